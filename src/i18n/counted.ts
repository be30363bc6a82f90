/**
 * What is counted, in words: services, urban areas, people. A number on a page never stands without it.
 */
import {formatNumber, NBSP} from "./format.js";
import type {Language} from "./language.js";

interface Noun {
  readonly vi: string;
  /** One, and any other number. */
  readonly en: readonly [string, string];
}

const SERVICES: Noun = {vi: "dịch vụ", en: ["service", "services"]};
const PEOPLE: Noun = {vi: "người", en: ["person", "people"]};
const DATABASES: Noun = {vi: "cơ sở dữ liệu", en: ["database", "databases"]};
const ENTERPRISES: Noun = {vi: "doanh nghiệp", en: ["enterprise", "enterprises"]};
const APPLICATIONS: Noun = {vi: "ứng dụng", en: ["application", "applications"]};
const ACTIVITIES: Noun = {vi: "hoạt động", en: ["activity", "activities"]};
const AGENCIES: Noun = {vi: "cơ quan", en: ["agency", "agencies"]};
const ITEMS: Noun = {vi: "mục", en: ["item", "items"]};

/** By indicator: its numerator's noun where it is a ratio, else that of the count itself. */
const NOUNS: Readonly<Record<string, Noun>> = {
  "qd699-1": SERVICES,
  "qd699-2": {vi: "đô thị", en: ["urban area", "urban areas"]},
  "qd699-3": PEOPLE,
  "qd699-4": AGENCIES,
  "cl2026-b3": DATABASES,
  "cl2026-d3a": PEOPLE,
  "cl2026-d3b": PEOPLE,
  "cl2026-e1a": ENTERPRISES,
  "cl2026-e1b": ENTERPRISES,
  "cl2026-e1c": ENTERPRISES,
  "fw-1.1": {vi: "nội dung", en: ["content", "contents"]},
  "fw-1.3": {vi: "loại văn bản", en: ["kind of text", "kinds of text"]},
  "fw-2.2": {vi: "cơ chế", en: ["mechanism", "mechanisms"]},
  "fw-3.1": {vi: "GPU", en: ["GPU", "GPUs"]},
  "fw-3.3": {vi: "khoản", en: ["budget", "budgets"]},
  "fw-4.1": PEOPLE,
  "fw-5.4": APPLICATIONS,
  "fw-5.5": APPLICATIONS,
  "fw-6.1": ACTIVITIES,
  "fw-6.2": ACTIVITIES
};

/** True if the indicator's things have a noun. */
export function hasNoun(indicator: string): boolean {
  return indicator in NOUNS;
}

/** The noun for a number of an indicator's things, unbroken at a line's end; "" where it has none. */
export function nounOf(indicator: string, lang: Language, count = 2): string {
  const noun = NOUNS[indicator];
  return noun ? nounIn(noun, lang, count) : "";
}

function nounIn({vi, en}: Noun, lang: Language, count: number): string {
  return (lang === "vi" ? vi : en[count === 1 ? 0 : 1]).replaceAll(" ", NBSP);
}

/**
 * As `nounOf`, and never "": what a text newly asks for has no noun yet.
 *
 * @param agencies the things are agencies: of a share of those that have something
 */
export function thingsOf(indicator: string, lang: Language, count: number, agencies: boolean): string {
  return nounOf(indicator, lang, count) || nounIn(agencies ? AGENCIES : ITEMS, lang, count);
}

/** A number of things, never bare. @example thingsText(128, "new-1", "vi", false); // "128 mục" */
export function thingsText(count: number, indicator: string, lang: Language, agencies: boolean): string {
  return formatNumber(count, lang) + NBSP + thingsOf(indicator, lang, count, agencies);
}

/** A number with what it counts, never parted. @example countedText(29008, "qd699-1", "vi"); // "29.008 dịch vụ" */
export function countedText(count: number, indicator: string, lang: Language, digits = 0): string {
  const noun = nounOf(indicator, lang, count);
  return formatNumber(count, lang, digits) + (noun && NBSP + noun);
}
