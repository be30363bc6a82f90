/**
 * What a published table says of its rows and columns, in attributes: `data-key` and `data-first` on a heading that can
 * be sorted by, `data-value` on a cell with a figure, `data-find` and `data-in-*` on a row.
 */
import type {ToolRow} from "./apply-state.js";
import type {CellValue, RowNames} from "./model.js";

/** A column that can be sorted by. */
export interface ToolColumn {
  readonly key: string;
  readonly heading: HTMLTableCellElement;
  /** The words of the heading. */
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
    name: heading.textContent!.trim(),
    descendingFirst: heading.dataset.first === "descending"
  }));
}

/** @returns in the order of the page, which is the published one */
export function readRows(table: HTMLTableElement, columns: readonly ToolColumn[]): readonly PageRow[] {
  const body = table.tBodies[0]!;
  return [...body.rows].map((element) => ({
    element,
    unit: element.dataset.unit ?? "",
    names: readNames(element),
    filters: readFilters(element),
    values: Object.fromEntries(
      columns.map(({key, heading}) => [key, readValue(element.cells[heading.cellIndex], heading.dataset.by === "text")])
    )
  }));
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
