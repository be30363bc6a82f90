/**
 * Ids like one that is not known, for "did you mean".
 */
import {foldText} from "../../src/i18n/fold.js";
import {compareIds} from "../../src/scoring/index.js";
import type {ScoreInputs} from "./score-inputs.js";

const MOST = 5;

/**
 * The known ids nearest to what was asked for, nearest first: those that hold it or are held by it, then those a few
 * keystrokes away; marks and case don't count.
 *
 * @example nearIds("Hà Nội", ["ha-noi", "ha-nam", "hue"]); // ["ha-noi", "ha-nam"]
 */
export function nearIds(asked: string, known: readonly string[]): readonly string[] {
  const plain = plainId(asked);
  const limit = Math.max(1, Math.floor(plain.length / 2));
  return known
    .map((id) => ({id, distance: distanceTo(plain, plainId(id))}))
    .filter(({distance}) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || compareIds(a.id, b.id))
    .slice(0, MOST)
    .map(({id}) => id);
}

/** One line: what is not there, and what is like it. */
export function notThere(what: string, asked: string, known: readonly string[]): string {
  const near = nearIds(asked, known);
  const hint = near.length === 0 ? `there are ${known.length}` : `like it: ${near.join(", ")}`;
  return `no ${what} "${asked}"; ${hint}`;
}

/** One line on a unit that neither the units table nor, without one, any observation has; null where it is there. */
export function unitNotThere(unit: string, {observations, units}: ScoreInputs): string | null {
  const known = [...new Set((units ?? observations).map((row) => row.unit))];
  return known.includes(unit) ? null : notThere("unit", unit, known);
}

function plainId(id: string): string {
  return foldText(id).replaceAll(/[^a-z0-9]+/g, "-");
}

function distanceTo(asked: string, id: string): number {
  if (asked !== "" && (id.includes(asked) || asked.includes(id))) return 0.5;
  return countEdits(asked, id);
}

/** Letters to put in, take out or change (Levenshtein). */
function countEdits(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
