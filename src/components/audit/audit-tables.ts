/**
 * The audit's tables on the page. All figures of the files are in the files; here the ones a reader looks for first.
 */
import {auditCorrelation, auditCount, auditNumber, auditP, auditPercent, auditValue} from "../../i18n/audit-figures.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {
  AuditNode,
  AuditReport,
  BetweenLine,
  IndicatorLine,
  WeightLine
} from "../../scoring/statistics/audit/report-model.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {pairedBars} from "./bars.js";
import {namesIn, whyText} from "./digest.js";

const right = "number";

/** The tree with its weights. */
export function treeTable(report: AuditReport, lang: Language): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const weights = new Map(report.weights.map((line) => [line.node, line]));
  const share =
    (key: "nominal" | "effective") =>
    ({id}: AuditNode) => {
      const line = weights.get(id);
      return line === undefined ? "" : auditPercent(line[key], lang);
    };
  return table(
    words.treeCaption,
    [
      {
        heading: words.node,
        rowHeader: true,
        cell: ({id, level}) => ({content: nameOf(id), className: `level-${Math.min(level, 3)}`})
      },
      {heading: words.code, cell: ({id}) => id},
      {heading: words.weight, className: right, cell: share("nominal")},
      {heading: words.effective, className: right, cell: share("effective")}
    ],
    report.nodes
  );
}

/** Each indicator as given, and as treated where that differs. */
export function indicatorTable(
  report: AuditReport,
  lang: Language,
  caption: string = textsIn(AUDIT_TABLES, lang).indicators
): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const column = (
    heading: string,
    key: "n" | "missing" | "mean" | "sd" | "min" | "max" | "skew" | "kurtosis" | "unique" | "ties",
    print: (value: number | null, lang: Language) => string = auditCount
  ) => ({
    heading,
    className: right,
    cell: (line: IndicatorLine) => ({content: print(line[key], lang), value: line[key]})
  });
  return table(
    caption,
    [
      {heading: words.node, rowHeader: true, cell: ({id}) => nameOf(id)},
      {heading: words.stage, cell: ({stage}) => words.stages[stage]},
      ...[column(words.n, "n"), column(words.missing, "missing"), column(words.mean, "mean", auditValue)],
      ...[
        column(words.sd, "sd", auditValue),
        column(words.min, "min", auditValue),
        column(words.max, "max", auditValue)
      ],
      ...[column(words.skew, "skew", auditNumber), column(words.kurtosis, "kurtosis", auditNumber)],
      ...[column(words.unique, "unique"), column(words.ties, "ties")]
    ],
    withoutRepeats(report.indicators)
  );
}

/** Lines as given, and those as treated that say something else. */
function withoutRepeats(lines: readonly IndicatorLine[]): readonly IndicatorLine[] {
  const given = new Map(lines.filter(({stage}) => stage === "given").map((line) => [line.id, line]));
  const differs = (line: IndicatorLine) => {
    const first = given.get(line.id)!;
    return (["n", "mean", "sd", "min", "max", "unique"] as const).some((key) => first[key] !== line[key]);
  };
  return lines.filter((line) => line.stage === "given" || differs(line));
}

/** Each node against its group and against the index. */
export function betweenTable(
  report: AuditReport,
  lang: Language,
  caption: string = textsIn(AUDIT_TABLES, lang).betweenLevels
): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const root = report.nodes[0]!.id;
  const key = (node: string, above: string) => `${node}\u0000${above}`;
  const found = new Map(
    report.betweenLevels.filter(({method}) => method === "pearson").map((line) => [key(line.node, line.above), line])
  );
  const pair = (line: BetweenLine | undefined) => `${auditCorrelation(line?.r, lang)} (${auditP(line?.p, lang)})`;
  return table(
    caption,
    [
      {heading: words.node, rowHeader: true, cell: ({id}) => nameOf(id)},
      {heading: words.group, cell: ({parent}) => nameOf(parent!)},
      {heading: words.withGroup, className: right, cell: ({id, parent}) => pair(found.get(key(id, parent!)))},
      {heading: words.withIndex, className: right, cell: ({id}) => pair(found.get(key(id, root)))}
    ],
    report.nodes.filter(({parent}) => parent !== null)
  );
}

/** Weight and importance of every node within its group, as bars and numbers. */
export function importanceTable(
  report: AuditReport,
  lang: Language,
  caption: string = textsIn(AUDIT_TABLES, lang).importance
): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const lines = report.weights.filter(({why}) => why !== "only-child");
  const most = lines.reduce((a, {nominal, squaredShare}) => Math.max(a, nominal, squaredShare ?? 0), 0);
  const share = (heading: string, key: "nominal" | "squaredShare" | "ratioShare") => ({
    heading,
    className: right,
    cell: (line: WeightLine) => ({content: auditPercent(line[key], lang), value: line[key]})
  });
  const bars = (line: WeightLine) =>
    pairedBars(
      line.nominal,
      line.squaredShare,
      most,
      `${words.weight} ${auditPercent(line.nominal, lang)}; ${words.squaredShare} ${auditPercent(line.squaredShare, lang)}`
    );
  const named = ({node, why}: WeightLine) => (why === null ? nameOf(node) : `${nameOf(node)} (${whyText(why, lang)})`);
  return table(
    caption,
    [
      {heading: words.node, rowHeader: true, cell: named},
      {heading: words.group, cell: ({parent}) => nameOf(parent)},
      {heading: html`<span class="vh">${words.importance}</span>`, className: "wide", cell: bars},
      ...[share(words.weight, "nominal"), share(words.squaredShare, "squaredShare")],
      share(words.ratioShare, "ratioShare")
    ],
    groupedByParent(lines, report)
  );
}

/** Siblings beside each other, groups in tree order. */
function groupedByParent(lines: readonly WeightLine[], {nodes}: AuditReport): readonly WeightLine[] {
  return nodes.flatMap(({id}) => lines.filter(({parent}) => parent === id));
}
