/**
 * The sender's own workbook with its cells marked and the sheet Phản hồi put first.
 */
import type {Reply, ReplyRow} from "../../src/components/reply/model.js";
import {columnLetters} from "../form/workbook/grid.js";
import {MARK_COLOURS} from "./colours.js";
import {commentText} from "./comment-text.js";
import {type Annotated, annotateWorkbook, type CellMark} from "./ooxml/annotate.js";
import {parseAddress} from "./ooxml/cell-address.js";
import {HEADING_LINE, PRINTED_TO, REPORT_NAME, reportSheet} from "./report/report-sheet.js";

/** What is known of the workbook's tabs. */
export interface WorkbookTabs {
  readonly names: readonly string[];
  /** Tab of an earlier reply, which is replaced; null where there is none. */
  readonly earlier: string | null;
}

/**
 * Marks an .xlsx. One mark for each cell, in the colour of its gravest finding; the comment has them all.
 *
 * @returns the workbook, or why it can't be changed; never throws on what is in it
 */
export function markWorkbook(bytes: Uint8Array, reply: Reply, {names, earlier}: WorkbookTabs): Annotated {
  const last = HEADING_LINE + reply.rows.length + reply.fixed.length + 4; // with what stands below the table
  return annotateWorkbook(bytes, {
    marks: cellMarks(reply.rows),
    first: {
      name: freeName(names.filter((name) => name !== earlier)),
      draw: (styles, namespace) => reportSheet(reply, styles, namespace),
      names: [
        {name: "_xlnm.Print_Area", range: `$B$1:$${columnLetters(PRINTED_TO)}$${last}`},
        {name: "_xlnm.Print_Titles", range: `$${HEADING_LINE}:$${HEADING_LINE}`}
      ]
    },
    earlier,
    colours: Object.values(MARK_COLOURS)
  });
}

/** One mark for each cell that has an address, in the order of the rows: the gravest finding comes first. */
export function cellMarks(rows: readonly ReplyRow[]): readonly CellMark[] {
  const cells = new Map<string, ReplyRow[]>();
  for (const row of rows) {
    if (parseAddress(row.cell) === null) continue;
    const key = `${row.sheet}\u0000${row.cell}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return [...cells.values()].map((found) => {
    const {sheet, cell, severity} = found[0]!;
    return {sheet, cell, colour: MARK_COLOURS[severity], comment: commentText(found)};
  });
}

/** "Phản hồi", or the next such name that no tab has; programs take no two that differ only in case. */
function freeName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  let name = REPORT_NAME;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${REPORT_NAME} (${number})`;
  return name;
}
