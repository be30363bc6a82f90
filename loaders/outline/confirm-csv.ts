/**
 * The readings of a letter as a table that a person confirms in Excel, and the same table read back.
 */

import {formatCsv, parseCsv} from "../files/csv.js";
import type {FormItem} from "../form/form.js";
import {answerText} from "../form/word/answer-text.js";
import {isDate} from "../registry/date.js";
import type {OutlineField} from "../seeds/outline.js";
import type {OutlineReading} from "./model.js";

/** Headings are plain letters: Excel may save the file without Vietnamese ones. */
export const CONFIRM_COLUMNS = [
  ...(["sha256", "field", "item", "label", "place", "text", "value_read", "unit", "confidence"] as const),
  ...(["xac_nhan", "vai_tro", "ngay"] as const)
] as const;

type ConfirmRow = Readonly<Record<(typeof CONFIRM_COLUMNS)[number], string>>;

/** A value that a person stands for. */
export interface Confirmation {
  /** Of the letter's bytes. */
  readonly sha256: string;
  readonly field: string;
  /** As it goes into the form's item. */
  readonly value: string;
  /** Position, no name. */
  readonly role: string;
  /** ISO date. */
  readonly date: string;
}

/** "Đúng": the value read is right. "Bỏ": it is no answer. Anything else is the right value. */
const RIGHT = /^(?:đúng|dung|x|ok|✓|✔)$/iu;
const DROPPED = /^(?:bỏ|bo|không dùng|khong dung)$/iu;

/** UTF-8 with the mark that makes Excel read it as such; one row for each reading, those without an item for information. */
export function writeConfirmCsv(
  sha256: string,
  readings: readonly OutlineReading[],
  fields: readonly OutlineField[],
  items: ReadonlyMap<string, FormItem>
): string {
  const rows = readings.map((reading): ConfirmRow => {
    const item = items.get(reading.field);
    const label = labelOf(reading.field, fields);
    return {
      ...{sha256, field: reading.field, item: item?.id ?? "", label, place: reading.place, text: reading.text},
      ...{value_read: valueRead(reading, item), unit: item?.unit?.vi ?? "", confidence: String(reading.confidence)},
      ...{xac_nhan: "", vai_tro: "", ngay: ""}
    };
  });
  return `\uFEFF${formatCsv(CONFIRM_COLUMNS, rows)}`;
}

/**
 * In the item's own unit. What was not read as an exact number stays as it was written; "" where nothing was read, or
 * where the reading itself has to be asked about: it must be typed, not nodded at.
 */
function valueRead({text, value}: OutlineReading, item: FormItem | undefined): string {
  if (!item || value === null) return item ? text : "";
  if (value.status === "error" || value.issue !== undefined) return "";
  if (value.status !== "reported" || value.qualifier !== null || typeof value.value !== "number") return text;
  const own = item.type === "amount" ? value.value / 1e6 : value.value;
  return String(own).includes("e") ? "" : answerText(item, own);
}

/** A degree is named with the count it belongs to. */
function labelOf(field: string, fields: readonly OutlineField[]): string {
  const {label, parent} = fields.find(({id}) => id === field)!;
  return parent === "" ? label.vi : `${labelOf(parent, fields)}: ${label.vi}`;
}

/**
 * The confirmed values of such a file; rows that nobody has confirmed, and those set aside, give none.
 *
 * @param file named in errors
 * @throws {Error} naming the row whose confirmation has no position or day, no value, or is there twice
 */
export function readConfirmCsv(csv: string, file: string): readonly Confirmation[] {
  const rows = parseCsv(csv, file);
  const missing =
    rows[0] && ["sha256", "field", "value_read", "xac_nhan", "vai_tro", "ngay"].find((name) => !(name in rows[0]!));
  if (missing) throw new Error(`${file}: no column "${missing}"`);
  const seen = new Set<string>();
  return (rows as readonly ConfirmRow[]).flatMap((row, index) => {
    const said = row.xac_nhan.trim();
    if (said === "") return [];
    const fail = (reason: string): never => {
      throw new Error(`${file}, line ${index + 2}, field ${row.field}: ${reason}`);
    };
    const key = `${row.sha256} ${row.field}`;
    if (seen.has(key)) fail("confirmed twice");
    seen.add(key);
    return DROPPED.test(said) ? [] : [confirm(row, said, fail)];
  });
}

function confirm(row: ConfirmRow, said: string, fail: (reason: string) => never): Confirmation {
  const value = withoutGuard(RIGHT.test(said) ? row.value_read : said);
  const date = isoDate(row.ngay.trim());
  if (!/^[0-9a-f]{64}$/.test(row.sha256)) fail(`"${row.sha256}" is no SHA-256`);
  if (value === "") fail("nothing was read there: put the value into xac_nhan");
  if (row.vai_tro.trim() === "") fail("vai_tro must say who confirmed, by position");
  if (date === null) fail(`ngay must be a day such as 05/12/2024, got "${row.ngay}"`);
  return {sha256: row.sha256, field: row.field, value, role: row.vai_tro.trim(), date: date!};
}

/** Text that a spreadsheet would take for a formula was written with an apostrophe. */
function withoutGuard(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@\t\r])/u, "");
}

function isoDate(text: string): string | null {
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = day ? `${day[3]}-${day[2]!.padStart(2, "0")}-${day[1]!.padStart(2, "0")}` : text;
  return isDate(iso) ? iso : null;
}
