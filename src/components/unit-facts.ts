import type {Profile} from "../scoring/contributions/strengths.js";
import type {UnitChange} from "../scoring/edition.js";
import type {Derivation} from "../scoring/explain/model.js";
import type {NextSteps} from "../scoring/improve/next-steps-model.js";
import type {Lineage} from "./lineage.js";

/** What a unit's page shows besides what is found by key in the edition; the same in both languages. */
export interface UnitFacts {
  /** Where the score comes from. */
  readonly derivation: Derivation;
  readonly lineage: Lineage;
  /** null where the edition has no year before (or was frozen before changes were kept). */
  readonly change: UnitChange | null;
  /** null of a unit without a rank. */
  readonly profile: Profile | null;
  /** null only of an edition that was frozen before they were kept. */
  readonly way: NextSteps | null;
}
