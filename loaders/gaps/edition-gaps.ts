/**
 * What is still missing for each target, how fast it closes, and which units close most of the national gap.
 */
import type {ClosingRow, GapRow} from "../../src/scoring/gaps/model.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";

export interface EditionGaps {
  readonly gaps: readonly GapRow[];
  readonly closing: readonly ClosingRow[];
}

/** Gaps in the order of the targets; closing rows by target, then by order. */
export function editionGaps(
  _inputs: EditionInputs,
  _targets: readonly TargetRow[],
  _trends: readonly TrendRow[]
): EditionGaps {
  return {gaps: [], closing: []};
}
