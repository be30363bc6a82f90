/**
 * What a value was set against when it was scored: marks, or figures of the peers.
 */
import {mean, sampleStandardDeviation} from "simple-statistics";
import type {Leaf} from "../framework-model.js";
import {marksFor} from "../marks.js";
import {areTied} from "../rank.js";
import {reportedIn} from "../sample.js";
import {transformValue} from "../transform.js";
import {type OpenCase, outcomeOf} from "./book.js";
import type {DerivedMarks, DistanceMarks, GoalpostMarks} from "./marks-model.js";
import type {NormaliseStep} from "./step-model.js";

/** The peers' values as the method compares them: transformed, and turned where lower is better. */
interface Peers {
  readonly sign: 1 | -1;
  readonly values: readonly number[];
  readonly own: number;
}

/** Only of a leaf that has a score. */
export function deriveNormalise(open: OpenCase, leaf: Leaf): NormaliseStep {
  const {book, number} = open;
  const peers = comparePeers(open, leaf);
  const marks = deriveMarks(open, leaf, peers);
  const after = outcomeOf(book, number, leaf.id).score!;
  const {sign, values, own} = peers;
  const before = sign * own + 0;
  return {step: "normalise", marks, compared: values.length, sign, clamped: clampedAt(marks, own), before, after};
}

function comparePeers({book, number, pool}: OpenCase, leaf: Leaf): Peers {
  const {treated} = book.traces.get(leaf.id)!;
  const sign = leaf.normalise.method !== "goalposts" && leaf.direction === "lower" ? -1 : 1;
  const turned = (value: number) => sign * transformValue(leaf, value);
  return {sign, values: reportedIn(pool.map((i) => treated[i]!)).map(turned), own: turned(treated[number]!)};
}

function deriveMarks(open: OpenCase, leaf: Leaf, {sign, values, own}: Peers): DerivedMarks {
  const {method, scale = 100, range = [0, scale], centre = 0, deviation = 1, ties = "lowest"} = leaf.normalise;
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  switch (method) {
    case "goalposts":
      return goalpostMarks(open, leaf, scale);
    case "minmax":
      return {method, lowest, highest, bottom: range[0], top: range[1]};
    case "distance-to-max":
      return {method, lowest, highest, bottom: 0, top: scale};
    case "zscore": {
      const [middle, spread] = [mean([...values]), sampleStandardDeviation([...values])];
      return {method, mean: middle, deviation: spread, centre, step: deviation};
    }
    case "rank":
    case "borda":
    case "percentile": {
      const below = values.filter((value) => value < own).length;
      return {method, below, tied: values.filter((value) => value === own).length, ties, scale};
    }
    case "distance-to-target":
    case "distance-to-reference":
      return distanceMarks(open, leaf, sign, lowest);
    case "fraction-of-max":
      return {method, highest, scale};
    case "none":
      return {method};
  }
}

function goalpostMarks(open: OpenCase, leaf: Leaf, scale: number): GoalpostMarks {
  const {worst, best} = marksFor(leaf, {...open.at.member, period: open.at.period});
  return {
    method: "goalposts",
    worst: transformValue(leaf, worst!),
    best: transformValue(leaf, best!),
    worst_given: worst!,
    best_given: best!,
    scale,
    clamp: leaf.normalise.clamp ?? true
  };
}

function distanceMarks(open: OpenCase, leaf: Leaf, sign: 1 | -1, lowest: number): DistanceMarks {
  const {book, at, pool} = open;
  const {scale = 100, clamp = true, reference = null} = leaf.normalise;
  const {treated} = book.traces.get(leaf.id)!;
  const holder = pool.find((i) => book.leaves.cases[i]!.member.unit === reference);
  const raw = holder === undefined ? marksFor(leaf, {...at.member, period: at.period}).target! : treated[holder]!;
  const mark = sign * transformValue(leaf, raw);
  const method = leaf.normalise.method as DistanceMarks["method"];
  return {method, reference, lowest, mark, scale, clamp, reached: areTied(mark, lowest) || mark < lowest};
}

/** At which end of the range a score was stopped. */
function clampedAt(marks: DerivedMarks, own: number): "low" | "high" | null {
  if (marks.method === "goalposts") {
    const share = (own - marks.worst) / (marks.best - marks.worst);
    return !marks.clamp ? null : share < 0 ? "low" : share > 1 ? "high" : null;
  }
  if (marks.method !== "distance-to-target" && marks.method !== "distance-to-reference") return null;
  return marks.clamp && !marks.reached && own > marks.mark ? "high" : null;
}
