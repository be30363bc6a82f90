/** seeds/indicators.csv: what is measured, by which clause, how it is read and rolled up. */
import {readFileSync} from "node:fs";
import type {Bilingual, IndicatorId, UnitKind} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {
  bilingual,
  bilingualOrNull,
  flag,
  list,
  listOf,
  matching,
  numberOrNull,
  oneOf,
  optionalText,
  text
} from "./cell.js";
import {LEVELS, type Level, UNITS, type UnitOfMeasure} from "./lists.js";
import {fail, parseSeed, type SeedRow} from "./row.js";

export const MEASURES = ["ratio", "count", "yes-no", "rank", "growth", "multiple", "deliverable", "deadline"] as const;
export const ROLL_UPS = ["sum-over-sum", "sum", "share-of-yes", "none"] as const;
const DIRECTIONS = ["higher", "lower"] as const;
const KINDS: readonly UnitKind[] = ["province", "ministry"];

/** An indicator as its document has it. Ratios carry what they divide; null where the text or the measure has none. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly document: string;
  readonly clause: string;
  readonly label: Bilingual;
  /** Unit of one agency's value. The national reading of a share of yes is in percent. */
  readonly unit: UnitOfMeasure;
  readonly measure: (typeof MEASURES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  readonly roll_up: (typeof ROLL_UPS)[number];
  /** Levels at which it has a reading that can meet a target; empty: none in the registry. */
  readonly levels: readonly Level[];
  /** Kinds of agency that report it; empty: no agency does. */
  readonly applies_to: readonly UnitKind[];
  readonly numerator: Bilingual | null;
  readonly denominator: Bilingual | null;
  /** Clause of the official calculation, or "" where the text gives none. */
  readonly calculation_clause: string;
  readonly reporting_duty: Bilingual;
  /** Deadlines, exclusive: `<12-15` each year, `<2023-12-15` once; "" otherwise. */
  readonly due: string;
  /** Indicator whose agency observations are this one's; "" where it has its own or none. */
  readonly measured_by: string;
  /** Where a count stands for a yes/no: the least count that is a yes. null: the observations are taken as they are. */
  readonly met_at: number | null;
  /** Of a share of yes: a unit to which it does not apply leaves the share. Otherwise the registry says who counts. */
  readonly exempts: boolean;
  /** Of a sum: bodies outside the registry add to it too, so that the agencies' sum has no upper bound. */
  readonly open_sum: boolean;
  /** Near indicators, never to be put in its place. */
  readonly related: readonly string[];
  readonly note: string;
}

const COLUMNS = `
  id,document,clause,label_vi,label_en,unit,measure,direction,roll_up,levels,applies_to,numerator_vi,
  denominator_vi,numerator_en,denominator_en,calculation_clause,reporting_duty,reporting_duty_en,due,
  measured_by,met_at,exempts,open_sum,related,note`
  .trim()
  .split(/,\s*/);

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseIndicators(csv: string, file: string): readonly Indicator[] {
  return parseSeed(csv, file, COLUMNS, parseIndicator);
}

/** Reads seeds/indicators.csv, or a file of the same form. @throws {Error} as `parseIndicators` */
export function readIndicators(path: string = inProject("seeds", "indicators.csv")): readonly Indicator[] {
  return parseIndicators(readFileSync(path, "utf8"), path);
}

function parseIndicator(row: SeedRow): Indicator {
  return {
    id: row.id,
    document: text(row, "document"),
    clause: text(row, "clause"),
    label: bilingual(row, "label"),
    ...parseReading(row),
    numerator: bilingualOrNull(row, "numerator"),
    denominator: bilingualOrNull(row, "denominator"),
    calculation_clause: optionalText(row, "calculation_clause"),
    reporting_duty: {vi: text(row, "reporting_duty"), en: text(row, "reporting_duty_en")},
    due: matching(row, "due", /^(<(\d{4}-)?\d{2}-\d{2})?$/, "a deadline like <12-15 or <2023-12-15"),
    ...parseMeasuredBy(row),
    related: list(row, "related"),
    note: optionalText(row, "note")
  };
}

type MeasuredBy = Pick<Indicator, "measured_by" | "met_at" | "exempts" | "open_sum">;

function parseMeasuredBy(row: SeedRow): MeasuredBy {
  const read: MeasuredBy = {
    measured_by: optionalText(row, "measured_by"),
    met_at: numberOrNull(row, "met_at"),
    exempts: flag(row, "exempts"),
    open_sum: flag(row, "open_sum")
  };
  if (read.met_at !== null && (read.measured_by === "" || row.cells.unit !== "yes-no"))
    return fail(row, "met_at", "empty: only a yes/no that another indicator measures has one");
  if (read.exempts && row.cells.roll_up !== "share-of-yes") return fail(row, "exempts", "false but for a share of yes");
  if (read.open_sum && row.cells.roll_up !== "sum") return fail(row, "open_sum", "false but for a sum");
  return read;
}

type Reading = Pick<Indicator, "unit" | "measure" | "direction" | "roll_up" | "levels" | "applies_to">;

function parseReading(row: SeedRow): Reading {
  const reading: Reading = {
    unit: oneOf(row, "unit", UNITS),
    measure: oneOf(row, "measure", MEASURES),
    direction: oneOf(row, "direction", DIRECTIONS),
    roll_up: oneOf(row, "roll_up", ROLL_UPS),
    levels: row.cells.levels === "none" ? [] : listOf(row, "levels", LEVELS),
    applies_to: listOf(row, "applies_to", KINDS)
  };
  if (reading.levels.length === 0 && row.cells.levels !== "none") return fail(row, "levels", "filled in");
  const agencies = reading.levels.includes("agency") || reading.roll_up !== "none";
  if (agencies && reading.applies_to.length === 0) return fail(row, "applies_to", "filled in, but agencies report it");
  return reading;
}
