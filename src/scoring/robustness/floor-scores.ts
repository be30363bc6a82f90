import type {Leaf} from "../framework-model.js";
import {scoreRange} from "../score-range.js";

/** Where the floor is: 1 on a scale of 100, as the Global Innovation Index has it and COINr's example (1–100). */
const FLOOR = 0.01;

/**
 * A leaf's score as a drawn geometric or harmonic mean takes it: 0–100 becomes 1–100 (0–`scale`, a hundredth of it to
 * `scale`), so that one zero among many leaves lowers the mean without wiping out all the others. Scores that are
 * above 0 by method already (a range of 1–100) stay as they are.
 *
 * @throws {RangeError} naming the leaf if its method sets no lowest score, or one below 0
 */
export function floorScore(leaf: Leaf, score: number): number {
  const range = scoreRange(leaf);
  if (range === null || range[0] < 0) {
    throw new RangeError(
      `${leaf.id}: a geometric mean can't be drawn, ${leaf.normalise.method} sets no lowest score of 0 or more`
    );
  }
  return range[0] > 0 ? score : FLOOR * range[1] + (1 - FLOOR) * score;
}
