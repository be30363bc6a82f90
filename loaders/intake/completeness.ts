/**
 * How much of what was asked an agency has answered.
 *
 * Asked: the form's required questions, those of the assigned tasks among them; not what was filled in beforehand, not
 * contacts, not rows of open lists, whose number nobody knows. Answered: a usable answer, or a declared reason for
 * having none: secret, not applicable, "không có số liệu". A refused cell, an unclear "N/A" and a mere reference to
 * another document answer nothing.
 */
import type {Form, FormItem} from "../form/form.js";
import {allItems, parseTableCode, tableSheets} from "../form/questions.js";
import type {CellReading} from "./types.js";

/** Counts of questions: `with_value` ≤ `answered` ≤ `asked`. */
export interface Answered {
  readonly asked: number;
  readonly answered: number;
  /** Answered with something to work with, "not yet" (0 or no) included. */
  readonly with_value: number;
}

/** The required questions of one file that have no answer, in the order of its cells. */
export function openQuestions(form: Form, cells: readonly CellReading[]): readonly CellReading[] {
  const required = requiredQuestions(form);
  return cells.filter((cell) => required(cell.item) && !isAnswered(cell));
}

/** Counts one file's questions; all three are 0 where nothing was asked. */
export function countAnswers(form: Form, cells: readonly CellReading[]): Answered {
  const required = requiredQuestions(form);
  const asked = cells.filter(({item}) => required(item));
  return {
    asked: asked.length,
    answered: asked.filter(isAnswered).length,
    with_value: asked.filter(hasValue).length
  };
}

/** Whether a cell's code is of a question that counts. */
function requiredQuestions(form: Form): (code: string) => boolean {
  const counts = ({required, prefilled, type}: FormItem) => required === true && !prefilled && type !== "personal";
  const single = new Set(allItems(form).flatMap(({item}) => (counts(item) ? item.id : [])));
  const tasks = new Map(
    tableSheets(form)
      .filter(({prefill}) => prefill === "tasks")
      .map(({id, columns}) => [id, new Set(columns.filter(counts).map((column) => column.id))])
  );
  return (code) => {
    const place = parseTableCode(code);
    return place === null ? single.has(code) : (tasks.get(place.table)?.has(place.column) ?? false);
  };
}

/** Rules by which an agency's own words leave a question without a figure: "không có số liệu", "chưa ban hành". */
const DECLARED: ReadonlySet<string> = new Set(["declared-missing", "not-yet", "declared-not-applicable"]);

function hasValue({status}: CellReading): boolean {
  return status === "reported" || status === "not-yet";
}

function isAnswered(cell: CellReading): boolean {
  if (hasValue(cell) || cell.status === "withheld" || cell.status === "not-applicable") return true;
  return cell.status === "not-reported" && cell.rule.split("+").some((step) => DECLARED.has(step));
}
