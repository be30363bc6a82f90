/**
 * Runs in pieces that can be made apart, by several threads, and put together again: the outcome is that of one piece.
 */
import {compareIds} from "../order.js";
import {leafKey, type RunScores, toRun, treeKey} from "./run-points.js";
import type {RunSetting} from "./run-setting.js";

/** Some of the runs, by number, and what came of them in that order. */
export interface MadePiece {
  readonly runs: readonly number[];
  readonly made: RunScores;
}

/**
 * Numbers of the runs in pieces of nearly the same length. Runs that rest on the same leaf scores stand together, so
 * that hardly any variant is prepared in two pieces.
 *
 * @param pieces at most this many, 1 or more; no piece is empty
 */
export function shareRuns(
  setting: RunSetting,
  points: readonly ArrayLike<number>[],
  pieces: number
): readonly (readonly number[])[] {
  const keys = points.map((point, i) => {
    const run = toRun(setting, point, i);
    return `${leafKey(run)} ${treeKey(run)}`;
  });
  const order = points.map((_, i) => i).sort((i, j) => compareIds(keys[i]!, keys[j]!) || i - j);
  const cuts = Array.from({length: pieces + 1}, (_, k) => Math.round((k * order.length) / pieces));
  return cuts
    .slice(1)
    .map((end, k) => order.slice(cuts[k], end))
    .filter((piece) => piece.length > 0);
}

/**
 * One outcome of all pieces, in the order of the runs.
 *
 * @param pieces each run in exactly one of them
 */
export function joinPieces({cases, weights}: RunSetting, runs: number, pieces: readonly MadePiece[]): RunScores {
  const [width, nodes] = [cases.length, weights.nodes.length];
  const all = {
    scores: new Float64Array(runs * width).fill(Number.NaN),
    weights: new Float64Array(runs * nodes),
    ownScale: new Uint8Array(runs)
  };
  for (const {runs: numbers, made} of pieces) {
    for (const [k, run] of numbers.entries()) {
      all.scores.set(made.scores.subarray(k * width, (k + 1) * width), run * width);
      all.weights.set(made.weights.subarray(k * nodes, (k + 1) * nodes), run * nodes);
      all.ownScale[run] = made.ownScale[k]!;
    }
  }
  return {...all, limits: pieces.flatMap(({made}) => made.limits)};
}
