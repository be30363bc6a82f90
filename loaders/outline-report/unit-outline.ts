/**
 * The outline of one unit.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {OutlineFigure, OutlineRow} from "../../src/scoring/outline/model.js";
import {otherDegree} from "../../src/scoring/outline/other-degree.js";
import type {Form} from "../form/form.js";
import {tableSheets} from "../form/questions.js";
import type {OutlineField} from "../seeds/outline.js";
import {entryLine} from "./entry-line.js";
import {type FieldAnswer, type FieldFigure, NOTHING} from "./field-answer.js";
import {fillFigure} from "./fill-figure.js";
import {fillList, listFigures} from "./fill-list.js";
import {fillText} from "./fill-text.js";
import {OTHER_DEGREE} from "./parts.js";
import {answerAt, answerWords, sourceOf, type UnitReport} from "./unit-report.js";

export interface UnitOutline {
  readonly rows: readonly OutlineRow[];
  readonly figures: readonly OutlineFigure[];
}

/**
 * One row for each field, in their order; one figure for each that can be counted, and for its parts.
 *
 * @param fields without the personal ones
 * @param report null where nothing of the unit counts: every field is `not-reported` then
 * @throws {Error} naming a field that the form does not answer
 */
export function unitOutline(
  {id: unit}: EditionUnit,
  fields: readonly OutlineField[],
  form: Form,
  report: UnitReport | null
): UnitOutline {
  const answers = new Map(fields.map((field) => [field.id, report ? fill(field, report) : NOTHING]));
  const rows = fields.map(({id: field, section_shown: section, section_source}) => ({
    ...{unit, field, section, section_source},
    ...answers.get(field)!
  }));
  const numberOf = (field: string) => answers.get(field)!.value;
  const figures = fields.flatMap((field) =>
    figuresOf(field, fields, {form, report, numberOf}).map((figure) => ({unit, field: field.id, ...figure}))
  );
  return {rows, figures};
}

function fill({id, type}: OutlineField, report: UnitReport): FieldAnswer {
  const asked = report.form.outline.find((link) => link.id === id)?.answered_by ?? [];
  const tables = new Set(tableSheets(report.form).map((sheet) => sheet.id));
  const [first, ...others] = asked.filter((item) => !tables.has(item));
  if (type.endsWith("-list")) return fillList(report, id, first ?? null);
  if (first === undefined) throw new Error(`the form ${report.form.id} answers nothing of ${id}`);
  if (type === "identity") return fillIdentity(report);
  return type === "text" ? fillText(report, [first, ...others]) : fillFigure(report, first);
}

/** Agency and year were made sure of when the file was received; number and date are as submitted, or "". */
function fillIdentity(report: UnitReport): FieldAnswer {
  const parts = ["doc-number", "doc-date"].map((id) => answerAt(report, id));
  const texts = parts.map(({item, cell}) => answerWords(report, item, cell));
  const source = sourceOf(
    report,
    parts.map(({cell}) => cell)
  );
  const text = entryLine([report.unit.name.vi, String(report.year), ...texts]);
  return {status: "given", value: null, text, source};
}

interface Figured {
  readonly form: Form;
  readonly report: UnitReport | null;
  readonly numberOf: (field: string) => number | null;
}

function figuresOf(
  {id, type, unit}: OutlineField,
  fields: readonly OutlineField[],
  {form, report, numberOf}: Figured
): readonly FieldFigure[] {
  if (type.endsWith("-list")) return listFigures(form, report, id, numberOf(id));
  if (type !== "count" && type !== "amount") return [];
  const measured_in = unit === "people" ? "people" : "million-dong";
  const degrees = fields.filter(({parent}) => parent === id).map((field) => numberOf(field.id));
  const other = {part: OTHER_DEGREE, measured_in, value: otherDegree(numberOf(id), degrees)};
  return [{part: "", measured_in, value: numberOf(id)}, ...(degrees.length > 0 ? [other] : [])];
}
