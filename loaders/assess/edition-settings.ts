/**
 * Which editions there are, and by which registry date, deadline, framework and form each is made: data, not code.
 */
import {type CsvRow, readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import {isDate} from "../registry/date.js";

export interface EditionSettings {
  readonly year: number;
  /** Registry date: the units that existed on it are assessed. */
  readonly as_of: string;
  /** Reports are due before this day, the day itself excluded (letter 4409; draft 2026, Article 2.9.a). */
  readonly deadline: string;
  /** Names under `seeds/frameworks/` and `seeds/forms/`. */
  readonly framework: string;
  readonly form: string;
  readonly method_version: string;
  readonly status: "draft" | "official" | "corrected";
  readonly illustrative: boolean;
  /** Seed of the robustness run. */
  readonly seed: number;
}

/**
 * All editions, newest first.
 *
 * @throws {Error} naming year and column of a cell that is not what it must be: a date written another way would be
 * compared wrongly with the days of receipt, and a misspelt "true" would publish made-up figures as real
 */
export function readEditionSettings(
  path: string = inProject("data", "editions", "editions.csv")
): readonly EditionSettings[] {
  const editions = readCsv(path).map(parseEdition);
  const twice = editions.find((edition, i) => editions.findIndex((other) => other.year === edition.year) !== i);
  if (twice) throw new Error(`editions.csv: ${twice.year} is there twice`);
  return editions.toSorted((a, b) => b.year - a.year);
}

/** One row of editions.csv. @throws {Error} as `readEditionSettings` */
export function parseEdition(row: CsvRow): EditionSettings {
  const cell = (column: string, form: RegExp, must: string) => {
    const text = row[column] ?? "";
    if (!form.test(text)) throw new Error(`editions.csv: ${row.year}, ${column}: "${text}" must be ${must}`);
    return text;
  };
  const date = (column: string) => {
    const text = cell(column, /^\d{4}-\d{2}-\d{2}$/, `a date in ${row.year} like ${row.year}-12-15`);
    if (isDate(text) && text.startsWith(`${row.year}-`)) return text;
    throw new Error(`editions.csv: ${row.year}, ${column}: "${text}" must be a date in ${row.year}`);
  };
  const status = cell(
    "status",
    /^(draft|official|corrected)$/,
    "draft, official or corrected"
  ) as EditionSettings["status"];
  const illustrative = /^true$/i.test(cell("illustrative", /^(true|false)$/i, "true or false"));
  if (illustrative && status !== "draft")
    throw new Error(`editions.csv: ${row.year} is illustrative and can't be ${status}`);
  return {
    year: Number(cell("year", /^\d{4}$/, "a year")),
    as_of: date("as_of"),
    deadline: date("deadline"),
    framework: cell("framework", /^[\w.-]+$/, "a file of seeds/frameworks, without ending"),
    form: cell("form", /^[\w.-]+$/, "a file of seeds/forms, without ending"),
    method_version: cell("method_version", /\S/, "filled in"),
    status,
    illustrative,
    seed: Number(cell("seed", /^\d+$/, "a whole number"))
  };
}

/** One edition's settings. @throws {RangeError} naming the editions there are */
export function settingsOf(year: number, all: readonly EditionSettings[] = readEditionSettings()): EditionSettings {
  const found = all.find((edition) => edition.year === year);
  if (!found)
    throw new RangeError(
      `no edition ${year}: data/editions/editions.csv has ${all.map((edition) => edition.year).join(", ")}`
    );
  return found;
}
