/**
 * The files of `san-sang weights`.
 */
import {
  type BudgetWeights,
  type MadeWeights,
  nominalWeights,
  type OptimisedWeights
} from "../../src/scoring/analysis.js";
import {type Framework, score} from "../../src/scoring/index.js";
import {formatCsv} from "../files/csv.js";
import {type NamedText, writeFiles} from "../files/write-files.js";
import type {ScoreInputs} from "./score-inputs.js";

/** One unit in one period under both sets of weights; ranks among peers. */
export interface RankChange {
  readonly unit: string;
  readonly period: string;
  readonly nominal: number | null;
  readonly rank: number | null;
  /** Nominal rank less new rank: above 0 the unit does better. */
  readonly change: number | null;
  readonly nominal_score: number | null;
  readonly score: number | null;
}

export interface WeightFiles {
  readonly framework: Framework;
  readonly reweighted: Framework;
  readonly made: MadeWeights | BudgetWeights | OptimisedWeights;
  readonly ranks: readonly RankChange[];
}

/** Scores both ways; rows by unit and period. @throws {RangeError} as `score` */
export function compareRanks(
  {framework, observations, units}: ScoreInputs,
  reweighted: Framework,
  period: string | undefined
): readonly RankChange[] {
  const rowsOf = (each: Framework) =>
    score(each, observations, {units, period}).scores.filter(({level}) => level === 0);
  const after = rowsOf(reweighted);
  return rowsOf(framework).map(({unit, period: at, rank: nominal, score: nominal_score}, i) => {
    const {rank, score: own} = after[i]!;
    const change = nominal === null || rank === null ? null : nominal - rank;
    return {unit, period: at, nominal, rank, change, nominal_score, score: own};
  });
}

/** Writes the files into a folder, which is made where it is not there. @throws {Error} if a file can't be written */
export function writeWeights(folder: string, files: WeightFiles): void {
  const {framework, reweighted, made, ranks} = files;
  const nominal = nominalWeights(framework);
  const weights = Object.entries(made.weights).map(([node, weight]) => ({node, nominal: nominal[node]!, weight}));
  writeFiles(folder, [
    ["weights.csv", formatCsv(["node", "nominal", "weight"], weights)],
    ["framework.json", `${JSON.stringify(reweighted, null, 2)}\n`],
    ["ranks.csv", formatCsv(["unit", "period", "nominal", "rank", "change", "nominal_score", "score"], ranks)],
    ...detailsOf(made)
  ]);
}

function detailsOf(made: WeightFiles["made"]): readonly NamedText[] {
  if ("spread" in made) {
    const columns = ["node", "parent", "experts", "mean", "sd", "min", "max"] as const;
    return [["budget.csv", formatCsv(columns, made.spread)]];
  }
  if (!("groups" in made)) return [];
  const rows = made.groups.flatMap(({group, children, residual, converged, evaluations}) =>
    children.map((child) => ({group, ...child, residual, converged: Number(converged), evaluations}))
  );
  const columns = ["group", "node", "wished", "nominal", "obtained", "residual", "converged", "evaluations"] as const;
  return [["importance.csv", formatCsv(columns, rows)]];
}
