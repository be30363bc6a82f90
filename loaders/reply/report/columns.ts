/**
 * Columns of the sheet Phản hồi, and the marks by which a sheet that comes back is known.
 */

/** In A1: the sheet is our reply. The column is hidden. */
export const REPORT_MARK = "#phan-hoi";

/** In A2: the tabs behind the sheet are a copy of what was sent. */
export const COPY_MARK = "#ban-sao";

/** In column A of the line of headings; below it stand the ids of the findings. */
export const HEADING_MARK = "#id";

/** Width in characters; 0 hides the column. */
export const COLUMNS = [
  {id: "id", width: 0},
  {id: "number", width: 6},
  {id: "severity", width: 17},
  {id: "status", width: 11},
  {id: "sheet", width: 18},
  {id: "cell", width: 8},
  {id: "item", width: 34},
  {id: "raw", width: 22},
  {id: "readAs", width: 18},
  {id: "expected", width: 20},
  {id: "mend", width: 46},
  {id: "confirm", width: 22},
  {id: "office", width: 26},
  {id: "date", width: 14},
  {id: "mendOther", width: 46},
  {id: "actor", width: 15},
  {id: "clause", width: 22},
  {id: "previous", width: 14},
  {id: "code", width: 20}
] as const;

/** Names of the columns, as in the texts of the reply; `id` has no heading. */
export type ColumnId = (typeof COLUMNS)[number]["id"];

/** Number of a column from 0. */
export function columnIndex(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id);
}
