/**
 * From observations to leaf scores: the way that scoring and robustness runs share.
 */
import type {Framework} from "./framework-model.js";
import type {FillGaps} from "./impute-leaf.js";
import {type LeafScores, scoreLeaves} from "./leaf-scores.js";
import type {Observation, UnitRow} from "./model.js";
import {tabulate} from "./observation-table.js";
import {listMembers} from "./roster.js";
import {leavesUnder} from "./tree.js";

/** The leaf scores, and the periods they are of. */
export interface PreparedLeaves {
  readonly periods: readonly string[];
  readonly leaves: LeafScores;
}

/**
 * Tabulates the observations and scores the leaves.
 *
 * @param options the units (those observed unless given) and the period (all unless given). Where one period is chosen
 * and a leaf fills its gaps from other periods, those are still read for that. `fill` draws gaps instead of filling
 * them as the leaf says.
 * @throws {RangeError} as `tabulate`, `listMembers` and `scoreLeaves`
 */
export function prepareLeaves(
  framework: Framework,
  observations: readonly Observation[],
  {units, period, fill}: {readonly units?: readonly UnitRow[]; readonly period?: string; readonly fill?: FillGaps}
): PreparedLeaves {
  const table = tabulate(observations, period);
  const history = period !== undefined && fillsFromPanel(framework) ? tabulate(observations) : table;
  const leaves = scoreLeaves(framework, table, listMembers(framework, table, units), history, fill);
  return {periods: table.periods, leaves};
}

function fillsFromPanel({index}: Framework): boolean {
  return leavesUnder(index).some(({impute}) => impute !== undefined && PANEL.includes(impute.by));
}

const PANEL: readonly string[] = ["last", "linear", "linear-constant"];
