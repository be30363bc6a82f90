/**
 * Can some wishes be met at once? Either weights that meet them, or a conflict: wishes of which, whatever the allowed
 * weights, one is not met.
 */
import {applyWeights, type Cone, type EffectiveWeights, mixWeights} from "./cone.js";
import {solveGame} from "./matrix-game.js";
import {SURE} from "./rivals.js";

/** Numbers of the wishes in conflict; null where no conflict was found, with the weights that came closest. */
export interface WishCheck {
  readonly conflict: readonly number[] | null;
  readonly weights: EffectiveWeights;
}

/** Wishes that are met by this much are met; one that is missed by less may still be. */
const MET = -1e-7;
const MISSED = 1e-12;
const ROUNDS = 300;

/**
 * Plays the game in which one side mixes weights and the other mixes wishes to hold against them. Both start with a
 * few; the one gets the weights that answer the other's mix best, the other the wish that is missed most, until one
 * has won. A conflict is certified by a mix of wishes that the best answer can't meet, whatever led to it: errors of
 * the game's solver can hide a conflict, and never make one up.
 *
 * @param wishes coefficients; see `Wish`
 * @param among numbers of the wishes to be met
 * Source: von Neumann's minimax theorem; McMahan, Gordon and Blum (2003), double oracle.
 */
export function checkWishes(cone: Cone, wishes: readonly Float64Array[], among: readonly number[]): WishCheck {
  const held: number[] = [];
  const vertices = [
    cone.vertex(
      blend(
        wishes,
        among,
        among.map(() => 1)
      )
    )
  ];
  let weights = vertices[0]!;
  for (let round = 0; round < ROUNDS; round++) {
    const worst = mostMissed(wishes, among, weights);
    if (worst === null || held.includes(worst)) break;
    held.push(worst);
    const settled = settle(cone, wishes, held, vertices);
    weights = settled.weights;
    if (settled.conflict) return settled;
  }
  return {conflict: null, weights};
}

/** Plays the game of the wishes held; adds to the vertices. */
function settle(
  cone: Cone,
  wishes: readonly Float64Array[],
  held: readonly number[],
  vertices: EffectiveWeights[]
): WishCheck {
  const payoffOf = (vertex: EffectiveWeights) => held.map((wish) => applyWeights(wishes[wish]!, vertex));
  const payoff = vertices.map(payoffOf);
  let weights = vertices[0]!;
  for (let round = 0; round < ROUNDS; round++) {
    const {value, rows, columns} = solveGame(payoff);
    weights = mixUsed(vertices, rows);
    if (value <= MET) break;
    const mix = blend(wishes, held, columns);
    const least = cone.least(mix);
    if (least > SURE) return {conflict: smallConflict(cone, wishes, held, columns), weights};
    if (value - least < MISSED) break;
    const vertex = cone.vertex(mix);
    vertices.push(vertex);
    payoff.push(payoffOf(vertex));
  }
  return {conflict: null, weights};
}

/** The wishes with a part in the mix; without those whose part is next to nothing, where that is a conflict too. */
function smallConflict(
  cone: Cone,
  wishes: readonly Float64Array[],
  held: readonly number[],
  parts: readonly number[]
): readonly number[] {
  const heavy = parts.map((part) => (part > 1e-9 ? part : 0));
  const sure = cone.least(blend(wishes, held, heavy)) > SURE;
  return held.filter((_, k) => (sure ? heavy : parts)[k]! > 0);
}

function mixUsed(vertices: readonly EffectiveWeights[], rows: readonly number[]): EffectiveWeights {
  const used = vertices.flatMap((vertex, k) => (rows[k]! > 0 ? [{vertex, part: rows[k]!}] : []));
  return mixWeights(
    used.map(({vertex}) => vertex),
    used.map(({part}) => part)
  );
}

function mostMissed(
  wishes: readonly Float64Array[],
  among: readonly number[],
  weights: EffectiveWeights
): number | null {
  let [worst, most] = [null as number | null, MISSED];
  for (const wish of among) {
    const missed = applyWeights(wishes[wish]!, weights);
    if (missed > most) [worst, most] = [wish, missed];
  }
  return worst;
}

/** Σ part · wish. */
function blend(wishes: readonly Float64Array[], numbers: readonly number[], parts: readonly number[]): Float64Array {
  const sum = new Float64Array(wishes[numbers[0]!]!.length);
  numbers.forEach((wish, k) => {
    const coefficients = wishes[wish]!;
    for (let node = 0; node < sum.length; node++) sum[node]! += parts[k]! * coefficients[node]!;
  });
  return sum;
}
