/**
 * What a unit, or those merged into it, reported the year before.
 */
import type {CellReading} from "../../types.js";
import type {EarlierEdition, UnitReport} from "../edition-cells.js";

/** The cells of all predecessors at an item; null if there is none, or any of them gave no answer. */
export function cellsBefore(
  {cells, lineage}: EarlierEdition,
  {unit}: UnitReport,
  item: string
): readonly CellReading[] | null {
  const predecessors = lineage.get(unit)?.predecessors ?? [];
  const found = predecessors.map((id) => cells.get(id)?.get(item));
  if (found.length === 0 || found.some((cell) => (cell?.value ?? null) === null)) return null;
  return found as readonly CellReading[];
}

/** The sum over all predecessors; null unless each gave a number. */
export function numberBefore(earlier: EarlierEdition, report: UnitReport, item: string): number | null {
  const numbers = cellsBefore(earlier, report, item)?.map(({value}) => value);
  if (!numbers?.every((value) => typeof value === "number")) return null;
  return numbers.reduce((sum, value) => sum + value, 0);
}

/** "2024: 500 + 704; 2025: 12", as the agencies wrote it. */
export function quoteYears(earlier: EarlierEdition, report: UnitReport, item: string, edition: string): string {
  const before = (cellsBefore(earlier, report, item) ?? []).map(({raw}) => raw).join(" + ");
  return `${earlier.edition}: ${before}; ${edition}: ${report.cells.get(item)!.raw}`;
}
