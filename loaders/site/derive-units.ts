import type {Edition} from "../../src/scoring/edition.js";
import {prepareDerivations} from "../../src/scoring/explain/derive.js";
import type {Derivation} from "../../src/scoring/explain/model.js";
import type {UnitId} from "../../src/scoring/model.js";
import {unitRows} from "../assess/edition-units.js";

/** Where the score of every unit of an edition comes from; scored once for all of them, as the edition was. */
export function deriveUnits({
  framework,
  observations,
  units
}: Pick<Edition, "framework" | "observations" | "units">): ReadonlyMap<UnitId, Derivation> {
  const derive = prepareDerivations(framework, observations, {units: unitRows(units)});
  return new Map(units.map(({id}) => [id, derive({unit: id})]));
}
