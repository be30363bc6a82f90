/**
 * The units of one pool with all that the page says of each, in the order of their published ranks.
 */
import {groupRows} from "../../scoring/group-rows.js";
import type {PossibleRank} from "../../scoring/possible/model.js";
import type {FragileRank} from "../../scoring/robustness/results/fragile-ranks.js";
import {probabilityAbove} from "../../scoring/robustness/results/pair-probability.js";
import type {RankSummary} from "../../scoring/robustness/results/rank-summary.js";
import {publishedOrder} from "../../scoring/robustness/results/tell-apart.js";
import type {RobustnessReport} from "./model.js";

export interface PoolRow {
  readonly name: string;
  readonly summary: RankSummary;
  readonly possible: PossibleRank;
  readonly fragile: FragileRank;
  /** Probability that it ranks above the unit in the next row; null for the last, or where pairs were not counted. */
  readonly above_next: number | null;
}

/** By pool, in the order in which their units first come. */
export function poolRows({
  runs,
  results,
  possible,
  unitNames
}: RobustnessReport): ReadonlyMap<string, readonly PoolRow[]> {
  const rows = results.pairs.flatMap((pairs) => {
    const order = publishedOrder(pairs, runs.cases);
    return order.map((i, place): PoolRow => {
      const next = order[place + 1];
      const at = pairs.cases[i]!;
      const {unit} = runs.cases[at]!;
      return {
        name: unitNames.get(unit) ?? unit,
        summary: results.summaries[at]!,
        possible: possible[at]!,
        fragile: results.fragile[at]!,
        above_next: next === undefined ? null : probabilityAbove(pairs, i, next)
      };
    });
  });
  return groupRows(rows, (row) => row.summary.pool);
}
