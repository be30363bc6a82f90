/** Cell readings made by hand, for rules that are tried without files. */
import {itemsFor} from "../../../loaders/form/questions.js";
import {checkCells} from "../../../loaders/intake/rules/check-cells.js";
import type {EarlierEdition, EditionCells, UnitReport} from "../../../loaders/intake/rules/edition-cells.js";
import {type RuleData, readRuleData} from "../../../loaders/intake/rules/rule-data.js";
import type {Answer, CellReading} from "../../../loaders/intake/types.js";
import {FORM} from "../../form/sample.js";

export const DATA: RuleData = readRuleData("2024");
export type Values = Readonly<Record<string, Answer>>;

/** One reading of every item asked of a unit of the kind, and of the table cells given; null is not reported. */
export function cellsOf(
  values: Values,
  notes: Readonly<Record<string, string>> = {},
  kind: UnitReport["kind"] = "province"
): readonly CellReading[] {
  const asked = itemsFor(FORM, kind).map(({item}) => item.id);
  const given = Object.keys(values).filter((code) => code.includes("["));
  return [...asked, ...given].map((item, i) => {
    const value = values[item] ?? null;
    const at = {item, sheet: "Trang", cell: `D${i + 1}`, raw: value === null ? "" : String(value), rule: "typed"};
    return {
      ...at,
      status: value === null ? "not-reported" : "reported",
      value,
      ...(notes[item] ? {note: notes[item]} : {})
    };
  });
}

/** "code item" of every finding, sorted. */
export function found(values: Values, notes?: Readonly<Record<string, string>>, form = FORM): readonly string[] {
  const {findings} = checkCells(form, {unit: "u", file: "u/a.xlsx"}, cellsOf(values, notes), "2024", DATA);
  return findings.map(placed).toSorted();
}

export function placed({id}: {id: string}): string {
  const [, code, , ...item] = id.split("/");
  return `${code} ${item.join("/")}`;
}

export function reportOf(unit: string, values: Values, kind: UnitReport["kind"] = "province"): UnitReport {
  const cells = new Map(cellsOf(values).map((cell) => [cell.item, cell]));
  return {unit, kind, name: unit.toUpperCase(), file: `${unit}/a.xlsx`, cells};
}

/** An edition of these reports; `before` are last year's, by unit, each its own predecessor unless `lineage` differs. */
export function editionOf(
  reports: readonly UnitReport[],
  before: Readonly<Record<string, Values>> | null = null,
  lineage: EarlierEdition["lineage"] = new Map(
    reports.map(({unit}) => [unit, {predecessors: [unit], approximate: false}] as const)
  ),
  bases: EditionCells["bases"] = new Map()
): EditionCells {
  const cells = new Map(Object.entries(before ?? {}).map(([unit, values]) => [unit, reportOf(unit, values).cells]));
  const earlier = before === null ? null : {edition: "2023", cells, lineage};
  return {form: FORM, edition: "2024", reports, earlier, bases, data: DATA};
}
