/**
 * The sheet Phản hồi: the verdict, how to read it, one line for each finding, and what was fixed since.
 */
import {confirmations} from "../../../src/components/reply/confirmations.js";
import type {FixedRow, Reply, ReplyRow} from "../../../src/components/reply/model.js";
import {comparedText, copyText, verdictText} from "../../../src/components/reply/verdict-text.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {REPLY, SEVERITY_SIGNS} from "../../../src/i18n/reply.js";
import {causeText} from "../../../src/i18n/reply-causes.js";
import type {Severity} from "../../finding.js";
import type {StyleBook} from "../ooxml/styles.js";
import {COLUMNS, COPY_MARK, type ColumnId, columnIndex, HEADING_MARK, REPORT_MARK} from "./columns.js";
import {addReportFormats, type ReportFormats} from "./formats.js";
import {type ReportCell, type ReportLine, sheetXml} from "./sheet-xml.js";

/** Tab of the reply. */
export const REPORT_NAME = "Phản hồi";

/** Line of the column headings, from 1. */
export const HEADING_LINE = 5;

/** Last column of the sentences at the top, and of what is printed. */
export const PRINTED_TO = columnIndex("date");

/** The sheet part. */
export function reportSheet(reply: Reply, styles: StyleBook, namespace: string): string {
  const formats = addReportFormats(styles);
  const head = headLines(reply, formats);
  const rows = reply.rows.map((row, i) => findingLine(row, i + 1, formats));
  const last = HEADING_LINE - 1 + rows.length;
  return sheetXml(namespace, [...head, headingLine(formats), ...rows, ...closingLines(reply, formats)], {
    widths: COLUMNS.map(({width}) => width),
    frozen: HEADING_LINE,
    filter: {first: HEADING_LINE - 1, last, to: COLUMNS.length - 1},
    choice: {column: columnIndex("confirm"), word: textsIn(REPLY, "vi").yes, hint: textsIn(REPLY, "vi").confirmHint}
  });
}

/** Four lines: the verdict in both languages, counts and comparison, and the legend. */
function headLines(reply: Reply, formats: ReportFormats): readonly ReportLine[] {
  const [vi, en] = [textsIn(REPLY, "vi"), textsIn(REPLY, "en")];
  const count = (severity: Severity) => reply.rows.filter((row) => row.severity === severity).length;
  const counts = (words: typeof vi | typeof en) =>
    [words.errors(count("error")), words.warnings(count("warning")), words.notes(count("info"))].join(" · ");
  const both = (text: (lang: "vi" | "en") => string) => [text("vi"), text("en")].filter(Boolean).join(" / ");
  return [
    sentence(join(verdictText(reply, "vi"), copyText(reply, "vi")), formats.verdict, REPORT_MARK),
    sentence(
      join(verdictText(reply, "en"), copyText(reply, "en")),
      formats.text,
      reply.copy === null ? null : COPY_MARK
    ),
    sentence(
      [
        `${counts(vi)} / ${counts(en)}`,
        both((lang) => comparedText(reply, lang)),
        reply.illustrative ? `${vi.illustrative} / ${en.illustrative}` : ""
      ]
        .filter(Boolean)
        .join("\n"),
      formats.text
    ),
    legendLine(formats)
  ];
}

