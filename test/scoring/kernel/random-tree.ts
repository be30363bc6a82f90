/** Random trees, grids and weights for the tests of the kernel. */
import fc from "fast-check";
import type {AggregateMethod, Framework, FrameworkNode, Group, Minimum} from "../../../src/scoring/index.js";
import {type FlatTree, flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import type {ScoreGrid} from "../../../src/scoring/kernel/score-grid.js";
import {group, index, leaf} from "../make.js";

export interface KernelCase {
  readonly tree: FlatTree;
  readonly grid: ScoreGrid;
  readonly runs: number;
  /** By `run · nodes + node`. */
  readonly weights: Float64Array;
}

export interface TreeOptions {
  readonly methods?: readonly AggregateMethod[];
  /** Scores of the leaves; from 0 to 100, often 0 or the same, unless given. */
  readonly score?: fc.Arbitrary<number>;
}

const ALL: readonly AggregateMethod[] = ["arithmetic", "geometric", "harmonic", "power", "copeland"];
const OFTEN_ALIKE = fc.oneof(fc.constantFrom(0, 20, 40, 50, 100), fc.double({min: 0.5, max: 100, noNaN: true}));

/** A tree of up to three levels of groups with any aggregation, presence, minimums and weights of 0 among others. */
export function kernelCase({methods = ALL, score = OFTEN_ALIKE}: TreeOptions = {}): fc.Arbitrary<KernelCase> {
  return framework(methods).chain((made) => {
    const tree = flattenTree(made);
    return fc
      .record({
        units: fc.integer({min: 1, max: 7}),
        rivals: fc.integer({min: 0, max: 2}),
        runs: fc.integer({min: 1, max: 70})
      })
      .chain(({units, rivals, runs}) =>
        fc.record({
          tree: fc.constant(tree),
          grid: gridOf(tree, units, units + rivals, score),
          runs: fc.constant(runs),
          weights: weightsOf(runs * tree.ids.length)
        })
      );
  });
}

function weightsOf(length: number): fc.Arbitrary<Float64Array> {
  const weight = fc.oneof({weight: 1, arbitrary: fc.constant(0)}, {weight: 4, arbitrary: fc.constantFrom(1, 2, 0.3)});
  return fc.infiniteStream(weight).map((stream) => Float64Array.from(stream.take(length)));
}

function gridOf(tree: FlatTree, units: number, rows: number, score: fc.Arbitrary<number>): fc.Arbitrary<ScoreGrid> {
  const size = rows * tree.ids.length;
  const oftenOn = fc.integer({min: 0, max: 9}).map((drawn) => (drawn === 0 ? 0 : 1));
  const exactly = {minLength: size, maxLength: size};
  return fc
    .record({
      scores: fc.array(score, exactly),
      present: fc.array(oftenOn, exactly),
      applies: fc.array(oftenOn, exactly),
      cut: fc.integer({min: 0, max: rows})
    })
    .map(({scores, present, applies, cut}) => ({
      units,
      rows,
      values: Float64Array.from(scores, (each, cell) =>
        tree.methods[cell % tree.ids.length] === null && present[cell] === 1 ? each : Number.NaN
      ),
      present: Uint8Array.from(present),
      applies: Uint8Array.from(applies, (each, cell) => Math.max(each, present[cell]!)),
      pools: poolsOf(rows, cut),
      minimums: tree.minimums
    }));
}

function poolsOf(rows: number, cut: number): readonly Int32Array[] {
  const all = Int32Array.from({length: rows}, (_, row) => row);
  return [all.slice(0, cut), all.slice(cut)].filter((pool) => pool.length > 0);
}

function framework(methods: readonly AggregateMethod[]): fc.Arbitrary<Framework> {
  return nodeOf(methods, 3).map((top) => {
    let count = 0;
    const name = (node: FrameworkNode): FrameworkNode => {
      const id = `n${count++}`;
      if (!("children" in node)) return leaf(id);
      const children = node.children.map(name);
      return {...node, id, children, minimums: node.minimums?.map((rule) => nameChild(rule, children))};
    };
    return {...index([]), index: name(top) as Group};
  });
}

/** A rule's child is drawn as a number before the children have names. */
function nameChild(rule: Minimum, children: readonly FrameworkNode[]): Minimum {
  return {...rule, child: children[Number(rule.child) % children.length]!.id};
}

/** Copeland's scores go below 0, so only arithmetic means and Copeland stand above it. */
function nodeOf(methods: readonly AggregateMethod[], depth: number): fc.Arbitrary<Group> {
  return fc.constantFrom(...methods).chain((aggregate) => {
    const free = aggregate === "arithmetic" || aggregate === "copeland";
    const below = free ? methods : methods.filter((method) => method !== "copeland");
    const child: fc.Arbitrary<FrameworkNode> =
      depth === 1
        ? fc.constant(leaf(""))
        : fc.oneof({weight: 2, arbitrary: fc.constant(leaf(""))}, nodeOf(below, depth - 1));
    return fc
      .record({
        children: fc.array(child, {minLength: 1, maxLength: 4}),
        power: fc.constantFrom(-2, -0.5, 0.5, 2, 3),
        minimums: minimumsOf()
      })
      .map(({children, power, minimums}) =>
        group("", children, {aggregate, minimums, ...(aggregate === "power" ? {power} : {})})
      );
  });
}

function minimumsOf(): fc.Arbitrary<readonly Minimum[] | undefined> {
  const rule = fc.record({
    child: fc.integer({min: 0, max: 9}).map(String),
    least: fc.constantFrom(20, 40, 60),
    cap: fc.constantFrom(0, 10, 40)
  });
  return fc.option(fc.array(rule, {minLength: 1, maxLength: 2}), {nil: undefined, freq: 4});
}
