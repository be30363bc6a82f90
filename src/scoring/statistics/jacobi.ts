/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations: slow for large matrices, exact to rounding
 * for the small ones of an audit, and the same on every machine.
 *
 * Source: Golub & Van Loan (2013), Matrix Computations, 8.5 (cyclic Jacobi).
 */

/** One eigenvalue with its vector of length 1, whose largest entry is positive. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

const SWEEPS = 100;
/** Entries this close to the largest compete for the sign, and the first of them decides. */
const SIGN_TOLERANCE = 1e-9;

/**
 * @param matrix square and symmetric, finite; its upper half is read
 * @returns pairs from the largest eigenvalue to the smallest
 * @throws {RangeError} if an entry is not finite, or it does not converge
 * @example eigenSymmetric([[2, 1], [1, 2]]); // values 3 and 1
 */
export function eigenSymmetric(matrix: readonly (readonly number[])[]): readonly EigenPair[] {
  const size = matrix.length;
  const work = matrix.map((row, i) => row.map((_, j) => (i <= j ? matrix[i]![j]! : matrix[j]![i]!)));
  if (work.flat().some((entry) => !Number.isFinite(entry))) throw new RangeError("every entry must be finite");
  const vectors = work.map((_, i) => work.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; !isDiagonal(work); sweep++) {
    if (sweep === SWEEPS) throw new RangeError(`Jacobi's rotations did not converge in ${SWEEPS} sweeps`);
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(work, vectors, p, q);
  }
  return work
    .map((row, i) => ({value: row[i]!, vector: fixSign(vectors.map((each) => each[i]!))}))
    .sort((a, b) => b.value - a.value);
}

/** Are all entries off the diagonal too small to change one on it? */
function isDiagonal(work: readonly (readonly number[])[]): boolean {
  const scale = work.flat().reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  return work.every((row, i) => row.every((entry, j) => i === j || Math.abs(entry) <= 1e-17 * scale));
}

/** Turns the plane of axes p and q so that entry (p, q) becomes 0. */
function rotate(work: number[][], vectors: number[][], p: number, q: number): void {
  const off = work[p]![q]!;
  if (off === 0) return;
  const theta = (work[q]![q]! - work[p]![p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of work) turn(row, p, q, cosine, sine);
  const [rowP, rowQ] = [work[p]!, work[q]!];
  rowP.forEach((entry, j) => {
    rowP[j] = cosine * entry - sine * rowQ[j]!;
    rowQ[j] = sine * entry + cosine * rowQ[j]!;
  });
  rowP[q] = 0;
  rowQ[p] = 0;
  for (const row of vectors) turn(row, p, q, cosine, sine);
}

function turn(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [a, b] = [row[p]!, row[q]!];
  row[p] = cosine * a - sine * b;
  row[q] = sine * a + cosine * b;
}

/** A vector or its opposite are both right; the one whose largest entry is positive is taken. */
export function fixSign(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const leading = vector.find((entry) => Math.abs(entry) >= largest * (1 - SIGN_TOLERANCE)) ?? 0;
  return leading < 0 ? vector.map((entry) => (entry === 0 ? 0 : -entry)) : vector;
}
