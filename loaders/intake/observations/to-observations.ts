/**
 * Cells of one submission → observations, by the indicator rules the form holds.
 */
import type {Observation, UnitKind} from "../../../src/scoring/model.js";
import type {Finding} from "../../finding.js";
import type {Form, IndicatorRule} from "../../form/form.js";
import {appliesTo} from "../../form/questions.js";
import {cellFinding} from "../findings/make.js";
import {questionOf} from "../rules/question-of.js";
import type {CellReading, ObservationSet, SubmissionReading} from "../types.js";
import {evaluateCountGiven, evaluateCountYes} from "./checklist.js";
import {doubtClaim, type IsAcknowledged} from "./claimed.js";
import type {Lookup, Outcome, Remark} from "./outcome.js";
import {evaluateRatio} from "./ratio.js";
import {evaluateRows} from "./rows.js";
import {evaluateCount, evaluateYesNo} from "./single.js";

/** The unit whose submission it is. */
export interface SubmittingUnit {
  readonly id: string;
  readonly kind: UnitKind;
}

/**
 * One observation per indicator of the form, in its order; those that don't concern the unit are `not-applicable`.
 *
 * @param reading a file that is fit to be read: without cells every indicator would come out `not-reported`
 * @param period the edition's year
 * @param isAcknowledged whether the institute has accepted what a finding asks about; nothing is accepted unless given
 * @throws {Error} if the reading lacks an item that the form asks this kind of unit
 */
export function toObservations(
  form: Form,
  reading: Pick<SubmissionReading, "file" | "cells">,
  unit: SubmittingUnit,
  period: string,
  isAcknowledged: IsAcknowledged = () => false
): ObservationSet {
  const byItem = new Map(reading.cells.map((cell) => [cell.item, doubtClaim(form, cell, unit.id, isAcknowledged)]));
  const lookup: Lookup = (item) => {
    const cell = byItem.get(item);
    if (!cell) throw new Error(`${reading.file}: no reading of item "${item}"`);
    return cell;
  };
  const outcomes = form.indicators.map((rule) => ({
    rule,
    outcome: evaluate(rule, form, reading.cells, lookup, unit.kind)
  }));
  return {
    observations: outcomes.map(({rule, outcome}) => toObservation(rule, outcome, reading.file, unit.id, period)),
    findings: outcomes.flatMap(({rule, outcome}) =>
      (outcome.remarks ?? []).map((remark) => describe(form, rule, remark, unit.id, reading.file))
    )
  };
}

function evaluate(
  rule: IndicatorRule,
  form: Form,
  cells: readonly CellReading[],
  lookup: Lookup,
  kind: UnitKind
): Outcome {
  if (!appliesTo(rule.applies, kind))
    return {value: null, status: "not-applicable", rule: "other unit kinds", used: []};
  switch (rule.kind) {
    case "ratio":
      return evaluateRatio(rule, lookup);
    case "count":
      return evaluateCount(rule, lookup);
    case "yes-no":
      return evaluateYesNo(rule, lookup);
    case "count-yes":
      return evaluateCountYes(rule, lookup);
    case "count-given":
      return evaluateCountGiven(rule, lookup);
    case "rows":
      return evaluateRows(rule, form, cells, lookup);
  }
}

function toObservation(
  rule: IndicatorRule,
  {value, numerator, denominator, status, rule: applied, used}: Outcome,
  file: string,
  unit: string,
  period: string
): Observation {
  const sums = rule.kind === "ratio" ? {numerator: numerator ?? null, denominator: denominator ?? null} : {};
  const found = used.filter(({cell}) => cell !== "");
  const source = found.map(({sheet, cell}) => `${file}#${sheet}!${cell}`).join(";");
  return {unit, indicator: rule.indicator, period, value, ...sums, status, source: source || file, rule: applied};
}

function describe(form: Form, rule: IndicatorRule, {code, cell, detail}: Remark, unit: string, file: string): Finding {
  const {sheet, item} = questionOf(form, cell.item);
  const compared = detail ? `${rule.indicator}: ${detail}` : rule.indicator;
  return cellFinding({unit, file}, code, item, {
    ...cell,
    code: `${rule.indicator}/${cell.item}`,
    sheetId: sheet,
    compared
  });
}
