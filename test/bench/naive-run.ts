/**
 * A robustness run as one would write it first: objects, every value normalised in every replication, a sort with a
 * comparing function.
 */
import {flattenTree} from "../../src/scoring/kernel/flat-tree.js";
import type {RunJob} from "../../src/scoring/kernel/run-job.js";
import {quantileOfSorted} from "../../src/scoring/quantile.js";
import {prepareWeights} from "../../src/scoring/robustness/draw-weights.js";

interface NaiveNode {
  readonly id: string;
  readonly parent: string | null;
  readonly leaf: boolean;
  weight: number;
}

interface NaiveUnit {
  readonly values: Readonly<Record<string, number>>;
  score: number;
  readonly ranks: number[];
}

/** @returns 5 %, median and 95 % of the ranks of every unit */
export function runNaively({framework, variants, weightsAt}: RunJob): readonly (readonly number[])[] {
  const tree = flattenTree(framework);
  const {values, units} = variants[0]!.grid;
  const count = tree.ids.length;
  const nodes = tree.ids.map(
    (id, i): NaiveNode => ({id, parent: tree.ids[tree.parents[i]!] ?? null, leaf: tree.methods[i] === null, weight: 1})
  );
  const all = Array.from({length: units}, (_, unit): NaiveUnit => {
    const own = tree.ids.map((id, node) => [id, values[unit * count + node]!] as const);
    return {values: Object.fromEntries(own), score: 0, ranks: []};
  });
  const {fill} = prepareWeights(framework, tree);
  for (const u of weightsAt) {
    const weights = new Float64Array(count);
    fill(u, weights);
    nodes.forEach((node, i) => {
      node.weight = weights[i]!;
    });
    for (const unit of all) unit.score = scoreOf(nodes, "index", unit);
    rank(all);
  }
  return all.map(({ranks}) => {
    const sorted = ranks.sort((a, b) => a - b);
    return [0.05, 0.5, 0.95].map((share) => quantileOfSorted(sorted, share));
  });
}

function scoreOf(nodes: readonly NaiveNode[], id: string, unit: NaiveUnit): number {
  const children = nodes.filter(({parent}) => parent === id);
  const total = children.reduce((sum, {weight}) => sum + weight, 0);
  return children.reduce((sum, child) => {
    const score = child.leaf ? normalise(unit.values[child.id]!, 0, 100) : scoreOf(nodes, child.id, unit);
    return sum + (child.weight / total) * score;
  }, 0);
}

function normalise(value: number, worst: number, best: number): number {
  return Math.min(100, Math.max(0, (100 * (value - worst)) / (best - worst)));
}

function rank(units: readonly NaiveUnit[]): void {
  [...units]
    .sort((a, b) => b.score - a.score)
    .forEach((unit, place) => {
      unit.ranks.push(place + 1);
    });
}
