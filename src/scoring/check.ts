/**
 * What must hold of a framework beyond its JSON Schema, before anything is computed with it.
 */

import type {Framework, Group, Leaf} from "./framework-model.js";
import {AVAILABLE_MEANS} from "./means.js";
import {AVAILABLE_NORMALISERS} from "./normalise.js";
import {isGroup, type Place, walk} from "./tree.js";

/** One thing wrong with a framework; `path` is the JSON pointer of the place in the file. */
export interface FrameworkProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything wrong with the framework, in tree order; empty where the engine can score it. */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  const places = walk(framework);
  return [...checkIds(places), ...places.flatMap((place) => [...checkWeight(place), ...checkNode(place)])];
}

/** @throws {RangeError} naming the framework and the first thing wrong with it */
export function assertFramework(framework: Framework): void {
  const [first] = checkFramework(framework);
  if (first) throw new RangeError(`framework ${framework.id} ${first.path}: ${first.message}`);
}

function checkIds(places: readonly Place[]): readonly FrameworkProblem[] {
  const seen = new Set<string>();
  return places.flatMap(({node, path}) => {
    if (seen.has(node.id)) return [{path: `${path}/id`, message: `"${node.id}" is the id of another node too`}];
    seen.add(node.id);
    return [];
  });
}

function checkWeight({node, parent, path}: Place): readonly FrameworkProblem[] {
  if (parent === null) return [];
  const {weight} = node;
  if (typeof weight !== "number") return [{path: `${path}/weight`, message: "must be a number"}];
  return Number.isFinite(weight) && weight >= 0 ? [] : [{path: `${path}/weight`, message: "must be 0 or more"}];
}

function checkNode({node, path}: Place): readonly FrameworkProblem[] {
  return isGroup(node) ? checkGroup(node, path) : checkLeaf(node, path);
}

function checkGroup({aggregate, children}: Group, path: string): readonly FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  if (!AVAILABLE_MEANS.includes(aggregate)) {
    problems.push({path: `${path}/aggregate`, message: `method ${aggregate} is not available yet`});
  }
  if (children.length === 0) problems.push({path: `${path}/children`, message: "must have at least one node"});
  else if (children.every(({weight}) => weight === 0)) {
    problems.push({path: `${path}/children`, message: "the weights must not all be 0"});
  }
  return problems;
}

function checkLeaf(leaf: Leaf, path: string): readonly FrameworkProblem[] {
  const {method} = leaf.normalise;
  const problems: FrameworkProblem[] = ["impute", "treat"]
    .filter((step) => step in leaf)
    .map((step) => ({path: `${path}/${step}`, message: `${step} is not available yet`}));
  if (!AVAILABLE_NORMALISERS.includes(method)) {
    problems.push({path: `${path}/normalise/method`, message: `method ${method} is not available yet`});
  }
  if (method === "none" && leaf.direction === "lower") {
    problems.push({path: `${path}/direction`, message: 'method none leaves values as they are: it can\'t be "lower"'});
  }
  return method === "goalposts" ? [...problems, ...checkGoalposts(leaf, path)] : problems;
}

function checkGoalposts({normalise, transform, direction}: Leaf, path: string): readonly FrameworkProblem[] {
  const at = (key: string, message: string) => [{path: `${path}/normalise/${key}`, message}];
  const {worst, best} = normalise;
  if (typeof worst !== "number" || !Number.isFinite(worst)) return at("worst", "must be a number");
  if (typeof best !== "number" || !Number.isFinite(best)) return at("best", "must be a number");
  if (worst === best) return at("best", `must differ from worst, both are ${best}`);
  if (transform === "log" && worst <= 0) return at("worst", "must be above 0, since the values are logged");
  if (transform === "log" && best <= 0) return at("best", "must be above 0, since the values are logged");
  const implied = worst < best ? "higher" : "lower";
  if (direction === undefined || direction === implied) return [];
  return [
    {path: `${path}/direction`, message: `is "${direction}", but worst ${worst} and best ${best} say ${implied}`}
  ];
}
