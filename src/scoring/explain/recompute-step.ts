/**
 * Each step of a leaf, done again from its parameters alone.
 */
import {mean, median} from "simple-statistics";
import {boxCox} from "../steps/box-cox.js";
import type {DerivedMarks} from "./marks-model.js";
import type {FillSource, NormaliseStep, RowScale, Step, Treatment} from "./step-model.js";

/** @param before what the step before gave; null where there was nothing to go by */
export function recomputeStep(step: Step, before: number | null): number {
  switch (step.step) {
    case "denominate":
      return (before! * step.per) / step.amount;
    case "fill":
      return recomputeFill(step.source);
    case "treat":
      return recomputeTreatment(step.treatment, before!);
    case "transform":
      return step.transform === "boxcox" ? boxCox(before!, step.lambda!) : Math.log(before!);
    case "normalise":
      return recomputeScore(step, before!);
    case "count-zero":
      return 0;
  }
}

function recomputeFill(source: FillSource): number {
  switch (source.by) {
    case "mean":
      return mean(source.donors.map(({value}) => value));
    case "median":
      return median(source.donors.map(({value}) => value));
    case "row": {
      const {sign, lowest, highest} = source.scale;
      if (highest === lowest) return sign * lowest;
      const place = mean(source.donors.map((donor) => placeOn(donor, donor.value)));
      return sign * (lowest + place * (highest - lowest));
    }
    default: {
      const [first, second] = source.donors;
      if (second === undefined) return first!.value;
      const share = (source.time - first!.time) / (second.time - first!.time);
      return first!.value + share * (second.value - first!.value);
    }
  }
}

function placeOn({sign, lowest, highest}: RowScale, value: number): number {
  return (sign * value - lowest) / (highest - lowest);
}

function recomputeTreatment(treatment: Treatment, value: number): number {
  if (treatment.outcome === "untouched") return value;
  const {lowest, highest} = treatment;
  if (treatment.outcome === "winsorised") return Math.min(highest, Math.max(lowest, value));
  if (treatment.transform === "boxcox") return boxCox(value - lowest + 1, treatment.lambda!);
  const {margin, mirrored} = treatment;
  return mirrored ? -Math.log(highest + margin - value) : Math.log(value - lowest + margin);
}

function recomputeScore({marks, sign, compared}: NormaliseStep, value: number): number {
  const x = sign * value;
  const stop = (score: number, scale: number, clamp: boolean) => (clamp ? Math.min(scale, Math.max(0, score)) : score);
  switch (marks.method) {
    case "goalposts":
      return stop((marks.scale * (x - marks.worst)) / (marks.best - marks.worst), marks.scale, marks.clamp);
    case "minmax":
    case "distance-to-max":
      return marks.bottom + ((x - marks.lowest) * (marks.top - marks.bottom)) / (marks.highest - marks.lowest);
    case "zscore":
      return marks.centre + (marks.step * (x - marks.mean)) / marks.deviation;
    case "distance-to-target":
    case "distance-to-reference":
      if (marks.reached) return marks.scale;
      return stop((marks.scale * (x - marks.lowest)) / (marks.mark - marks.lowest), marks.scale, marks.clamp);
    case "fraction-of-max":
      return (marks.scale * x) / marks.highest;
    case "none":
      return x;
    default:
      return recomputePlace(marks, compared);
  }
}

function recomputePlace(
  {method, below, tied, ties, scale}: Extract<DerivedMarks, {readonly below: number}>,
  compared: number
): number {
  if (method === "borda") return below;
  if (method === "percentile") return (scale * below) / (compared - 1);
  return ties === "average" ? below + (tied + 1) / 2 : below + 1;
}
