import type {CsvRow} from "../../loaders/files/csv.js";
import type {Published, Table} from "./edition-rows.js";
import {CELL, takePlaces, takeRaw} from "./known-places.js";
import type {Subject} from "./page-subject.js";

/** Figures that a piece of a page may print, each at full precision. */
export interface Known {
  readonly values: ReadonlySet<number>;
  readonly counts: ReadonlySet<number>;
  /** Pairs whose printed figures may be subtracted. */
  readonly pairs: readonly Pair[];
  /** Pairs printed side by side: "414 / 1,647", "rank 3 of 31", "17–21". */
  readonly couples: readonly Pair[];
  readonly texts: readonly string[];
  readonly days: ReadonlySet<string>;
  /** What agencies wrote in their cells: for each entry the cells that hold it, "D4,D5", and their number. */
  readonly raw: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sets of cells that a figure was read from or a finding names. */
  readonly places: ReadonlySet<string>;
  /** Ranks with their intervals in whole ranks, "19|17|21". */
  readonly ranks: ReadonlySet<string>;
  /** Whole entries of cells with a digit, as a page quotes them. */
  readonly entries: ReadonlySet<string>;
  /** Weights of parts, of 1. */
  readonly weights: readonly number[];
}

export type Pair = readonly [number, number];

const COUPLES = [
  ["numerator", "denominator"],
  ["met", "applicable"],
  ["present", "applicable"],
  ["n", "asked"],
  ["n", "applicable"],
  ["reported", "expected"],
  ["rank", "of"],
  ["answered", "asked"],
  ["with_value", "asked"],
  ["p05", "p95"],
  ["best", "worst"],
  ["lower", "upper"],
  ["score_p05", "score_p95"],
  ["projected_earliest", "projected_latest"],
  ["yes", "n"],
  ["lowest", "highest"],
  ["aim", "aim_high"],
  ["gap", "denominator"],
  ["to_do", "denominator"],
  ["before_numerator", "before_denominator"],
  ["met", "most"],
  ["value", "national"],
  ["reported", "units"],
  ["most", "applicable"],
  ["earlier_done", "earlier_of"],
  ["tried_least", "tried_most"],
  ["rank_first", "rank_last"],
  ["units", "all"]
] as const;

/** Columns that hold shares of 1 and are printed as percentages too. */
const SHARES = /^(?:completeness|coverage|weight_.*|standing|share)$/;

/** Tables with a row for each year of a target: these are never mixed. */
const TARGETS = new Set(["shares", "most", "targets", "gaps", "national", "target-states"]);

/** The rows of a table that are about a subject; all of them if the table has none of its dimensions. */
export function rowsAbout(table: Table, subject: Subject, published: Published): readonly CsvRow[] {
  const {unit, indicator, task} = table;
  if (subject.units.size > 0 && !unit && !indicator && table.name !== "regions") return [];
  return table.rows.filter((row) => {
    if (unit && subject.units.size > 0 && !subject.units.has(row[unit]!)) return false;
    if (unit && subject.units.size === 0 && subject.kind && row[unit] !== "") {
      if (published.kindOf.get(row[unit]!) !== subject.kind) return false;
    }
    if (!unit && "kind" in row && subject.kind && row.kind !== subject.kind) return false;
    if (indicator && subject.indicators.size > 0) {
      const measure = published.measuredBy.get(row[indicator]!) ?? "";
      if (!subject.indicators.has(row[indicator]!) && !subject.indicators.has(measure)) return false;
    }
    if (subject.year && TARGETS.has(table.name) && row.year !== String(subject.year)) return false;
    return !(task && subject.tasks.size > 0 && !subject.tasks.has(row[task]!));
  });
}

