/**
 * The confirmations that the institute has recorded for an edition.
 */
import {existsSync, readFileSync} from "node:fs";
import {sha256} from "../files/hash.js";
import {type NumberedRow, type NumberedTable, readNumberedRows} from "../files/numbered-rows.js";
import {inProject} from "../files/paths.js";
import {CELL_TEXTS} from "../intake/findings/texts.js";
import {findPersonal} from "../privacy/find-personal.js";
import {MASKED} from "../privacy/mask-text.js";
import {isDate} from "../registry/date.js";
import {PLAUSIBILITY_ERRORS} from "./confirmable.js";
import {isContactLike} from "./contact-like.js";
import {ACKNOWLEDGEMENT_COLUMNS, type Acknowledgement} from "./model.js";
import {comparedValue} from "./same-value.js";

/** Path of an edition's file below the project. */
export function acknowledgementsFile(year: number): string {
  return inProject("data", "acknowledgements", `${year}.csv`);
}

/**
 * Reads an edition's confirmations; none where there is no file.
 *
 * @param units ids that a row may be about
 * @throws {Error} as `checkAcknowledgements`
 */
export function readAcknowledgements(
  year: number,
  units: ReadonlySet<string>,
  path: string = acknowledgementsFile(year)
): readonly Acknowledgement[] {
  return existsSync(path)
    ? checkAcknowledgements(readNumberedRows(path), units, `data/acknowledgements/${year}.csv`)
    : [];
}

/** The file as an input of its edition: path below the project → SHA-256; empty where there is none. */
export function acknowledgementsInput(year: number): Readonly<Record<string, string>> {
  const path = acknowledgementsFile(year);
  return existsSync(path) ? {[`data/acknowledgements/${year}.csv`]: sha256(readFileSync(path))} : {};
}

/**
 * Holds the file against what a confirmation may be. It is the institute's own, so what is wrong in it stops the run.
 *
 * @param file named in errors
 * @throws {Error} naming the line of a row that is about an unknown unit, an unknown kind of finding or an error, that
 *   has no value, office or day, that holds personal data, or that is there twice
 */
export function checkAcknowledgements(
  table: NumberedTable,
  units: ReadonlySet<string>,
  file: string
): readonly Acknowledgement[] {
  if (table.errors.length > 0) throw new Error(table.errors.join("; "));
  if (table.header.join() !== ACKNOWLEDGEMENT_COLUMNS.join())
    throw new Error(`${file}: the columns must be ${ACKNOWLEDGEMENT_COLUMNS.join()}`);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const made = toAcknowledgement(row);
    const key = `${made.finding_id}\u0000${comparedValue(made.raw)}`;
    const wrong = fault(made, units) ?? (seen.has(key) ? `"${made.finding_id}" is there twice for this value` : null);
    if (wrong !== null) throw new Error(`${file}, line ${row.line}: ${wrong}`);
    seen.add(key);
    return made;
  });
}

function toAcknowledgement({cells}: NumberedRow): Acknowledgement {
  const text = (column: (typeof ACKNOWLEDGEMENT_COLUMNS)[number]) => cells.get(column) ?? "";
  return {
    finding_id: text("finding_id"),
    unit: text("unit"),
    raw: text("raw"),
    who: text("who"),
    when: text("when"),
    note: text("note")
  };
}

/** What is wrong with a row; null where nothing is. */
function fault({finding_id, unit, raw, who, when, note}: Acknowledgement, units: ReadonlySet<string>): string | null {
  const [of, code] = finding_id.split("/");
  const text = (CELL_TEXTS as Readonly<Record<string, {readonly severity: string}>>)[code ?? ""];
  if (!units.has(unit)) return `no unit "${unit}" in this edition`;
  if (of !== unit) return `finding "${finding_id}" is not one of unit "${unit}"`;
  if (!text) return `finding "${finding_id}" is of no known kind about a cell`;
  if (text.severity === "error" && !PLAUSIBILITY_ERRORS.has(code!))
    return `"${code}" is an error that has to be mended; it can't be confirmed`;
  if (raw === "") return "raw is empty: there is no value to confirm";
  if (raw.includes(MASKED) || findPersonal(raw.normalize("NFC"), {}).length > 0)
    return "raw holds personal data: such a cell has to be mended, it can't be confirmed";
  if (who === "") return "who is empty: give the role or office that confirmed";
  if (isContactLike(who) || isContactLike(note)) return "who and note must hold no phone number or e-mail address";
  return isDate(when) ? null : `when is "${when}", not a date like 2024-12-05`;
}
