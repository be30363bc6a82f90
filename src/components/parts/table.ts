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
}

export interface Cell {
  readonly content: Markup | string;
  readonly className?: string;
  /** Full precision, for copying. */
  readonly value?: number | null;
  readonly title?: string;
}

function isCell(value: unknown): value is Cell {
  return typeof value === "object" && value !== null && "content" in value;
}

function tableCell<Row>(column: Column<Row>, row: Row): Markup {
  const made = column.cell(row);
  const cell: Cell = isCell(made) ? made : {content: typeof made === "number" ? String(made) : (made ?? "–")};
  const classes = [column.className, cell.className].filter(Boolean).join(" ");
  const extra = html`${classes && html` class="${classes}"`}${cell.value !== undefined && cell.value !== null && html` data-value="${String(cell.value)}"`}${cell.title && html` title="${cell.title}"`}`;
  return column.rowHeader ? html`<th scope="row"${extra}>${cell.content}</th>` : html`<td${extra}>${cell.content}</td>`;
}

/**
 * Draws the table.
 *
 * @param caption says what the table shows; read out, and shown only where no heading says it
 * @param hint shown on narrow screens, where the table scrolls sideways
 */
export function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  {
    className = "tbl",
    hint,
    rowClass,
    id
  }: {className?: string; hint?: string; rowClass?: (row: Row, i: number) => string; id?: string} = {}
): Markup {
  const head = html`<thead><tr>${columns.map((column) => html`<th scope="col"${column.className && html` class="${column.className}"`}>${column.heading}</th>`)}</tr></thead>`;
  const body = rows.map(
    (row, i) =>
      html`<tr${rowClass?.(row, i) ? html` class="${rowClass(row, i)}"` : null}>${columns.map((column) => tableCell(column, row))}</tr>`
  );
  return html`${hint && html`<p class="hint">${hint}</p>`}<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="${className}"${id && html` id="${id}"`}><caption class="vh">${caption}</caption>${head}<tbody>${body}</tbody></table></div>`;
}
