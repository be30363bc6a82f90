/**
 * Every target of every document, at every level at which it has a reading, held against an edition's figures.
 */
import type {EditionNote} from "../../src/scoring/edition.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";

export interface EditionTargets {
  readonly targets: readonly TargetRow[];
  readonly notes: readonly EditionNote[];
}

/** Rows in the order of seeds/targets.csv; the nation's, then the agencies' in the order of units. */
export function editionTargets(_inputs: EditionInputs): EditionTargets {
  return {targets: [], notes: []};
}
