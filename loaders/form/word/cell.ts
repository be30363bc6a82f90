/**
 * Cells and rows of the form's tables.
 */
import {
  type AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type XmlComponent
} from "docx";
import {COLOUR, SIZE} from "./look.js";

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** How a text in a cell is set. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly colour?: string;
  /** Half points. */
  readonly size?: number;
  readonly align?: Alignment;
}

const LINE = {style: BorderStyle.SINGLE, size: 4, color: COLOUR.line};
const BORDERS = {top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE};

/** A paragraph of one text. */
export function line(text: string, look: TextLook = {}): Paragraph {
  const {bold, italics, colour: color, size = SIZE.cell, align: alignment} = look;
  return new Paragraph({alignment, spacing: {after: 0}, children: [new TextRun({text, bold, italics, color, size})]});
}

/** A cell of fixed text. */
export function textCell(lines: readonly Paragraph[], fill?: string): TableCell {
  return new TableCell({
    children: [...lines],
    verticalAlign: fill === COLOUR.header ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(fill ? {shading: {type: ShadingType.CLEAR, fill, color: "auto"}} : {})
  });
}

/** A cell to fill. A locked control stands on white. */
export function controlCell(control: XmlComponent, locked = false): TableCell {
  const paragraph = new Paragraph({
    style: "Cell",
    spacing: {after: 0},
    children: [control as unknown as ParagraphChild]
  });
  return textCell([paragraph], locked ? undefined : COLOUR.answer);
}

/** The heading of a table, repeated on each page. */
export function headerRow(texts: readonly string[]): TableRow {
  const cells = texts.map((text) => textCell([line(text, {bold: true})], COLOUR.header));
  return new TableRow({tableHeader: true, cantSplit: true, children: cells});
}

/** A table on a fixed grid. @param widths twentieths of a point */
export function gridTable(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: {size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA},
    borders: BORDERS,
    margins: {top: 40, bottom: 40, left: 80, right: 80}
  });
}
