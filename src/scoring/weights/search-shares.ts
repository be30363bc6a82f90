/**
 * Least of a function over shares of 0 or more that sum to 1. Deterministic; the answer is the best place it has seen,
 * never merely the last.
 */

/** A place, and what the function is there; null where it can't be told. */
export interface Found {
  readonly shares: readonly number[];
  readonly value: number;
}

export interface SearchOptions {
  /** Stops once the function is at most this. */
  readonly enough: number;
  /** Stops after so many evaluations. */
  readonly evaluations: number;
}

/** The first step of the search, and the one at which it gives up: shares moved from one child to another. */
const STEPS = {first: 0.25, last: 1e-7};

/**
 * Compass search on the simplex: from the best of the starts, moves a step of share from one child to another wherever
 * that helps, and halves the step where nothing does.
 *
 * @param starts shares of 0 or more that sum to 1; none is looked at once the function is low enough
 * @param of null where it can't be told at these shares, which are then passed over
 * @returns null where it can't be told at any start; and how many evaluations it took
 */
export function searchShares(
  starts: Iterable<readonly number[]>,
  of: (shares: readonly number[]) => number | null,
  {enough, evaluations}: SearchOptions
): {readonly found: Found | null; readonly taken: number} {
  let taken = 0;
  let best: Found | null = null;
  const done = () => taken >= evaluations || (best !== null && best.value <= enough);
  const visit = (shares: readonly number[]): boolean => {
    if (done()) return false;
    taken += 1;
    const value = of(shares);
    if (value === null || (best !== null && value >= best.value)) return false;
    best = {shares, value};
    return true;
  };
  for (const start of starts) {
    if (done()) break;
    visit(start);
  }
  for (let step = STEPS.first; step > STEPS.last && !done(); ) {
    if (best === null || !improve(() => best!.shares, step, visit)) step /= 2;
  }
  return {found: best, taken};
}

/** Tries every move of a step from one child to another, each from the best place so far. Did any help? */
function improve(from: () => readonly number[], step: number, visit: (shares: readonly number[]) => boolean): boolean {
  const children = from().length;
  let helped = false;
  for (let giver = 0; giver < children; giver++) {
    for (let taker = 0; taker < children; taker++) {
      const shares = from();
      const moved = Math.min(step, shares[giver]!);
      if (giver === taker || moved === 0) continue;
      const next = shares.map((share, i) => (i === giver ? share - moved : i === taker ? share + moved : share));
      helped = visit(next) || helped;
    }
  }
  return helped;
}
