/**
 * Confirmations that came back with the files of an edition: as lines for a terminal, and as a table.
 */
import {CONFIRMATIONS} from "../../../src/i18n/confirmations.js";
import {formatDate} from "../../../src/i18n/format.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {ACKNOWLEDGEMENT_COLUMNS} from "../../acknowledgements/model.js";
import {formatCsv} from "../../files/csv.js";
import type {ProposedConfirmation} from "../../reply/report/read-confirmations.js";
import {textTable} from "./text-table.js";

/** Characters of a value that a line shows. */
const LONGEST = 40;

/** A heading, what to do, and a line for each; nothing where there are none. */
export function confirmationLines(
  proposed: readonly ProposedConfirmation[],
  year: number,
  lang: Language
): readonly string[] {
  if (proposed.length === 0) return [];
  const words = textsIn(CONFIRMATIONS, lang);
  const rows = proposed.map(({finding_id, raw, who, when, problem}) => [
    finding_id,
    raw.length <= LONGEST ? raw : `${raw.slice(0, LONGEST)}…`,
    who || "–",
    when === "" ? "–" : formatDate(when, lang),
    problem === null ? words.ready : words.problem(problem[lang])
  ]);
  const heads = words.heads.map((text) => ({text}));
  return [
    "",
    words.heading(proposed.length),
    `  ${words.how(`data/acknowledgements/${year}.csv`)}`,
    ...textTable(heads, rows).map((line) => `  ${line}`)
  ];
}

/** The same as a table: the columns of `data/acknowledgements/<year>.csv`, then why a line can't be recorded. */
export function confirmationsCsv(proposed: readonly ProposedConfirmation[]): string {
  const columns = [...ACKNOWLEDGEMENT_COLUMNS, "problem"] as const;
  const rows = proposed.map((row) => ({...row, problem: row.problem?.vi ?? ""}));
  return formatCsv(columns as unknown as (typeof columns)[number][], rows);
}
