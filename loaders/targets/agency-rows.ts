/**
 * Every agency against every target that one agency can meet.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import {evaluateTarget} from "../../src/scoring/targets/evaluate.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import {pathBase} from "../../src/scoring/targets/path-base.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import {evaluatedTargets} from "./evaluated-targets.js";
import {agencyEvidence, usableFiles} from "./evidence.js";
import {isMeasured, sourceOf} from "./measured.js";
import type {AgencyInputs} from "./target-inputs.js";
import {targetRow} from "./target-row.js";

/**
 * Rows in the order of targets, then of units. A unit of a kind that the indicator does not ask has no row; one that is
 * asked and has nothing to say of it has a `not-applicable` one.
 *
 * @throws {RangeError} if a target's indicator is not among the indicators
 */
export function agencyRows(inputs: AgencyInputs): readonly TargetRow[] {
  const observed = new Map(inputs.observations.map((row) => [`${row.unit}|${row.indicator}`, row]));
  return evaluatedTargets(inputs, "agency").flatMap(({target, indicator}) => {
    const measured = isMeasured(indicator, inputs.observations);
    return inputs.units
      .filter(({kind}) => indicator.applies_to.includes(kind))
      .map((unit) => agencyRow({target, indicator, unit, measured}, observed, inputs));
  });
}

interface Case {
  readonly target: SeedTarget;
  readonly indicator: Indicator;
  readonly unit: EditionUnit;
  readonly measured: boolean;
}

function agencyRow(
  {target, indicator, unit, measured}: Case,
  observed: ReadonlyMap<string, Observation>,
  inputs: AgencyInputs
): TargetRow {
  const row = observed.get(`${unit.id}|${sourceOf(indicator)}`);
  const evidence = agencyEvidence(indicator, unit, row, measured, inputs);
  const text = {...target, path_from: pathBase(target, inputs.targets, inputs.year)};
  const evaluation = evaluateTarget(text, evidence, inputs.year);
  return targetRow(target, evaluation, {
    unit: unit.id,
    period: evaluation.value === null ? null : String(inputs.year),
    reported: null,
    expected: null,
    alternative_denominator: null,
    alternative_value: null,
    source: evidence.kind === "receipt" ? filesOf(unit, inputs) : (row?.source ?? "")
  });
}

function filesOf(unit: EditionUnit, {submissions}: AgencyInputs): string {
  const files = usableFiles(unit, submissions).map(({file}) => file);
  return files.join(";");
}
