/**
 * Which rows of which list answer a field, when two rows are the same entry, and by what its entries are told apart.
 */
import type {Form} from "../form/form.js";
import {findQuestion} from "../form/questions.js";
import {isNothing, type TableRow} from "../intake/rules/table-rows.js";
import {NOT_STATED} from "./parts.js";

/** Entries of a list that have something in common, for the national totals. */
export interface EntryPart {
  readonly part: string;
  readonly holds: (row: TableRow) => boolean;
}

export interface ListSpec {
  /** The list's sheet in the form. */
  readonly table: string;
  /** Rows with this choice in this column; null: all rows. */
  readonly kind: {readonly column: string; readonly choice: string} | null;
  /** Columns that make two rows the same entry. */
  readonly key: readonly string[];
  /** Other fields whose lists may hold the same entry. */
  readonly shared: readonly string[];
  readonly measured_in: string;
  readonly parts: readonly EntryPart[];
}

type Kinds = Readonly<Record<string, string>>;

const DOCUMENTS: Kinds = {"4409-2.1": "2.1", "4409-2.5a": "2.5a", "4409-2.5b": "2.5b", "4409-2.5c": "2.5c"};
const APPLICATIONS: Kinds = {"4409-2.3b": "operating", "4409-2.3c": "planned", "4409-2.3d": "studied"};
const COOPERATION: Kinds = {"4409-2.6a": "domestic", "4409-2.6b": "international"};

/** @throws {RangeError} naming a field that is no list */
export function listSpec(form: Form, field: string): ListSpec {
  if (field in DOCUMENTS) {
    const kind = {column: "field", choice: DOCUMENTS[field]!};
    const rest = {key: ["number", "date", "title"], shared: [], measured_in: "documents", parts: yesParts("ai")};
    return {table: "van-ban", kind, ...rest};
  }
  if (field === "4409-2.2a") {
    const parts = ["digitised", "standardised", "connected"].flatMap(yesParts);
    return {table: "csdl", kind: null, key: ["name", "owner"], shared: [], measured_in: "databases", parts};
  }
  if (field in APPLICATIONS) {
    const kind = {column: "state", choice: APPLICATIONS[field]!};
    const shared = Object.keys(APPLICATIONS).filter((other) => other !== field);
    const rest = {key: ["name"], shared, measured_in: "applications", parts: choiceParts(form, "ung-dung", "users")};
    return {table: "ung-dung", kind, ...rest};
  }
  if (field in COOPERATION) {
    const kind = {column: "scope", choice: COOPERATION[field]!};
    const parts = [{part: "with-result", holds: (row: TableRow) => tells(row, "result")}];
    return {table: "hop-tac", kind, key: ["partner", "topic"], shared: [], measured_in: "activities", parts};
  }
  throw new RangeError(`the outline has no list ${field}`);
}

/** Those that say yes, and those that say neither yes nor no. */
function yesParts(column: string): readonly EntryPart[] {
  return [
    {part: column, holds: (row) => row.get(column)?.value === true},
    {part: `${column}${NOT_STATED}`, holds: (row) => typeof row.get(column)?.value !== "boolean"}
  ];
}

function choiceParts(form: Form, table: string, column: string): readonly EntryPart[] {
  const choices = findQuestion(form, {table, column})?.item.choices ?? [];
  return [
    ...choices.map(({id}) => ({part: `${column}-${id}`, holds: (row: TableRow) => row.get(column)?.value === id})),
    {part: `${column}${NOT_STATED}`, holds: (row) => typeof row.get(column)?.value !== "string"}
  ];
}

/** A result of "chưa có" is none. */
function tells(row: TableRow, column: string): boolean {
  const cell = row.get(column);
  return cell?.status === "reported" && !isNothing(cell);
}
