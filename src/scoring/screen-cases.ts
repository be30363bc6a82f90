/**
 * Which units and periods take no part, since they gave too little.
 */
import type {Framework} from "./framework-model.js";
import type {Case, Note} from "./leaf-scores.js";
import type {Reading} from "./read-leaf.js";
import {screenUnit} from "./steps/screen.js";

/** Numbers of the cases that are out, and a note on each. */
export interface ScreenedOut {
  readonly out: ReadonlySet<number>;
  readonly notes: readonly Note[];
}

/**
 * Screens every case by what it **reported**, before any gap is filled (COINr's example screens after, when nothing
 * is missing any more).
 *
 * @param readings by leaf, then by case
 */
export function screenCases(
  {screen, index}: Framework,
  cases: readonly Case[],
  readings: readonly (readonly Reading[])[]
): ScreenedOut {
  const out = new Set<number>();
  const notes: Note[] = [];
  if (screen === undefined) return {out, notes};
  cases.forEach(({member, period}, i) => {
    const own = readings.map((column) => column[i]!).filter((reading) => reading !== "not-applicable");
    const values = own.map((reading) => (reading === "missing" ? null : reading));
    const screened = screenUnit(member.unit, values, screen);
    if (screened.included) return;
    out.add(i);
    const {present, total} = screened.values;
    const message = `unit ${member.unit}, ${period}: takes no part (${present} of ${total} values, ${screened.zeros} of them 0)`;
    notes.push({code: "screened", node: index.id, unit: member.unit, period, message});
  });
  return {out, notes};
}
