/**
 * Weights are not importance: what each component of a group really does to the group's score, beside its weight.
 *
 * Source: Paruolo, Saisana & Saltelli (2013), J. R. Stat. Soc. A 176(3); Handbook (2008), step 6.
 */
import {checkColumns, type NamedColumn, type Why} from "./column.js";
import {correlate} from "./correlation.js";
import {correlationRatio} from "./correlation-ratio.js";

/** A component of a group. Measures are 0–1; null where they cannot be told, and `why` says why. */
export interface Importance {
  readonly id: string;
  readonly n: number;
  /** Nominal weight within the group; the components' sum to 1. */
  readonly nominal: number;
  /** Squared Pearson correlation with the group's score. */
  readonly squared: number | null;
  /** Pearson correlation ratio of the group's score on the component. */
  readonly ratio: number | null;
  /** The measure over the sum of the components' measures, to be set beside `nominal`; null where one is not known. */
  readonly squaredShare: number | null;
  readonly ratioShare: number | null;
  readonly why: Why | null;
}

/** A component and its weight, 0 or more, on any scale. */
export interface WeighedColumn extends NamedColumn {
  readonly weight: number;
}

/**
 * Measures the components of one group against the group's own score. A component that is equal for all units moves
 * nothing: its measures are 0, and `why` is `no-spread`. Where the group's score is equal for all, or fewer than 3
 * units have both, nothing can be told.
 *
 * @throws {RangeError} naming a column of another length or with a number that is not finite, a weight below 0, or the
 * group where the weights sum to 0
 * @example measureImportance(pillars, index).map(({id, nominal, squaredShare}) => [id, nominal, squaredShare])
 */
export function measureImportance(components: readonly WeighedColumn[], group: NamedColumn): readonly Importance[] {
  checkColumns([...components, group]);
  const total = components.reduce((sum, {id, weight}) => sum + assertWeight(id, weight), 0);
  if (components.length > 0 && total <= 0) throw new RangeError(`${group.id}: the weights must not all be 0`);
  const measured = components.map((component) => measureOne(component, group));
  return components.map(({id, weight}, i) => ({
    id,
    nominal: weight / total,
    ...measured[i]!,
    squaredShare: shareOf(
      measured.map(({squared}) => squared),
      i
    ),
    ratioShare: shareOf(
      measured.map(({ratio}) => ratio),
      i
    )
  }));
}

function measureOne(component: NamedColumn, group: NamedColumn) {
  const {n, ratio, why} = correlationRatio(component.values, group.values);
  if (why === "no-spread" && groupVaries(component, group)) return {n, squared: 0, ratio: 0, why};
  if (why !== null) return {n, squared: null, ratio: null, why};
  return {n, squared: correlate(component.values, group.values, "pearson").r! ** 2, ratio, why};
}

/** Does the group's score differ over the units that have the component? */
function groupVaries(component: NamedColumn, group: NamedColumn): boolean {
  const own = group.values.map((value, i) => (component.values[i] === null ? null : value));
  return correlate(own, own, "pearson").why === null;
}

function shareOf(measures: readonly (number | null)[], i: number): number | null {
  if (measures.includes(null)) return null;
  const total = measures.reduce<number>((sum, measure) => sum + measure!, 0);
  return total > 0 ? measures[i]! / total : null;
}

function assertWeight(id: string, weight: number): number {
  if (!(Number.isFinite(weight) && weight >= 0)) throw new RangeError(`${id}: weight must be 0 or more, got ${weight}`);
  return weight;
}
