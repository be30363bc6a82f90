/**
 * Whose weight moves a unit's rank: the node whose drawn share goes most closely with it.
 */
import type {Framework} from "../../framework-model.js";
import {compareIds} from "../../order.js";
import {hasSpread} from "../../sample.js";
import {midranks} from "../../statistics/tie-groups.js";
import {isGroup, walk} from "../../tree.js";
import type {RobustnessRuns} from "../model.js";

/** A node's share of its group's weight in every run. */
export interface DrawnShare {
  readonly node: string;
  readonly shares: readonly number[];
}

/** The node with the strongest rank correlation; of two alike, the first by id. */
export interface NodeDriver {
  readonly node: string;
  /** Spearman's, of the node's share with how good the rank is: above 0, more weight on the node lifts the unit. */
  readonly rho: number;
}

/**
 * The shares of every node whose share was drawn, over the first `count` runs. Siblings whose weights
 * are not drawn keep their nominal ones; a node whose share never changes is left out.
 *
 * @returns by node id
 */
export function drawnShares(framework: Framework, runs: RobustnessRuns, count: number): readonly DrawnShare[] {
  const columnOf = new Map(runs.nodes.map((id, column) => [id, column]));
  const weightIn = (run: number, id: string, nominal: number) => {
    const column = columnOf.get(id);
    return column === undefined ? nominal : runs.weights[run * runs.nodes.length + column]!;
  };
  const found = walk(framework).flatMap(({node}) => {
    if (!isGroup(node)) return [];
    const totals = Array.from({length: count}, (_, run) =>
      node.children.reduce((sum, child) => sum + weightIn(run, child.id, child.weight ?? 0), 0)
    );
    return node.children
      .map((child) => ({
        node: child.id,
        shares: totals.map((total, run) => weightIn(run, child.id, child.weight ?? 0) / total)
      }))
      .filter(({shares}) => hasSpread(shares));
  });
  return found.sort((a, b) => compareIds(a.node, b.node));
}

/** Finds the driver of one unit after another; what the units share is worked out once. */
export function weightDriverFinder(drawn: readonly DrawnShare[]): (ranks: Int32Array) => NodeDriver | null {
  const whole = drawn.map(({node, shares}) => ({node, ranks: standardise(shares)}));
  return (ranks) => {
    const places = [...ranks.keys()].filter((run) => ranks[run]! > 0);
    const goodness = standardise(places.map((run) => -ranks[run]!));
    if (goodness === null) return null;
    const columns =
      places.length === ranks.length
        ? whole
        : drawn.map(({node, shares}) => ({node, ranks: standardise(places.map((run) => shares[run]!))}));
    let strongest: NodeDriver | null = null;
    for (const {node, ranks: column} of columns) {
      if (column === null) continue;
      const rho = column.reduce((sum, value, i) => sum + value * goodness[i]!, 0);
      if (strongest === null || Math.abs(rho) > Math.abs(strongest.rho) + 1e-12) strongest = {node, rho};
    }
    return strongest;
  };
}

/** Midranks about their mean, to length 1, so that a product of two columns is Spearman's rho; null without spread. */
function standardise(values: readonly number[]): Float64Array | null {
  if (values.length < 2 || !hasSpread(values)) return null;
  const ranks = Float64Array.from(midranks(values), (rank) => rank - (values.length + 1) / 2);
  const length = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0));
  return ranks.map((rank) => rank / length);
}
