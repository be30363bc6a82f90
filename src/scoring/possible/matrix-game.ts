/**
 * A matrix game: one side picks a column to make the entry large, the other a row to make it small; both may mix.
 */

export interface GameSolution {
  readonly value: number;
  /** Parts of the mix, summing to 1. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** More pivots than this are a sign of cycling: from then on Bland's rule, which can't cycle, picks them. */
const BLAND_AFTER = 200;
/** Rounding errors could keep even that going: then the mixes so far are the answer, near the best. */
const MOST_PIVOTS = 10_000;
const LEAST_PIVOT = 1e-11;

/**
 * Solves a game by the simplex method. With entries made positive, the row side's mix is y · value, where y is the most
 * Σy with Σ over rows of y · entry ≤ 1 for every column: a linear programme that y = 0 fits.
 *
 * @param payoff by row and column; finite, at least one of each
 * @throws {RangeError} if an entry is not finite
 * @example solveGame([[1, -1], [-1, 1]]).value; // 0
 * Source: Dantzig (1951); Bland (1977), New finite pivoting rules for the simplex method.
 */
export function solveGame(payoff: readonly (readonly number[])[]): GameSolution {
  const [rows, columns] = [payoff.length, payoff[0]!.length];
  const shift = 1 - payoff.reduce((least, row) => Math.min(least, ...row), Number.POSITIVE_INFINITY);
  const tableau = buildTableau(payoff, shift);
  const basis = Array.from({length: columns}, (_, i) => rows + i);
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    const entering = pickEntering(tableau[columns]!, rows + columns, pivots > BLAND_AFTER);
    if (entering < 0) break;
    const leaving = pickLeaving(tableau, basis, entering);
    if (leaving < 0) throw new RangeError("a game's entries must be finite");
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
  return readSolution(tableau, basis, rows, columns, shift);
}

/** One line per column of the game, the last for Σy; columns are y, slacks, and the right-hand side. */
function buildTableau(payoff: readonly (readonly number[])[], shift: number): Float64Array[] {
  const [rows, columns] = [payoff.length, payoff[0]!.length];
  return Array.from({length: columns + 1}, (_, j) => {
    const line = new Float64Array(rows + columns + 1);
    for (let i = 0; i < rows; i++) line[i] = j < columns ? payoff[i]![j]! + shift : -1;
    if (j < columns) [line[rows + j], line[rows + columns]] = [1, 1];
    return line;
  });
}

function pickEntering(costs: Float64Array, count: number, bland: boolean): number {
  let picked = -1;
  for (let k = 0; k < count; k++) {
    if (costs[k]! >= -LEAST_PIVOT) continue;
    if (bland) return k;
    if (picked < 0 || costs[k]! < costs[picked]!) picked = k;
  }
  return picked;
}

function pickLeaving(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number {
  const last = tableau[0]!.length - 1;
  let [picked, least] = [-1, Number.POSITIVE_INFINITY];
  basis.forEach((variable, i) => {
    const entry = tableau[i]![entering]!;
    if (entry <= LEAST_PIVOT) return;
    const ratio = tableau[i]![last]! / entry;
    if (ratio < least || (ratio === least && variable < basis[picked]!)) [picked, least] = [i, ratio];
  });
  return picked;
}

function pivot(tableau: readonly Float64Array[], leaving: number, entering: number): void {
  const line = tableau[leaving]!;
  const by = line[entering]!;
  for (let k = 0; k < line.length; k++) line[k]! /= by;
  for (const other of tableau) {
    const times = other[entering]!;
    if (other === line || times === 0) continue;
    for (let k = 0; k < line.length; k++) other[k]! -= times * line[k]!;
  }
}

function readSolution(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  rows: number,
  columns: number,
  shift: number
): GameSolution {
  const last = rows + columns;
  const mix = new Array<number>(rows).fill(0);
  basis.forEach((variable, i) => {
    if (variable < rows) mix[variable] = Math.max(0, tableau[i]![last]!);
  });
  const prices = Array.from({length: columns}, (_, j) => Math.max(0, tableau[columns]![rows + j]!));
  return {value: 1 / tableau[columns]![last]! - shift, rows: toShares(mix), columns: toShares(prices)};
}

function toShares(parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
