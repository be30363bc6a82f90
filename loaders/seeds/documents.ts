/** seeds/documents.csv: the texts that set targets and tasks, and those they rest on. */
import {readFileSync} from "node:fs";
import type {Bilingual} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {bilingual, list, matching, oneOf, optionalText, text} from "./cell.js";
import {parseSeed, type SeedRow} from "./row.js";

/** `background`: cited by the others, sets nothing here. `own`: our framework, not a legal text. */
export const DOCUMENT_STATUSES = ["in-force", "draft", "one-off", "superseded", "background", "own"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** A text with its standing. A draft has no number and no date: both are "". */
export interface Document {
  readonly id: string;
  readonly number: string;
  /** ISO date of signature, or "". */
  readonly date: string;
  readonly issuer: string;
  readonly title: Bilingual;
  readonly status: DocumentStatus;
  /** Documents it replaces, as far as a text says so. */
  readonly supersedes: readonly string[];
  readonly superseded_by: readonly string[];
  readonly amends_or_implements: readonly string[];
  readonly note: string;
}

const COLUMNS =
  "id,number,date,issuer,title_vi,title_en,status,supersedes,superseded_by,amends_or_implements,note".split(",");

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseDocuments(csv: string, file: string): readonly Document[] {
  return parseSeed(csv, file, COLUMNS, parseDocument);
}

/** Reads seeds/documents.csv, or a file of the same form. @throws {Error} as `parseDocuments` */
export function readDocuments(path: string = inProject("seeds", "documents.csv")): readonly Document[] {
  return parseDocuments(readFileSync(path, "utf8"), path);
}

function parseDocument(row: SeedRow): Document {
  return {
    id: row.id,
    number: optionalText(row, "number"),
    date: matching(row, "date", /^(\d{4}-\d{2}-\d{2})?$/, "a date like 2024-05-03"),
    issuer: text(row, "issuer"),
    title: bilingual(row, "title"),
    status: oneOf(row, "status", DOCUMENT_STATUSES),
    supersedes: list(row, "supersedes"),
    superseded_by: list(row, "superseded_by"),
    amends_or_implements: list(row, "amends_or_implements"),
    note: optionalText(row, "note")
  };
}
