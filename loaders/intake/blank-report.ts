/**
 * A form sent in as it was handed out. It reports nothing: it is sent back, so that it neither counts as a report in
 * time nor takes the place of an earlier one.
 */
import type {Form} from "../form/form.js";
import {findQuestion} from "../form/questions.js";
import {fileFinding} from "./findings/make.js";
import type {CellReading, SubmissionReading} from "./types.js";

/** The reading, not fit and without cells if no question in it has an answer of the agency's own. */
export function sendBackBlank(form: Form, reading: SubmissionReading): SubmissionReading {
  if (!reading.fit || reading.cells.some((cell) => cell.status !== "not-reported" && !isPrefilled(form, cell)))
    return reading;
  const {file} = reading;
  const finding = fileFinding({unit: file.split("/")[0]!, file}, "blank-report");
  return {...reading, fit: false, cells: [], contacts: [], findings: [finding]};
}

function isPrefilled(form: Form, {item}: CellReading): boolean {
  return findQuestion(form, item)?.item.prefilled === true;
}
