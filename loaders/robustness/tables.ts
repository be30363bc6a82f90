/**
 * The tables of a robustness analysis, each as a file name and its text. Rows by unit id (and period); where several
 * periods are analysed the period comes as the last column, where there are several pools so does the pool.
 */

import {type PossibleRank, probabilityAbove, type WeightSet} from "../../src/scoring/analysis.js";
import {compareIds} from "../../src/scoring/index.js";
import type {SobolIndex} from "../../src/scoring/statistics/index.js";
import {type CsvCell, formatCsv} from "../files/csv.js";
import type {Analysis} from "./analyse.js";
import {formatRuns} from "./runs-file.js";

type Row = Readonly<Record<string, CsvCell>>;

/** Every table: file name → text. */
export function formatTables(analysis: Analysis): ReadonlyMap<string, string> {
  const {cases} = analysis.runs;
  const period = new Set(cases.map((each) => each.period)).size > 1 ? ["period"] : [];
  const pool = new Set(cases.map((each) => each.pool)).size > 1 ? ["pool"] : [];
  const {sensitivity, groups, agreement, notes} = analysis.results;
  const indices = sensitivity.flatMap((part) => part.indices.map((row) => ({...indexRow(row), pool: part.pool})));
  return new Map([
    [
      "ranks.csv",
      formatCsv<Row>(["unit", "nominal", "median", "p05", "p95", "best", "worst", ...period], ranks(analysis))
    ],
    ["possible.csv", formatCsv<Row>([...POSSIBLE, ...period], possible(analysis))],
    ["possible-weights.csv", formatCsv<Row>(["unit", "end", "node", "weight", ...period], witnesses(analysis))],
    ["sensitivity.csv", formatCsv<Row>([...SENSITIVITY, ...pool], indices)],
    ["pairs.csv", formatCsv<Row>(["unit", "other", "probability", ...period], pairs(analysis))],
    [
      "groups.csv",
      formatCsv<Row>(
        ["group", "unit", ...pool],
        groups.flatMap(({number, units, pool}) => units.map((unit) => ({group: number, unit, pool})))
      )
    ],
    ["fragile.csv", formatCsv<Row>([...FRAGILE, ...shareColumns(analysis), ...period], fragile(analysis))],
    ["agreement.csv", formatCsv(["pool", "units", "within_2", "within_3", "inside"], agreement)],
    ["runs.csv", formatRuns(analysis.runs)],
    ["notes.csv", formatCsv(["code", "input", "message"], notes)]
  ]);
}

function ranks({results, possible}: Analysis): readonly Row[] {
  return results.summaries.map(({unit, period, nominal, median, p05, p95}, i) => {
    const {best, worst} = possible[i]!;
    return {unit, nominal, median, p05, p95, best, worst, period};
  });
}

const POSSIBLE = [
  "unit",
  "best",
  "worst",
  "best_seen",
  "worst_seen",
  "best_how",
  "worst_how",
  "best_reached",
  "worst_reached"
];

function possible({results, possible}: Analysis): readonly Row[] {
  return possible.map(({unit, period, best, worst, best_how, worst_how, best_reached, worst_reached}, i) => {
    const {best_seen, worst_seen} = results.summaries[i]!;
    return {unit, best, worst, best_seen, worst_seen, best_how, worst_how, best_reached, worst_reached, period};
  });
}

/** The weights that reach each end, to be put into the framework and scored again. */
function witnesses({possible}: Analysis): readonly Row[] {
  const rows = ({unit, period}: PossibleRank, end: string, weights: WeightSet) =>
    Object.entries(weights)
      .sort(([a], [b]) => compareIds(a, b))
      .map(([node, weight]): Row => ({unit, end, node, weight, period}));
  return possible.flatMap((row) => [...rows(row, "best", row.best_weights), ...rows(row, "worst", row.worst_weights)]);
}

const SENSITIVITY = ["input", "first_order", "total", "first_p05", "first_p95", "total_p05", "total_p95", "acts"];

function indexRow({input, first, total, firstInterval, totalInterval, acts}: SobolIndex): Row {
  return {
    input,
    first_order: first,
    total,
    first_p05: firstInterval?.[0],
    first_p95: firstInterval?.[1],
    total_p05: totalInterval?.[0],
    total_p95: totalInterval?.[1],
    acts: acts ? "yes" : "no"
  };
}

/** Both directions of every pair, so that one filter on `unit` shows all it is compared with. */
function pairs({runs, results}: Analysis): readonly Row[] {
  const rows = results.pairs.flatMap((pool) => {
    const caseAt = (i: number) => runs.cases[pool.cases[i]!]!;
    return pool.counts === null
      ? []
      : pool.cases.map((place, a) => ({
          place,
          rows: pool.cases.flatMap((_, b): Row[] => {
            const {unit, period} = caseAt(a);
            return a === b ? [] : [{unit, other: caseAt(b).unit, probability: probabilityAbove(pool, a, b), period}];
          })
        }));
  });
  return rows.sort((a, b) => a.place - b.place).flatMap((each) => each.rows);
}

const FRAGILE = [
  "unit",
  "nominal",
  "width",
  "outside_2",
  "outside_3",
  "unranked",
  "driver",
  "share",
  "how",
  "node",
  "rho"
];

function shareColumns({runs}: Analysis): readonly string[] {
  return runs.inputs.map(({id}) => `share_${id}`);
}

function fragile({results}: Analysis): readonly Row[] {
  return results.fragile.map(({shares, ...row}) => ({
    ...row,
    ...Object.fromEntries(shares.map(({input, share}) => [`share_${input}`, share]))
  }));
}
