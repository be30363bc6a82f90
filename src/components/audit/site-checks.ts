/**
 * The checks of an audit within the site: the verdicts of both kinds side by side, then check by check.
 */
import {AUDIT} from "../../i18n/audit.js";
import {AUDIT_PAGE} from "../../i18n/audit-page.js";
import {COMMON} from "../../i18n/common.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {Standing} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import type {AuditCheckId, AuditVerdict} from "../../scoring/statistics/audit/model.js";
import {html, type Markup} from "../html.js";
import {stateMark} from "../parts/state-mark.js";
import {table} from "../parts/table.js";
import {countsText} from "./audit-text.js";
import {stackedBar} from "./bars.js";
import type {CheckDigest} from "./digest.js";
import {VERDICTS} from "./glance.js";
import {AUDIT_ORDER} from "./sections.js";

/** The checks of one kind of unit, in words. */
export interface KindDigests {
  readonly kind: UnitKind;
  readonly digests: readonly CheckDigest[];
}

/** The marks of the site, each with the word of the audit. */
const SHOWN_AS: Readonly<Record<AuditVerdict, Standing>> = {
  pass: "met",
  flag: "off-path",
  shown: "not-applicable",
  untold: "not-reported"
};

function verdictMark(verdict: AuditVerdict, lang: Language): Markup {
  return stateMark(SHOWN_AS[verdict], lang, {word: textsIn(AUDIT, lang).verdicts[verdict]});
}

/** Where on the page a check of a kind stands. */
function checkId(kind: UnitKind, check: AuditCheckId): string {
  return `${check}-${kind}`;
}

/** One row per check: name, for each kind its verdict with its lines as a bar and as counts, and the rule. */
export function glanceTable(kinds: readonly KindDigests[], lang: Language): Markup {
  const [words, common] = [textsIn(AUDIT, lang), textsIn(COMMON, lang)];
  const find = ({digests}: KindDigests, check: AuditCheckId) => digests.find((each) => each.check === check);
  const first = (check: AuditCheckId) => kinds.flatMap((each) => find(each, check) ?? [])[0]!;
  const checks = AUDIT_ORDER.filter((check) => kinds.some((each) => find(each, check) !== undefined));
  const kindColumn = (each: KindDigests) => ({
    heading: each.kind === "province" ? common.provinceShort : common.ministryShort,
    className: "verdict",
    cell: (check: AuditCheckId) => {
      const digest = find(each, check);
      return digest === undefined ? "–" : verdictLink(digest, each.kind, lang);
    }
  });
  return table<AuditCheckId>(
    words.glance,
    [
      {heading: words.check, rowHeader: true, cell: (check) => first(check).name},
      ...kinds.map(kindColumn),
      {heading: words.rule, cell: (check) => html`<span class="tiny mute">${first(check).rule}</span>`}
    ],
    checks,
    {className: "lst glance", hint: common.scrollHint}
  );
}

function verdictLink(digest: CheckDigest, kind: UnitKind, lang: Language): Markup {
  const words = textsIn(AUDIT, lang);
  const {check, name, counts, verdict} = digest;
  const parts = VERDICTS.map((each) => ({count: counts[each], className: each}));
  const said = VERDICTS.map((each) => `${counts[each]} ${words.verdicts[each]}`).join(", ");
  const told = VERDICTS.filter((each) => counts[each] > 0).map((each) => `${counts[each]} ${words.verdicts[each]}`);
  return html`<a href="#${checkId(kind, check)}">${verdictMark(verdict, lang)}</a>${stackedBar(parts, `${name}: ${said}`)}<span class="tiny mute">${told.join("; ")}</span>`;
}

/** One check: what was examined, the rule, the result, the verdict, the source; its lines can be opened. */
export function siteCheck(digest: CheckDigest, kind: UnitKind, lang: Language): Markup {
  const words = textsIn(AUDIT, lang);
  const {check, name, examined, rule, symbols, verdict, source} = digest;
  const symbol = symbols !== "" && html` <code>${symbols}</code>`;
  return html`<section class="check" id="${checkId(kind, check)}"><h3>${name} ${verdictMark(verdict, lang)}</h3><dl><dt>${words.examined}</dt><dd>${examined}</dd><dt>${words.rule}</dt><dd>${rule}${symbol}</dd><dt>${words.result}</dt><dd>${countsText(digest, lang)}${linesOf(digest, lang)}</dd><dt>${words.source}</dt><dd class="mute">${source}</dd></dl></section>`;
}

/** What is merely shown, not judged, stands in the tables below and is not listed here. */
function linesOf({flagged, untold}: CheckDigest, lang: Language): Markup {
  const words = textsIn(AUDIT_PAGE, lang);
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0 &&
    html`<details><summary>${heading}</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
  return html`${list(words.flaggedLines(flagged.length), flagged)}${list(words.untoldLines(untold.length), untold)}`;
}
