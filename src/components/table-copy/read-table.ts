/**
 * Reading a table of the page: what is in sight, as plain data.
 */
import type {PageCell, PageTable} from "./model.js";

/** Not read aloud twice, not printed, or there for another width of the page. */
const UNSEEN = ".only, .noprint, svg, [hidden], [aria-hidden=true]";
const FIGURES = ".r, .n, .rk, .p, .tg";
const EMPTY: PageCell = {text: "", value: null, heading: false, figures: false};

/** Every cell of the table that is not hidden. @param chosen which of them are wanted; the others are left empty */
export function readTable(table: HTMLTableElement, chosen: (cell: HTMLTableCellElement) => boolean): PageTable {
  const sections = (rows: Iterable<HTMLTableRowElement>) =>
    readRows(
      [...rows].filter((row) => !row.hidden),
      chosen
    );
  return {
    head: sections(table.tHead?.rows ?? []),
    body: sections([...table.tBodies].flatMap((body) => [...body.rows]))
  };
}

/** A cell over several columns or rows is read once, at its beginning; the other places are empty. */
function readRows(
  rows: readonly HTMLTableRowElement[],
  chosen: (cell: HTMLTableCellElement) => boolean
): readonly (readonly PageCell[])[] {
  const grid: PageCell[][] = rows.map(() => []);
  const wanted = rows.map(() => false);
  for (const [i, row] of rows.entries()) {
    for (const cell of row.cells) {
      if (cell.hidden) continue;
      const taken = chosen(cell);
      wanted[i] ||= taken;
      const at = firstFree(grid[i]!);
      for (let y = i; y < Math.min(i + cell.rowSpan, rows.length); y++) {
        for (let x = at; x < at + cell.colSpan; x++) grid[y]![x] = EMPTY;
      }
      if (taken) grid[i]![at] = readCell(cell);
    }
  }
  return grid.filter((_, i) => wanted[i]);
}

function firstFree(row: readonly (PageCell | undefined)[]): number {
  let x = 0;
  while (row[x] !== undefined) x++;
  return x;
}

function readCell(cell: HTMLTableCellElement): PageCell {
  const {value} = cell.dataset;
  return {
    text: cell.dataset.text ?? visibleText(cell),
    value: value === undefined || value === "" || !Number.isFinite(Number(value)) ? null : Number(value),
    heading: cell.tagName === "TH",
    figures: cell.tagName === "TD" && cell.matches(FIGURES)
  };
}

/** Words in sight; where there are none, the ones that are only read aloud. */
function visibleText(cell: HTMLTableCellElement): string {
  const seen = textWithout(cell, `${UNSEEN}, .vh`);
  return seen === "" ? textWithout(cell, UNSEEN) : seen;
}

function textWithout(cell: HTMLTableCellElement, unseen: string): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const element of copy.querySelectorAll(unseen)) element.remove();
  for (const element of copy.querySelectorAll("br, p, div, li, small, .was")) element.before(" ");
  return copy.textContent!.replace(/[^\S\u00A0]+/g, " ").trim();
}
