/**
 * What a target of a document is held against: one agency's observation or report, all agencies' figures, or figures
 * that somebody has published.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";
import type {Counted, Evidence} from "../../src/scoring/targets/evidence.js";
import type {Indicator} from "../seeds/indicators.js";
import {valueUnder} from "./measured.js";
import type {NationalSum} from "./roll-up.js";
import type {AgencyInputs, TargetInputs} from "./target-inputs.js";

const NOTHING_MEASURES_IT: Evidence = {kind: "lacking", lack: "nothing-measures-it"};

/** @param measured whether agencies are asked for the indicator at all */
export function agencyEvidence(
  indicator: Indicator,
  unit: EditionUnit,
  row: Observation | undefined,
  measured: boolean,
  inputs: Pick<AgencyInputs, "year" | "on" | "submissions">
): Evidence {
  if (indicator.measure === "deadline") return receiptOf(indicator, unit, inputs);
  if (!measured) return NOTHING_MEASURES_IT;
  if (row?.status === "not-applicable") return {kind: "not-applicable"};
  const value = valueUnder(indicator, row);
  const parts = indicator.measure === "ratio" ? row : undefined;
  return {
    kind: "figure",
    counted: COUNTED[indicator.measure],
    value,
    lower: value,
    upper: value,
    numerator: parts?.numerator ?? null,
    denominator: parts?.denominator ?? null
  };
}

function receiptOf(
  {due}: Indicator,
  unit: EditionUnit,
  {year, on, submissions}: Pick<AgencyInputs, "year" | "on" | "submissions">
): Evidence {
  const received = usableFiles(unit, submissions).map((file) => file.received_at);
  return {kind: "receipt", due: dueDay(due, year), on, received};
}

/** One that was sent back is no report. */
export function usableFiles({id}: EditionUnit, submissions: readonly SubmissionRow[]): readonly SubmissionRow[] {
  return submissions.filter((file) => file.unit === id && file.verdict !== "sent-back");
}

/** @example dueDay("<12-15", 2025); // "2025-12-15", the first day that is late */
function dueDay(due: string, year: number): string {
  if (due === "") throw new RangeError("a target of a deadline needs a due day");
  const day = due.slice(1);
  return day.length === 5 ? `${year}-${day}` : day;
}

/** The nation's, where agencies' figures add up to it. */
export function sumEvidence({roll_up}: Indicator, {figure}: NationalSum): Evidence {
  const {value, lower, upper, numerator, denominator} = figure;
  return {kind: "figure", counted: roll_up === "sum" ? "count" : "ratio", value, lower, upper, numerator, denominator};
}

/** The nation's, where no agency is asked: whatever figures the institute has. */
export function publishedEvidence(indicator: Indicator, {figures, on}: Pick<TargetInputs, "figures" | "on">): Evidence {
  const known = figures.get(indicator.id) ?? [];
  if (indicator.measure === "growth" || indicator.measure === "multiple")
    return {kind: indicator.measure, on, figures: known};
  if (known.length === 0 && indicator.roll_up !== "none") return NOTHING_MEASURES_IT;
  const counted = indicator.roll_up === "share-of-yes" ? "ratio" : COUNTED[indicator.measure];
  return {kind: "published", counted, on, figures: known};
}

const COUNTED: Readonly<Record<Indicator["measure"], Counted>> = {
  ratio: "ratio",
  count: "count",
  "yes-no": "yes-no",
  deliverable: "yes-no",
  deadline: "yes-no",
  rank: "none",
  growth: "none",
  multiple: "none"
};
