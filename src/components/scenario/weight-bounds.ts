/**
 * Which weights may be tried, and which of them the framework's own runs try as well.
 */
import type {PillarWeights} from "../notebook/scenario.js";
import type {WeightedPillar} from "./model.js";

/** What the engine takes for a pillar, see `withWeights`. */
const LARGEST = 100;
/** Weights are kept to this many decimals. */
const DECIMALS = 4;

/** The highest weight on offer: four times the largest official one. @returns 0 where no weight can be tried */
export function mostWeight(pillars: readonly WeightedPillar[]): number {
  const largest = Math.max(0, ...pillars.map(({official}) => official));
  return largest > LARGEST ? 0 : Math.min(LARGEST, 4 * largest);
}

/** The step of a slider up to `most`: 1, 2 or 5 of some power of ten, about eighty of them. @example stepOf(4); // 0.05 */
export function stepOf(most: number): number {
  const fine = most / 80;
  const power = 10 ** Math.floor(Math.log10(fine) + 1e-9);
  const [step = 1] = [5, 2, 1].filter((each) => each * power <= fine * (1 + 1e-9));
  return keepDecimals(step * power) || 1 / 10 ** DECIMALS;
}

/** @returns null for what is no weight from 0 to `most` */
export function boundWeight(value: number, most: number): number | null {
  return Number.isFinite(value) && value >= 0 && value <= most ? keepDecimals(value) : null;
}

function keepDecimals(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}

/** Whether anything is weighed at all. */
export function isWeighed(weights: PillarWeights): boolean {
  return Object.values(weights).some((weight) => weight > 0);
}

export function officialWeights(pillars: readonly WeightedPillar[]): PillarWeights {
  return Object.fromEntries(pillars.map(({id, official}) => [id, official]));
}

/** Only weights that differ from the official ones make a scenario. */
export function isOfficial(weights: PillarWeights, pillars: readonly WeightedPillar[]): boolean {
  return pillars.every(({id, official}) => weights[id] === official);
}

/** Lowest and highest weight that the runs behind the rank intervals try. @param share of the official weight */
export function triedRange(official: number, share: number): readonly [number, number] {
  return [keepDecimals(official * (1 - share)), keepDecimals(official * (1 + share))];
}

/** How much of the whole a pillar weighs, 0–1; null where nothing weighs anything. */
export function weightShare(weights: PillarWeights, pillar: string): number | null {
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return whole > 0 ? (weights[pillar] ?? 0) / whole : null;
}
