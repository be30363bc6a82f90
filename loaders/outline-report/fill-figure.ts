/**
 * Counts and amounts of the outline.
 */
import type {FieldAnswer} from "./field-answer.js";
import {answerAt, publicFigure, sourceOf, statusOf, type UnitReport} from "./unit-report.js";

/** A count as it is, an amount in million dong. What was held back or points elsewhere keeps its words. */
export function fillFigure(report: UnitReport, id: string): FieldAnswer {
  const {cell} = answerAt(report, id);
  const status = statusOf(cell);
  const value = typeof cell?.value === "number" ? cell.value : null;
  const kept = status === "held-back" || status === "refers-to";
  return {
    status,
    value,
    text: kept && cell ? publicFigure(report, cell.raw) : "",
    source: sourceOf(report, [cell])
  };
}
