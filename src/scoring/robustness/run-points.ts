/**
 * Points to index scores: runs of the same choices are made together, so each variant is prepared once.
 */

import {groupRows} from "../group-rows.js";
import type {LeafScores} from "../leaf-scores.js";
import type {Observation} from "../model.js";
import {prepareLeaves} from "../prepare-leaves.js";
import {dataSetAt, drawGaps, drawReported, seedOfDataSet} from "./draw-data.js";
import {coordinateOf, variantAt} from "./inputs.js";
import type {Limit} from "./limits.js";
import type {Variant} from "./model.js";
import type {RunSetting} from "./run-setting.js";
import {type PreparedVariant, prepareVariant} from "./run-variant.js";
import {varyFramework} from "./vary-framework.js";

/** Runs evaluated at once: their weights and scores stay in the processor's cache. */
const BLOCK = 64;

/** By run; matrices are run-major, `scores` NaN where a case has none. */
export interface RunScores {
  readonly scores: Float64Array;
  /** Weights of the nodes drawn, in their order. */
  readonly weights: Float64Array;
  readonly ownScale: Uint8Array;
  readonly limits: readonly Limit[];
}

/** Is told after every block how many of the runs are done; what it throws stops them. */
export type OnProgress = (done: number, total: number) => void;

/** What a run is grouped by. */
export interface Run {
  readonly run: number;
  readonly variant: Variant;
  readonly data: number | null;
  readonly weights: number | null;
  readonly set: number | null;
}

/**
 * Evaluates every point.
 *
 * @param points checked by `checkPoints`
 * @throws {RangeError} as `prepareLeaves` and `prepareVariant`
 */
export function runPoints(
  setting: RunSetting,
  points: readonly ArrayLike<number>[],
  onProgress: OnProgress = () => {}
): RunScores {
  const runs = points.map((point, run) => toRun(setting, point, run));
  const out = {
    scores: new Float64Array(points.length * setting.cases.length).fill(Number.NaN),
    weights: new Float64Array(points.length * setting.weights.nodes.length),
    ownScale: new Uint8Array(points.length)
  };
  const limits: Limit[] = [];
  let done = 0;
  const onBlock = (count: number) => {
    done += count;
    onProgress(done, points.length);
  };
  for (const sameLeaves of groupRows(runs, leafKey).values()) {
    let leaves: LeafScores | undefined;
    for (const [key, same] of groupRows(sameLeaves, treeKey)) {
      const prepared = remember(setting, `${leafKey(same[0]!)} ${key}`, () => {
        leaves ??= drawLeaves(setting, same[0]!);
        return prepareVariant(setting, same[0]!.variant, leaves, same[0]!.set);
      });
      limits.push(...prepared.limits);
      runVariant(setting, same, prepared, out, onBlock);
    }
  }
  return {...out, limits};
}

export function toRun({framework, inputs, weights}: RunSetting, point: ArrayLike<number>, run: number): Run {
  const data = coordinateOf(inputs, "data", point);
  const u = coordinateOf(inputs, "weights", point);
  const set = weights.setApart(u);
  return {
    run,
    variant: variantAt(framework, inputs, point),
    data: data === null ? null : dataSetAt(data),
    weights: u,
    set
  };
}

/** Runs with this key have the same leaf scores. */
export function leafKey({variant: {normalise, treat, impute}, data}: Run): string {
  return JSON.stringify([normalise, treat, impute, data]);
}

/** Of those, runs with this key differ in their weights alone. */
export function treeKey({variant: {aggregate, missing}, set}: Run): string {
  return JSON.stringify([aggregate, missing, set]);
}

/** The leaf scores of a run, its data drawn where they are to be. */
export function drawLeaves(
  {framework, observations, units, period, leaves}: RunSetting,
  {variant, data}: Pick<Run, "variant" | "data">
): LeafScores {
  if ([variant.normalise, variant.treat, variant.impute, data].every((choice) => choice === null)) return leaves;
  const varied = varyFramework(framework, variant).framework;
  const drawn = (kind: "imputed" | "reported") => data !== null && framework.robustness?.data?.includes(kind);
  const rows: readonly Observation[] = drawn("reported")
    ? drawReported(observations, seedOfDataSet(data!))
    : observations;
  const fill = drawn("imputed") ? drawGaps(seedOfDataSet(data!)) : undefined;
  return prepareLeaves(varied, rows, {units, period, fill}).leaves;
}

/** Numbers that the variants remembered may hold in all: some tens of megabytes. */
const REMEMBERED = 4e6;

function remember({prepared, cases, tree}: RunSetting, key: string, make: () => PreparedVariant): PreparedVariant {
  const known = prepared.get(key);
  if (known) return known;
  const made = make();
  if ((prepared.size + 1) * cases.length * tree.ids.length <= REMEMBERED) prepared.set(key, made);
  return made;
}

function runVariant(
  setting: RunSetting,
  runs: readonly Run[],
  {evaluate, ownScale}: PreparedVariant,
  out: Omit<RunScores, "limits">,
  onBlock: (count: number) => void
): void {
  const [nodes, drawn, cases] = [setting.tree.ids.length, setting.weights.nodes, setting.cases.length];
  const weights = new Float64Array(BLOCK * nodes);
  const index = new Float64Array(BLOCK * cases);
  for (let from = 0; from < runs.length; from += BLOCK) {
    const block = runs.slice(from, from + BLOCK);
    block.forEach(({run, weights: u}, k) => {
      const own = weights.subarray(k * nodes, (k + 1) * nodes);
      setting.weights.fill(u, own);
      drawn.forEach((node, place) => {
        out.weights[run * drawn.length + place] = own[node]!;
      });
      out.ownScale[run] = ownScale ? 1 : 0;
    });
    evaluate(weights, block.length, index);
    block.forEach(({run}, k) => {
      out.scores.set(index.subarray(k * cases, (k + 1) * cases), run * cases);
    });
    onBlock(block.length);
  }
}
