/**
 * A table of the report: heading repeated on each page, numbers to the right, rows unbroken.
 */
import {AlignmentType, LineRuleType, Paragraph, type Table, TableRow} from "docx";
import {gridTable, textCell} from "../../form/word/cell.js";
import {columnWidths} from "../../form/word/item-table.js";
import {COLOUR, WIDTH} from "../../form/word/look.js";
import type {Block, Column} from "../model.js";
import {TEXT_SIZE} from "./look.js";
import {markedRuns} from "./runs.js";

/** A table of so few rows is not parted by a page's end. */
const WHOLE = 9;

export function reportTable({columns, rows}: Extract<Block, {type: "table"}>): Table {
  const heads = columns.map((column) =>
    cell(column.heading, column, {bold: true, fill: COLOUR.header, keepNext: true})
  );
  const head = new TableRow({tableHeader: true, cantSplit: true, children: heads});
  const body = rows.map((row, at) => {
    const keepNext = at < rows.length - 1 && (rows.length <= WHOLE || (at < 2 && isShort(row)));
    const cells = columns.map((column, i) => cell(row[i] ?? "", column, {keepNext}));
    return new TableRow({cantSplit: true, children: cells});
  });
  const shares = columns.map(({share}) => share);
  return gridTable([head, ...body], columnWidths(shares, WIDTH.portrait));
}

/** A tall first row is no reason to leave half a page empty. */
function isShort(row: readonly string[]): boolean {
  return row.every((text) => text.length < 150);
}

interface CellLook {
  readonly bold?: boolean;
  readonly fill?: string;
  readonly keepNext?: boolean;
}

function cell(text: string, {align}: Column, {bold, fill, keepNext}: CellLook = {}) {
  const paragraph = new Paragraph({
    keepNext,
    run: {size: TEXT_SIZE.table},
    alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: {after: 0, line: 240, lineRule: LineRuleType.AUTO},
    children: [...markedRuns(text, {size: TEXT_SIZE.table, bold})]
  });
  return textCell([paragraph], fill);
}
