/** Reads COINr's golden files for the statistics; says so where they are not there. */
import {existsSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect} from "vitest";
import type {Framework, FrameworkNode, Observation} from "../../../src/scoring/index.js";
import type {NamedColumn} from "../../../src/scoring/statistics/column.js";
import {index} from "../make.js";

const FOLDER = new URL("../../../../shared/reference/coinr/", import.meta.url);

export const here = existsSync(FOLDER);
if (!here) console.warn("skipped: ../shared/reference/coinr is not there");

export type Row = Readonly<Record<string, string>>;

export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

export function read(name: string): readonly Row[] {
  return Papa.parse<Row>(readText(`${name}.csv`), {header: true, skipEmptyLines: true}).data;
}

/** NA is missing; NaN is what R says where there is no number to give. */
export const toNumber = (text: string | undefined) =>
  text === "NA" || text === "NaN" || text === undefined ? null : Number(text);

/** One column of a data set of the example, as the statistics take it. */
export function column(rows: readonly Row[], id: string): NamedColumn {
  return {id, values: rows.map((row) => toNumber(row[id]))};
}

export function columns(rows: readonly Row[], ids: readonly string[]): readonly NamedColumn[] {
  return ids.map((id) => column(rows, id));
}

/** Ids of the nodes of a level (1 the indicators), in COINr's order. */
export function idsOf(level: number): readonly string[] {
  return read("01_meta_ind")
    .filter((row) => Number(row.Level) === level)
    .map((row) => row.iCode!);
}

export function childrenOf(parent: string): readonly string[] {
  return read("01_meta_ind")
    .filter((row) => row.Parent === parent)
    .map((row) => row.iCode!);
}

/** Compares values of one file and counts them; `done` prints the count and holds it against the one expected. */
export function comparison(file: string, tolerance = 1e-12) {
  let count = 0;
  return {
    close(actual: number | null, expected: number | null, what: string): void {
      count += 1;
      if (expected === null || actual === null) expect(actual, `${file} ${what}`).toBe(expected);
      else {
        const limit = tolerance * Math.max(1, Math.abs(expected));
        expect(Math.abs(actual - expected), `${file} ${what}: ${actual}, not ${expected}`).toBeLessThanOrEqual(limit);
      }
    },
    done(expected: number): void {
      console.info(`${file}: ${count} values compared`);
      expect(count).toBe(expected);
    }
  };
}

/** The example's tree with its own weights; indicators min–max over the treated data. */
export function asem(): Framework {
  const meta = read("01_meta_ind");
  const weights = new Map(read("01_weights_original").map((row) => [row.iCode!, Number(row.Weight)]));
  const below = (parent: string): readonly FrameworkNode[] =>
    meta
      .filter((row) => row.Parent === parent)
      .map(({iCode, Type, Direction}) => {
        const base = {id: iCode!, weight: weights.get(iCode!)!};
        if (Type !== "Indicator") return {...base, aggregate: "arithmetic", children: below(iCode!)};
        const direction = Number(Direction) < 0 ? "lower" : "higher";
        return {...base, indicator: iCode!, direction, normalise: {method: "minmax"}};
      });
  return index(below("Index"));
}

/** The example's treated data as observations; every cell has a number. */
export function treated(): readonly Observation[] {
  return read("01_dset_Treated").flatMap((row) =>
    idsOf(1).map((indicator): Observation => {
      return {unit: row.uCode!, indicator, period: "2018", value: toNumber(row[indicator]), status: "reported"};
    })
  );
}
