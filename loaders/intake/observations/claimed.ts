/**
 * "Không áp dụng" where a question concerns every agency of the kind: a claim, until the institute accepts it.
 */
import {findingId} from "../../finding.js";
import type {Form} from "../../form/form.js";
import {parseTableCode} from "../../form/questions.js";
import {questionOf} from "../rules/question-of.js";
import type {CellReading} from "../types.js";

/** Whether the institute has accepted what a finding says about a raw value. */
export type IsAcknowledged = (findingId: string, raw: string) => boolean;

/**
 * The cell as it is scored. A claim that nobody has accepted counts as not reported: a unit must not raise its own score
 * by leaving out what it has not done. Where the form itself offers "Không áp dụng" (`yes-no-na`), it is an answer.
 */
export function doubtClaim(form: Form, cell: CellReading, unit: string, isAcknowledged: IsAcknowledged): CellReading {
  if (cell.status !== "not-applicable" || parseTableCode(cell.item)) return cell;
  const {sheet, item} = questionOf(form, cell.item);
  if (item.type === "yes-no-na") return cell;
  if (isAcknowledged(findingId(unit, "claimed-not-applicable", sheet, cell.item), cell.raw)) return cell;
  return {...cell, status: "not-reported", rule: "claimed-not-applicable"};
}
