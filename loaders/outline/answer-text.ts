/**
 * What stands under one heading: the rest of its own line and the lines up to the next heading.
 */

import type {FoundHeading} from "./find-headings.js";
import {restOf} from "./fold-line.js";
import type {Line} from "./lines.js";

/** The blank of the outline, and what looks like it: dots and nothing else. */
const ONLY_DOTS = /^[\s.…·_;:,()-]*$/u;

/** Words of a heading beyond which the rest of its line is an answer even without a colon. */
const LONGEST_REST = 40;

/** The lines that belong to a heading, its own one first, without the heading's words. */
export function linesUnder(
  lines: readonly Line[],
  headings: readonly FoundHeading[],
  {line, length}: FoundHeading
): readonly string[] {
  const next = headings.map((other) => other.line).filter((other) => other > line);
  const own = lines[line]!;
  const below = lines.slice(line + 1, Math.min(...next, lines.length)).map(({text}) => text);
  return [restOf(own.text, own, length), ...below];
}

/**
 * An answer in words: after the colon of the heading, and the lines below. The rest of a heading without a colon is
 * its explanation, unless it has figures, a second sentence, or is longer than any explanation.
 */
export function proseOf([rest = "", ...below]: readonly string[]): string {
  const lines = [afterColon(rest), ...below].map((line) => line.trim()).filter((line) => !ONLY_DOTS.test(line));
  return lines.join("\n");
}

function afterColon(rest: string): string {
  const plain = rest.replace(/\([^)]*\)/g, (inside) => " ".repeat(inside.length));
  const colon = plain.indexOf(":");
  if (colon >= 0) return rest.slice(colon + 1);
  const answers = /\d/.test(plain) || /[.!?]\s+\p{L}/u.test(plain) || plain.split(/\s+/).length > LONGEST_REST;
  return answers ? rest : "";
}

/** Whether nothing was filled in. */
export function isBlank(text: string): boolean {
  return ONLY_DOTS.test(text);
}
