/**
 * What must hold of a leaf's goalposts and targets, and of those of each of its cases.
 */

import type {Leaf} from "../framework-model.js";
import {isCountable} from "../magnitude.js";
import {isOverridden, MARK_KEYS, type Marks, marksOf} from "../marks.js";
import {nameTransform, needsPositive} from "../transform.js";
import type {FrameworkProblem} from "./check-framework.js";

type Problems = readonly FrameworkProblem[];

/** Everything wrong with a leaf's marks; paths are within the leaf. */
export function checkMarks(leaf: Leaf): Problems {
  const {normalise} = leaf;
  const keys = MARK_KEYS[normalise.method];
  if (keys === undefined) {
    return normalise.cases === undefined ? [] : [{path: "normalise/cases", message: "are of goalposts and targets"}];
  }
  return [...checkPair(leaf, keys, normalise, "normalise"), ...checkDirection(leaf), ...checkCases(leaf, keys)];
}

/** The marks as they hold in one place: numbers, in the transform's domain, and goalposts apart from each other. */
function checkPair(leaf: Leaf, keys: readonly (keyof Marks)[], marks: Marks, path: string): Problems {
  const absent = keys.find((key) => !isCountable(marks[key]));
  if (absent !== undefined) return [{path: `${path}/${absent}`, message: "must be a number"}];
  const {worst, best} = marks;
  if (keys.includes("best") && worst === best) {
    return [{path: `${path}/best`, message: `must differ from worst, both are ${best}`}];
  }
  const low = needsPositive(leaf) ? keys.find((key) => marks[key]! <= 0) : undefined;
  if (low === undefined) return [];
  const why = leaf.transform === "log" ? "are logged" : `go through ${nameTransform(leaf)}`;
  return [{path: `${path}/${low}`, message: `must be above 0, since the values ${why}`}];
}

function checkDirection({direction, normalise}: Leaf): Problems {
  const {worst, best} = normalise;
  const implied = directionOf(normalise);
  if (implied === null || direction === undefined || direction === implied) return [];
  return [{path: "direction", message: `is "${direction}", but worst ${worst} and best ${best} say ${implied}`}];
}

function checkCases(leaf: Leaf, keys: readonly (keyof Marks)[]): Problems {
  const {cases = []} = leaf.normalise;
  return cases.flatMap((each, i) => {
    const path = `normalise/cases/${i}`;
    const say = (message: string): Problems => [{path, message}];
    if (each.kind === undefined && each.from === undefined) return say("must say of which kind, or from which period");
    const foreign = (["worst", "best", "target"] as const).find(
      (key) => each[key] !== undefined && !keys.includes(key)
    );
    if (foreign !== undefined) return [{path: `${path}/${foreign}`, message: `is not of ${leaf.normalise.method}`}];
    if (keys.every((key) => each[key] === undefined)) return say(`must give ${keys.join(" or ")}`);
    const later = cases.findIndex((other, k) => k > i && isOverridden(each, other));
    if (later >= 0) return say(`never holds: case ${later} comes later and fits wherever it does`);
    const marks = marksOf(leaf.normalise, each);
    const wrong = checkPair(leaf, keys, marks, path);
    const [own, implied] = [directionOf(leaf.normalise), directionOf(marks)];
    if (wrong.length > 0 || own === implied) return wrong;
    return say(`worst ${marks.worst} and best ${marks.best} say ${implied}, the leaf's own goalposts ${own}`);
  });
}

/** Which way goalposts go; null where they are not both there, or are equal. */
function directionOf({worst, best}: Marks): "higher" | "lower" | null {
  if (worst === undefined || best === undefined || worst === best) return null;
  return worst < best ? "higher" : "lower";
}
