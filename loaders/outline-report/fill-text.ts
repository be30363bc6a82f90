/**
 * Fields in words: one prose answer, or one with the single answers that belong to it.
 */
import type {OutlineStatus} from "../../src/scoring/outline/model.js";
import type {FieldAnswer} from "./field-answer.js";
import {type Answered, answerAt, answerWords, sourceOf, statusOf, type UnitReport} from "./unit-report.js";
import {STATUS_WORDS} from "./words.js";

/** The first of these that any part has is why nothing is there. */
const REASONS: readonly OutlineStatus[] = ["held-back", "withheld", "refers-to", "not-reported", "not-applicable"];

/** What is shown although it is no answer. */
const AS_IT_CAME: ReadonlySet<OutlineStatus> = new Set(["held-back", "refers-to"]);

/** @param ids items of the form; of several, each is a line, those without an answer too */
export function fillText(report: UnitReport, ids: readonly string[]): FieldAnswer {
  const parts = ids.map((id) => answerAt(report, id));
  const status = statusOfAll(parts);
  const alone = parts.length === 1;
  const told = status === "given" || status === "none" || (alone && AS_IT_CAME.has(status));
  const lines = parts.map((part) => (alone ? answerWords(report, part.item, part.cell) : partLine(report, part)));
  return {
    status,
    value: null,
    text: told ? lines.join("\n") : "",
    source: sourceOf(
      report,
      parts.map(({cell}) => cell)
    )
  };
}

/** Given as soon as one part is answered; none where all say so. */
function statusOfAll(parts: readonly Answered[]): OutlineStatus {
  const statuses = new Set(parts.map(({cell}) => statusOf(cell)));
  if (statuses.size === 1 && statuses.has("none")) return "none";
  if (statuses.has("given") || statuses.has("none")) return "given";
  return REASONS.find((reason) => statuses.has(reason))!;
}

/** `Số GPU … – 12 GPU`; prose stands for itself. */
function partLine(report: UnitReport, {item, cell}: Answered): string {
  const status = statusOf(cell);
  const own = answerWords(report, item, cell);
  if (item.type === "text" && status === "given") return own;
  const counted = typeof cell?.value === "number" && item.unit ? `${own} ${item.unit.vi}` : own;
  return `${item.label.vi} – ${status === "given" || status === "none" ? counted : STATUS_WORDS[status]}`;
}

/** The line of one yes/no that goes with a list. */
export function answerLine(report: UnitReport, id: string): string {
  return partLine(report, answerAt(report, id));
}
