/**
 * Each leaf as a column over all cases: what was given, and then without gaps where the framework fills them.
 */
import type {Framework, Leaf} from "./framework-model.js";
import {type FillGaps, impliedDirection} from "./impute-leaf.js";
import type {Case, Note} from "./leaf-scores.js";
import type {ObservationTable} from "./observation-table.js";
import {type Reading, readLeaf} from "./read-leaf.js";
import type {Sample} from "./sample.js";
import {leavesUnder, walk} from "./tree.js";

/** One leaf over all cases. */
export interface LeafColumn {
  readonly leaf: Leaf;
  /** Ids of the other leaves with the same parent. */
  readonly siblings: readonly string[];
  /** By case. */
  readonly readings: readonly Reading[];
  /** By case: what to say of its reading. */
  readonly notes: readonly (readonly Note[])[];
  /** Periods of all observations, and the reading of any of them. */
  readonly periods: readonly string[];
  readonly readAt: (at: Case) => Reading;
  /** How gaps are filled where the leaf's `impute` asks for it. */
  readonly fill: FillGaps;
}

/** Reads all leaves, in tree order. @throws {RangeError} as `readLeaf` */
export function readColumns(
  framework: Framework,
  cases: readonly Case[],
  table: ObservationTable,
  history: ObservationTable,
  fill: FillGaps
): readonly LeafColumn[] {
  const parents = new Map(walk(framework).map(({node, parent}) => [node.id, parent]));
  return leavesUnder(framework.index).map((leaf) => {
    const notes = cases.map((): Note[] => []);
    const readings = cases.map((each, i) => readLeaf(framework, leaf, each, table, notes[i]!));
    const readAt = (at: Case) => readLeaf(framework, leaf, at, history, []);
    const children = parents.get(leaf.id)?.children ?? [];
    const siblings = children.filter((node) => !("children" in node) && node.id !== leaf.id).map(({id}) => id);
    return {leaf, siblings, readings, notes, periods: history.periods, readAt, fill};
  });
}

/**
 * The values of a leaf over one pool of cases: gaps filled as its `impute` says, but never where the leaf does not
 * apply; null for the cases that are screened out, which fill nobody's gaps either.
 *
 * @param pool case numbers; the sample is in their order
 */
export function fillLeaf(
  column: LeafColumn,
  columns: readonly LeafColumn[],
  cases: readonly Case[],
  pool: readonly number[],
  out: ReadonlySet<number>
): Sample {
  const {leaf, siblings, periods, readAt, fill} = column;
  const values = pool.map((i) => valueAt(column, i, out));
  if (leaf.impute === undefined) return values;
  const places = pool.flatMap((i, k) => (out.has(i) || column.readings[i] === "not-applicable" ? [] : [k]));
  const filled = fill(leaf, leaf.impute, {
    cases: places.map((k) => cases[pool[k]!]!),
    values: places.map((k) => values[k]!),
    siblings: () =>
      columns
        .filter((other) => siblings.includes(other.leaf.id))
        .map((other) => ({
          values: places.map((k) => valueAt(other, pool[k]!, out)),
          direction: impliedDirection(other.leaf)
        })),
    periods,
    readAt
  });
  const sample: (number | null)[] = [...values];
  places.forEach((k, place) => {
    sample[k] = filled[place]!;
  });
  return sample;
}

function valueAt({readings}: LeafColumn, i: number, out: ReadonlySet<number>): number | null {
  const reading = readings[i]!;
  return typeof reading === "number" && !out.has(i) ? reading : null;
}
