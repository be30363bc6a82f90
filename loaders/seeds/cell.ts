/** Cells of a seed row: text, numbers, closed lists. All throw through `fail`, naming file, row and column. */
import {fail, type SeedRow} from "./row.js";

/** Text that may be empty. */
export function optionalText(row: SeedRow, column: string): string {
  return row.cells[column] ?? "";
}

/** Text that may not be empty. @throws {Error} if it is */
export function text(row: SeedRow, column: string): string {
  return optionalText(row, column).trim() || fail(row, column, "filled in");
}

/** A plain number with a dot; empty is null: "no number", never zero. @throws {Error} on anything else */
export function numberOrNull(row: SeedRow, column: string): number | null {
  const raw = optionalText(row, column);
  if (raw === "") return null;
  return /^-?\d+(\.\d+)?$/.test(raw) ? Number(raw) : fail(row, column, "a number");
}

/** A plain number. @throws {Error} if empty or not a number */
export function number(row: SeedRow, column: string): number {
  return numberOrNull(row, column) ?? fail(row, column, "a number");
}

/** Text of a given form, or empty where that is allowed by the pattern. @throws {Error} on other text */
export function matching(row: SeedRow, column: string, pattern: RegExp, expected: string): string {
  const raw = optionalText(row, column);
  return pattern.test(raw) ? raw : fail(row, column, expected);
}

/** A word of a closed list. @throws {Error} on another word */
export function oneOf<T extends string>(row: SeedRow, column: string, words: readonly T[]): T {
  const raw = optionalText(row, column);
  return words.find((word) => word === raw) ?? fail(row, column, `one of ${words.join(", ")}`);
}

/** Parts between semicolons; empty is no part. @throws {Error} on an empty or padded part */
export function list(row: SeedRow, column: string): readonly string[] {
  const raw = optionalText(row, column);
  if (raw === "") return [];
  const parts = raw.split(";");
  return parts.every((part) => part !== "" && part === part.trim()) ? parts : fail(row, column, "a list a;b;c");
}

/** Words of a closed list between semicolons. @throws {Error} on another word */
export function listOf<T extends string>(row: SeedRow, column: string, words: readonly T[]): readonly T[] {
  return list(row, column).map(
    (part) => words.find((word) => word === part) ?? fail(row, column, `made of ${words.join(", ")}`)
  );
}

/** @throws {Error} unless true or false */
export function flag(row: SeedRow, column: string): boolean {
  return oneOf(row, column, ["true", "false"]) === "true";
}

/** Text in both languages, from `<column>_vi` and `<column>_en`. @throws {Error} if one is empty */
export function bilingual(row: SeedRow, column: string): {readonly vi: string; readonly en: string} {
  return {vi: text(row, `${column}_vi`), en: text(row, `${column}_en`)};
}

/** Text in both languages, or null where there is none. @throws {Error} if only one is filled in */
export function bilingualOrNull(row: SeedRow, column: string): {readonly vi: string; readonly en: string} | null {
  const empty = optionalText(row, `${column}_vi`) === "" && optionalText(row, `${column}_en`) === "";
  return empty ? null : bilingual(row, column);
}
