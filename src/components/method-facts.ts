import type {FrameworkChange} from "../scoring/change/framework-changes.js";
import type {EditionUnit} from "../scoring/edition.js";
import type {Derivation} from "../scoring/explain/model.js";
import type {BasisShare} from "../scoring/index-shares.js";
import type {UnitKind} from "../scoring/model.js";

/** What the method page shows beside the framework file. */
export interface MethodFacts {
  /** Share of the index, 0–1, by node. */
  readonly shares: Readonly<Record<UnitKind, ReadonlyMap<string, number>>>;
  readonly bases: Readonly<Record<UnitKind, readonly BasisShare[]>>;
  /** Newest first. */
  readonly versions: readonly MethodVersion[];
  /** The unit whose score is followed from the cell; null where nobody is ranked. */
  readonly example: {readonly unit: EditionUnit; readonly derivation: Derivation} | null;
}

/** By which method an edition was made. */
export interface MethodVersion {
  readonly year: number;
  readonly version: string;
  /** Id of the framework file. */
  readonly framework: string;
  /** Against the edition before; null for the first. */
  readonly changed: {readonly since: number; readonly changes: readonly FrameworkChange[]} | null;
}
