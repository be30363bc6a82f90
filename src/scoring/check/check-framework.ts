/**
 * What must hold of a framework beyond its JSON Schema, before anything is computed with it.
 */

import type {Framework} from "../framework-model.js";
import {LARGEST} from "../magnitude.js";
import {isGroup, type Place, walk} from "../tree.js";
import {checkBands} from "./check-bands.js";
import {checkGroup} from "./check-group.js";
import {checkLeaf} from "./check-leaf.js";

/** One thing wrong with a framework; `path` is the JSON pointer of the place in the file. */
export interface FrameworkProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything wrong with the framework, in tree order; empty where the engine can score it. */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  const places = walk(framework);
  const nodes = places.flatMap((place) => [...checkWeight(place), ...checkNode(place)]);
  const kinds = checkKinds(framework, places);
  const rules = [...checkCoverage(framework), ...checkScreen(framework), ...checkBands(framework)];
  return [...checkIds(places), ...nodes, ...kinds, ...rules];
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
  if (!(Number.isFinite(weight) && weight >= 0)) return [{path: `${path}/weight`, message: "must be 0 or more"}];
  if (weight === 0 || (weight >= 1 / LARGEST && weight <= LARGEST)) return [];
  return [{path: `${path}/weight`, message: `must be 0, or from ${1 / LARGEST} to ${LARGEST}`}];
}

function checkNode({node, path}: Place): readonly FrameworkProblem[] {
  return isGroup(node) ? checkGroup(node, path) : checkLeaf(node, path);
}

/** Kinds that a leaf or one of its cases is for, but the framework is not: most likely misspelt. */
function checkKinds({units}: Framework, places: readonly Place[]): readonly FrameworkProblem[] {
  if (units === "any") return [];
  const leaves = places.flatMap(({node, path}) => (isGroup(node) ? [] : [{node, path}]));
  return leaves.flatMap(({node, path}) => {
    const named = [
      ...(node.applies ?? []).map((kind, i) => ({kind, path: `${path}/applies/${i}`})),
      ...(node.normalise.cases ?? []).map(({kind}, i) => ({kind, path: `${path}/normalise/cases/${i}/kind`}))
    ];
    return named.flatMap((each) =>
      each.kind === undefined || units.includes(each.kind)
        ? []
        : [{path: each.path, message: `the framework is not for units of kind "${each.kind}"`}]
    );
  });
}

function checkCoverage({coverage}: Framework): readonly FrameworkProblem[] {
  const {index, group, levels = {}} = coverage;
  const shares = [
    ...Object.entries({index, group}),
    ...Object.entries(levels).map(([k, v]) => [`levels/${k}`, v] as const)
  ];
  return [
    ...Object.keys(levels)
      .filter((level) => !/^[1-9]\d*$/.test(level))
      .map((level) => ({
        path: `/coverage/levels/${level}`,
        message: "must be a level of groups: 1, 2 …; the index has index"
      })),
    ...shares
      .filter(([, share]) => !(share >= 0 && share <= 1))
      .map(([key, share]) => ({path: `/coverage/${key}`, message: `must be from 0 to 1, got ${share}`}))
  ];
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
