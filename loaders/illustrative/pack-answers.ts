/**
 * One unit's answers in the file format its role sends.
 */
import type {WriteOptions} from "hucre/xlsx";
import type {Form, FormTask, FormUnit} from "../form/form.js";
import {fillDocument} from "../form/word/write-document.js";
import {layWorkbook, packWorkbook} from "../form/write-template.js";
import type {Answers} from "./answers/values.js";
import {type CsvStyle, formatSubmissionCsv} from "./csv-submission.js";
import {packOds} from "./encode/ods.js";
import {breakCells} from "./mess/broken-cells.js";
import {addSheet, renameSheet} from "./mess/odd-sheets.js";
import type {Role} from "./mess/roles.js";
import {draw} from "./random.js";

/** How the CSV roles save their files. */
const CSV_STYLES: Partial<Readonly<Record<Role, CsvStyle>>> = {
  "csv-tcvn3": {encoding: "tcvn3", delimiter: ";"},
  "csv-vni": {encoding: "vni", delimiter: ","},
  "csv-1258": {encoding: "windows-1258", delimiter: ";"},
  "csv-utf16": {encoding: "utf-16le", delimiter: "\t"}
};

const ODD_WORKBOOKS: Partial<Readonly<Record<Role, (workbook: WriteOptions) => WriteOptions>>> = {
  "renamed-sheet": renameSheet,
  "extra-sheet": addSheet,
  formulas: breakCells
};

/** What is packed, besides the answers. */
export interface Packing {
  readonly form: Form;
  readonly unit: FormUnit;
  readonly edition: string;
  readonly tasks: readonly FormTask[];
}

/** The ending of the file a role sends. */
export function endingOf(role: Role | undefined): "xlsx" | "csv" | "ods" | "docx" {
  if (role === "ods" || role === "docx") return role;
  return role?.startsWith("csv") ? "csv" : "xlsx";
}

/** The bytes of the file. Same input, same bytes. */
export async function packAnswers(
  {form, unit, edition, tasks}: Packing,
  role: Role | undefined,
  answers: Answers
): Promise<Uint8Array> {
  const options = {edition, tasks};
  switch (endingOf(role)) {
    case "csv":
      return formatSubmissionCsv(form, unit, edition, answers, csvStyle(role, unit));
    case "docx":
      return fillDocument(form, unit, answers, options);
    case "ods":
      return packOds(layWorkbook(form, unit, answers, options), `${edition}-01-01T00:00:00Z`);
    case "xlsx": {
      const plain = layWorkbook(form, unit, answers, options);
      return packWorkbook(role === undefined ? plain : (ODD_WORKBOOKS[role]?.(plain) ?? plain), edition);
    }
  }
}

function csvStyle(role: Role | undefined, unit: FormUnit): CsvStyle {
  const semicolon = draw(unit.id, "csv") < 0.5;
  const plain: CsvStyle = {encoding: semicolon ? "utf-8-bom" : "utf-8", delimiter: semicolon ? ";" : ","};
  return (role && CSV_STYLES[role]) ?? plain;
}
