/**
 * The data's own uncertainty: reported values within what their source says they may be, gaps with what might have stood
 * there. One coordinate stands for a whole data set.
 */
import type {Impute, Leaf} from "../framework-model.js";
import {type FillGaps, groupOf, type ImputeSources, imputeLeaf, isByCentre} from "../impute-leaf.js";
import type {Observation} from "../model.js";
import {seedRandom} from "../random.js";
import {reportedIn} from "../sample.js";
import {numberAt, seedAt} from "./inputs.js";

/** How many data sets there are to choose from: each must be prepared from the observations up. */
export const DATA_SETS = 256;

/** The data set that a coordinate stands for, from 0: its first 8 bits, so a run can be made again from its point alone. */
export function dataSetAt(u: number): number {
  return numberAt(u, DATA_SETS);
}

/** The seed of a data set; every cell draws from it and its own name, so nothing hangs on which other cells there are. */
export function seedOfDataSet(set: number): number {
  return seedAt(set / DATA_SETS);
}

/**
 * Draws every value that has a lowest and a highest uniformly between them; all others stay.
 *
 * @throws {RangeError} naming the observation if only one of the two is there, they are not finite, or the value is not
 * between them
 */
export function drawReported(observations: readonly Observation[], seed: number): readonly Observation[] {
  return observations.map((row) => {
    const {unit, indicator, period, value} = row;
    const low = row.low ?? null;
    const high = row.high ?? null;
    if (value === null || (low === null && high === null)) return row;
    if (low === null || high === null || !(low <= value && value <= high) || !Number.isFinite(high - low)) {
      const name = `unit ${unit}, indicator ${indicator}, period ${period}`;
      throw new RangeError(`${name}: low ${low} and high ${high} must both be there, with the value ${value} between`);
    }
    return {...row, value: low + drawCell(seed, indicator, unit, period) * (high - low)};
  });
}

/**
 * A way of filling gaps that draws: a gap that the leaf's own rule can fill takes
 * - by mean or median: the value of a random donor, one of those whose mean or median it would have been (hot deck);
 * - by row: the unit's place on **one** of its other leaves of the group, at random, instead of the mean place;
 * - from other periods: what the rule gives plus a random one of the rule's own errors, those it makes where a peer's value
 *   is known; kept within the values reported.
 *
 * A gap that the rule can't fill stays one; with one donor, or no known error, there is nothing to draw.
 */
export function drawGaps(seed: number): FillGaps {
  return (leaf, impute, sources) => {
    const fixed = imputeLeaf(leaf, impute, sources);
    const candidates = candidatesFor(leaf, impute, sources);
    return fixed.map((value, i) => {
      if (value === null || sources.values[i] !== null) return value;
      const {member, period} = sources.cases[i]!;
      const choices = candidates(i, value);
      if (choices.length === 0) return value;
      return choices[numberAt(drawCell(seed, leaf.indicator, member.unit, period), choices.length)]!;
    });
  };
}

/** What a gap may take, in ascending order; `value` is what the rule itself fills it with. */
type Candidates = (i: number, value: number) => readonly number[];

function candidatesFor(leaf: Leaf, impute: Impute, sources: ImputeSources): Candidates {
  if (isByCentre(impute)) return donorsOf(leaf, impute.within, sources);
  if (impute.by === "row") return placesOf(leaf, impute, sources);
  return errorsOf(leaf, impute, sources);
}

function donorsOf(leaf: Leaf, within: string | undefined, {cases, values}: ImputeSources): Candidates {
  const groups = cases.map((each) => (within === undefined ? "" : groupOf(leaf, each, within)));
  const donors = new Map<string | null, readonly number[]>();
  for (const group of new Set(groups)) {
    donors.set(group, ascending(reportedIn(values.filter((_, k) => groups[k] === group))));
  }
  return (i) => donors.get(groups[i]!)!;
}

function placesOf(leaf: Leaf, impute: Impute, sources: ImputeSources): Candidates {
  const mapped = sources.siblings().map((sibling) => imputeLeaf(leaf, impute, {...sources, siblings: () => [sibling]}));
  return (i) => ascending(mapped.flatMap((filled) => filled[i] ?? []));
}

function errorsOf(leaf: Leaf, impute: Impute, sources: ImputeSources): Candidates {
  const members = [...new Map(sources.cases.map(({member}) => [member.unit, member])).values()];
  const known = members
    .flatMap((member) => sources.periods.map((period) => ({member, period})))
    .flatMap((at) => {
      const reading = sources.readAt(at);
      return typeof reading === "number" ? [{at, reading}] : [];
    });
  const told = imputeLeaf(leaf, impute, {...sources, cases: known.map(({at}) => at), values: known.map(() => null)});
  const errors = ascending(known.flatMap(({reading}, k) => (told[k] === null ? [] : [reading - told[k]!])));
  const readings = ascending(known.map(({reading}) => reading));
  return (_, value) => errors.map((error) => Math.min(Math.max(value + error, readings[0]!), readings.at(-1)!));
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** A number in [0, 1) for one cell of one data set: FNV-1a of its name seeds the generator. */
function drawCell(seed: number, ...name: readonly string[]): number {
  const text = [String(seed), ...name].join("\u0000");
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return seedRandom(hash >>> 0)();
}
