/**
 * What the method page needs of an edition besides its framework: computed once for both languages.
 */
import type {MethodFacts, MethodVersion} from "../../src/components/method-facts.js";
import {frameworkChanges} from "../../src/scoring/change/framework-changes.js";
import type {Edition} from "../../src/scoring/edition.js";
import {basisShares, indexShares} from "../../src/scoring/index-shares.js";
import type {Drawn} from "./plans/plan.js";

/** The example is the first of the ranking of provinces, else of ministries. */
export function methodFacts({
  index,
  derivations,
  editions
}: Pick<Drawn, "index" | "derivations" | "editions">): MethodFacts {
  const {framework, units, ranks} = index.edition;
  const shares = {province: indexShares(framework, "province"), ministry: indexShares(framework, "ministry")};
  const first = new Set(ranks.filter(({rank}) => rank === 1).map(({unit}) => unit));
  const leaders = units.filter(({id}) => first.has(id));
  const unit = leaders.find(({kind}) => kind === "province") ?? leaders[0];
  return {
    shares,
    bases: {province: basisShares(framework, shares.province), ministry: basisShares(framework, shares.ministry)},
    versions: editions.map((edition, i) => versionOf(edition, editions[i + 1])),
    example: unit === undefined ? null : {unit, derivation: derivations.get(unit.id)!}
  };
}

function versionOf({info, framework}: Edition, before: Edition | undefined): MethodVersion {
  return {
    year: info.year,
    version: info.method_version,
    framework: framework.id,
    changed: before ? {since: before.info.year, changes: frameworkChanges(before.framework, framework)} : null
  };
}
