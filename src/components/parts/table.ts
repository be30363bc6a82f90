/**
 * A semantic table: named, scrolling in its own focusable region, numbers as numbers (`data-value` carries the full
 * precision for copying and for scripts).
 */
import {html, type Markup} from "../html.js";

export interface Column<Row> {
  readonly heading: string | Markup;
  /** The cell's content; return a `cell` for classes or a `data-value`. */
  readonly cell: (row: Row) => Cell | Markup | string | number | null;
  readonly className?: string;
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
  /** How the rows may be sorted by the column, where a script brings the table to life; absent: not at all. */
  readonly sort?: ColumnSort;
  /** Out of sight until a script wakes it, as it does once the address has parameters of this beginning (`w.`). */
  readonly asleep?: string;
}

/** `key` names the column in addresses; `by` the cell's `value`, or its text; `first` is the way of the first sorting. */
export interface ColumnSort {
  readonly key: string;
  readonly by: "value" | "text";
  readonly first: "ascending" | "descending";
}

export interface Cell {
  readonly content: Markup | string;
  readonly className?: string;
  /** Full precision, for copying. */
  readonly value?: number | null;
  /** What to sort by where that isn't the whole content. */
  readonly text?: string;
  readonly title?: string;
}

/** Directly after the region of a table: the room for the button that copies it, which a script puts there. */
export const COPY_PLACE: Markup = html`<div class="copy noprint"></div>`;

/** Attributes of a row by name, without `data-`; undefined writes none. */
export type RowData = Readonly<Record<string, string | undefined>>;

function isCell(value: unknown): value is Cell {
  return typeof value === "object" && value !== null && "content" in value;
}

function tableCell<Row>(column: Column<Row>, row: Row): Markup {
  const made = column.cell(row);
  const cell: Cell = isCell(made) ? made : {content: typeof made === "number" ? String(made) : (made ?? "–")};
  const classes = [column.className, cell.className].filter(Boolean).join(" ");
  const extra = html`${column.asleep !== undefined && html` hidden`}${classes && html` class="${classes}"`}${cell.value !== undefined && cell.value !== null && html` data-value="${String(cell.value)}"`}${cell.text !== undefined && html` data-text="${cell.text}"`}${cell.title && html` title="${cell.title}"`}`;
  return column.rowHeader ? html`<th scope="row"${extra}>${cell.content}</th>` : html`<td${extra}>${cell.content}</td>`;
}

function heading<Row>({heading: content, className, sort, asleep}: Column<Row>): Markup {
  const order = sort && html` data-key="${sort.key}" data-by="${sort.by}" data-first="${sort.first}"`;
  const sleep = asleep !== undefined && html` hidden data-asleep="${asleep}"`;
  return html`<th scope="col"${sleep}${className && html` class="${className}"`}${order}>${content}</th>`;
}

function rowAttributes(className: string | undefined, data: RowData): Markup {
  const said = Object.entries(data).flatMap(([name, value]) =>
    value === undefined ? [] : [html` data-${name}="${value}"`]
  );
  return html`${className && html` class="${className}"`}${said}`;
}

/** What a table may have besides columns and rows. */
export interface TableOptions<Row> {
  readonly className?: string;
  /** Shown on narrow screens, where the table scrolls sideways. */
  readonly hint?: string;
  readonly rowClass?: (row: Row, i: number) => string;
  readonly rowData?: (row: Row) => RowData;
  readonly id?: string;
}

/**
 * Draws the table.
 *
 * @param caption says what the table shows; read out, and shown only where no heading says it
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  {className = "tbl", hint, rowClass, rowData, id}: TableOptions<Row> = {}
): Markup {
  const body = rows.map(
    (row, i) =>
      html`<tr${rowAttributes(rowClass?.(row, i), rowData?.(row) ?? {})}>${columns.map((column) => tableCell(column, row))}</tr>`
  );
  return html`${hint && html`<p class="hint">${hint}</p>`}<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="${className}"${id && html` id="${id}"`}><caption class="vh">${caption}</caption><thead><tr>${columns.map(heading)}</tr></thead><tbody>${body}</tbody></table></div>${COPY_PLACE}`;
}
