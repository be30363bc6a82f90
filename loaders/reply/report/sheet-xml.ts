/**
 * A sheet part written from scratch: texts inside the part, so that the workbook's shared texts stay as they are.
 */
import {columnLetters} from "../../form/workbook/grid.js";
import {countLines} from "../../form/workbook/row-height.js";
import {escapeCellText, escapeXml} from "../ooxml/text.js";
import {quoteSheet} from "../ooxml/workbook.js";

/** A cell: a text or a number in a format; `jump` leads to a cell of another tab. Text is never run as a formula. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly format: number;
  readonly jump?: {readonly sheet: string; readonly cell: string};
}

/** Cells from column A on; null leaves a cell out. `merges` join columns from and to. */
export interface ReportLine {
  readonly cells: readonly (ReportCell | null)[];
  readonly merges?: readonly (readonly [number, number])[];
}

/** How the sheet is laid out besides its lines. */
export interface ReportLayout {
  /** Width of each column in characters; 0 hides it. */
  readonly widths: readonly number[];
  /** Lines that stay in sight, the last of them the heading. */
  readonly frozen: number;
  /** Line and columns of the filter, from 0. */
  readonly filter: {readonly first: number; readonly last: number; readonly to: number} | null;
  /** Column, from 0, whose cells below the filter's line offer one word, with a hint. */
  readonly choice: {readonly column: number; readonly word: string; readonly hint: string} | null;
}

/** Longest text that Excel takes in a cell, less room for the mark that it was cut. */
const LONGEST = 32_000;
const LINE = 15;
const TALLEST = 409;

/** The sheet as a part, selected, landscape on A4, one page wide. */
export function sheetXml(namespace: string, lines: readonly ReportLine[], layout: ReportLayout): string {
  const {widths, frozen} = layout;
  const columns = widths.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width || 9}" customWidth="1"${width === 0 ? ' hidden="1"' : ""}/>`
  );
  const pane =
    frozen === 0
      ? ""
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${lines.map((line, row) => rowXml(line, row, widths)).join("")}</sheetData>`,
    ...afterData(lines, layout),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>"
  ].join("");
}

function rowXml({cells, merges = []}: ReportLine, row: number, widths: readonly number[]): string {
  if (cells.length === 0) return "";
  const heights = cells.map((cell, column) => {
    const [from, to] = merges.find(([first]) => first === column) ?? [column, column];
    const width = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    return cell === null || width === 0 ? LINE : LINE * countLines(String(cell.value ?? ""), Math.floor(width * 1.05));
  });
  const made = cells.map((cell, column) => (cell === null ? "" : cellXml(cell, `${columnLetters(column)}${row + 1}`)));
  return `<row r="${row + 1}" ht="${Math.min(Math.max(...heights), TALLEST)}">${made.join("")}</row>`;
}

function cellXml({value, format}: ReportCell, address: string): string {
  if (value === null || value === "") return `<c r="${address}" s="${format}"/>`;
  if (typeof value === "number") return `<c r="${address}" s="${format}"><v>${value}</v></c>`;
  const text = value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`;
  return `<c r="${address}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

function afterData(lines: readonly ReportLine[], {filter, choice}: ReportLayout): readonly string[] {
  const at = (column: number, row: number) => `${columnLetters(column)}${row + 1}`;
  const merges = lines.flatMap((line, row) =>
    (line.merges ?? []).map(([from, to]) => `<mergeCell ref="${at(from, row)}:${at(to, row)}"/>`)
  );
  const links = lines.flatMap(({cells}, row) =>
    cells.flatMap((cell, column) => (cell?.jump ? [linkXml(cell, cell.jump, at(column, row))] : []))
  );
  const rows = filter && filter.last > filter.first ? filter : null;
  return [
    rows ? `<autoFilter ref="${at(1, rows.first)}:${at(rows.to, rows.last)}"/>` : "",
    merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    rows && choice ? choiceXml(choice, `${at(choice.column, rows.first + 1)}:${at(choice.column, rows.last)}`) : "",
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`
  ];
}

function linkXml({value}: ReportCell, {sheet, cell}: NonNullable<ReportCell["jump"]>, ref: string): string {
  const location = escapeXml(`${quoteSheet(sheet)}!${cell}`);
  return `<hyperlink ref="${ref}" location="${location}" display="${escapeXml(String(value))}"/>`;
}

/** Another word is let through with a warning. Excel takes hints of up to 255 letters. */
function choiceXml({word, hint}: NonNullable<ReportLayout["choice"]>, range: string): string {
  const prompt = escapeXml([...hint].slice(0, 250).join(""));
  return `<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="${prompt}" sqref="${range}"><formula1>"${escapeXml(word)}"</formula1></dataValidation></dataValidations>`;
}
