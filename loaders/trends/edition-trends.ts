/**
 * An edition's figures beside those of the year before, rolled into the units of today.
 */
import type {IndexTrendRow, TrendRow} from "../../src/scoring/trends/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";

export interface EditionTrends {
  readonly trends: readonly TrendRow[];
  readonly index_trends: readonly IndexTrendRow[];
}

/** Rows in the order of units, then of indicators; none without a year before. */
export function editionTrends(_inputs: EditionInputs): EditionTrends {
  return {trends: [], index_trends: []};
}
