/**
 * What a published table says of its rows and columns, in attributes: `data-key` and `data-first` on a heading that can
 * be sorted by, `data-value` on a cell with a figure, `data-find` and `data-in-*` on a row.
 */
import type {ToolRow} from "./apply-state.js";
import type {CellValue, RowNames} from "./model.js";

/** What a table is told when a script has put other figures into it, or columns into sight or out of it. */
export const TABLE_CHANGE = "tablechange";

/** A column that can be sorted by. */
export interface ToolColumn {
  readonly key: string;
  readonly heading: HTMLTableCellElement;
  /** The words of the heading, without those that are only read out. */
  readonly name: string;
  /** Whether the first sorting starts with the highest. */
  readonly descendingFirst: boolean;
}

/** A row with its element. */
export interface PageRow extends ToolRow {
  readonly element: HTMLTableRowElement;
  /** `data-unit`: by which the row is found in the chart. */
  readonly unit: string;
}

/** @returns in the order of the headings */
export function readColumns(table: HTMLTableElement): readonly ToolColumn[] {
  return [...table.querySelectorAll<HTMLTableCellElement>("thead th[data-key]")].map((heading) => ({
    key: heading.dataset.key!,
    heading,
    name: nameOf(heading),
    descendingFirst: heading.dataset.first === "descending"
  }));
}

function nameOf(heading: HTMLTableCellElement): string {
  const seen = heading.cloneNode(true) as HTMLElement;
  for (const unseen of seen.querySelectorAll(".vh")) unseen.remove();
  return seen.textContent!.trim();
}

/**
 * Keys of the columns in sight, and of those asleep that another tool will wake for an address like this one.
 *
 * @param search of the address; "" counts only what is in sight
 */
export function offeredColumns(columns: readonly ToolColumn[], search: string): ReadonlySet<string> {
  const names = [...new URLSearchParams(search).keys()];
  const awaited = (prefix: string | undefined) => prefix !== undefined && names.some((name) => name.startsWith(prefix));
  return new Set(columns.filter(({heading}) => !heading.hidden || awaited(heading.dataset.asleep)).map(({key}) => key));
}

/** @returns in the order of the page, which is the published one */
export function readRows(table: HTMLTableElement, columns: readonly ToolColumn[]): readonly PageRow[] {
  const body = table.tBodies[0]!;
  return [...body.rows].map((element) => ({
    element,
    unit: element.dataset.unit ?? "",
    names: readNames(element),
    filters: readFilters(element),
    values: readValues(element, columns)
  }));
}

/** The same rows in the same order, with the figures that stand in them now. */
export function rereadRows(rows: readonly PageRow[], columns: readonly ToolColumn[]): readonly PageRow[] {
  return rows.map((row) => ({...row, values: readValues(row.element, columns)}));
}

function readValues({cells}: HTMLTableRowElement, columns: readonly ToolColumn[]): PageRow["values"] {
  return Object.fromEntries(
    columns.map(({key, heading}) => [key, readValue(cells[heading.cellIndex], heading.dataset.by === "text")])
  );
}

function readNames({dataset}: HTMLTableRowElement): RowNames {
  return dataset.find === undefined ? {names: [], old: [], merged: false} : (JSON.parse(dataset.find) as RowNames);
}

/** @example <tr data-in-region="dong-nam-bo">; // {region: "dong-nam-bo"} */
function readFilters({attributes}: HTMLTableRowElement): Readonly<Record<string, string>> {
  const own = [...attributes].filter(({name}) => name.startsWith("data-in-"));
  return Object.fromEntries(own.map(({name, value}) => [name.slice("data-in-".length), value]));
}

/** A figure is in `data-value` alone: what is printed is rounded, or a dash. */
function readValue(cell: HTMLTableCellElement | undefined, byText: boolean): CellValue {
  if (cell === undefined) return null;
  if (!byText) return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
  const text = (cell.dataset.text ?? cell.textContent ?? "").trim();
  return text === "" || text === "–" ? null : text;
}
