/**
 * Units that had ended before the period reported on.
 */
import {type Registry, successorOn} from "../registry/registry.js";

/**
 * A unit's id with what it had become by the end of the period; null where it still was there, or is not known. A report
 * in its name for that period is nobody's: what it covers may be a part of the heir.
 *
 * @param edition the period's year: the period chooses the era, not the day a file arrived
 * @example sayFormer(registry, "bac-giang-63", "2025"); // "bac-giang-63 → bac-ninh"
 */
export function sayFormer(registry: Registry, id: string, edition: string): string | null {
  const end = `${edition}-12-31`;
  const unit = registry.byId.get(id);
  if (unit === undefined || unit.valid_to === null || unit.valid_to >= end) return null;
  const heir = successorOn(registry, id, end);
  return heir === null ? null : `${id} → ${heir.id}`;
}
