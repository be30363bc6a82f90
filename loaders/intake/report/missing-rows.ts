/**
 * What an edition still lacks, line by line: reports that have not come or can't be used, and required questions without
 * an answer.
 */
import type {ReportingRow} from "../../../src/scoring/submission-model.js";
import type {Form, FormItem} from "../../form/form.js";
import {allItems, parseTableCode, tableSheets} from "../../form/questions.js";
import {openQuestions} from "../completeness.js";
import type {SubmissionReading} from "../types.js";

/** `what`: the whole report, or one question. Texts of a question are "" for a report. */
export interface MissingRow {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly due: string;
  readonly what: "report" | "question";
  readonly item: string;
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
  /** `not-sent`, `sent-back`; or why the question has no answer, as in cells.csv. */
  readonly status: string;
  readonly rule: string;
}

/**
 * @param counting reading of the file that counts, by unit
 */
export function missingRows(
  form: Form,
  reporting: readonly ReportingRow[],
  counting: ReadonlyMap<string, SubmissionReading>
): readonly MissingRow[] {
  const labels = labelsOf(form);
  return reporting.flatMap(({unit, name, kind, due, state}): readonly MissingRow[] => {
    const about = {unit, name: name.vi, kind, due};
    if (state === "not-sent" || state === "sent-back")
      return [{...about, what: "report", item: "", label: "", sheet: "", cell: "", status: state, rule: ""}];
    const reading = counting.get(unit);
    return openQuestions(form, reading?.cells ?? []).map(({item, sheet, cell, status, rule}) => ({
      ...about,
      ...{what: "question" as const, item, label: labels(item), sheet, cell, status, rule}
    }));
  });
}

/** The question's label in Vietnamese; in a table of tasks with the task's id. */
function labelsOf(form: Form): (code: string) => string {
  const single = new Map(allItems(form).map(({item}) => [item.id, item.label.vi]));
  const columns = new Map(
    tableSheets(form).flatMap(({id, columns: own}) =>
      own.map((column: FormItem) => [`${id}.${column.id}`, column.label.vi])
    )
  );
  return (code) => {
    const place = parseTableCode(code);
    return place
      ? `${columns.get(`${place.table}.${place.column}`) ?? code} (${place.row})`
      : (single.get(code) ?? code);
  };
}
