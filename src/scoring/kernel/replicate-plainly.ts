/**
 * One run in plain code, by the engine's own means: the twin that the fast way (`evaluate.ts`) is compared with.
 */
import {copelandScores} from "../copeland.js";
import {aggregate} from "../means.js";
import {applyCap} from "../minimums.js";
import {type DrawnAggregate, drawnMethods} from "./drawn-methods.js";
import type {FlatTree} from "./flat-tree.js";
import type {ScoreGrid} from "./score-grid.js";

type Column = readonly (number | null)[];

/**
 * The index of every unit in one run; null where it has none: it does not take part, or all weights under it are 0.
 *
 * @param weights drawn weights by node; that of the index is not looked at
 * @throws {RangeError} naming the node whose mean meets a score it can't take
 */
export function replicatePlainly(
  tree: FlatTree,
  grid: ScoreGrid,
  drawn: DrawnAggregate,
  weights: ArrayLike<number>
): Column {
  const methods = drawnMethods(tree, drawn);
  const nodes = tree.ids.length;
  const rows = Array.from({length: grid.rows}, (_, row) => row);
  const takesPart = (row: number, node: number) => grid.present[row * nodes + node] === 1;
  const scores: Column[] = new Array(nodes);
  for (let node = nodes - 1; node >= 0; node--) {
    const children = tree.ids.flatMap((_, child) => (tree.parents[child] === node ? [child] : []));
    const own = children.map((child) => weights[child]!);
    const rowScores = (row: number): Column =>
      children.map((child) => (takesPart(row, node) ? scores[child]![row]! : null));
    const method = methods[node]!;
    const column =
      method === null
        ? rows.map((row) => (takesPart(row, node) ? grid.values[row * nodes + node]! : null))
        : method === "copeland"
          ? crossPools(grid, rows.map(rowScores), own)
          : rows.map((row) => meanOf(tree, node, method, rowScores(row), own));
    scores[node] = column.map((score, row) => (score === null ? null : capScore(tree, grid, scores, node, row, score)));
  }
  return scores[0]!.slice(0, grid.units);
}

function crossPools({pools}: ScoreGrid, rows: readonly Column[], weights: readonly number[]): Column {
  const column = rows.map((): number | null => null);
  for (const pool of pools) {
    const net = copelandScores(
      Array.from(pool, (row) => rows[row]!),
      weights
    );
    pool.forEach((row, k) => {
      column[row] = net[k]!;
    });
  }
  return column;
}

function meanOf(
  tree: FlatTree,
  node: number,
  method: Parameters<typeof aggregate>[0],
  scores: Column,
  weights: readonly number[]
): number | null {
  const present = scores.flatMap((score, i) => (score === null ? [] : [{score, weight: weights[i]!}]));
  try {
    const [own, shares] = [present.map(({score}) => score), present.map(({weight}) => weight)];
    return aggregate(method, own, shares, tree.powers[node]!);
  } catch (error) {
    throw new RangeError(`${tree.ids[node]}: ${(error as Error).message}`);
  }
}

function capScore(
  tree: FlatTree,
  {minimums, applies}: ScoreGrid,
  scores: readonly Column[],
  node: number,
  row: number,
  score: number
): number {
  return minimums
    .filter(({group, child}) => group === node && applies[row * tree.ids.length + child] === 1)
    .reduce((least, rule) => applyCap(least, rule, scores[rule.child]![row]!), score);
}
