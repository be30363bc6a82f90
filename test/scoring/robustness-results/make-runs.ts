/** Runs made by hand: ranks as they are given, and whatever else a case needs. */
import type {RankedCase, RobustnessInput, RobustnessRuns} from "../../../src/scoring/robustness/model.js";
import {readCoinr} from "../coinr-files.js";

export interface Made {
  /** Ranks by unit, one per run; 0 is none. */
  readonly ranks: Readonly<Record<string, readonly number[]>>;
  /** Published ranks by unit; that of the first run unless given. */
  readonly nominal?: Readonly<Record<string, number>>;
  readonly pools?: Readonly<Record<string, string>>;
  readonly inputs?: readonly RobustnessInput[];
  readonly points?: readonly (readonly number[])[];
  /** Drawn weights by node, one per run. */
  readonly weights?: Readonly<Record<string, readonly number[]>>;
}

/** Cases come in the order of the units given; a score is minus its rank. */
export function makeRuns({ranks, nominal = {}, pools = {}, inputs, points, weights = {}}: Made): RobustnessRuns {
  const units = Object.keys(ranks);
  const count = ranks[units[0]!]!.length;
  const flat = Array.from({length: count}, (_, run) => units.map((unit) => ranks[unit]![run]!)).flat();
  const nodes = Object.keys(weights);
  const cases = units.map((unit): RankedCase => {
    const rank = nominal[unit] ?? ranks[unit]![0]!;
    return {unit, period: "2024", pool: pools[unit] ?? "all", rank, score: -rank};
  });
  return {
    inputs: inputs ?? [{id: "weights", alternatives: null}],
    points:
      points?.map((point) => Float64Array.from(point)) ??
      Array.from({length: count}, (_, i) => Float64Array.of(i / count)),
    cases,
    scores: Float64Array.from(flat, (rank) => (rank === 0 ? 0 : -rank)),
    ranks: Int32Array.from(flat),
    nodes,
    weights: Float64Array.from(
      Array.from({length: count}, (_, run) => nodes.map((node) => weights[node]![run]!)).flat()
    ),
    notes: []
  };
}

/** COINr's runs of the ASEM example: its sample, and the ranks it got. `name`: 14_ua100 or 14_sa100. */
export function coinrRuns(name: string): RobustnessRuns {
  const sample = readCoinr(`${name}_sample`);
  const rows = readCoinr(`${name}_ranks`);
  const inputs: readonly RobustnessInput[] = [
    {id: "treat", alternatives: ["1", "2", "3", "4", "5"]},
    {id: "normalise", alternatives: ["minmax", "zscore"]},
    {id: "weights", alternatives: null},
    {id: "aggregate", alternatives: ["arithmetic", "geometric"]}
  ];
  const ranksOf = (row: (typeof rows)[number]) => sample.map((_, run) => Number(row[`r_${run + 1}`]));
  return makeRuns({
    inputs,
    points: sample.map((row) => [1, 2, 3, 4].map((i) => Number(row[`X${i}`]))),
    ranks: Object.fromEntries(rows.map((row) => [row.uCode!, ranksOf(row)])),
    nominal: Object.fromEntries(rows.map((row) => [row.uCode!, Number(row.Nominal)]))
  });
}

/** The same runs with their units in another order. */
export function turnCases(runs: RobustnessRuns): RobustnessRuns {
  const n = runs.cases.length;
  const turn = <T extends Int32Array | Float64Array>(matrix: T): T =>
    matrix.map((_, i) => matrix[Math.floor(i / n) * n + (n - 1 - (i % n))]!) as T;
  return {...runs, cases: runs.cases.toReversed(), ranks: turn(runs.ranks), scores: turn(runs.scores)};
}
