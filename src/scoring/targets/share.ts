/**
 * The share of targets met, with what it could still become.
 */
import type {Bounded, Target} from "../model.js";
import type {Verdict} from "./judge.js";

/** A verdict on one target, or that the target does not apply. */
export type TargetState = Verdict | "not-applicable";

/** Counts, and the share in percent (0–100) with its bounds. */
export interface ShareOfTargets extends Bounded {
  readonly met: number;
  readonly applicable: number;
  readonly notReported: number;
  readonly uncertain: number;
}

/**
 * met / applicable, in percent. Lower bound: only what is certain is met. Upper bound: what is not reported, or is
 * uncertain, turns out to be met as well.
 *
 * @param states of targets of one year, version and level alone (see `assertComparable`)
 * @returns value and bounds null where no target applies (never 0/0)
 * @example shareOfTargetsMet(["met", "not-met", "not-reported", "not-applicable"]); // 33.3, within 33.3–66.7
 */
export function shareOfTargetsMet(states: readonly TargetState[]): ShareOfTargets {
  const count = (state: TargetState) => states.filter((each) => each === state).length;
  const [met, notReported, uncertain] = [count("met"), count("not-reported"), count("uncertain")];
  const applicable = states.length - count("not-applicable");
  const percent = (targets: number) => (applicable === 0 ? null : (100 * targets) / applicable);
  return {
    met,
    applicable,
    notReported,
    uncertain,
    value: percent(met),
    lower: percent(met),
    upper: percent(met + notReported + uncertain)
  };
}

/**
 * Refuses targets that must not be counted together: 2024 with 2030, in force with draft, agency with national.
 *
 * @throws {RangeError} naming the two targets
 */
export function assertComparable(targets: readonly Pick<Target, "id" | "year" | "version" | "level">[]): void {
  const [first, ...others] = targets;
  for (const key of ["year", "version", "level"] as const) {
    const other = others.find((target) => target[key] !== first![key]);
    if (other) {
      throw new RangeError(
        `targets ${first!.id} and ${other.id} differ in ${key} (${first![key]}, ${other[key]}): not to be counted together`
      );
    }
  }
}
