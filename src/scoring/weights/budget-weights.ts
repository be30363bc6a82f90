/**
 * Weights by budget allocation: each expert shares out 100 points over the children of a group.
 *
 * Source: Handbook (2008), step 6, "Budget allocation process".
 */
import {mean, sampleStandardDeviation} from "simple-statistics";
import {assertFramework} from "../check/check-framework.js";
import type {Framework, Group} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import {compareIds} from "../order.js";
import type {MadeWeights, WeightNote} from "./model.js";
import {collectShares, groupsIn, toShares} from "./shares.js";

/** What one expert gave one node. */
export interface Points {
  readonly expert: string;
  readonly node: string;
  /** 0 or more. */
  readonly points: number;
}

/** How far the experts agree on a node: shares of 1 within its parent. */
export interface BudgetSpread {
  readonly node: string;
  readonly parent: string;
  readonly experts: number;
  readonly mean: number;
  /** Over n − 1; null with one expert. */
  readonly sd: number | null;
  readonly min: number;
  readonly max: number;
}

export interface BudgetWeights extends MadeWeights {
  /** Of the nodes of every group that has an expert, in tree order. */
  readonly spread: readonly BudgetSpread[];
}

/** The points that an expert shares out. */
const BUDGET = 100;

/**
 * Each node's weight is the mean of its shares over the experts. Points that do not sum to 100 over a group are brought
 * to it, with a note. An expert who gave some but not all children of a group points is not counted there, with a note:
 * what was left blank may be 0 or forgotten. A group that no expert shares out keeps its nominal weights, with a note.
 *
 * @throws {RangeError} naming the expert and the node where points are not a number of 0 or more, are there twice, or
 * are of a node that is not below the index
 * @example budgetWeights(hdi, [{expert: "A", node: "health", points: 40}, …]).weights.health; // 0.4
 */
export function budgetWeights(framework: Framework, points: readonly Points[]): BudgetWeights {
  assertFramework(framework);
  assertPoints(framework, points);
  const notes: WeightNote[] = [];
  const experts = [...groupRows(points, ({expert}) => expert)].sort(([a], [b]) => compareIds(a, b));
  const found = new Map(
    groupsIn(framework).map((group) => {
      const rows = experts.flatMap(([expert, own]) => readExpert(group, expert, own, notes));
      if (rows.length === 0) notes.push({code: "kept", node: group.id, message: "no expert's points; weights kept"});
      return [group.id, rows] as const;
    })
  );
  const means = (group: Group) => {
    const rows = found.get(group.id)!;
    return rows.length === 0 ? null : toShares(group.children.map((_, i) => mean(rows.map((row) => row[i]!))));
  };
  return {
    weights: collectShares(framework, means),
    notes,
    spread: groupsIn(framework).flatMap((group) => spreadOf(group, found.get(group.id)!))
  };
}

/** The expert's shares of the group's children as one row, or none. */
function readExpert(
  {id: node, children}: Group,
  expert: string,
  points: readonly Points[],
  notes: WeightNote[]
): readonly (readonly number[])[] {
  const given = children.map(({id}) => points.find((row) => row.node === id)?.points);
  if (given.every((each) => each === undefined)) return [];
  const leaveOut = (why: string) => {
    notes.push({code: "left-out", node, message: `${expert}: ${why}; not counted here`});
    return [];
  };
  const blank = children.filter((_, i) => given[i] === undefined).map(({id}) => id);
  if (blank.length > 0) return leaveOut(`no points for ${blank.join(", ")}`);
  const total = given.reduce<number>((sum, each) => sum + each!, 0);
  if (total === 0) return leaveOut("all points are 0");
  if (Math.abs(total - BUDGET) > 1e-9 * BUDGET) {
    notes.push({code: "rescaled", node, message: `${expert}: the points sum to ${total}, brought to ${BUDGET}`});
  }
  return [toShares(given as readonly number[])];
}

function spreadOf({id: parent, children}: Group, rows: readonly (readonly number[])[]): readonly BudgetSpread[] {
  if (rows.length === 0) return [];
  return children.map(({id: node}, i) => {
    const shares = rows.map((row) => row[i]!);
    return {
      node,
      parent,
      experts: rows.length,
      mean: mean(shares),
      sd: rows.length < 2 ? null : sampleStandardDeviation(shares),
      min: shares.reduce((a, b) => Math.min(a, b)),
      max: shares.reduce((a, b) => Math.max(a, b))
    };
  });
}

function assertPoints(framework: Framework, points: readonly Points[]): void {
  const known = new Set(groupsIn(framework).flatMap(({children}) => children.map(({id}) => id)));
  const seen = new Set<string>();
  for (const {expert, node, points: given} of points) {
    const where = `expert ${expert}, node ${node}`;
    if (!known.has(node)) throw new RangeError(`${where}: no such node below the index of ${framework.id}`);
    if (!(Number.isFinite(given) && given >= 0))
      throw new RangeError(`${where}: points must be 0 or more, got ${given}`);
    const key = `${expert}\u0000${node}`;
    if (seen.has(key)) throw new RangeError(`${where}: points are there twice`);
    seen.add(key);
  }
}
