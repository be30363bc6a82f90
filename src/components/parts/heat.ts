/**
 * Heat cells: five steps of one hue, each with its own text colour; hatch where there is no number.
 */

import type {AgencyTarget} from "../../scoring/edition.js";

/** Class of a score on 0–100: `q1` below 20 … `q5` from 80; `hatch` for none. */
export function heatClass(score: number | null): string {
  if (score === null) return "hatch";
  return `q${Math.min(5, Math.floor(Math.max(0, score) / 20) + 1)}`;
}

/** Class of the share of the way to a target, 0–1: steps at 25, 50, 75 and 100 %. */
export function wayClass(share: number | null): string {
  if (share === null) return "hatch";
  if (share >= 1) return "q5";
  return `q${Math.min(4, Math.floor(Math.max(0, share) * 4) + 1)}`;
}

/**
 * The share of the way to a target, 0–1: 1 only where it is met, however near the value is to it.
 *
 * @returns null where there is no value
 */
export function wayOf({state, value, target}: Pick<AgencyTarget, "state" | "value" | "target">): number | null {
  if (value === null) return null;
  return state === "met" ? 1 : Math.min(0.999, value / target);
}
