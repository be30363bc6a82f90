/**
 * Stacks dots on a line that would hide each other: each goes to the level nearest the line, above before below, on
 * which it touches no other. From left to right, so that the same places always give the same picture.
 *
 * @param places in pixels, in any order
 * @param step how far the middles of two dots on one level must be apart
 * @returns levels in the order given: 0 on the line, 1 above, −1 below, 2 …
 */
export function packDots(places: readonly number[], step: number): readonly number[] {
  const levels = new Array<number>(places.length).fill(0);
  const last = new Map<number, number>();
  for (const {place, i} of places.map((place, i) => ({place, i})).toSorted((a, b) => a.place - b.place)) {
    let [turn, level] = [0, 0];
    while (place - (last.get(level) ?? Number.NEGATIVE_INFINITY) < step) {
      turn += 1;
      level = turn % 2 === 1 ? (turn + 1) / 2 : -turn / 2;
    }
    last.set(level, place);
    levels[i] = level;
  }
  return levels;
}
