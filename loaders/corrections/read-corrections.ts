/**
 * The corrections of a published edition, `data/corrections/<year>.csv`: one figure put right a row, never a figure
 * changed in silence.
 */
import {existsSync} from "node:fs";
import type {Correction} from "../../src/scoring/correction.js";
import type {Edition} from "../../src/scoring/edition.js";
import {isContactLike} from "../acknowledgements/contact-like.js";
import {type NumberedTable, readNumberedRows} from "../files/numbered-rows.js";
import {inProject} from "../files/paths.js";
import {findPersonal} from "../privacy/find-personal.js";
import {isDate} from "../registry/date.js";

export const CORRECTION_COLUMNS = ["when", "who", "unit", "indicator", "old", "new", "why_vi", "why_en"] as const;

/** What a correction is held against. */
export type CorrectedEdition = Pick<Edition, "info" | "units" | "indicators" | "observations">;

/**
 * Reads the corrections of an edition in the order of their days; none where there is no file.
 *
 * @throws {Error} as `checkCorrections`
 */
export function readCorrections(
  edition: CorrectedEdition,
  path: string = inProject("data", "corrections", `${edition.info.year}.csv`)
): readonly Correction[] {
  const file = `data/corrections/${edition.info.year}.csv`;
  return existsSync(path) ? checkCorrections(readNumberedRows(path), edition, file) : [];
}

/**
 * Holds the file against the edition. It is the institute's own, so what is wrong in it stops the run.
 *
 * @param file named in errors
 * @throws {Error} naming the line of a row about an unknown unit or indicator, without day, office or reason, with
 *   personal data, that changes nothing, that does not go on from the correction before it, or whose new figure is not
 *   the one that the edition has: a correction that is told but not made
 */
export function checkCorrections(table: NumberedTable, edition: CorrectedEdition, file: string): readonly Correction[] {
  if (table.errors.length > 0) throw new Error(table.errors.join("; "));
  if (table.header.join() !== CORRECTION_COLUMNS.join())
    throw new Error(`${file}: the columns must be ${CORRECTION_COLUMNS.join()}`);
  const fail = (line: number, what: string): never => {
    throw new Error(`${file}, line ${line}: ${what}`);
  };
  const rows = table.rows.map(({line, cells}) => {
    const made = toCorrection(edition.info.year, (column) => cells.get(column) ?? "");
    const wrong = typeof made === "string" ? made : faultOf(made, edition);
    return wrong === null ? {line, made: made as Correction} : fail(line, wrong);
  });
  const last = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const key = `${row.made.unit} ${row.made.indicator}`;
    const earlier = last.get(key);
    if (earlier && earlier.made.after !== row.made.before)
      fail(row.line, `old is not the new figure of line ${earlier.line}`);
    if (earlier && earlier.made.when > row.made.when) fail(row.line, `older than line ${earlier.line}`);
    last.set(key, row);
  }
  for (const {line, made} of last.values()) {
    if (valueIn(edition, made) !== made.after)
      fail(line, "the edition has another figure than new: the correction is told but not made");
  }
  return rows.map(({made}) => made).toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

function valueIn({observations}: CorrectedEdition, {unit, indicator}: Correction): number | null {
  return observations.find((row) => row.unit === unit && row.indicator === indicator)?.value ?? null;
}

type Column = (typeof CORRECTION_COLUMNS)[number];

/** The row, or what is wrong with its numbers. */
function toCorrection(year: number, text: (column: Column) => string): Correction | string {
  const bad = (["old", "new"] as const).find((column) => !/^(?:-?\d+(?:\.\d+)?)?$/.test(text(column)));
  if (bad !== undefined) return `${bad} is "${text(bad)}", not a number with a dot, or empty for none`;
  const number = (column: "old" | "new") => (text(column) === "" ? null : Number(text(column)));
  return {
    year,
    when: text("when"),
    who: text("who"),
    unit: text("unit"),
    indicator: text("indicator"),
    before: number("old"),
    after: number("new"),
    why: {vi: text("why_vi"), en: text("why_en")}
  };
}

/** What is wrong with a row by itself; null where nothing is. */
function faultOf(
  {when, who, unit, indicator, before, after, why}: Correction,
  edition: CorrectedEdition
): string | null {
  if (!isDate(when)) return `when is "${when}", not a date like 2026-03-05`;
  if (who === "") return "who is empty: give the office or role that decided";
  if (!edition.units.some(({id}) => id === unit)) return `no unit "${unit}" in this edition`;
  if (!edition.indicators.some(({id}) => id === indicator)) return `no indicator "${indicator}" in this edition`;
  if (before === after) return "old and new are the same";
  if (why.vi === "" || why.en === "") return "why_vi and why_en must both say the reason";
  const texts = [who, why.vi, why.en];
  if (texts.some((text) => isContactLike(text) || findPersonal(text, {}).length > 0)) return "holds personal data";
  return null;
}
