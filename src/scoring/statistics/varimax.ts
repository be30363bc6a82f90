import {fixSign} from "./jacobi.js";

const SWEEPS = 1000;
const SMALLEST_TURN = 1e-12;
/** Below this, per row, no angle is better than another but for rounding. */
const NO_DIRECTION = 1e-12;

/**
 * Varimax: turns factors so that each column loads on as few of them as can be. Rows are brought to length 1 before
 * turning and back after it (Kaiser's normalisation); a row of zeros stays. What the factors explain together, and
 * each column's sum of squares, do not change.
 *
 * @param loadings one row per column, one entry per factor
 * @returns the same shape; the largest entry of each factor is positive, factors stay in their places
 * @throws {RangeError} if it does not converge
 * Source: Kaiser (1958), Psychometrika 23(3), turning one pair of factors at a time; Handbook (2008), step 6.
 */
export function varimax(loadings: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lengths = loadings.map((row) => Math.hypot(...row));
  const work = loadings.map((row, i) => row.map((entry) => (lengths[i] === 0 ? 0 : entry / lengths[i]!)));
  const factors = loadings[0]?.length ?? 0;
  for (let sweep = 0, turned = factors > 1; turned; sweep++) {
    if (sweep === SWEEPS) throw new RangeError(`varimax did not converge in ${SWEEPS} sweeps`);
    turned = false;
    for (let p = 0; p < factors - 1; p++) {
      for (let q = p + 1; q < factors; q++) if (turnPair(work, p, q)) turned = true;
    }
  }
  const columns = Array.from({length: factors}, (_, k) => fixSign(work.map((row, i) => row[k]! * lengths[i]!)));
  return work.map((_, i) => columns.map((column) => column[i]!));
}

/** Turns two factors by the angle at which the variance of their squared loadings is largest. */
function turnPair(work: number[][], p: number, q: number): boolean {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const row of work) {
    const u = row[p]! ** 2 - row[q]! ** 2;
    const v = 2 * row[p]! * row[q]!;
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  const k = work.length;
  const [rise, run] = [d - (2 * a * b) / k, c - (a * a - b * b) / k];
  const angle = Math.hypot(rise, run) <= NO_DIRECTION * k ? 0 : Math.atan2(rise, run) / 4;
  if (Math.abs(angle) < SMALLEST_TURN) return false;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  for (const row of work) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x + sine * y;
    row[q] = cosine * y - sine * x;
  }
  return true;
}
