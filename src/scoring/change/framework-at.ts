/**
 * A framework as it holds in one period and for units under other names, so that two years can be scored side by side.
 */
import type {Framework, FrameworkNode, Leaf, MarkCase, Normalise} from "../framework-model.js";
import {type Marks, marksOf} from "../marks.js";
import type {UnitId} from "../model.js";
import {isGroup} from "../tree.js";

/**
 * The framework with the marks of one period, whichever period its observations are then said to be of, and with the
 * units that it names (a reference, those kept or dropped in screening) under their new names.
 */
export function frameworkAt(framework: Framework, period: string, rename: (unit: UnitId) => UnitId): Framework {
  const {screen, index, ...whole} = framework;
  const visit = (node: FrameworkNode): FrameworkNode =>
    isGroup(node) ? {...node, children: node.children.map(visit)} : leafAt(node, period, rename);
  const names = (units: readonly UnitId[] | undefined) => units?.map(rename);
  return {
    ...whole,
    ...(screen === undefined ? {} : {screen: {...screen, keep: names(screen.keep), drop: names(screen.drop)}}),
    index: {...index, children: index.children.map(visit)}
  };
}

function leafAt(leaf: Leaf, period: string, rename: (unit: UnitId) => UnitId): Leaf {
  const {reference, ...own} = leaf.normalise;
  const normalise = own.cases === undefined ? own : marksAt(own, period);
  return {...leaf, normalise: {...normalise, ...(reference === undefined ? {} : {reference: rename(reference)})}};
}

/** The marks in force, for good: those for all units as the leaf's own, and cases by kind alone. */
function marksAt({cases = [], ...own}: Normalise, period: string): Normalise {
  const begun = cases.filter(({from}) => from === undefined || from <= period);
  const general = begun.findLastIndex(({kind}) => kind === undefined);
  const latest = begun
    .slice(general + 1)
    .filter(({kind}, i, all) => !all.slice(i + 1).some((later) => later.kind === kind));
  const base = general < 0 ? own : {...own, ...given(marksOf(own, begun[general]!))};
  const byKind = latest.map((each): MarkCase => ({kind: each.kind!, ...given(marksOf(own, each))}));
  return byKind.length === 0 ? base : {...base, cases: byKind};
}

/** Without the marks that are not given at all. */
function given(marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined));
}

/** Do two frameworks, or parts of two, score alike? Titles, clauses and what a robustness run may change don't matter. */
export function scoreAlike<Part>(a: Part, b: Part): boolean {
  return JSON.stringify(a, leaveOut) === JSON.stringify(b, leaveOut);
}

const UNSCORED: readonly string[] = ["title", "clauses", "basis", "robustness"];

function leaveOut(key: string, value: unknown): unknown {
  return UNSCORED.includes(key) ? undefined : value;
}
