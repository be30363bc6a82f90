/**
 * Leave one out: what the ranks would be without one node of the tree.
 */
import type {Framework, FrameworkNode} from "../framework-model.js";
import type {Observation, Score} from "../model.js";
import {type ScoreOptions, score} from "../score.js";
import {isGroup, type Place, walk} from "../tree.js";

/** One unit without the node. Ranks and scores are those of the index; null where the unit has none. */
export interface RemovedRow {
  readonly unit: string;
  readonly period: string;
  readonly nominal: number | null;
  readonly rank: number | null;
  readonly score: number | null;
  /** Nominal rank less new rank: above 0 the unit does better without the node. Null where either rank is. */
  readonly change: number | null;
}

/** The index without one node. `all-weight`: its siblings have no weight, so its group would have none left. */
export interface Removal {
  readonly node: string;
  readonly why: "all-weight" | null;
  /** Mean of |change| over the units that have both ranks; null where none has, or `why` says why. */
  readonly meanChange: number | null;
  readonly n: number;
  readonly rows: readonly RemovedRow[];
}

/**
 * Gives each of the nodes the weight 0 in turn, scores again and compares the index ranks. The node is not taken out of
 * the data: normalisation and coverage stay as they are, so what changes is its weight alone.
 *
 * @param nodes ids; every node below the index unless given
 * @throws {RangeError} naming a node that is not below the index, and all that `score` throws
 * @example removeElements(framework, observations, ["infrastructure"])[0]!.meanChange; // 1.53
 * Source: COINr `remove_elements`.
 */
export function removeElements(
  framework: Framework,
  observations: readonly Observation[],
  nodes?: readonly string[],
  options: ScoreOptions = {}
): readonly Removal[] {
  const nominal = indexRows(framework, observations, options);
  const places = walk(framework).filter(({parent}) => parent !== null);
  return (nodes ?? places.map(({node}) => node.id)).map((id) => {
    const place = places.find(({node}) => node.id === id);
    if (!place) throw new RangeError(`${id}: no such node below the index of framework ${framework.id}`);
    if (holdsAllWeight(place)) return {node: id, why: "all-weight", meanChange: null, n: 0, rows: []};
    const without = {...framework, index: withoutWeight(framework.index, id) as Framework["index"]};
    return compareRanks(id, nominal, indexRows(without, observations, options));
  });
}

function indexRows(framework: Framework, observations: readonly Observation[], options: ScoreOptions) {
  return score(framework, observations, options).scores.filter(({level}) => level === 0);
}

function compareRanks(node: string, nominal: readonly Score[], without: readonly Score[]): Removal {
  const rows = nominal.map(({unit, period, rank: before}, i): RemovedRow => {
    const {rank, score} = without[i]!;
    return {
      unit,
      period,
      nominal: before,
      rank,
      score,
      change: before === null || rank === null ? null : before - rank
    };
  });
  const changes = rows.map(({change}) => change).filter((change) => change !== null);
  const total = changes.reduce((sum, change) => sum + Math.abs(change), 0);
  return {node, why: null, meanChange: changes.length === 0 ? null : total / changes.length, n: changes.length, rows};
}

function holdsAllWeight({node, parent}: Place): boolean {
  return parent!.children.every(({id, weight}) => id === node.id || weight === 0);
}

function withoutWeight(node: FrameworkNode, id: string): FrameworkNode {
  if (node.id === id) return {...node, weight: 0};
  return isGroup(node) ? {...node, children: node.children.map((child) => withoutWeight(child, id))} : node;
}
