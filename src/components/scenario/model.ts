/**
 * A ranking under other weights of its pillars, tried by a reader beside the official one.
 */
import type {Framework} from "../../scoring/framework-model.js";
import type {Observation, UnitId} from "../../scoring/model.js";
import type {ScoredUnit} from "../notebook/scenario.js";

/** File of an edition that its index is scored from, published beside its tables. */
export const INDEX_INPUTS = "index-inputs.json";

/** What that file holds. */
export interface IndexInputs {
  readonly framework: Framework;
  readonly units: readonly ScoredUnit[];
  /** Of the index's own indicators. */
  readonly observations: readonly Pick<Observation, "unit" | "indicator" | "period" | "value" | "status">[];
}

/** A child of the index with the weight it is published with. */
export interface WeightedPillar {
  readonly id: string;
  readonly official: number;
}

/** A unit as the page ranks it. */
export interface OfficialRank {
  readonly unit: UnitId;
  readonly name: string;
  readonly rank: number | null;
  readonly score: number | null;
}

/** The same unit in a scenario. */
export interface MovedUnit {
  readonly unit: UnitId;
  readonly name: string;
  /** As published. */
  readonly official: number | null;
  readonly rank: number | null;
  readonly score: number | null;
  /** Places won (+) or lost (−); null where it has no rank in one of the two. */
  readonly moved: number | null;
}
