/**
 * How the cells of the sheet Phản hồi look, added to the styles that the workbook has.
 */
import type {Severity} from "../../finding.js";
import {MARK_COLOURS} from "../colours.js";
import type {StyleBook} from "../ooxml/styles.js";

/** Numbers of formats. */
export interface ReportFormats {
  readonly verdict: number;
  readonly text: number;
  readonly heading: number;
  readonly cell: number;
  readonly link: number;
  readonly quiet: number;
  /** Of the running number, in the middle. */
  readonly number: number;
  /** To be filled in by the agency. */
  readonly input: number;
  readonly date: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

const WRAP = '<alignment vertical="top" wrapText="1"/>';

const SIDES = ["left", "right", "top", "bottom"];

/** Adds the formats to the workbook's own. */
export function addReportFormats(styles: StyleBook): ReportFormats {
  const font = (rest: string, size = 11) =>
    styles.add("fonts", `<font>${rest}<sz val="${size}"/><name val="Calibri"/></font>`);
  const coloured = (rgb: string, rest = "") =>
    styles.add("fonts", `<font>${rest}<sz val="11"/><color rgb="FF${rgb}"/><name val="Calibri"/></font>`);
  const lines = SIDES.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join("");
  const border = styles.add("borders", `<border>${lines}<diagonal/></border>`);
  const format = (fontId: number, {fill = 0, edge = border, number = 0, inner = WRAP} = {}) =>
    styles.add(
      "cellXfs",
      `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fill}" borderId="${edge}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${inner}<protection locked="0"/></xf>`
    );
  const [plain, bold] = [font(""), font("<b/>")];
  const pale = styles.addFill("FFF9DB");
  const severity = (of: Severity) => format(bold, {fill: styles.addFill(MARK_COLOURS[of])});
  return {
    verdict: format(font("<b/>", 14), {edge: 0}),
    text: format(plain, {edge: 0}),
    heading: format(bold, {
      fill: styles.addFill("DCE6F1"),
      inner: '<alignment horizontal="left" vertical="center" wrapText="1"/>'
    }),
    cell: format(plain),
    link: format(coloured("0563C1", "<u/>")),
    quiet: format(coloured("595959")),
    number: format(coloured("595959"), {inner: '<alignment horizontal="center" vertical="top"/>'}),
    input: format(plain, {fill: pale, number: 49}),
    date: format(plain, {fill: pale, number: 14}),
    severity: {error: severity("error"), warning: severity("warning"), info: severity("info")}
  };
}
