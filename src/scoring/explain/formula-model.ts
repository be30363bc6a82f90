/** How a group's score comes from its children, as data that a workbook can write as a formula. */

/** A child with a score. */
export interface Operand {
  readonly node: string;
  /** Share of 1 over the children that have a score (`weight_used`). */
  readonly weight: number;
  readonly score: number;
  /** What it adds to the sum of the formula; null where the formula has none (a zero in a geometric mean, Copeland). */
  readonly term: number | null;
}

/**
 * `arithmetic`: Σ term, term = w·x. `geometric`: exp(Σ term), w·ln x. `harmonic`: 1 / Σ term, w/x. `power`:
 * unit · (Σ term)^(1/p), w·(x/unit)^p. Where a child with a weight is at 0 the last three may have no sum: `zero` says
 * that the mean is 0 for it. `copeland`: Σ verdict over the duels.
 */
export type Formula =
  | {readonly method: "arithmetic"; readonly operands: readonly Operand[]}
  | {readonly method: "geometric"; readonly operands: readonly Operand[]; readonly zero: boolean}
  | {readonly method: "harmonic"; readonly operands: readonly Operand[]; readonly zero: boolean}
  | {
      readonly method: "power";
      readonly operands: readonly Operand[];
      readonly zero: boolean;
      readonly power: number;
      /** The largest score with a weight (the smallest, where p is below 0), taken out so that no power overflows. */
      readonly unit: number;
    }
  | {readonly method: "copeland"; readonly operands: readonly Operand[]; readonly duels: readonly Duel[]};

/** One unit against one rival, over the children that both have. */
export interface Duel {
  readonly rival: string;
  /** The rival's scores by child; null where it has none. */
  readonly scores: readonly {readonly node: string; readonly score: number | null}[];
  /** Share of the common weight on which the unit is ahead, ties halved; null where nothing is common. */
  readonly share: number | null;
  readonly verdict: -1 | 0 | 1;
}
