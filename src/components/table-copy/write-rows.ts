/**
 * Copied rows in the two forms that a clipboard carries: HTML for spreadsheets and word processors, plain text for all else.
 */
import type {Language} from "../../i18n/language.js";
import {html, type Markup, trusted} from "../html.js";
import type {CopiedCell, PrintedNumber} from "./model.js";

/**
 * Separators of what is printed in the cells. Excel reads by them whatever the computer's own are.
 * Source: Microsoft Office HTML and XML Reference, `mso-displayed-decimal-separator`.
 */
const SEPARATORS = {
  vi: '<style><!--table{mso-displayed-decimal-separator:"\\,";mso-displayed-thousand-separator:"\\.";}--></style>',
  en: '<style><!--table{mso-displayed-decimal-separator:"\\.";mso-displayed-thousand-separator:"\\,";}--></style>'
} as const;

/**
 * A table in which every number is told three times over and never has to be guessed from its print: `x:num` for Excel,
 * `sdval` for LibreOffice, `data-sheets-value` for Google Sheets. Texts are marked as texts, so "3/8" is no date.
 */
export function copiedHtml(rows: readonly (readonly CopiedCell[])[], lang: Language): string {
  const lines = rows.map((row) => html`<tr>${row.map((cell) => cellHtml(cell, lang))}</tr>`);
  return html`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">${trusted(SEPARATORS[lang])}</head><body><table>${lines}</table></body></html>`
    .text;
}

function cellHtml(cell: CopiedCell, lang: Language): Markup {
  if ("text" in cell) {
    const style = 'mso-number-format:"\\@"';
    return cell.heading ? html`<th style="${style}">${cell.text}</th>` : html`<td style="${style}">${cell.text}</td>`;
  }
  const {value, printed} = cell;
  const format = numberFormat(printed);
  const sheets = JSON.stringify({1: 3, 3: value});
  const style = `mso-number-format:"${format.replace(/[\\.,#;]/g, "\\$&")}"`;
  return html`<td x:num="${String(value)}" sdval="${String(value)}" sdnum="1033;0;${format}" data-sheets-value="${sheets}" style="${style}">${localNumber(value, lang)}</td>`;
}

/** The format in which the page prints it; a percentage stays on 0–100, its sign a mere letter. */
function numberFormat({decimals, percent}: PrintedNumber): string {
  const digits = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return percent ? `${digits}\\%` : digits;
}

/** A tab between cells, a line for each row, numbers in full precision with the decimal separator of the page. */
export function copiedText(rows: readonly (readonly CopiedCell[])[], lang: Language): string {
  const write = (cell: CopiedCell) => ("text" in cell ? cell.text.replace(/\s+/g, " ") : localNumber(cell.value, lang));
  return `${rows.map((row) => row.map(write).join("\t")).join("\r\n")}\r\n`;
}

function localNumber(value: number, lang: Language): string {
  const text = String(value);
  return lang === "vi" ? text.replace(".", ",") : text;
}
