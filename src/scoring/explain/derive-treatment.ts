/**
 * What the treatment of outliers did to one value.
 */
import type {Leaf} from "../framework-model.js";
import type {LeafTrace, PoolTreatment} from "../leaf-scores.js";
import {reportedIn, type Sample} from "../sample.js";
import {MARGIN, type SampleTransform} from "../steps/log-sample.js";
import type {OpenCase} from "./book.js";
import type {Treatment, TreatStep} from "./step-model.js";

/** None where the leaf is not treated. */
export function deriveTreatment({book, number}: OpenCase, {id, treat}: Leaf): readonly TreatStep[] {
  const trace = book.traces.get(id)!;
  const own = trace.treatments.find(({cases}) => cases.includes(number));
  if (own === undefined) return [];
  const {before: test, passes, points, labels} = own.result;
  return [
    {
      step: "treat",
      test,
      passes,
      points,
      label: labels[own.cases.indexOf(number)]!,
      treatment: describeTreatment(trace, own, treat!),
      before: trace.filled[number]!,
      after: trace.treated[number]!
    }
  ];
}

function describeTreatment(
  {filled, treated}: LeafTrace,
  {cases, result}: PoolTreatment,
  {otherwise, lambda}: NonNullable<Leaf["treat"]>
): Treatment {
  if (result.outcome === "untouched") return {outcome: "untouched"};
  if (result.outcome === "winsorised") return {outcome: "winsorised", ...endsOf(treated, cases)};
  const {lowest, highest} = endsOf(filled, cases);
  return {
    outcome: "transformed",
    transform: otherwise as Exclude<SampleTransform, "none">,
    mirrored: otherwise === "log-mirrored" && !((result.before.skew ?? 0) > 0),
    lambda: lambda ?? null,
    lowest,
    highest,
    margin: MARGIN * (highest - lowest)
  };
}

function endsOf(sample: Sample, cases: readonly number[]): {readonly lowest: number; readonly highest: number} {
  const values = reportedIn(cases.map((i) => sample[i]!));
  return {lowest: values.reduce((a, b) => Math.min(a, b)), highest: values.reduce((a, b) => Math.max(a, b))};
}
