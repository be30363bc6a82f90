/**
 * `data/decisions/names.csv` → decisions on names.
 */
import {existsSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import Papa from "papaparse";
import {type NumberedRow, parseNumberedRows} from "../files/numbered-rows.js";
import {inProject} from "../files/paths.js";
import {isDate} from "../registry/date.js";
import type {Registry} from "../registry/model.js";
import {checkDecisions} from "./check-names.js";
import {DECISION_COLUMNS, type Decisions, type NameDecision, NO_UNIT} from "./model.js";

/** Where decisions are kept unless a command is told another place. */
export const NAMES = inProject("data", "decisions", "names.csv");

const CONTEXT = /^(?:any|(?:mapping|edition):[A-Za-z0-9][A-Za-z0-9._-]*)$/;

/** Reads and checks the decisions. A line that is not whole or contradicts the registry is refused, the others hold. */
export function readNameDecisions(registry: Registry, path: string = NAMES): Decisions {
  if (!existsSync(path)) return {decisions: [], errors: [`${path}: can't be read`], notes: []};
  return parseNameDecisions(registry, readFileSync(path, "utf8"), basename(path));
}

/** The same from text already read; commas or, as Excel saves in Viet Nam, semicolons. `file` is named in the lines. */
export function parseNameDecisions(registry: Registry, text: string, file: string): Decisions {
  const table = parseNumberedRows(toCommas(text), file);
  const missing = DECISION_COLUMNS.filter((column) => column !== "candidates" && !table.header.includes(column));
  const faults = [...table.errors, ...missing.map((column) => `${file}: no column "${column}"`)];
  if (faults.length > 0) return {decisions: [], errors: faults, notes: []};
  const undecided = table.rows.filter(({cells}) => cells.get("id") === "");
  const read = table.rows.filter((row) => !undecided.includes(row)).map((row) => readDecision(row, file));
  const decisions = read.filter((row): row is NameDecision => typeof row !== "string");
  const checked = checkDecisions(registry, decisions, file);
  return {
    decisions: checked.decisions,
    errors: [...read.filter((row) => typeof row === "string"), ...checked.errors],
    notes: [
      ...undecided.map(({line, cells}) => `${file}, line ${line}: "${cells.get("raw")}" is not decided yet: no id`),
      ...checked.notes
    ]
  };
}

function readDecision({line, cells}: NumberedRow, file: string): NameDecision | string {
  const text = (column: string) => cells.get(column) ?? "";
  const refuse = (what: string) => `${file}, line ${line}: ${what}`;
  const empty = ["raw", "who", "when", "why"].find((column) => text(column) === "");
  if (empty) return refuse(`${empty} is empty`);
  if (!CONTEXT.test(text("context"))) {
    return refuse(`context "${text("context")}" is none of any, mapping:<id>, edition:<year>`);
  }
  if (!isDate(text("from"))) return refuse(`from "${text("from")}" is not a day as YYYY-MM-DD`);
  if (text("to") !== "" && !isDate(text("to"))) return refuse(`to "${text("to")}" is not a day as YYYY-MM-DD`);
  if (!isDate(text("when"))) return refuse(`when "${text("when")}" is not a day as YYYY-MM-DD`);
  return {
    raw: text("raw"),
    context: text("context"),
    id: text("id") === NO_UNIT ? null : text("id"),
    from: text("from"),
    to: text("to") || null,
    who: text("who"),
    when: text("when"),
    why: text("why"),
    line
  };
}

/** A heading with semicolons and no comma is how Excel saves in Viet Nam. */
function toCommas(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? "";
  if (heading.includes(",") || !heading.includes(";")) return text;
  return Papa.unparse(Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {delimiter: ";"}).data);
}
