/**
 * The files of `san-sang weights`.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type Framework, score} from "../../src/scoring/index.js";
import type {BudgetWeights} from "../../src/scoring/weights/budget-weights.js";
import type {MadeWeights} from "../../src/scoring/weights/model.js";
import type {OptimisedWeights} from "../../src/scoring/weights/optimised-weights.js";
import {nominalWeights} from "../../src/scoring/weights/shares.js";
import {formatCsv} from "../files/csv.js";
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
  const outputs: readonly (readonly [string, string])[] = [
    ["weights.csv", formatCsv(["node", "nominal", "weight"], weights)],
    ["framework.json", `${JSON.stringify(reweighted, null, 2)}\n`],
    ["ranks.csv", formatCsv(["unit", "period", "nominal", "rank", "change", "nominal_score", "score"], ranks)],
    ...detailsOf(made)
  ];
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of outputs) writeFileSync(join(folder, name), content);
}

function detailsOf(made: WeightFiles["made"]): readonly (readonly [string, string])[] {
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
