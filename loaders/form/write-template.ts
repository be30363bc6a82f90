/**
 * A form → the Excel workbook an agency fills, empty or filled. Same input, same bytes.
 */
import {type WriteOptions, type WriteSheet, writeXlsx} from "hucre/xlsx";
import {formatDeadline} from "./deadline.js";
import type {Form, FormSheet, FormTask, FormUnit} from "./form.js";
import {FORM_SHEET} from "./form-sheet.js";
import {appliesTo, tableCode, tableSheets} from "./questions.js";
import type {FilledValues} from "./workbook/answer.js";
import {fixZip} from "./workbook/fixed-zip.js";
import {layGuideSheet} from "./workbook/guide-sheet.js";
import {layItemSheet} from "./workbook/item-sheet.js";
import {printTitles} from "./workbook/print-titles.js";
import {layTableSheet} from "./workbook/table-sheet.js";

/** What a workbook is made for, besides form and unit. `tasks` are those assigned to the unit. */
export interface TemplateOptions {
  /** Year, `2024`. */
  readonly edition: string;
  readonly tasks: readonly FormTask[];
}

/** The empty workbook of one unit: unit, year and tasks filled in, only the answers unlocked. */
export function writeTemplate(form: Form, unit: FormUnit, options: TemplateOptions): Promise<Uint8Array> {
  return fillForm(form, unit, new Map(), options);
}

/**
 * The workbook of one unit with these answers.
 *
 * @param values by code: `dvc-ai`, `ung-dung[1].name`, `nhiem-vu[qd699-pl2-1].state`, and `dvc-ai.note`
 */
export function fillForm(
  form: Form,
  unit: FormUnit,
  values: FilledValues,
  options: TemplateOptions
): Promise<Uint8Array> {
  return packWorkbook(layWorkbook(form, unit, values, options), options.edition);
}

/** The workbook as data, before it is packed. */
export function layWorkbook(form: Form, unit: FormUnit, values: FilledValues, options: TemplateOptions): WriteOptions {
  const all: FilledValues = new Map([...values, ...prefill(form, unit, options)]);
  return {
    properties: {title: form.title.vi, creator: "Sẵn Sàng"},
    workbookProtection: {lockStructure: true},
    sheets: [
      ...form.sheets.map((sheet) => ({
        ...laySheet(form, sheet, unit, all, options),
        headerFooter: {oddFooter: `&L${unit.name.vi.replaceAll("&", "&&")}, năm ${options.edition}&C&A&R&P/&N`}
      })),
      {name: FORM_SHEET, veryHidden: true, rows: identity(form, unit, options)}
    ]
  };
}

/** Packs a workbook with fixed dates, 1 January of the edition's year, and headings that repeat in print. */
export async function packWorkbook(workbook: WriteOptions, edition: string): Promise<Uint8Array> {
  return fixZip(
    await writeXlsx({...workbook, namedRanges: printTitles(workbook.sheets)}),
    `${edition}-01-01T00:00:00Z`
  );
}

function laySheet(
  form: Form,
  sheet: FormSheet,
  unit: FormUnit,
  values: FilledValues,
  {edition, tasks}: TemplateOptions
): WriteSheet {
  if (sheet.layout === "guide") return layGuideSheet(sheet, `${form.title.vi}, năm ${edition}`, unit.name.vi);
  if (sheet.layout === "table") return layTableSheet(sheet, values, tasks);
  return layItemSheet(
    sheet,
    sheet.items.filter((item) => appliesTo(item.applies, unit.kind)),
    values
  );
}

/** What a form says before anybody fills it: unit, year and the tasks assigned, by code. */
export function prefill(form: Form, unit: FormUnit, {edition, tasks}: TemplateOptions): FilledValues {
  const tables = tableSheets(form).filter((sheet) => sheet.prefill === "tasks");
  const rows = tables.flatMap(({id}) =>
    tasks.flatMap((task): [string, string][] => [
      [tableCode(id, task.id, "task"), task.label.vi],
      [tableCode(id, task.id, "deadline"), formatDeadline(task.deadline)]
    ])
  );
  return new Map<string, string | number>([
    ["unit-id", unit.id],
    ["unit-name", unit.name.vi],
    ["year", Number(edition)],
    ...rows
  ]);
}

/** What a file says it is, line by line: form, version, unit and edition. */
export function identity(form: Form, unit: FormUnit, {edition}: TemplateOptions): string[][] {
  return [
    ["form", form.id],
    ["version", form.version],
    ["unit", unit.id],
    ["edition", edition]
  ];
}
