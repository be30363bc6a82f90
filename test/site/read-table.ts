/**
 * Tables as a reader meets them, and figures as they are printed. Nothing of the site's own code is used: it is what
 * is being checked.
 */
import {readFileSync} from "node:fs";
import type {Download, Locator, Page} from "playwright-core";
import {type CsvRow, parseCsv} from "../../loaders/files/csv.js";

/** A cell in sight. */
export interface SeenCell {
  /** Without what is only read out. */
  readonly text: string;
  /** `data-value`, as written; null where the cell has none. */
  readonly value: string | null;
}

/** A row in sight. */
export interface SeenRow {
  readonly unit: string | null;
  /** Addresses of the links in it. */
  readonly links: readonly string[];
  readonly cells: readonly SeenCell[];
}

/** Rows of the body that are not hidden, in their order. */
export async function readRows(table: Locator): Promise<readonly SeenRow[]> {
  return table.locator("tbody tr:not([hidden])").evaluateAll((rows) =>
    (rows as HTMLTableRowElement[]).map((row) => ({
      unit: row.dataset.unit ?? null,
      links: [...row.querySelectorAll("a")].map((a) => a.pathname),
      cells: [...row.cells].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const unseen of copy.querySelectorAll(".vh, .only")) unseen.remove();
        return {text: copy.textContent!.trim(), value: cell.dataset.value ?? null};
      })
    }))
  );
}

/** The place of a column among the cells of a row, by the key it is sorted by. */
export async function columnAt(table: Locator, key: string): Promise<number> {
  return table.locator(`th[data-key="${key}"]`).evaluate((th) => (th as HTMLTableCellElement).cellIndex);
}

/**
 * Is the number that a text begins with this figure, rounded to as many decimals as are printed?
 *
 * @param lang "vi" prints 1.234,5 and "en" 1,234.5
 */
export function isPrinted(text: string, full: number, lang: "vi" | "en"): boolean {
  const [point, thousands] = lang === "vi" ? [",", "."] : [".", ","];
  const [found] = /^[\d.,]*\d/.exec(text) ?? [];
  if (found === undefined) return false;
  const [whole = "", decimals = ""] = found.replaceAll(thousands, "").split(point);
  const printed = Number(`${whole}.${decimals || "0"}`);
  return Math.abs(printed - full) <= 0.5 * 10 ** -decimals.length * (1 + 1e-9);
}

/** Presses a link to a file, and reads what the browser saves. */
export async function downloadCsv(page: Page, link: Locator): Promise<readonly CsvRow[]> {
  const [download] = (await Promise.all([page.waitForEvent("download"), link.click()])) as readonly [Download, unknown];
  return parseCsv(readFileSync((await download.path())!, "utf8"), download.suggestedFilename());
}
