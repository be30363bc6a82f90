import {incompleteBeta} from "./incomplete-beta.js";

/**
 * Two-sided p-value of a correlation: t = r·√((n−2)/(1−r²)) against Student's t with n − 2 degrees of freedom, which
 * is I₁₋ᵣ²((n−2)/2, ½).
 *
 * @param r −1 to 1
 * @param n pairs
 * @returns null with fewer than 3 pairs: two points always lie on a line
 */
export function pearsonP(r: number, n: number): number | null {
  return n < 3 ? null : incompleteBeta((1 - r) * (1 + r), (n - 2) / 2, 0.5);
}
