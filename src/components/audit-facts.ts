import type {UnitKind} from "../scoring/model.js";
import type {AuditReport} from "../scoring/statistics/audit/report-model.js";
import type {RankWidth} from "../scoring/widest-intervals.js";

/** The statistical audit of an edition for one kind of unit, with how firm its ranks are. */
export interface KindAudit {
  readonly kind: UnitKind;
  readonly report: AuditReport;
  /** Median width in places of the rank intervals, both ends counted; null where nobody is ranked. */
  readonly median: number | null;
  readonly widest: readonly RankWidth[];
}