function join(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function sentence(text: string, format: number, mark: string | null = null): ReportLine {
  return {cells: [mark === null ? null : {value: mark, format}, {value: text, format}], merges: [[1, PRINTED_TO]]};
}

/** Colour, sign and meaning of each severity, side by side. */
function legendLine({severity, text}: ReportFormats): ReportLine {
  const [vi, en] = [textsIn(REPLY, "vi"), textsIn(REPLY, "en")];
  const places: Readonly<Record<Severity, readonly [ColumnId, ColumnId]>> = {
    error: ["sheet", "item"],
    warning: ["raw", "expected"],
    info: ["mend", "mend"]
  };
  const cells: (ReportCell | null)[] = COLUMNS.map(() => null);
  cells[1] = {value: `${vi.legend} / ${en.legend}`, format: text};
  const merges: [number, number][] = [[1, 3]];
  for (const of of ["error", "warning", "info"] as const) {
    const [from, to] = places[of].map(columnIndex) as [number, number];
    const meaning = `${SEVERITY_SIGNS[of]} ${vi.severity[of]}: ${vi.severityMeaning[of]}\n${en.severity[of]}: ${en.severityMeaning[of]}`;
    for (let column = from; column <= to; column++)
      cells[column] = {value: column === from ? meaning : null, format: severity[of]};
    if (to > from) merges.push([from, to]);
  }
  return {cells, merges};
}

function headingLine({heading}: ReportFormats): ReportLine {
  const [vi, en] = [textsIn(REPLY, "vi").columns, textsIn(REPLY, "en").columns];
  return {
    cells: COLUMNS.map(({id}) => {
      if (id === "id") return {value: HEADING_MARK, format: heading};
      const [first, second] = [vi[id], en[id]];
      return {value: id === "mend" ? first : id === "mendOther" ? second : `${first}\n${second}`, format: heading};
    })
  };
}

function findingLine(row: ReplyRow, number: number, formats: ReportFormats): ReportLine {
  const words = textsIn(REPLY, "vi");
  const values: Readonly<Partial<Record<ColumnId, string | number>>> = {
    id: row.id,
    number,
    severity: `${SEVERITY_SIGNS[row.severity]} ${words.severity[row.severity]}`,
    status: words.status[row.status],
    sheet: row.sheet,
    cell: row.cell,
    item: row.label.vi || causeText(row.code, "vi"),
    raw: row.raw,
    readAs: row.read_as || (row.severity === "error" && row.cell !== "" ? words.heldBack : ""),
    expected: row.expected,
    mend: mendLines(row, "vi"),
    mendOther: mendLines(row, "en"),
    actor: words.actor[row.actor],
    clause: row.clause,
    previous: row.previous,
    code: row.code
  };
  return {
    cells: COLUMNS.map(({id}): ReportCell => {
      const value = values[id] ?? null;
      if (id === "severity") return {value, format: formats.severity[row.severity]};
      if (id === "cell" && row.linked) return {value, format: formats.link, jump: {sheet: row.sheet, cell: row.cell}};
      if (id === "confirm" || id === "office" || id === "date") return inputCell(id, row, formats);
      return {value, format: {code: formats.quiet, number: formats.number}[id as string] ?? formats.cell};
    })
  };
}

/** What it was held against, how to mend it, and confirmations that concern it: a line each. */
function mendLines(row: ReplyRow, lang: Language): string {
  const against = row.against === "" ? [] : [textsIn(REPLY, lang).against(row.against)];
  return [...against, row.mend[lang], ...confirmations(row, lang)].join("\n");
}

/** Only figures that may be confirmed offer a place for it; one confirmed shows by whom. */
function inputCell(id: "confirm" | "office" | "date", row: ReplyRow, formats: ReportFormats): ReportCell {
  if (row.confirmable) return {value: null, format: id === "date" ? formats.date : formats.input};
  const said = row.acknowledged;
  const value = said && {confirm: textsIn(REPLY, "vi").yes, office: said.who, date: said.when}[id];
  return {value: value ?? null, format: formats.quiet};
}

/** Below the table: how to confirm a figure, and what was fixed. */
function closingLines({fixed, rows}: Reply, formats: ReportFormats): readonly ReportLine[] {
  const [vi, en] = [textsIn(REPLY, "vi"), textsIn(REPLY, "en")];
  const asked = rows.some(({confirmable}) => confirmable);
  const how = asked ? [{cells: []}, sentence(`${vi.confirmHow}\n${en.confirmHow}`, formats.text)] : [];
  if (fixed.length === 0) return how;
  return [
    ...how,
    {cells: []},
    sentence(`${vi.fixedHeading} / ${en.fixedHeading}`, formats.text),
    ...fixed.map((row) => ({cells: fixedCells(row, formats)}))
  ];
}

function fixedCells(row: FixedRow, {quiet}: ReportFormats): readonly (ReportCell | null)[] {
  const values: Readonly<Partial<Record<ColumnId, string>>> = {
    status: textsIn(REPLY, "vi").status.fixed,
    sheet: row.sheet,
    cell: row.cell,
    item: row.label.vi || causeText(row.code, "vi"),
    raw: row.raw,
    code: row.code
  };
  return COLUMNS.map(({id}) => (values[id] === undefined ? null : {value: values[id], format: quiet}));
}
