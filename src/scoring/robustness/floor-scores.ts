/**
 * Means that need scores above 0, and methods whose scores may go below: what is done where a run puts them together.
 */
import type {AggregateMethod, Framework, Leaf} from "../framework-model.js";
import type {LeafOutcome, LeafScores} from "../leaf-scores.js";
import {scoreRange} from "../score-range.js";
import {isGroup, leavesUnder, walk} from "../tree.js";

/** Where the floor is: 1 on a scale of 100, as the Global Innovation Index has it and COINr's example (1–100). */
const FLOOR = 0.01;

/** Means that take no score below 0. */
const ABOVE_ZERO: readonly AggregateMethod[] = ["geometric", "harmonic", "power"];

/**
 * A leaf's score as a drawn geometric or harmonic mean takes it: 0–100 becomes 1–100 (0–`scale`, a hundredth of it to
 * `scale`), so that one zero among many leaves lowers the mean without wiping out all the others. Scores that are
 * above 0 by method already (a range of 1–100, ranks) stay as they are; those by Borda, from 0, count from 1; those of a
 * method without a lowest score are as `limitScore` has them.
 *
 * @throws {RangeError} naming the leaf if its method has no lowest score and nothing says what a low one is
 */
export function floorScore(leaf: Leaf, score: number): number {
  const range = scoreRange(leaf);
  if (leaf.normalise.method === "rank") return score;
  if (leaf.normalise.method === "borda") return score + 1;
  if (range === null || range[0] < 0) return limitScore(leaf, score);
  return range[0] > 0 ? score : FLOOR * range[1] + (1 - FLOOR) * score;
}

/**
 * A score by a method without a lowest one, no lower than a hundredth of what the average unit (z-scores) or the top of
 * the scale (shares, distances and goalposts without clamps) scores.
 *
 * @throws {RangeError} naming the leaf if there is no such mark: z-scores around 0, values as they are
 */
export function limitScore(leaf: Leaf, score: number): number {
  const mark = markOf(leaf);
  if (mark !== null) return Math.max(score, FLOOR * mark);
  if (leaf.normalise.method === "none" && score > 0) return score;
  throw new RangeError(
    `${leaf.id}: a geometric or harmonic mean can't be drawn, ${leaf.normalise.method} sets no lowest score of 0 or more`
  );
}

/**
 * The leaf scores that a framework varied by a run can aggregate. Where one of its means needs scores above 0, scores by a
 * method without a lowest one are limited (`limitScore`): all of them if the aggregation is drawn, else those of leaves
 * whose method is drawn, since the framework's own means take its own scores as they are.
 *
 * @param drawn the aggregation drawn; null where none is
 * @returns the scores, and ids of the leaves of which some score was limited
 * @throws {RangeError} as `limitScore`
 */
export function limitScores(
  own: Framework,
  varied: Framework,
  drawn: AggregateMethod | null,
  leaves: LeafScores
): {readonly leaves: LeafScores; readonly limited: readonly string[]} {
  const ownMethods = new Map(leavesUnder(own.index).map((leaf) => [leaf.id, leaf.normalise]));
  const all = drawn !== null && ABOVE_ZERO.includes(drawn);
  const needed = all || walk(varied).some(({node}) => isGroup(node) && ABOVE_ZERO.includes(node.aggregate));
  const open = leavesUnder(varied.index).filter(
    (leaf) => !hasFloor(leaf) && (all || leaf.normalise !== ownMethods.get(leaf.id))
  );
  if (!needed || open.length === 0) return {leaves, limited: []};
  const limited = new Set<string>();
  const outcomes = leaves.outcomes.map((given) => {
    const outcome = new Map(given);
    for (const leaf of open) {
      const raised = raise(leaf, given.get(leaf.id)!);
      if (raised.score !== given.get(leaf.id)!.score) limited.add(leaf.id);
      outcome.set(leaf.id, raised);
    }
    return outcome;
  });
  return {leaves: {...leaves, outcomes}, limited: [...limited]};
}

function raise(leaf: Leaf, outcome: LeafOutcome): LeafOutcome {
  return outcome.score === null ? outcome : {...outcome, score: limitScore(leaf, outcome.score)};
}

function hasFloor(leaf: Leaf): boolean {
  const {method} = leaf.normalise;
  return method === "rank" || method === "borda" || (scoreRange(leaf)?.[0] ?? -1) >= 0;
}

/** What the average unit, or the top of the scale, scores; null where neither is above 0 or known. */
function markOf({normalise}: Leaf): number | null {
  const {method, centre = 0, scale = 100, range} = normalise;
  if (method === "zscore") return centre > 0 ? centre : null;
  if (method === "none") return null;
  const top = method === "minmax" ? (range?.[1] ?? scale) : scale;
  return top > 0 ? top : null;
}
