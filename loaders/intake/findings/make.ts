/**
 * Findings made of a code, a place and what was read there.
 */
import {type Finding, findingId} from "../../finding.js";
import type {FormItem} from "../../form/form.js";
import {exampleAnswer, expectedAnswer} from "./example.js";
import {FILE_TEXTS, type FileCode} from "./file-texts.js";
import {CELL_TEXTS, type CellCode} from "./texts.js";

/** Whose file it is. `unit` may be a folder that is no unit: ids need a name all the same. */
export interface FileRef {
  readonly unit: string;
  readonly file: string;
}

/** A cell as a finding names it. `sheetId` is the form's, `sheet` the tab's name in the file. */
export interface CellRef {
  readonly code: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly readAs?: string;
  /** What the answer was held against, for findings about more than one cell. */
  readonly compared?: string;
}

/** A finding about one cell: where, what was read, how to mend it, with an example. */
export function cellFinding(ref: FileRef, code: CellCode, item: FormItem, at: CellRef): Finding {
  const text = CELL_TEXTS[code];
  const fill = (advice: string, language: "vi" | "en") => advice.replace("{example}", exampleAnswer(item, language));
  return {
    id: findingId(ref.unit, code, at.sheetId, at.code),
    severity: text.severity,
    code,
    file: ref.file,
    sheet: at.sheet,
    cell: at.cell,
    raw: at.raw,
    read_as: at.readAs ?? "",
    expected: expectedAnswer(item),
    advice_vi: `${placeVi(item, at)} ${fill(text.vi, "vi")}`,
    advice_en: `${placeEn(item, at)} ${fill(text.en, "en")}`
  };
}

/** A finding about a file, or about a sheet of it where `sheet` is given. */
export function fileFinding(ref: FileRef, code: FileCode, detail = "", sheet = ""): Finding {
  const text = FILE_TEXTS[code];
  return {
    id: findingId(ref.unit, code, sheet, ""),
    severity: text.severity,
    code,
    file: ref.file,
    sheet,
    cell: "",
    raw: detail,
    read_as: "",
    expected: "",
    advice_vi: text.vi.replace("{detail}", detail),
    advice_en: text.en.replace("{detail}", detail)
  };
}

/** The places of a Word document are codes of the form, or paragraphs. */
function isAddress(cell: string): boolean {
  return /^[A-Z]+\d+$/.test(cell);
}

function placeOf(word: string, cell: string): string {
  return cell === "" ? word : `${word} ${cell},`;
}

function placeVi(item: FormItem, {cell, sheet, raw, readAs, compared}: CellRef): string {
  const where = isAddress(cell) ? `Ô ${cell}${sheet === "" ? "" : ` (trang “${sheet}”)`}, mục` : placeOf("Mục", cell);
  const read = raw === "" ? "đang trống" : `ghi “${raw}”`;
  return `${where} “${item.label.vi}” ${read}${readAs ? `, được đọc là ${readAs}` : ""}${compared ? ` (${compared})` : ""}.`;
}

function placeEn(item: FormItem, {cell, sheet, raw, readAs, compared}: CellRef): string {
  const where = isAddress(cell)
    ? `Cell ${cell}${sheet === "" ? "" : ` (sheet “${sheet}”)`}, item`
    : placeOf("Item", cell);
  const read = raw === "" ? "is empty" : `says “${raw}”`;
  return `${where} “${item.label.en}” ${read}${readAs ? `, read as ${readAs}` : ""}${compared ? ` (${compared})` : ""}.`;
}
