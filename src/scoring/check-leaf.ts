/**
 * What must hold of a leaf beyond its JSON Schema: methods and steps that go together, numbers that are there.
 */
import type {FrameworkProblem} from "./check.js";
import type {Leaf} from "./framework-model.js";
import {AVAILABLE_NORMALISERS} from "./normalise.js";
import {nameTransform, needsPositive} from "./transform.js";

/** Everything wrong with one leaf; `path` is its place in the file. */
export function checkLeaf(leaf: Leaf, path: string): readonly FrameworkProblem[] {
  return [...checkMethod(leaf), ...checkMarks(leaf), ...checkDenominator(leaf), ...checkSteps(leaf)].map((problem) => ({
    path: `${path}/${problem.path}`,
    message: problem.message
  }));
}

type Problems = readonly FrameworkProblem[];

const one = (path: string, message: string): Problems => [{path, message}];
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

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

/** Goalposts and targets: the raw values that scores are measured by. */
function checkMarks(leaf: Leaf): Problems {
  const {method, target, deviation, centre, reference} = leaf.normalise;
  if (method === "goalposts") return checkGoalposts(leaf);
  if (method === "distance-to-target") return checkMark(leaf, "target", target);
  if (method === "distance-to-reference" && !reference) return one("normalise/reference", "must be the id of a unit");
  if (method !== "zscore") return [];
  if (centre !== undefined && !isNumber(centre)) return one("normalise/centre", "must be a number");
  if (deviation === undefined || (isNumber(deviation) && deviation > 0)) return [];
  return one("normalise/deviation", "must be above 0");
}

function checkMark(leaf: Leaf, key: string, mark: number | undefined): Problems {
  if (!isNumber(mark)) return one(`normalise/${key}`, "must be a number");
  if (!needsPositive(leaf) || mark > 0) return [];
  const why = leaf.transform === "log" ? "are logged" : `go through ${nameTransform(leaf)}`;
  return one(`normalise/${key}`, `must be above 0, since the values ${why}`);
}

function checkGoalposts(leaf: Leaf): Problems {
  const {worst, best} = leaf.normalise;
  if (!isNumber(worst) || !isNumber(best)) {
    return one(`normalise/${isNumber(worst) ? "best" : "worst"}`, "must be a number");
  }
  if (worst === best) return one("normalise/best", `must differ from worst, both are ${best}`);
  const [first] = [...checkMark(leaf, "worst", worst), ...checkMark(leaf, "best", best)];
  if (first) return [first];
  const implied = worst < best ? "higher" : "lower";
  if (leaf.direction === undefined || leaf.direction === implied) return [];
  return one("direction", `is "${leaf.direction}", but worst ${worst} and best ${best} say ${implied}`);
}

function checkDenominator({denominator, per}: Leaf): Problems {
  if (per === undefined) return [];
  if (denominator === undefined) return one("per", "is of a denominator, and there is none");
  return isNumber(per) && per > 0 ? [] : one("per", "must be above 0");
}

/** Methods whose scores are measured in the leaf's own units, which a transform of the sample would leave behind. */
const IN_OWN_UNITS: readonly string[] = ["goalposts", "distance-to-target", "fraction-of-max", "none"];

function checkSteps({transform, lambda, treat, impute, normalise}: Leaf): Problems {
  const problems: FrameworkProblem[] = [];
  const say = (path: string, message: string) => problems.push({path, message});
  if (transform === "boxcox" && !isNumber(lambda)) say("lambda", "must be a number: the exponent of boxcox");
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
  if (otherwise === "boxcox" && !isNumber(treat.lambda))
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
