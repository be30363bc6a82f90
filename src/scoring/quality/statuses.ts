/** Observations counted by status: what is missing stays apart from what is zero. */
import {groupRows} from "../group-rows.js";
import {OBSERVATION_STATUSES, type Observation, type ObservationStatus, type UnitId, type UnitKind} from "../model.js";
import type {IndicatorStatus, KindStatus, StatusCount} from "./model.js";

export function countStatuses(observations: readonly Observation[]): StatusCount {
  const counts = Object.fromEntries(OBSERVATION_STATUSES.map((status) => [status, 0])) as Record<
    ObservationStatus,
    number
  >;
  for (const {status} of observations) counts[status] += 1;
  const asked = observations.filter(({status}) => status !== "not-applicable");
  return {counts, applicable: asked.length, with_value: asked.filter(({value}) => value !== null).length};
}

/** @param kindOf units of the edition; observations of others count nowhere */
export function statusesByKind(
  observations: readonly Observation[],
  kindOf: ReadonlyMap<UnitId, UnitKind>
): readonly KindStatus[] {
  const kinds: readonly UnitKind[] = ["province", "ministry"];
  return kinds.flatMap((kind) => {
    const own = observations.filter(({unit}) => kindOf.get(unit) === kind);
    return own.length === 0 ? [] : [{kind, ...countStatuses(own)}];
  });
}

/** Indicators that apply to somebody, the largest share without a number first; ties by number, then as they come. */
export function statusesByIndicator(observations: readonly Observation[]): readonly IndicatorStatus[] {
  const groups = groupRows(observations, ({indicator}) => indicator);
  const rows = [...groups].map(([indicator, own]): IndicatorStatus => ({indicator, ...countStatuses(own)}));
  const missing = ({applicable, with_value}: StatusCount) => applicable - with_value;
  const share = (row: StatusCount) => missing(row) / row.applicable;
  return rows
    .filter(({applicable}) => applicable > 0)
    .toSorted((a, b) => share(b) - share(a) || missing(b) - missing(a));
}
