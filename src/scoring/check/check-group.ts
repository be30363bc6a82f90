/**
 * What must hold of a group beyond its JSON Schema: an aggregation that its children allow, minimums of its own children.
 */

import type {AggregateMethod, Group} from "../framework-model.js";
import {isCountable} from "../magnitude.js";
import {AVAILABLE_AGGREGATES} from "../means.js";
import {isGroup} from "../tree.js";
import type {FrameworkProblem} from "./check-framework.js";

/** Means that take no score below 0, which a Copeland score or a cap may be. */
const NEEDS_FLOOR: readonly AggregateMethod[] = ["geometric", "harmonic", "power"];

/** Exponents outside this range lose digits: 0 is the geometric mean, and ±1,000 the highest or lowest child. */
const POWERS = {least: 0.001, most: 1000};

/** Everything wrong with one group; `path` is its place in the file. */
export function checkGroup(group: Group, path: string): readonly FrameworkProblem[] {
  return [...checkAggregate(group), ...checkChildren(group), ...checkMinimums(group)].map((problem) => ({
    path: `${path}/${problem.path}`,
    message: problem.message
  }));
}

function checkAggregate({aggregate, power}: Group): readonly FrameworkProblem[] {
  if (!AVAILABLE_AGGREGATES.includes(aggregate)) {
    return [{path: "aggregate", message: `method ${aggregate} is not known`}];
  }
  if (aggregate !== "power") {
    return power === undefined ? [] : [{path: "power", message: "is only of the aggregation power"}];
  }
  if (!Number.isFinite(power) || power === 0) {
    return [{path: "power", message: "must be a number and not 0 (that is the geometric mean)"}];
  }
  const size = Math.abs(power!);
  if (size >= POWERS.least && size <= POWERS.most) return [];
  return [{path: "power", message: `must be from ${POWERS.least} to ${POWERS.most}, or the same below 0`}];
}

function checkChildren({aggregate, children}: Group): readonly FrameworkProblem[] {
  if (children.length === 0) return [{path: "children", message: "must have at least one node"}];
  const all = children.every(({weight}) => weight === 0);
  const idle = all ? [{path: "children", message: "the weights must not all be 0"}] : [];
  if (!NEEDS_FLOOR.includes(aggregate)) return idle;
  const crossed = children.find((child) => isGroup(child) && child.aggregate === "copeland");
  const negative = children.find((child) => isGroup(child) && child.minimums?.some(({cap}) => cap < 0));
  const refuse = (what: string, {id}: {readonly id: string}) => ({
    path: "aggregate",
    message: `a ${aggregate} mean can't take ${what} (${id})`
  });
  return [
    ...idle,
    ...(crossed ? [refuse("copeland scores, which go below 0", crossed)] : []),
    ...(negative ? [refuse("a cap below 0", negative)] : [])
  ];
}

function checkMinimums({id, children, minimums = []}: Group): readonly FrameworkProblem[] {
  return minimums.flatMap((rule, i) => {
    const path = `minimums/${i}`;
    const wrong = (["least", "cap"] as const).filter((key) => !isCountable(rule[key]));
    const known = children.some((child) => child.id === rule.child);
    return [
      ...(known ? [] : [{path: `${path}/child`, message: `"${rule.child}" is no child of ${id}`}]),
      ...wrong.map((key) => ({path: `${path}/${key}`, message: "must be a number"}))
    ];
  });
}
