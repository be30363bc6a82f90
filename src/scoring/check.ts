/**
 * What must hold of a framework beyond its JSON Schema, before anything is computed with it.
 */

import {checkLeaf} from "./check-leaf.js";
import type {AggregateMethod, Framework, Group} from "./framework-model.js";
import {AVAILABLE_AGGREGATES} from "./means.js";
import {isGroup, type Place, walk} from "./tree.js";

/** One thing wrong with a framework; `path` is the JSON pointer of the place in the file. */
export interface FrameworkProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything wrong with the framework, in tree order; empty where the engine can score it. */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  const places = walk(framework);
  const nodes = places.flatMap((place) => [...checkWeight(place), ...checkNode(place)]);
  return [...checkIds(places), ...nodes, ...checkCoverage(framework), ...checkScreen(framework)];
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

/** Means that take no score below 0, which a Copeland score may be. */
const NEEDS_FLOOR: readonly AggregateMethod[] = ["geometric", "harmonic", "power"];

function checkGroup({aggregate, power, children}: Group, path: string): readonly FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const say = (key: string, message: string) => problems.push({path: `${path}/${key}`, message});
  if (!AVAILABLE_AGGREGATES.includes(aggregate)) say("aggregate", `method ${aggregate} is not known`);
  if (aggregate === "power" && !(Number.isFinite(power) && power !== 0)) {
    say("power", "must be a number and not 0 (that is the geometric mean)");
  }
  if (aggregate !== "power" && power !== undefined) say("power", "is only of the aggregation power");
  const crossed = children.find((child) => isGroup(child) && child.aggregate === "copeland");
  if (crossed && NEEDS_FLOOR.includes(aggregate)) {
    say("aggregate", `a ${aggregate} mean can't take copeland scores, which go below 0 (${crossed.id})`);
  }
  if (children.length === 0) say("children", "must have at least one node");
  else if (children.every(({weight}) => weight === 0)) say("children", "the weights must not all be 0");
  return problems;
}

function checkCoverage({coverage}: Framework): readonly FrameworkProblem[] {
  return Object.entries(coverage.levels ?? {}).flatMap(([level, share]) => {
    const path = `/coverage/levels/${level}`;
    if (!/^[1-9]\d*$/.test(level)) return [{path, message: "must be a level of groups: 1, 2 …; the index has index"}];
    return share >= 0 && share <= 1 ? [] : [{path, message: "must be from 0 to 1"}];
  });
}

function checkScreen({screen}: Framework): readonly FrameworkProblem[] {
  const both = screen?.keep?.find((unit) => screen.drop?.includes(unit));
  const shares = (["values", "nonzero"] as const).filter((key) => {
    const share = screen?.[key];
    return share !== undefined && !(share >= 0 && share <= 1);
  });
  return [
    ...(both === undefined ? [] : [{path: "/screen/drop", message: `${both} is to be kept too`}]),
    ...shares.map((key) => ({path: `/screen/${key}`, message: "must be from 0 to 1"}))
  ];
}
