/**
 * The feed of editions and corrections, as Atom: `data/feed.xml`. Same editions and corrections, same bytes.
 * Source: RFC 4287.
 */
import {createHash} from "node:crypto";
import {escapeHtml} from "../../src/components/html.js";
import {pathTo} from "../../src/components/links.js";
import {EDITIONS, FEED} from "../../src/i18n/editions.js";
import {formatReading} from "../../src/i18n/values.js";
import type {Correction} from "../../src/scoring/correction.js";
import type {Edition} from "../../src/scoring/edition.js";

/** Below the site's root. */
export const FEED_FILE = "data/feed.xml";

/** What the feed tells of. */
export interface FeedEdition {
  readonly edition: Pick<Edition, "info" | "units" | "indicators">;
  readonly corrections: readonly Correction[];
}

interface Entry {
  /** What it is, for all time: the entry's id follows from it. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** ISO date. */
  readonly day: string;
  /** Of the page, as seen from the feed. */
  readonly href: string;
}

/** @param editions newest first; entries are in the order of their days, newest first */
export function feedXml(editions: readonly FeedEdition[]): string {
  const entries = editions
    .flatMap((one) => [
      editionEntry(one),
      ...one.corrections.map((correction, i) => correctionEntry(one, correction, i))
    ])
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const updated = entries[0]?.day ?? "1970-01-01";
  const page = `..${pathTo.editions("vi")}.html`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${nameUrn("feed")}</id>
<title>${xml(FEED.title)}</title>
<updated>${instant(updated)}</updated>
<author><name>Sẵn Sàng</name></author>
<link rel="self" type="application/atom+xml" href="feed.xml"/>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
${entries.map(entryXml).join("")}</feed>
`;
}

/** A draft made official is told anew. */
function editionEntry({edition: {info}}: FeedEdition): Entry {
  return {
    name: `edition/${info.year}/${info.status}`,
    title: FEED.edition(info),
    summary: FEED.editionSummary(info),
    day: info.as_of,
    href: `..${pathTo.overview(info.year, "vi")}.html`
  };
}

function correctionEntry(
  {edition}: FeedEdition,
  {unit, indicator, when, before, after, why}: Correction,
  i: number
): Entry {
  const {year} = edition.info;
  const measure = edition.indicators.find(({id}) => id === indicator);
  const print = (value: number | null) =>
    value === null ? EDITIONS.noFigure.vi : formatReading(value, {id: indicator, unit: measure?.unit ?? ""}, "vi");
  return {
    name: `correction/${year}/${when}/${unit}/${indicator}/${i}`,
    title: FEED.correction({
      year,
      unit: edition.units.find(({id}) => id === unit)?.name.vi ?? unit,
      indicator: measure?.label.vi ?? indicator
    }),
    summary: FEED.correctionSummary({before: print(before), after: print(after), why: why.vi}),
    day: when,
    href: `..${pathTo.editions("vi")}.html`
  };
}

function entryXml({name, title, summary, day, href}: Entry): string {
  return `<entry>
<id>${nameUrn(name)}</id>
<title>${xml(title)}</title>
<updated>${instant(day)}</updated>
<link rel="alternate" type="text/html" href="${xml(href)}"/>
<summary>${xml(summary)}</summary>
</entry>
`;
}

/** Midnight in Vietnam. */
function instant(day: string): string {
  return `${day}T00:00:00+07:00`;
}

/** Text for XML 1.0, which has no control characters. */
function xml(text: string): string {
  return escapeHtml([...text].filter((character) => character >= " " || /[\t\n]/.test(character)).join(""));
}

/**
 * An id that is nobody's domain: the site may stand on any server, so it can't be a tag: or http: URI. A UUID of the
 * name, version 8 (RFC 9562): its bits come from SHA-256.
 */
function nameUrn(name: string): string {
  const hash = createHash("sha256").update(`san-sang/${name}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
