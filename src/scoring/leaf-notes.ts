/**
 * What a reader should know of a leaf's scores, in words.
 */
import type {Leaf} from "./framework-model.js";
import type {Note} from "./leaf-scores.js";
import {whyNoScores} from "./normalise.js";
import type {Treated} from "./steps/treat.js";

export function noteNoObservation({id, indicator}: Leaf): Note {
  return {code: "no-observation", node: id, message: `no observation of indicator ${indicator}`};
}

/** A pool with values in which the method gave nobody a score. */
export function noteNoScores(leaf: Leaf, pool: string): Note {
  const {id, indicator, normalise} = leaf;
  const message = `${normalise.method} can't tell units apart by ${indicator}${among(pool)}: ${whyNoScores(leaf)}`;
  return {code: "no-spread", node: id, message};
}

/** How many gaps were filled in a pool, if any. */
export function noteImputed({id, indicator, impute}: Leaf, pool: string, count: number): readonly Note[] {
  if (impute === undefined || count === 0) return [];
  const within = "within" in impute && impute.within !== undefined ? ` within ${impute.within}` : "";
  const message = `${count} missing of ${indicator}${among(pool)} filled by ${impute.by}${within}, not reported`;
  return [{code: "imputed", node: id, message}];
}

/** A treatment that changed values, and one whose result still fails its test. */
export function noteTreated({id, indicator, treat}: Leaf, pool: string, result: Treated | null): readonly Note[] {
  if (result === null || result.before.pass) return [];
  const done = {
    untouched: "left as it is",
    winsorised: `${result.points} points Winsorised`,
    transformed: `transformed by ${treat!.otherwise}`
  }[result.outcome];
  const message = `outliers of ${indicator}${among(pool)}: ${done}`;
  const treated: Note = {code: "treated", node: id, message};
  if (result.passes) return [treated];
  return [treated, {code: "still-outlying", node: id, message: `${message}, and it still fails the test`}];
}

function among(pool: string): string {
  return pool === "" ? "" : ` (${pool})`;
}
