/**
 * Whether every place a form's checks name is there.
 */
import type {Form} from "./form.js";
import type {FormCheck, RowFilter} from "./form-checks.js";
import {allItems, tableSheets} from "./questions.js";

/** Lines naming a check and the item, column or choice it names in vain. */
export function checkChecks(form: Form): readonly string[] {
  const known = knownPlaces(form);
  return form.checks.flatMap((check, i) =>
    placesOf(check)
      .filter((place) => !known.has(place))
      .map((place) => `checks/${i}: no item or table "${place}"`)
  );
}

/** Items, tables, their columns (`van-ban.number`) and choices (`van-ban.field=2.1`). */
function knownPlaces(form: Form): ReadonlySet<string> {
  const columns = tableSheets(form).flatMap((table) =>
    table.columns.flatMap(({id, choices}) => [
      `${table.id}.${id}`,
      ...(choices ?? []).map((choice) => `${table.id}.${id}=${choice.id}`)
    ])
  );
  return new Set([...allItems(form).map(({item}) => item.id), ...tableSheets(form).map(({id}) => id), ...columns]);
}

function placesOf(check: FormCheck): readonly string[] {
  switch (check.code) {
    case "numerator-above-denominator":
    case "parts-above-total":
    case "sum-not-total":
      return [...check.parts, check.whole];
    case "answer-without-row":
      return [check.item, ...filterPlaces(check.table, check.where)];
    case "answer-without-evidence":
      return [check.item, check.evidence];
    case "row-needs":
      return [...filterPlaces(check.table, check.where), ...check.needs.map((id) => `${check.table}.${id}`)];
    case "not-a-document-number":
    case "not-a-link":
    case "date-outside":
      return check.places;
    case "total-fell":
    case "yes-became-no":
      return check.items;
  }
}

function filterPlaces(table: string, {column, in: choices}: RowFilter): readonly string[] {
  return [table, `${table}.${column}`, ...choices.map((choice) => `${table}.${column}=${choice}`)];
}
