/**
 * The one sentence an audit begins with, and what it is of.
 */
import {AUDIT} from "../../i18n/audit.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {AuditReport} from "../../scoring/statistics/audit/report-model.js";
import type {CheckDigest} from "./digest.js";
import {tallyChecks} from "./tally.js";

/** How many checks with a limit have something to look at, and which. */
export function summaryText({units}: AuditReport, digests: readonly CheckDigest[], lang: Language): string {
  const words = textsIn(AUDIT, lang);
  if (units.length === 0) return words.noUnits;
  const {ruled, flagged} = tallyChecks(digests);
  const named = digests.filter(({counts}) => counts.flag > 0).map(({name, counts}) => ({name, count: counts.flag}));
  return words.summary({ruled, clean: ruled - flagged, flagged: named});
}

/** Period, peer group (null where there are none), units, size of the tree. */
export function scopeText({period, units, nodes}: AuditReport, group: string | null, lang: Language): string {
  return textsIn(AUDIT, lang).scope({
    period,
    group,
    units: units.length,
    leaves: nodes.filter(({leaf}) => leaf).length,
    pillars: nodes.filter(({level}) => level === 1).length
  });
}
