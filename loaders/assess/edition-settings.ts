/**
 * Which editions there are, and by which registry date, deadline, framework and form each is made: data, not code.
 */
import {readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";

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

/** All editions, newest first. @throws {Error} if an illustrative edition claims to be official */
export function readEditionSettings(
  path: string = inProject("data", "editions", "editions.csv")
): readonly EditionSettings[] {
  const editions = readCsv(path).map((row) => {
    const status = row.status as EditionSettings["status"];
    const illustrative = row.illustrative === "true";
    if (illustrative && status !== "draft")
      throw new Error(`${path}: ${row.year} is illustrative and can't be ${status}`);
    return {
      year: Number(row.year),
      as_of: row.as_of!,
      deadline: row.deadline!,
      framework: row.framework!,
      form: row.form!,
      method_version: row.method_version!,
      status,
      illustrative,
      seed: Number(row.seed)
    };
  });
  return editions.toSorted((a, b) => b.year - a.year);
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
