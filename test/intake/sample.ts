import type {WriteOptions, WriteSheet} from "hucre/xlsx";
import {layWorkbook, packWorkbook} from "../../loaders/form/write-template.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {contextFor, FORM, HA_NOI, optionsFor} from "../form/sample.js";

export const VALUES = {
  "dvc-ai": 30,
  "dvc-total": 120,
  "open-data": true,
  "open-data-link": "https://data.gov.vn/ha-noi",
  "plan-issued": false,
  "doc-number": "12/BC-UBND",
  "doc-date": "2024-12-05",
  "expenditure-total": 1250.5,
  "ung-dung-count": 1,
  "ung-dung[1].state": "operating",
  "ung-dung[1].name": "Trợ lý ảo",
  "ung-dung[1].purpose": "Hướng dẫn làm thủ tục",
  "ung-dung[1].effect": "Giảm lượt hỏi",
  "nhiem-vu[qd699-pl2-1].state": "done-late",
  "nhiem-vu[qd699-pl2-1].done": "2024-11-20",
  "nhiem-vu[qd699-pl2-1].evidence": "Báo cáo kết quả"
};

export const read = (bytes: Uint8Array, file = "ha-noi-63/bao-cao.xlsx", context = contextFor(HA_NOI)) =>
  readSubmission(bytes, file, FORM, context);
export const answerTo = (reading: SubmissionReading, item: string) =>
  reading.cells.find((cell) => cell.item === item)?.value;
export const codesOf = (reading: SubmissionReading) =>
  reading.findings.map(({code}) => code).filter((code) => code !== "required-empty");

/** The workbook of Hà Nội with one of its sheets changed. */
export async function changed(
  name: string,
  change: (sheet: WriteSheet) => WriteSheet,
  values: object = VALUES
): Promise<Uint8Array> {
  const book = layWorkbook(FORM, HA_NOI, new Map(Object.entries(values)), optionsFor(HA_NOI));
  const sheets = book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return packWorkbook({...book, sheets} as WriteOptions, "2024");
}

/** Puts empty rows before a row, counted from 0. */
export function insertRows(sheet: WriteSheet, before: number, count: number): WriteSheet {
  const cells = [...sheet.cells!].map(([at, cell]) => {
    const [row, column] = at.split(",").map(Number) as [number, number];
    return [`${row >= before ? row + count : row},${column}`, cell] as const;
  });
  return {...sheet, cells: new Map(cells), dataValidations: [], rowDefs: new Map()};
}

export function setCell(sheet: WriteSheet, at: string, cell: object): WriteSheet {
  return {...sheet, cells: new Map([...sheet.cells!, [at, cell]])};
}
