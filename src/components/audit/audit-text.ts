/**
 * The audit as a plain text, in the order of the JRC's audits: check, rule, result, verdict, source.
 */
import {AUDIT} from "../../i18n/audit.js";
import {auditPercent} from "../../i18n/audit-figures.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import {type CheckDigest, digestChecks, namesIn} from "./digest.js";
import {AUDIT_SECTIONS, type CheckedSection} from "./sections.js";
import {scopeText, summaryText} from "./summary.js";
import {wrapText} from "./wrap-text.js";

const WIDTH = 100;

/**
 * @param group name of the peer group, where the framework has several; null otherwise
 * @returns lines of at most 100 characters, each ended by a line feed
 */
export function auditText(report: AuditReport, group: string | null, lang: Language): string {
  const words = textsIn(AUDIT, lang);
  const digests = digestChecks(report, lang);
  const checked = (section: CheckedSection, number: number) => [
    ...heading(`${number}. ${words.sections[section]}`),
    ...checkedLines(digests, section, number, lang)
  ];
  const noted = (number: number, name: string, note: string) => [
    ...heading(`${number}. ${name}`),
    "",
    ...wrapText(note, WIDTH)
  ];
  const lines = [
    ...headLines(report, group, digests, lang),
    ...noted(1, words.sections.concept, words.conceptNote),
    ...treeLines(report, lang),
    ...checked("data", 2),
    ...checked("coherence", 3),
    ...checked("ranks", 4),
    ...noted(5, words.sections.assumptions, words.assumptionsNote),
    ...noted(6, words.sections.experts, words.expertsNote)
  ];
  return `${lines.join("\n")}\n`;
}

/** Title, what it is of, and the one sentence. */
function headLines(
  report: AuditReport,
  group: string | null,
  digests: readonly CheckDigest[],
  lang: Language
): readonly string[] {
  const words = textsIn(AUDIT, lang);
  const title = words.title(report.title[lang]);
  return [
    title,
    "=".repeat(Math.min(WIDTH, title.length)),
    ...wrapText(scopeText(report, group, lang), WIDTH),
    "",
    ...wrapText(summaryText(report, digests, lang), WIDTH),
    ...wrapText(words.caution, WIDTH)
  ];
}

function heading(text: string): readonly string[] {
  return ["", "", text.toUpperCase(), "-".repeat(Math.min(WIDTH, text.length))];
}

/** The tree, each node with its weight in its group and its id. */
function treeLines(report: AuditReport, lang: Language): readonly string[] {
  const words = textsIn(AUDIT, lang);
  const nameOf = namesIn(report, lang);
  const weights = new Map(report.weights.map((line) => [line.node, line.nominal]));
  return [
    "",
    ...report.nodes.map(({id, level, title}) => {
      const code = title === null ? "" : ` [${id}]`;
      const weight = weights.get(id);
      return `${"  ".repeat(level)}- ${nameOf(id)}${code}${weight === undefined ? "" : ` ${auditPercent(weight, lang)}`}`;
    }),
    ...(report.inapplicable.length === 0 ? [] : ["", ...wrapText(words.inapplicable(report.inapplicable), WIDTH)])
  ];
}

function checkedLines(
  digests: readonly CheckDigest[],
  section: CheckedSection,
  number: number,
  lang: Language
): readonly string[] {
  const own = digests.filter(({check}) => AUDIT_SECTIONS[section].includes(check));
  if (own.length === 0) return ["", textsIn(AUDIT, lang).nothing];
  return own.flatMap((digest, i) => checkLines(digest, `${number}.${i + 1}`, lang));
}

function checkLines(digest: CheckDigest, number: string, lang: Language): readonly string[] {
  const words = textsIn(AUDIT, lang);
  const said = (label: string, text: string) => wrapText(`${label}: ${text}`, WIDTH, "  ", "    ");
  const item = (mark: string, text: string) => wrapText(`${mark} ${text}`, WIDTH, "    ", "      ");
  return [
    "",
    `${number} ${digest.name}`,
    ...said(words.examined, digest.examined),
    ...said(words.rule, digest.symbols === "" ? digest.rule : `${digest.rule} [${digest.symbols}]`),
    ...said(words.result, countsText(digest, lang)),
    ...digest.flagged.flatMap((line) => item("!", line)),
    ...digest.shown.flatMap((line) => item("-", line)),
    ...digest.untold.flatMap((line) => item("?", line)),
    ...said(words.verdict, words.verdicts[digest.verdict].toUpperCase()),
    ...said(words.source, digest.source)
  ];
}

/** `12 pass (r from 0.31 to 0.88); 2 flag`: the verdicts that occur. */
export function countsText({counts, range}: CheckDigest, lang: Language): string {
  const words = textsIn(AUDIT, lang).verdicts;
  const parts = (["pass", "flag", "shown", "untold"] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => {
      const text = `${counts[verdict]} ${words[verdict]}`;
      return verdict === "pass" && range !== null ? `${text} (${range})` : text;
    });
  return `${parts.join("; ")}.`;
}
