/**
 * What the JSON Schema can't say about a form: ids are unique and every reference points at something.
 */
import {checkChecks} from "./check-checks.js";
import type {Form, FormItem, IndicatorRule} from "./form.js";
import {allItems, tableSheets} from "./questions.js";

/** Lines naming what is wrong, with the path inside the form; empty if nothing is. */
export function checkForm(form: Form): readonly string[] {
  const items = allItems(form).map(({item}) => item.id);
  const tables = tableSheets(form).map((sheet) => sheet.id);
  const known = new Set([...items, ...tables]);
  const unknown = (path: string, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path}: no item or table "${id}"`);
  return [
    ...repeated(
      "sheets",
      form.sheets.map((sheet) => sheet.id)
    ),
    ...repeated("items", items),
    ...repeated(
      "indicators",
      form.indicators.map((rule) => rule.indicator)
    ),
    ...checkChecks(form),
    ...form.indicators.flatMap((rule) => unknown(`indicators/${rule.indicator}`, ruleInputs(rule))),
    ...form.indicators.flatMap((rule) => checkColumns(form, rule)),
    ...allAnswers(form).flatMap(({id, choices}) =>
      (choices ?? []).filter(({vi}) => vi.includes(",")).map(({vi}) => `${id}: a comma splits the dropdown: "${vi}"`)
    ),
    ...form.outline.flatMap((link) => unknown(`outline/${link.id}`, link.answered_by))
  ];
}

/** The items and tables an indicator is computed from. */
function ruleInputs(rule: IndicatorRule): readonly string[] {
  switch (rule.kind) {
    case "ratio":
      return [...rule.numerator, ...rule.denominator];
    case "count":
    case "yes-no":
      return [rule.item];
    case "count-yes":
      return rule.gate === undefined ? rule.items : [rule.gate, ...rule.items];
    case "count-given":
      return rule.items;
    case "rows":
      return [rule.table];
  }
}

function allAnswers(form: Form): readonly FormItem[] {
  return [...allItems(form).map(({item}) => item), ...tableSheets(form).flatMap((sheet) => sheet.columns)];
}

function checkColumns(form: Form, rule: IndicatorRule): readonly string[] {
  if (rule.kind !== "rows") return [];
  const columns = tableSheets(form).find((sheet) => sheet.id === rule.table)?.columns;
  const ids = new Set(columns?.map((column) => column.id));
  return [rule.where.column, ...rule.complete]
    .filter((id) => columns !== undefined && !ids.has(id))
    .map((id) => `indicators/${rule.indicator}: table ${rule.table} has no column "${id}"`);
}

function repeated(path: string, ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: "${id}" is given twice`);
}
