/**
 * What one version of a framework does otherwise than the one before, node by node.
 */
import type {Coverage, Framework, FrameworkNode, Normalise} from "../framework-model.js";
import {isGroup, type Place, walk} from "../tree.js";
import {scoreAlike} from "./framework-at.js";

/** One difference. `node` is an id of the version that has it; `other` is any that has no words of its own. */
export type FrameworkChange =
  | {readonly what: "added" | "removed" | "moved" | "aggregate" | "other"; readonly node: string}
  | {readonly what: "weight"; readonly node: string; readonly before: number; readonly after: number}
  | {readonly what: "marks"; readonly node: string; readonly before: Normalise; readonly after: Normalise}
  | {readonly what: "coverage"; readonly before: Coverage; readonly after: Coverage}
  | {readonly what: "robustness" | "rules"};

/**
 * Every difference that bears on a figure: on scores, ranks or intervals. Titles and clauses are words, and none.
 *
 * @returns empty where both give the same figures for the same observations
 */
export function frameworkChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const [old, now] = [byId(before), byId(after)];
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const nodes = [...now].flatMap(([id, place]): readonly FrameworkChange[] => {
    const was = old.get(id);
    return was === undefined ? [{what: "added", node: id}] : nodeChanges(was, place);
  });
  return [...nodes, ...gone.map((node): FrameworkChange => ({what: "removed", node})), ...wholeChanges(before, after)];
}

function byId(framework: Framework): ReadonlyMap<string, Place> {
  return new Map(walk(framework).map((place) => [place.node.id, place]));
}

function nodeChanges(was: Place, is: Place): readonly FrameworkChange[] {
  const node = is.node.id;
  const [before, after] = [was.node.weight ?? 1, is.node.weight ?? 1];
  return [
    ...(was.parent?.id === is.parent?.id ? [] : [{what: "moved", node} as const]),
    ...(before === after ? [] : [{what: "weight", node, before, after} as const]),
    ...ownChanges(was.node, is.node)
  ];
}

/** Of the node itself, whatever its weight and its children. */
function ownChanges(was: FrameworkNode, is: FrameworkNode): readonly FrameworkChange[] {
  const node = is.id;
  if (isGroup(was) || isGroup(is)) {
    if (!isGroup(was) || !isGroup(is)) return [{what: "other", node}];
    if (was.aggregate !== is.aggregate) return [{what: "aggregate", node}];
    return alike(was.power, is.power) && alike(was.minimums, is.minimums) ? [] : [{what: "other", node}];
  }
  const marks = {what: "marks", node, before: was.normalise, after: is.normalise} as const;
  const {normalise: _was, weight: _before, title: _old, clauses: _from, ...rest} = was;
  const {normalise: _is, weight: _after, title: _new, clauses: _to, ...own} = is;
  return [
    ...(alike(was.normalise, is.normalise) ? [] : [marks]),
    ...(alike(rest, own) ? [] : [{what: "other", node} as const])
  ];
}

/** Of the rules for the whole index. */
function wholeChanges(before: Framework, after: Framework): readonly FrameworkChange[] {
  const strip = ({coverage: _coverage, id: _id, ...rest}: Framework, index: Framework["index"]) =>
    ({...rest, index, id: "", coverage: {index: 0, group: 0}}) as Framework;
  const rules = scoreAlike(strip(before, after.index), strip(after, after.index));
  return [
    ...(alike(before.coverage, after.coverage)
      ? []
      : [{what: "coverage", before: before.coverage, after: after.coverage} as const]),
    ...(rules ? [] : [{what: "rules"} as const]),
    ...(alike(before.robustness, after.robustness) ? [] : [{what: "robustness"} as const])
  ];
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
