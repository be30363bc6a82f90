/**
 * The rows of a reply for programs: as CSV, which Excel opens as Vietnamese text, and as JSON.
 */
import type {Reply, ReplyRow} from "../../src/components/reply/model.js";
import {verdictText} from "../../src/components/reply/verdict-text.js";
import {formatCsv} from "../files/csv.js";

const COLUMNS = [
  "id",
  "severity",
  "status",
  "sheet",
  "cell",
  "item_vi",
  "item_en",
  "raw",
  "read_as",
  "expected",
  "against",
  "mend_vi",
  "mend_en",
  "actor",
  "clause",
  "previous",
  "code",
  "acknowledged_by",
  "acknowledged_on"
] as const;

/** One line for each finding, then for each that was fixed (status `fixed`). UTF-8 with the mark that Excel needs. */
export function writeCsv({rows, fixed}: Reply): string {
  const open = rows.map((row) => ({
    ...flat(row),
    status: row.status as string,
    read_as: row.read_as,
    expected: row.expected,
    against: row.against,
    mend_vi: row.mend.vi,
    mend_en: row.mend.en,
    actor: row.actor as string,
    clause: row.clause,
    previous: row.previous,
    acknowledged_by: row.acknowledged?.who ?? "",
    acknowledged_on: row.acknowledged?.when ?? ""
  }));
  const none = Object.fromEntries(COLUMNS.map((column) => [column, ""])) as Record<(typeof COLUMNS)[number], string>;
  const done = fixed.map((row) => ({...none, ...flat(row), status: "fixed"}));
  return `\uFEFF${formatCsv(COLUMNS as unknown as (typeof COLUMNS)[number][], [...open, ...done])}`;
}

function flat({
  id,
  severity,
  code,
  sheet,
  cell,
  raw,
  label
}: Pick<ReplyRow, "id" | "severity" | "code" | "sheet" | "cell" | "raw" | "label">) {
  return {id, severity: severity as string, code, sheet, cell, raw, item_vi: label.vi, item_en: label.en};
}

/** The whole reply, the verdict in words first. */
export function writeJson(reply: Reply): string {
  const words = {verdict_vi: verdictText(reply, "vi"), verdict_en: verdictText(reply, "en")};
  return `${JSON.stringify({...words, ...reply}, null, 2)}\n`;
}
