/**
 * The statistical audit of an edition, kind by kind, as `san-sang audit` makes it of the edition's own files.
 */
import type {KindAudit} from "../../src/components/audit-facts.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {UnitKind} from "../../src/scoring/model.js";
import {auditReport} from "../../src/scoring/statistics/index.js";
import {widestIntervals} from "../../src/scoring/widest-intervals.js";
import {unitRows} from "../assess/edition-units.js";
import {medianInterval} from "../assess/rank-rows.js";
import {splitPeers} from "../audit/peer-groups.js";

const KINDS: readonly UnitKind[] = ["province", "ministry"];
/** Ranks named as the least firm. */
const NAMED = 3;

/** Kinds in the order of the pages; a kind of which there is no unit is left out. */
export function editionAudits({framework, observations, units, ranks}: Edition): readonly KindAudit[] {
  const groups = splitPeers({framework, observations, units: unitRows(units)});
  const kindOf = new Map(units.map(({id, kind}) => [id, kind]));
  return KINDS.flatMap((kind): readonly KindAudit[] => {
    const inputs = groups.find(({group}) => group === kind);
    if (inputs === undefined) return [];
    const own = ranks.filter(({unit}) => kindOf.get(unit) === kind);
    const {group: _group, ...input} = inputs;
    return [{kind, report: auditReport(input), median: medianInterval(own), widest: widestIntervals(own, NAMED)}];
  });
}
