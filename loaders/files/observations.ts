/**
 * The observations file: `unit,indicator,period,value[,numerator,denominator,low,high,status,source,rule]`.
 */
import {OBSERVATION_STATUSES, type Observation, type ObservationStatus, rangeProblem} from "../../src/scoring/index.js";
import {type NumberedRow, type NumberedTable, parseNumberedRows, readNumberedRows} from "./numbered-rows.js";
import {parsePlainNumber} from "./plain-number.js";

const REQUIRED = ["unit", "indicator", "period", "value"];
const OPTIONAL = ["numerator", "denominator", "low", "high", "status", "source", "rule"];
const WITH_VALUE: readonly string[] = ["reported", "not-yet", "estimated", "carried"];

/** The observations, and one line per thing wrong with the file; where there is any, don't use the observations. */
export interface ObservationsRead {
  readonly observations: readonly Observation[];
  readonly errors: readonly string[];
}

/**
 * Reads an observations file. An empty cell is no number; without a status, a row with a value is `reported` and one
 * without is `not-reported`. A column that is not known, a number that is not one, a status that is not known or that
 * contradicts the value, a low and high that the value is not between, and a second row for the same unit, indicator and
 * period are errors, each with its line.
 */
export function readObservations(path: string): ObservationsRead {
  return toObservations(readNumberedRows(path), path);
}

/** The same from text already read; `file` is named in the errors. */
export function parseObservations(text: string, file: string): ObservationsRead {
  return toObservations(parseNumberedRows(text, file), file);
}

function toObservations(table: NumberedTable, file: string): ObservationsRead {
  if (table.errors.length > 0) return {observations: [], errors: table.errors};
  const columns = checkColumns(table.header, file);
  if (columns.length > 0) return {observations: [], errors: columns};
  const errors: string[] = [];
  const observations: Observation[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const report = (message: string) => errors.push(`${file}, line ${row.line}: ${message}`);
    const observation = toObservation(row, report);
    const key = [observation.unit, observation.indicator, observation.period].join("\u0000");
    const earlier = lines.get(key);
    if (earlier !== undefined) report(`same unit, indicator and period as line ${earlier}`);
    else lines.set(key, row.line);
    observations.push(observation);
  }
  return {observations, errors};
}

function checkColumns(header: readonly string[], file: string): readonly string[] {
  const missing = REQUIRED.filter((column) => !header.includes(column)).map(
    (column) => `${file}: no column "${column}"`
  );
  const unknown = header.filter((column) => ![...REQUIRED, ...OPTIONAL].includes(column));
  return [...missing, ...unknown.map((column) => `${file}: column "${column}" is not known`)];
}

function toObservation({cells}: NumberedRow, report: (message: string) => void): Observation {
  const text = (column: string) => cells.get(column) ?? "";
  const number = (column: string) => {
    const parsed = parsePlainNumber(text(column));
    if (parsed === undefined) report(`${column} "${text(column)}" is not a number`);
    return parsed ?? null;
  };
  for (const column of ["unit", "indicator", "period"]) if (text(column) === "") report(`${column} is empty`);
  const [value, numerator, denominator] = [number("value"), number("numerator"), number("denominator")];
  const status = toStatus(text("status"), value, text("value") !== "", report);
  if (status === "not-reported" && text("status") === "" && numerator !== null && denominator !== null) {
    report("numerator and denominator are given, but value is empty");
  }
  const bounds = {low: number("low"), high: number("high")};
  const range = ["low", "value", "high"].some((column) => parsePlainNumber(text(column)) === undefined)
    ? null
    : rangeProblem({value, ...bounds});
  if (range !== null) report(range);
  return {
    unit: text("unit"),
    indicator: text("indicator"),
    period: text("period"),
    value,
    numerator,
    denominator,
    ...(bounds.low === null ? {} : bounds),
    status,
    ...(text("source") === "" ? {} : {source: text("source")}),
    ...(text("rule") === "" ? {} : {rule: text("rule")})
  };
}

function toStatus(
  given: string,
  value: number | null,
  filled: boolean,
  report: (message: string) => void
): ObservationStatus {
  if (given === "") return value === null ? "not-reported" : "reported";
  const status = OBSERVATION_STATUSES.find((known) => known === given);
  if (status === undefined) {
    report(`status "${given}" is not known (${OBSERVATION_STATUSES.join(", ")})`);
    return "error";
  }
  if (filled && !WITH_VALUE.includes(status)) report(`status ${status} goes with an empty value`);
  if (!filled && WITH_VALUE.includes(status)) report(`status ${status} needs a value`);
  return status;
}
