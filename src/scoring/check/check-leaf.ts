/**
 * What must hold of a leaf beyond its JSON Schema: methods and steps that go together, numbers that are there.
 */

import type {Leaf} from "../framework-model.js";
import {isCountable} from "../magnitude.js";
import {AVAILABLE_NORMALISERS} from "../normalise.js";
import type {FrameworkProblem} from "./check-framework.js";
import {checkMarks} from "./check-marks.js";

/** Everything wrong with one leaf; `path` is its place in the file. */
export function checkLeaf(leaf: Leaf, path: string): readonly FrameworkProblem[] {
  const checks = [checkMethod, checkMarks, checkOptions, checkDenominator, checkSteps];
  return checks
    .flatMap((check) => check(leaf))
    .map((problem) => ({path: `${path}/${problem.path}`, message: problem.message}));
}

type Problems = readonly FrameworkProblem[];

const one = (path: string, message: string): Problems => [{path, message}];

function checkMethod({normalise, direction}: Leaf): Problems {
  const {method} = normalise;
  if (!AVAILABLE_NORMALISERS.includes(method)) return one("normalise/method", `method ${method} is not known`);
  if (direction !== "lower") return [];
  if (method === "none") return one("direction", 'method none leaves values as they are: it can\'t be "lower"');
  if (method === "fraction-of-max") {
    return one("direction", 'a share of the highest value puts the highest first: it can\'t be "lower"');
  }
  return [];
}

/** The other numbers of the method. */
function checkOptions({normalise}: Leaf): Problems {
  const {method, scale, range, centre, deviation, reference} = normalise;
  const problems: FrameworkProblem[] = [];
  const say = (path: string, message: string) => problems.push({path: `normalise/${path}`, message});
  const isSet = (value: number | undefined): boolean => value !== undefined;
  if (isSet(scale) && !(isCountable(scale) && scale > 0)) say("scale", "must be above 0");
  if (range !== undefined && !(range.every(isCountable) && range[0] < range[1])) {
    say("range", "must be two numbers, the lower one first");
  }
  if (method === "distance-to-reference" && !reference) say("reference", "must be the id of a unit");
  if (isSet(centre) && !isCountable(centre)) say("centre", "must be a number");
  if (isSet(deviation) && !(isCountable(deviation) && deviation > 0)) say("deviation", "must be above 0");
  return problems;
}

function checkDenominator({denominator, per}: Leaf): Problems {
  if (per === undefined) return [];
  if (denominator === undefined) return one("per", "is of a denominator, and there is none");
  return isCountable(per) && per > 0 ? [] : one("per", "must be above 0");
}

/** Methods whose scores are measured in the leaf's own units, which a transform of the sample would leave behind. */
const IN_OWN_UNITS: readonly string[] = ["goalposts", "distance-to-target", "fraction-of-max", "none"];

function checkSteps({transform, lambda, treat, impute, normalise}: Leaf): Problems {
  const problems: FrameworkProblem[] = [];
  const say = (path: string, message: string) => problems.push({path, message});
  if (transform === "boxcox" && !isCountable(lambda)) say("lambda", "must be a number: the exponent of boxcox");
  if (transform !== "boxcox" && lambda !== undefined) say("lambda", "is only of the transform boxcox");
  if (impute?.by === "last" && impute.reach !== undefined && !(impute.reach > 0)) {
    say("impute/reach", "must be above 0");
  }
  if (treat === undefined) return problems;
  const {winsorise, otherwise} = treat;
  if (winsorise !== null && !(Number.isInteger(winsorise) && winsorise >= 0)) {
    say("treat/winsorise", "must be a whole number of 0 or more, or null for no limit");
  }
  for (const limit of ["skew", "kurtosis"] as const) {
    if (treat[limit] !== undefined && !(treat[limit] > 0)) say(`treat/${limit}`, "must be above 0");
  }
  if (otherwise === "boxcox" && !isCountable(treat.lambda))
    say("treat/lambda", "must be a number: the exponent of boxcox");
  if (otherwise !== "boxcox" && treat.lambda !== undefined) say("treat/lambda", "is only of boxcox");
  if (otherwise === "none") return problems;
  if (IN_OWN_UNITS.includes(normalise.method)) {
    say("treat/otherwise", `must be none: ${otherwise} leaves the units that ${normalise.method} measures in`);
  }
  if (transform !== undefined && transform !== "none")
    say("treat/otherwise", `must be none, beside the transform ${transform}`);
  return problems;
}
