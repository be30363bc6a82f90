/**
 * Slips of the hand within single cells: each is asked about, and none is guessed.
 */
import type {Answers, AnswerValue} from "../answers/values.js";
import {error, type Flaw, type Spoiled, warning} from "./flaw.js";

/** Many kinds in one report. */
export function typos(answers: Answers): Spoiled {
  const slips: readonly (readonly [AnswerValue, Flaw])[] = [
    ["l2", error("letter-in-number", "gpu")],
    ["như trên", error("ditto", "it-staff")],
    [12.5, error("not-whole", "it-trained")],
    ["25.908", error("ambiguous-number", "budget-short")],
    [125.908, warning("three-decimals", "budget-long")],
    ["có một phần", error("not-yes-no", "criteria")],
    ["31/11/2024", error("not-a-date", "doc-date")],
    ["chạy thử", error("not-in-list", "ung-dung[1].state")],
    ["N/A", warning("ambiguous-na", "data-store")],
    [Number(answers.get("csdl-count")) + 2, warning("row-count", "csdl-count")]
  ];
  return {
    answers: new Map([...answers, ...slips.map(([value, {item}]) => [item!, value] as const)]),
    flaws: [...slips.map(([, flaw]) => flaw), warning("incomplete-checklist", "fw-2.2/data-store")]
  };
}
