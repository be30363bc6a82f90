/** A headline is read at a glance. */
export const HEADLINE_WORDS = 30;

/**
 * The first of several ways to say something that is short enough for a headline; the last where none is.
 *
 * @param ways from the one that says most to the shortest; at least one
 */
export function shortEnough(ways: readonly string[]): string {
  return ways.find((text) => text.split(/\s+/).length <= HEADLINE_WORDS) ?? ways.at(-1)!;
}
