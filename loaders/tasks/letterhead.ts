/**
 * Head and foot of an official paper: who writes beside the name of the country, recipients beside the signer.
 */
import {AlignmentType, BorderStyle, type Paragraph, Table, TableCell, TableRow, WidthType} from "docx";
import {line, type TextLook} from "../form/word/cell.js";

const NONE = {style: BorderStyle.NONE, size: 0, color: "auto"};
const NO_BORDERS = {top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE};

/** A text with how it is set; centred unless told otherwise. */
export type SetText = readonly [text: string, look?: TextLook];

/**
 * Two columns of lines without borders.
 *
 * @param width twentieths of a point
 * @param share of the left column, 0–1
 */
export function sideBySide(left: readonly SetText[], right: readonly SetText[], width: number, share: number): Table {
  const widths = [Math.round(width * share), width - Math.round(width * share)];
  const cells = [left, right].map(
    (lines, i) =>
      new TableCell({children: lines.map(centred), width: {size: widths[i]!, type: WidthType.DXA}, borders: NO_BORDERS})
  );
  return new Table({
    rows: [new TableRow({cantSplit: true, children: cells})],
    columnWidths: widths,
    width: {size: width, type: WidthType.DXA},
    borders: NO_BORDERS
  });
}

function centred([text, look]: SetText): Paragraph {
  return line(text, {align: AlignmentType.CENTER, ...look});
}