/** What the named tables hold about a subject, and how many of their rows share a state, a year, a severity ... */
export function gatherKnown(names: readonly string[], subject: Subject, published: Published): Known {
  const values = new Set<number>();
  const counts = new Set<number>();
  const pairs: Pair[] = [];
  const couples: Pair[] = [];
  const texts = new Set<string>();
  const days = new Set<string>();
  const weights: number[] = [];
  const ranks = new Set<string>();
  const tables = names.flatMap((name) => published.tables.get(name) ?? []);
  const entries = new Set<string>();
  const all = tables.map((table) => [table, rowsAbout(table, subject, published)] as const);
  for (const [table, rows] of all) {
    if (table.name === "cells") continue;
    for (const row of rows) {
      takeValues(table, row, values, pairs);
      takeCouples(row, couples);
      for (const text of Object.values(row)) takeText(text, texts, days);
      if (row.p05) ranks.add(`${row.rank}|${Math.floor(Number(row.p05))}|${Math.ceil(Number(row.p95))}`);
      for (const text of Object.values(row)) if (/\d/.test(text)) entries.add(text);
      if (table.name === "tree") weights.push(Number(row.within), Number(row.above));
      if (table.name === "weights") weights.push(Number(row.weight_nominal), Number(row.weight_used));
    }
    for (const count of countRows(table, rows)) counts.add(count);
  }
  const places = takePlaces(
    all.flatMap(([, rows]) => rows),
    texts
  );
  const cells = all.find(([table]) => table.name === "cells")?.[1] ?? [];
  return {
    values,
    counts,
    pairs,
    couples,
    days,
    weights,
    ranks,
    entries,
    texts: [...texts].sort((a, b) => b.length - a.length),
    raw: takeRaw(cells, subject.indicators.size > 0 ? places.sources : null),
    places: places.sets
  };
}

function takeValues(table: Table, row: CsvRow, values: Set<number>, pairs: Pair[]): void {
  const number = (column: string): number | null => (row[column] ? Number(row[column]) : null);
  for (const column of table.numeric) {
    const value = number(column);
    if (value === null) continue;
    values.add(value);
    if (SHARES.test(column)) values.add(value * 100);
  }
  for (const [part] of row.conflict?.matchAll(/\d+/g) ?? []) values.add(Number(part));
  for (const [part] of row.rule?.matchAll(/\d+/g) ?? []) values.add(Number(part));
  for (const [now, before] of [
    ["value", "before"],
    ["score_after", "score_before"],
    ["rank_before", "rank_after"],
    ["rank_before", "rank"],
    ["score_needed", "score_now"],
    ["score_after", "score_now"],
    ["expected", "reported"],
    ["score", "median"],
    ["rank_after", "rank_before"]
  ] as const) {
    const [a, b] = [number(now), number(before)];
    if (a !== null && b !== null) pairs.push([a, b]);
  }
}

function takeCouples(row: CsvRow, couples: Pair[]): void {
  for (const [a, b] of COUPLES) if (row[a] && row[b]) couples.push([Number(row[a]), Number(row[b])]);
  const [, part, whole] = row.rule?.match(/(\d+) of (\d+)$/) ?? [];
  if (part) couples.push([Number(part), Number(whole)]);
}

function takeText(text: string, texts: Set<string>, days: Set<string>): void {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) days.add(text);
  else if (/\d/.test(text) && !CELL.test(text) && /\p{L}/u.test(text))
    texts.add(text.replace(/[\s\u00A0]+/g, " ").trim());
}

/** Numbers of rows by one and by two of the table's classes, and of all. */
function countRows({classes}: Table, rows: readonly CsvRow[]): ReadonlySet<number> {
  const counts = new Map<string, number>();
  const keys = classes.flatMap((a, i) => [[a], ...classes.slice(i + 1).map((b) => [a, b])]);
  for (const row of rows) {
    for (const key of keys) {
      const at = key.map((column) => `${column}=${row[column]}`).join("&");
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const others = [...counts].map(([key, count]) => {
    const [first, second] = key.split("&");
    return (second === undefined ? rows.length : counts.get(first!)!) - count;
  });
  return new Set([rows.length, ...counts.values(), ...others]);
}
