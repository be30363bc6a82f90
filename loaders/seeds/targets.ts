/** seeds/targets.csv: what the documents ask for, one row per indicator, year and level that has a reading. */
import {readFileSync} from "node:fs";
import type {Comparator, Target} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {flag, number, numberOrNull, oneOf, optionalText, text} from "./cell.js";
import {LEVELS, UNITS, type UnitOfMeasure} from "./lists.js";
import {fail, parseSeed, type SeedRow} from "./row.js";

/** Which comparator each wording asks for (design.md, section 4.3). */
export const COMPARATOR_OF_WORDING = {
  "at-least": ">=",
  reach: ">=",
  all: ">=",
  deliverable: ">=",
  duty: ">=",
  before: ">=",
  "average-growth": ">=",
  "more-than": ">",
  about: "approx",
  "range-low": "range",
  "rank-at-most": "<="
} as const satisfies Record<string, Comparator>;

export type WordingRule = keyof typeof COMPARATOR_OF_WORDING;
const WORDING_RULES = Object.keys(COMPARATOR_OF_WORDING) as readonly WordingRule[];
/** `stated` in the clause or its heading; `yearly`: due in every year up to `year`; `horizon`: no year, so 2030. */
export const YEAR_BASES = ["stated", "yearly", "horizon"] as const;
export const TARGET_STATUSES = ["in-force", "draft", "one-off"] as const;

/** A target with its wording and standing. Drafts and one-off requests count only when asked for. */
export interface SeedTarget extends Target {
  /** Unit of `value` at this level. */
  readonly unit: UnitOfMeasure;
  readonly value_high: number | null;
  /** Half-width of "khoảng" in the unit of `value`: ours, no text gives one. null unless the comparator is `approx`. */
  readonly tolerance: number | null;
  /** Base of a growth or a multiple; null where the text states none (a growth then cannot be assessed). */
  readonly base_year: number | null;
  /** The words of the clause that set value and comparator. */
  readonly as_written: string;
  readonly wording_rule: WordingRule;
  readonly year_basis: (typeof YEAR_BASES)[number];
  readonly status: (typeof TARGET_STATUSES)[number];
  readonly default_on: boolean;
  readonly note: string;
}

const COLUMNS = `
  id,indicator,year,comparator,value,value_high,unit,tolerance,base_year,level,clause,as_written,wording_rule,
  year_basis,version,status,default_on,note`
  .trim()
  .split(/,\s*/);

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseTargets(csv: string, file: string): readonly SeedTarget[] {
  return parseSeed(csv, file, COLUMNS, (row) => checkTarget(row, parseTarget(row)));
}

/** Reads seeds/targets.csv, or a file of the same form. @throws {Error} as `parseTargets` */
export function readTargets(path: string = inProject("seeds", "targets.csv")): readonly SeedTarget[] {
  return parseTargets(readFileSync(path, "utf8"), path);
}

function parseTarget(row: SeedRow): SeedTarget {
  return {
    id: row.id,
    indicator: text(row, "indicator"),
    year: number(row, "year"),
    comparator: oneOf(row, "comparator", [">=", ">", "=", "<=", "<", "range", "approx"]),
    value: number(row, "value"),
    value_high: numberOrNull(row, "value_high"),
    unit: oneOf(row, "unit", UNITS),
    tolerance: numberOrNull(row, "tolerance"),
    base_year: numberOrNull(row, "base_year"),
    level: oneOf(row, "level", LEVELS),
    clause: text(row, "clause"),
    as_written: text(row, "as_written"),
    wording_rule: oneOf(row, "wording_rule", WORDING_RULES),
    year_basis: oneOf(row, "year_basis", YEAR_BASES),
    version: text(row, "version"),
    status: oneOf(row, "status", TARGET_STATUSES),
    default_on: flag(row, "default_on"),
    note: optionalText(row, "note")
  };
}

function checkTarget(row: SeedRow, target: SeedTarget): SeedTarget {
  const {id, indicator, year, level, comparator, wording_rule, value, value_high, tolerance} = target;
  if (id !== `${indicator}-${year}-${level}`) return fail(row, "id", "<indicator>-<year>-<level>");
  if (comparator !== COMPARATOR_OF_WORDING[wording_rule])
    return fail(row, "comparator", `what "${wording_rule}" asks for`);
  const range = value_high !== null && value_high > value;
  if ((comparator === "range") !== range)
    return fail(row, "value_high", "above value for a range, and empty otherwise");
  if ((comparator === "approx") !== (tolerance !== null))
    return fail(row, "tolerance", "given for approx and only there");
  if (target.default_on !== (target.status === "in-force"))
    return fail(row, "default_on", "true for texts in force only");
  return target;
}
