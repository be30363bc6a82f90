/**
 * Lists of the outline: documents, databases, applications, cooperation.
 */
import {countShared} from "../../src/scoring/outline/entries.js";
import type {OutlineStatus} from "../../src/scoring/outline/model.js";
import type {TableSheet} from "../form/form.js";
import type {TableRow} from "../intake/rules/table-rows.js";
import {publicText} from "../privacy/public-text.js";
import {entryLine} from "./entry-line.js";
import type {FieldAnswer, FieldFigure} from "./field-answer.js";
import {answerLine} from "./fill-text.js";
import {type ListSpec, listSpec} from "./list-specs.js";
import {SHARED} from "./parts.js";
import {type ListRead, readList} from "./read-list.js";
import {answerAt, answerWords, sourceOf, statusOf, type UnitReport} from "./unit-report.js";

/**
 * The entries of the field's kind, as submitted; their number without repeats.
 *
 * @param question the yes/no that goes with the list, where the form asks one
 */
export function fillList(report: UnitReport, field: string, question: string | null): FieldAnswer {
  const spec = listSpec(report.form, field);
  const list = readList(report, spec);
  const lines = list.entries.map(({row}) => lineOf(report, list.sheet, spec, row));
  const answer = question === null ? null : answerAt(report, question);
  const source = sourceOf(report, [...list.used, answer?.cell]);
  const value = list.distinct?.length ?? null;
  if (question === null || lines.length > 0 || list.status === "held-back")
    return {status: list.status, value, text: lines.join("\n") || asItCame(report, list), source};
  const said = statusOf(answer!.cell);
  const text = said === "given" || said === "none" ? answerLine(report, question) : "";
  if (said === "given") return {status: "given", value: null, text, source};
  return {status: listStatus(list, said), value, text, source};
}

/** A number of rows that has none behind it, or another document named in its place. */
function asItCame(report: UnitReport, {status, listed, declared}: ListRead): string {
  const says = listed === 0 && (status === "held-back" || status === "refers-to");
  return declared && says ? publicText(declared.raw, report.people) : "";
}

/** "Chưa" to the question is an answer where the list itself gives none, but no number of documents. */
function listStatus({status}: ListRead, said: OutlineStatus): OutlineStatus {
  return said === "none" && status === "not-reported" ? "none" : status;
}

/** Every column but the one that says of which kind the entry is. */
export function shownColumns({columns}: TableSheet, {kind}: ListSpec): TableSheet["columns"] {
  return columns.filter(({id}) => id !== kind?.column);
}

function lineOf(report: UnitReport, sheet: TableSheet, spec: ListSpec, row: TableRow): string {
  return entryLine(shownColumns(sheet, spec).map((column) => answerWords(report, column, row.get(column.id))));
}

/**
 * The numbers of a list for the national totals: entries, their parts, and those that stand in another list too.
 *
 * @param report null where nothing of the unit counts: all numbers are null then
 */
export function listFigures(
  form: UnitReport["form"],
  report: UnitReport | null,
  field: string,
  value: number | null
): readonly FieldFigure[] {
  const spec = listSpec(form, field);
  const distinct = report === null || value === null ? null : readList(report, spec).distinct;
  const parts = spec.parts.map(({part, holds}) => ({
    part,
    value: distinct === null ? null : distinct.filter(({row}) => holds(row)).length
  }));
  const shared = spec.shared.length === 0 ? [] : [{part: SHARED, value: sharedOf(report, spec, distinct)}];
  return [{part: "", value}, ...parts, ...shared].map((one) => ({...one, measured_in: spec.measured_in}));
}

/** null as soon as one of the lists has no number: an entry may stand there. */
function sharedOf(report: UnitReport | null, spec: ListSpec, own: ListRead["distinct"]): number | null {
  if (report === null || own === null) return null;
  const others = spec.shared.map((field) => readList(report, listSpec(report.form, field)).distinct);
  if (others.includes(null)) return null;
  return countShared(
    own,
    others.flatMap((list) => list ?? [])
  );
}
