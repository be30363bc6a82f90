/**
 * Filling the gaps of one leaf among units compared with each other, as the leaf's `impute` says.
 */
import type {Impute, ImputeFromPanel, Leaf} from "./framework-model.js";
import type {Case} from "./leaf-scores.js";
import type {Reading} from "./read-leaf.js";
import type {Sample} from "./sample.js";
import {imputeFromPanel} from "./steps/impute-panel.js";
import {imputeByRow, type RowColumn} from "./steps/impute-row.js";
import {type Centre, imputeByCentre, imputeWithinGroups} from "./steps/impute-sample.js";
import {periodTime} from "./steps/period-time.js";

/** What filling a gap may draw on. All samples are over the same cases, in the same order. */
export interface ImputeSources {
  readonly cases: readonly Case[];
  /** The leaf's own values. */
  readonly values: Sample;
  /** Values of the other leaves of the same group, for `row`. */
  readonly siblings: () => readonly RowColumn[];
  /** Periods of all observations, and what the leaf's value was in one of them, for the panel methods. */
  readonly periods: readonly string[];
  readonly readAt: (at: Case) => Reading;
}

/** A way of filling the gaps of one leaf: the sample in the same order, its reported values untouched. */
export type FillGaps = (leaf: Leaf, impute: Impute, sources: ImputeSources) => Sample;

/**
 * Fills the gaps. A gap that nothing can fill stays null.
 *
 * @throws {RangeError} naming the leaf and what is wrong: a unit without the group column, a period that is no date
 */
export function imputeLeaf(leaf: Leaf, impute: Impute, sources: ImputeSources): Sample {
  const {cases, values} = sources;
  if (isByCentre(impute)) {
    if (impute.within === undefined) return imputeByCentre(values, impute.by);
    const groups = cases.map((each) => groupOf(leaf, each, impute.within!));
    return imputeWithinGroups(values, groups, impute.by);
  }
  if (impute.by === "row") {
    return imputeByRow({values, direction: impliedDirection(leaf)}, sources.siblings());
  }
  return values.map((value, i) => value ?? fromPanel(leaf, impute, cases[i]!, sources));
}

export function isByCentre(impute: Impute): impute is Extract<Impute, {readonly by: Centre}> {
  return impute.by === "mean" || impute.by === "median";
}

/** Which way a leaf's values go: as it says, or as its goalposts do. */
export function impliedDirection({direction, normalise}: Leaf): "higher" | "lower" {
  const {method, worst, best} = normalise;
  if (direction !== undefined || method !== "goalposts") return direction ?? "higher";
  return worst! > best! ? "lower" : "higher";
}

function fromPanel(
  {id}: Leaf,
  impute: ImputeFromPanel,
  {member, period}: Case,
  {periods, readAt}: ImputeSources
): number | null {
  const timeOf = (at: string) => {
    try {
      return periodTime(at);
    } catch (error) {
      throw new RangeError(`${id}: ${(error as Error).message}`);
    }
  };
  const points = periods.map((at) => {
    const reading = readAt({member, period: at});
    return {time: timeOf(at), value: typeof reading === "number" ? reading : null};
  });
  return imputeFromPanel(points, timeOf(period), impute.by, impute.by === "last" ? impute.reach : undefined);
}

/**
 * The group of a unit by one column of the units table; null where its cell is empty.
 *
 * @throws {RangeError} naming the unit if it has no such column
 */
export function groupOf({id}: Leaf, {member}: Case, column: string): string | null {
  const group = member.groups[column];
  if (group === undefined) {
    throw new RangeError(`unit ${member.unit} has no ${column}: ${id} fills gaps among units that share it`);
  }
  return group === "" ? null : group;
}
