/**
 * Weights in the address: `?w.policy=2&w.data=0.5`; pillars that it does not name have their official weight. What an
 * address asks for is anybody's typing: only weights that the page itself offers are taken.
 */
import type {PillarWeights} from "../notebook/scenario.js";
import type {WeightedPillar} from "./model.js";
import {boundWeight, isWeighed, officialWeights} from "./weight-bounds.js";

/** Beginning of the parameters. */
export const WEIGHT_PREFIX = "w.";

/** All weights, and the ids of pillars (or what was written as one) whose weight was not taken. */
export interface ParsedWeights {
  readonly weights: PillarWeights;
  readonly ignored: readonly string[];
}

/** Is it a parameter of weights? */
export function isWeightName(name: string): boolean {
  return name.startsWith(WEIGHT_PREFIX);
}

/**
 * Reads weights from an address. Weights that are all 0 weigh nothing: none of them is taken.
 *
 * @param most the highest weight on offer
 * @example parseWeights("?w.policy=2", [{id: "policy", official: 1}], 4).weights; // {policy: 2}
 */
export function parseWeights(search: string, pillars: readonly WeightedPillar[], most: number): ParsedWeights {
  const given = new URLSearchParams(search);
  const asked = new Set([...given.keys()].filter((name) => isWeightName(name) && given.getAll(name).join("") !== ""));
  const taken = new Map(
    pillars.flatMap(({id}) => {
      const [text, ...more] = given.getAll(WEIGHT_PREFIX + id);
      const weight = text === undefined || more.length > 0 ? null : readWeight(text, most);
      return weight === null ? [] : [[id, weight] as const];
    })
  );
  const weights = {...officialWeights(pillars), ...Object.fromEntries(taken)};
  const ids = [...asked].map((name) => name.slice(WEIGHT_PREFIX.length));
  if (!isWeighed(weights)) return {weights: officialWeights(pillars), ignored: ids};
  return {weights, ignored: ids.filter((id) => !taken.has(id))};
}

/** Digits with at most four decimals after a point: no sign, no exponent, no spaces. */
function readWeight(text: string, most: number): number | null {
  return /^\d{1,3}(\.\d{1,4})?$/.test(text) ? boundWeight(Number(text), most) : null;
}

/** Writes the weights that differ from the official ones. `parseWeights` gives the same weights back. */
export function formatWeights(weights: PillarWeights, pillars: readonly WeightedPillar[]): URLSearchParams {
  const changed = pillars.filter(({id, official}) => weights[id] !== undefined && weights[id] !== official);
  return new URLSearchParams(changed.map(({id}) => [WEIGHT_PREFIX + id, String(weights[id])]));
}
