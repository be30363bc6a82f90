/**
 * Filling a leaf's gaps from the peers that reported it.
 */
import {mean, median} from "simple-statistics";
import {groupRows} from "../group-rows.js";
import {reportedIn, type Sample} from "../sample.js";

/** The figure that stands in for a gap. */
export type Centre = "mean" | "median";

const CENTRES: Readonly<Record<Centre, (values: number[]) => number>> = {mean, median};

/**
 * Fills every gap with the mean or median of the reported values; reported values stay as they are. Where nobody
 * reported, the gaps stay.
 *
 * @param sample values of one leaf in a fixed order; null is a gap
 * @throws {RangeError} if a value is not finite
 * @example imputeByCentre([1, null, 3], "mean"); // [1, 2, 3]
 * Source: Handbook (2008), step 3 (unconditional mean imputation); COINr `i_mean`, `i_median`.
 */
export function imputeByCentre(sample: Sample, centre: Centre): Sample {
  const values = [...reportedIn(sample)];
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`value must be finite, got ${wrong}`);
  if (values.length === 0 || values.length === sample.length) return sample;
  const fill = CENTRES[centre](values);
  return sample.map((value) => value ?? fill);
}

/**
 * The same within groups: a gap takes the mean or median of the units of its own group. A unit without a group, and a
 * group in which nobody reported, keep their gaps (COINr gives NaN for such a group).
 *
 * @param groups the group of each value of the sample, in its order; null where it has none
 * @example imputeWithinGroups([1, null, 9], ["a", "a", "b"], "mean"); // [1, 1, 9]
 * Source: COINr `i_mean_grp`, `i_median_grp`.
 */
export function imputeWithinGroups(sample: Sample, groups: readonly (string | null)[], centre: Centre): Sample {
  if (groups.length !== sample.length) {
    throw new RangeError(`${sample.length} values, but ${groups.length} groups`);
  }
  const filled: (number | null)[] = [...sample];
  const places = sample.map((_, i) => i).filter((i) => groups[i] !== null);
  for (const group of groupRows(places, (i) => groups[i]!).values()) {
    const own = imputeByCentre(
      group.map((i) => sample[i]!),
      centre
    );
    group.forEach((i, k) => {
      filled[i] = own[k]!;
    });
  }
  return filled;
}
