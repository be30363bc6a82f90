/**
 * What has to be said about the names of rows.
 */
import type {Finding} from "../finding.js";
import {cellName} from "../reader/address.js";
import {foldName} from "../registry/fold.js";
import type {PartRead} from "./import-sheet.js";
import {type ImportPlace, importFinding} from "./make-finding.js";
import type {NamedRow} from "./read-name.js";
import type {Duplicate} from "./settle-duplicates.js";
import type {ImportCode} from "./texts.js";

/** Below this a unit's name is to be looked at, though it was taken. */
const SURE = 0.8;

/** Findings of rows without a unit, of names taken with doubt, and of units with several rows. */
export function nameFindings(part: PartRead, place: ImportPlace): readonly Finding[] {
  return [
    ...part.rows.flatMap((row) => rowFinding(part, row, place)),
    ...part.duplicates.map((duplicate) => duplicateFinding(part, duplicate, place))
  ];
}

function rowFinding({plan}: PartRead, row: NamedRow, place: ImportPlace): readonly Finding[] {
  const code = codeOf(row);
  if (code === null) return [];
  const item = [plan.name, nameKey(row)].filter((part) => part !== "").join("/");
  const at = {item, cell: cellName(row.row, row.column), raw: row.raw.trim(), readAs: row.unit ?? ""};
  const candidates = row.candidates.length > 0 ? ` (${row.candidates.join(", ")}?)` : "";
  const values = {
    raw: row.text,
    candidates,
    rule: row.rule,
    row: String(row.row + 1),
    read: row.unit ?? "",
    on: row.days.join(", ")
  };
  return [importFinding(place, code, at, values)];
}

function codeOf({kind, reason, rule, confidence}: NamedRow): ImportCode | null {
  if (kind === "unit") return confidence < SURE ? "unsure-name" : null;
  if (reason === "no-name" || reason === "bad-period" || reason === "unmapped-total" || reason === "no-figures") {
    return reason;
  }
  if (!reason.startsWith("unknown-name")) return null;
  if (rule === "unknown") return "unknown-name";
  return rule === "not-valid-on-date" ? "unit-of-other-time" : "ambiguous-name";
}

/** A row without a name has only its place to be known by. */
function nameKey({text, row}: NamedRow): string {
  return text === "" ? `row-${row + 1}` : foldName(text);
}

function duplicateFinding({plan}: PartRead, {rows, kept}: Duplicate, place: ImportPlace): Finding {
  const [first] = rows as [NamedRow];
  const at = {
    item: [plan.name, first.unit!, first.period ?? ""].filter((part) => part !== "").join("/"),
    cell: cellName(first.row, first.column),
    raw: rows.map(({raw}) => raw.trim()).join(" | "),
    readAs: first.unit!
  };
  const numbers = rows.map(({row}) => row + 1).join(", ");
  const values = {read: first.unit!, count: rows.length, rows: numbers, row: kept ? String(kept.row + 1) : ""};
  return importFinding(place, kept ? "duplicate-settled" : "duplicate-unit", at, values);
}
