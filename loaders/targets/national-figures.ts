/**
 * Figures of the nation that no agency reports: collected by the institute (`data/national/figures.csv`), or published
 * by others (`data/published/national-figures.csv`, by `data/national/published-as.csv`).
 */
import {readFileSync} from "node:fs";
import type {IndicatorId} from "../../src/scoring/model.js";
import type {SourcedFigure} from "../../src/scoring/targets/evidence.js";
import {parseCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import {isDate} from "../registry/date.js";
import {flag, matching, numberOrNull, optionalText, text} from "../seeds/cell.js";
import type {Indicator} from "../seeds/indicators.js";
import {fail, type SeedRow} from "../seeds/row.js";
import {PUBLISHED_FILES, readPublishedAs} from "./published-as.js";

const FIGURES = "data/national/figures.csv";

/** The files that figures are read from, by path below the project. */
export const FIGURE_FILES: readonly string[] = [FIGURES, ...PUBLISHED_FILES];

/** By indicator, in the order of the files: what the institute collected first. */
export type NationalFigures = ReadonlyMap<IndicatorId, readonly SourcedFigure[]>;

const COLUMNS = "indicator,period,value,numerator,denominator,source,note,illustrative";

/**
 * All figures that may serve an edition: made-up ones serve an illustrative edition alone.
 *
 * @throws {Error} naming file, row and column of the first bad cell
 */
export function readNationalFigures(indicators: readonly Indicator[], illustrative: boolean): NationalFigures {
  const own = parseNationalFigures(readFileSync(inProject(FIGURES), "utf8"), FIGURES, indicators, illustrative);
  const all = new Map<IndicatorId, readonly SourcedFigure[]>(own);
  for (const [id, figures] of readPublishedAs(indicators)) all.set(id, [...(all.get(id) ?? []), ...figures]);
  return all;
}

/** @throws {Error} as `readNationalFigures`; on a figure given twice by one source; on years and days of one indicator */
export function parseNationalFigures(
  csv: string,
  file: string,
  indicators: readonly Indicator[],
  illustrative: boolean
): NationalFigures {
  const rows = parseCsv(csv, file);
  const header = Object.keys(rows[0] ?? {}).join();
  if (rows.length > 0 && header !== COLUMNS) throw new Error(`${file}: columns are "${header}", expected "${COLUMNS}"`);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const figures = new Map<IndicatorId, SourcedFigure[]>();
  for (const cells of rows) {
    const row = {file, id: `${cells.indicator} ${cells.period}`, cells};
    const indicator = byId.get(cells.indicator ?? "") ?? fail(row, "indicator", "an indicator of seeds/indicators.csv");
    const figure = parseFigure(row, indicator);
    const others = figures.get(indicator.id) ?? [];
    checkBeside(row, figure, others);
    const madeUp = flag(row, "illustrative");
    if (illustrative || !madeUp) figures.set(indicator.id, [...others, figure]);
  }
  return figures;
}

/** A year and a day in it have no order, so that nobody could say which of the two is the latest. */
function checkBeside(row: SeedRow, {period, source}: SourcedFigure, others: readonly SourcedFigure[]): void {
  if (others.some((other) => other.period === period && other.source === source))
    fail(row, "source", "named once for an indicator and period");
  if (others.some((other) => other.period.length !== period.length))
    fail(row, "period", "of the same form as the others of its indicator");
}

function parseFigure(row: SeedRow, indicator: Indicator): SourcedFigure {
  if (!indicator.levels.includes("national")) return fail(row, "indicator", "an indicator with a national reading");
  const [numerator, denominator] = [amount(row, "numerator"), amount(row, "denominator")];
  if ((numerator === null) !== (denominator === null)) return fail(row, "denominator", "given with its numerator");
  if (numerator !== null && !isShare(indicator)) return fail(row, "numerator", "empty but for a share");
  return {
    period: parsePeriod(row),
    value: parseValue(row, indicator, numerator, denominator),
    numerator,
    denominator,
    source: text(row, "source"),
    note: optionalText(row, "note")
  };
}

function parsePeriod(row: SeedRow): string {
  const period = matching(row, "period", /^\d{4}(-\d{2}-\d{2})?$/, "a year, or a day like 2025-07-01");
  return period.length === 4 || isDate(period) ? period : fail(row, "period", "a day that there is");
}

/** Given, or worked out from its parts: never both, so that they can't contradict each other. */
function parseValue(row: SeedRow, indicator: Indicator, numerator: number | null, denominator: number | null): number {
  const value = amount(row, "value");
  if (numerator !== null && denominator !== null) {
    if (value !== null) return fail(row, "value", "empty: it is worked out from its parts");
    if (denominator === 0 || numerator > denominator)
      return fail(row, "denominator", "above 0, nor below its numerator");
    return (100 * numerator) / denominator;
  }
  if (value === null) return fail(row, "value", "a number, or left to numerator and denominator");
  const yesNo = indicator.unit === "yes-no" && !isShare(indicator);
  if (yesNo && value !== 0 && value !== 1) return fail(row, "value", "1 or 0");
  if (indicator.measure === "rank" && !(Number.isInteger(value) && value >= 1)) return fail(row, "value", "a rank");
  return value;
}

/** The national reading of a share of agencies is in percent, as that of a ratio is. */
function isShare({measure, roll_up}: Indicator): boolean {
  return measure === "ratio" || roll_up === "share-of-yes";
}

function amount(row: SeedRow, column: string): number | null {
  const value = numberOrNull(row, column);
  return value !== null && value < 0 ? fail(row, column, "0 or more") : value;
}
