/**
 * Thresholds of the rules as dated data (`seeds/rules/`): the rows in force at the end of an edition's year.
 */
import {type CsvRow, readCsv} from "../../files/csv.js";
import {inProject} from "../../files/paths.js";

/** Every threshold the rules use; what each means, and why it is as it is, stands in `seeds/rules/thresholds.csv`. */
export const THRESHOLDS = [
  "robust-distance",
  "smallest-spread",
  "fewest-units",
  "small-figure",
  "thousand-fold-tolerance",
  "total-fell",
  "copied-run",
  "trivial-figure",
  "repeated-run",
  "copied-text",
  "short-text",
  "rounded-chance",
  "fewest-figures",
  "base-tolerance"
] as const;

export type Thresholds = Readonly<Record<(typeof THRESHOLDS)[number], number>>;

/** `item` divided by `over` lies between `low` and `high` for any unit of a plausible size. */
export interface PlausibleRatio {
  readonly id: string;
  readonly item: string;
  readonly over: string;
  readonly low: number;
  readonly high: number;
}

export interface RuleData {
  readonly thresholds: Thresholds;
  readonly ratios: readonly PlausibleRatio[];
}

/** Files the rules rest on, below the project, for the manifest. */
export const RULE_FILES = ["seeds/rules/thresholds.csv", "seeds/rules/plausible-ratios.csv"] as const;

const byEdition = new Map<string, RuleData>();

/**
 * The rules' data for an edition; read once per process.
 *
 * @throws {Error} naming the file and the row or threshold that is missing or no number
 */
export function readRuleData(edition: string): RuleData {
  const known = byEdition.get(edition);
  if (known) return known;
  const [thresholds, ratios] = RULE_FILES.map((file) => inForce(readCsv(inProject(file)), edition, file));
  const data = {thresholds: toThresholds(thresholds!), ratios: ratios!.map(toRatio)};
  byEdition.set(edition, data);
  return data;
}

/** Of the rows with one id the latest that is valid by the end of the year. @throws {Error} naming an undated row */
export function inForce(rows: readonly CsvRow[], edition: string, file: string): readonly CsvRow[] {
  const undated = rows.find((row) => !/^\d{4}-\d{2}-\d{2}$/.test(row.valid_from ?? ""));
  if (undated) throw new Error(`${file}: ${undated.id} has no date in valid_from`);
  const latest = new Map<string, CsvRow>();
  for (const row of rows.filter(({valid_from}) => valid_from! <= `${edition}-12-31`)) {
    const before = latest.get(row.id!);
    if (!before || before.valid_from! < row.valid_from!) latest.set(row.id!, row);
  }
  return [...latest.values()];
}

function toThresholds(rows: readonly CsvRow[]): Thresholds {
  const values = THRESHOLDS.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`${RULE_FILES[0]}: no threshold "${id}" in force`);
    return [id, positive(row, "value", RULE_FILES[0])] as const;
  });
  return Object.fromEntries(values) as Thresholds;
}

function toRatio(row: CsvRow): PlausibleRatio {
  const [low, high] = [positive(row, "low", RULE_FILES[1]), positive(row, "high", RULE_FILES[1])];
  return {id: row.id!, item: row.item!, over: row.over!, low, high};
}

function positive(row: CsvRow, column: string, file: string): number {
  const value = Number(row[column]);
  if (row[column] === "" || !(value > 0)) throw new Error(`${file}: ${row.id}, ${column} must be a number above 0`);
  return value;
}
