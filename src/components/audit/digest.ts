/**
 * The lines of an audit, check by check, in words: what the page and the text both print.
 */
import {AUDIT} from "../../i18n/audit.js";
import {AUDIT_CHECKS, type AuditCheckTexts} from "../../i18n/audit-checks.js";
import {AUDIT_GROUP_CHECKS} from "../../i18n/audit-checks-groups.js";
import {formatList} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {AuditCheck, AuditCheckId, AuditVerdict} from "../../scoring/statistics/audit/model.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {AUDIT_ORDER, MAIN_FIGURE} from "./sections.js";

/** One check of a report, in one language. */
export interface CheckDigest {
  readonly check: AuditCheckId;
  readonly name: string;
  readonly examined: string;
  /** In words, then in symbols; the symbols are empty where no limit is agreed on. */
  readonly rule: string;
  readonly symbols: string;
  readonly counts: Readonly<Record<AuditVerdict, number>>;
  /** `flag` where any line is; else `pass` or `shown` where any is; else `untold`. */
  readonly verdict: AuditVerdict;
  readonly flagged: readonly string[];
  readonly shown: readonly string[];
  /** Between which figures the lines that pass lie; null where none passes. */
  readonly range: string | null;
  /** What can't be told: a reason, then whom it is about. */
  readonly untold: readonly string[];
  readonly source: string;
}

/** The name of a node, or of a denominator, which has none but its id. */
export type NameOf = (id: string) => string;

/** Titles in the language; where two nodes have the same title, with their ids. */
export function namesIn({nodes}: Pick<AuditReport, "nodes">, lang: Language): NameOf {
  const titles = groupRows(nodes, ({id, title}) => title?.[lang] ?? id);
  const names = new Map(
    nodes.map(({id, title}) => {
      const name = title?.[lang] ?? id;
      return [id, titles.get(name)!.length > 1 && name !== id ? `${name} (${id})` : name];
    })
  );
  return (id) => names.get(id) ?? id;
}

/** Every check that has a line, in the order in which they are told. */
export function digestChecks(report: AuditReport, lang: Language): readonly CheckDigest[] {
  const nameOf = namesIn(report, lang);
  const lines = groupRows(report.checks, ({check}) => check);
  return AUDIT_ORDER.flatMap((check) => {
    const own = lines.get(check);
    return own ? [digestOne(check, own, nameOf, lang)] : [];
  });
}

function digestOne(check: AuditCheckId, lines: readonly AuditCheck[], nameOf: NameOf, lang: Language): CheckDigest {
  const words = textsIn(AUDIT, lang);
  const texts = textsOf(check, lang);
  const of = (verdict: AuditVerdict) => lines.filter((line) => line.verdict === verdict);
  const say = ({about, result, why}: AuditCheck) => {
    const line = texts.line({about: about.map(nameOf), result});
    return why === null ? line : `${line} (${whyText(why, lang)})`;
  };
  const counts = {
    pass: of("pass").length,
    flag: of("flag").length,
    shown: of("shown").length,
    untold: of("untold").length
  };
  const [first] = lines;
  return {
    ...{check, name: texts.name, examined: texts.examined, rule: texts.rule || words.noRule, symbols: first!.rule},
    ...{counts, verdict: overall(counts), flagged: of("flag").map(say), shown: of("shown").map(say)},
    range: rangeOf(texts, of("pass"), MAIN_FIGURE[check]),
    untold: untoldLines(of("untold"), nameOf, lang),
    source: `${first!.source} (${words.bases[first!.basis]})`
  };
}

/** The words of a check; a check without words would not compile. */
export function textsOf(check: AuditCheckId, lang: Language): AuditCheckTexts {
  const all: Readonly<Record<AuditCheckId, {readonly vi: AuditCheckTexts; readonly en: AuditCheckTexts}>> = {
    ...AUDIT_CHECKS,
    ...AUDIT_GROUP_CHECKS
  };
  return all[check][lang];
}

/** Why nothing can be told, in words. */
export function whyText(why: string, lang: Language): string {
  const words: Readonly<Record<string, string>> = textsIn(AUDIT, lang).why;
  return words[why] ?? why;
}

function overall({flag, pass, shown}: CheckDigest["counts"]): AuditVerdict {
  if (flag > 0) return "flag";
  return pass > 0 ? "pass" : shown > 0 ? "shown" : "untold";
}

function rangeOf(texts: AuditCheckTexts, passing: readonly AuditCheck[], figure: string): string | null {
  const figures = passing.map(({result}) => result[figure]).filter((value) => value !== null && value !== undefined);
  if (figures.length === 0) return null;
  return texts.range(
    figures.reduce((a, b) => Math.min(a, b)),
    figures.reduce((a, b) => Math.max(a, b))
  );
}

/** What a line is about, in short: a pair, a group with the child that is in the way, or one node. */
function subjectOf({check, about: [node, other]}: AuditCheck, nameOf: NameOf): string {
  const name = nameOf(node!);
  if (other === undefined) return name;
  if (check === "one-dimension") return `${name} (${nameOf(other)})`;
  return check === "redundancy" || check === "opposition" || check === "size" ? `${name} – ${nameOf(other)}` : name;
}

function untoldLines(lines: readonly AuditCheck[], nameOf: NameOf, lang: Language): readonly string[] {
  return [...groupRows(lines, ({why}) => why ?? "too-few")].map(([why, own]) => {
    const names = [...new Set(own.map((line) => subjectOf(line, nameOf)))];
    return `${whyText(why, lang)}: ${formatList(names, lang)}`;
  });
}
