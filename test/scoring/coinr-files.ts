/**
 * The reference files of COINr 1.1.14: reading them, and counting what is compared with them.
 */
import {existsSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect} from "vitest";

const FOLDER = new URL("../../../shared/reference/coinr/", import.meta.url);

/** Are the files there? Tests that need them are skipped, and say so, where not. */
export const coinrIsHere = existsSync(FOLDER);
if (!coinrIsHere) console.warn("skipped: ../shared/reference/coinr is not there");

export type Row = Readonly<Record<string, string>>;

export function readCoinr(name: string): readonly Row[] {
  const text = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8");
  return Papa.parse<Row>(text, {header: true, skipEmptyLines: "greedy"}).data;
}

/** A table whose rows may be of empty cells only, kept as they are. */
export function readCells(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`${name}.csv`, FOLDER), "utf8")
    .trimEnd()
    .split("\n");
  const [header, ...rows] = lines.map((line) => Papa.parse<string[]>(line).data[0]!);
  return rows.map((cells) => Object.fromEntries(header!.map((name, i) => [name, cells[i]!])));
}

export function readFixtures(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL("18_fixtures.json", FOLDER), "utf8"));
}

/** null for NA and NaN, the number otherwise. */
export function numberOf(text: string | undefined): number | null {
  return text === undefined || text === "NA" || text === "NaN" ? null : Number(text);
}

/** Code, direction and denominator of the 49 indicators, in the order of the metadata. */
export function indicators() {
  return readCoinr("00_ASEM_iMeta")
    .filter((row) => row.Type === "Indicator")
    .map((row) => ({
      id: row.iCode!,
      lower: row.Direction === "-1",
      denominator: row.Denominator === "NA" ? undefined : row.Denominator,
      target: Number(row.Target)
    }));
}

/** Compares numbers with those of one file, within 1e-12 · max(1, |value|), and counts them. */
export class Comparison {
  #count = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  close(actual: number | null, expected: number | null, what: string): void {
    this.#count += 1;
    if (actual === null || expected === null) expect(actual, `${this.#file} ${what}`).toBe(expected);
    else {
      const difference = Math.abs(actual - expected);
      const within = 1e-12 * Math.max(1, Math.abs(expected));
      expect(difference, `${this.#file} ${what}: ${actual}, not ${expected}`).toBeLessThanOrEqual(within);
    }
  }

  same(actual: unknown, expected: unknown, what: string): void {
    this.#count += 1;
    expect(actual, `${this.#file} ${what}`).toBe(expected);
  }

  /** Says how many were compared, and that they were as many as the file has. */
  done(expectedCount: number): void {
    console.info(`compared ${this.#count} values with ${this.#file}`);
    expect(this.#count, this.#file).toBe(expectedCount);
  }
}
