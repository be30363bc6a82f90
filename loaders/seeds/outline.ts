/** seeds/report-outline.csv: the outline of letter 4409 as fields keyed by id (two sections are numbered 2.2). */
import {readFileSync} from "node:fs";
import type {Bilingual} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {bilingual, flag, list, oneOf, optionalText, text} from "./cell.js";
import {fail, parseSeed, type SeedRow} from "./row.js";

export const OUTLINE_TYPES = [
  "identity",
  "text",
  "count",
  "amount",
  "document-list",
  "database-list",
  "application-list",
  "cooperation-list",
  "personal"
] as const;
/** `VND` is what an amount is read in: the letter states no unit. */
const OUTLINE_UNITS = ["", "people", "VND"] as const;

/** One thing the outline asks for. */
export interface OutlineField {
  readonly id: string;
  /** Number as printed, with its occurrence where it is printed twice. */
  readonly section_source: string;
  /** Number to show: consecutive, ours. */
  readonly section_shown: string;
  readonly heading_vi: string;
  readonly label: Bilingual;
  readonly type: (typeof OUTLINE_TYPES)[number];
  readonly repeats: "1" | "0..n";
  readonly unit: (typeof OUTLINE_UNITS)[number];
  /** The total a breakdown belongs to, or "". */
  readonly parent: string;
  /** Kept apart and never published. */
  readonly personal: boolean;
  /** Indicators it is a value of or evidence for; never one it only bounds. */
  readonly feeds: readonly string[];
  readonly note: string;
}

const COLUMNS =
  "id,section_source,section_shown,heading_vi,label_vi,label_en,type,repeats,unit,parent,personal,feeds,note".split(
    ","
  );

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseOutline(csv: string, file: string): readonly OutlineField[] {
  return parseSeed(csv, file, COLUMNS, parseField);
}

/** Reads seeds/report-outline.csv, or a file of the same form. @throws {Error} as `parseOutline` */
export function readOutline(path: string = inProject("seeds", "report-outline.csv")): readonly OutlineField[] {
  return parseOutline(readFileSync(path, "utf8"), path);
}

function parseField(row: SeedRow): OutlineField {
  const type = oneOf(row, "type", OUTLINE_TYPES);
  const personal = flag(row, "personal");
  if (personal !== (type === "personal")) return fail(row, "personal", "true for the type personal and only there");
  return {
    id: row.id,
    section_source: text(row, "section_source"),
    section_shown: text(row, "section_shown"),
    heading_vi: text(row, "heading_vi"),
    label: bilingual(row, "label"),
    type,
    repeats: oneOf(row, "repeats", ["1", "0..n"]),
    unit: oneOf(row, "unit", OUTLINE_UNITS),
    parent: optionalText(row, "parent"),
    personal,
    feeds: list(row, "feeds"),
    note: optionalText(row, "note")
  };
}
