/**
 * data/registry/bodies.csv: the bodies that lead tasks or cooperate in them, each over the span in which it bore one
 * name under one ministry. Departments, institutes, funds, a newspaper; and groups ("các đơn vị liên quan"), which are
 * not bodies but stand where one does.
 *
 * `valid_from` is the first day for which a text that was read has the name. An ended body without a successor is one
 * of which nobody has said yet what became of it: `doubt` says what is known.
 */
import {readFileSync} from "node:fs";
import type {Bilingual, UnitId} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {bilingual, bilingualOrNull, list, matching, oneOf, optionalText, text} from "../seeds/cell.js";
import {fail, parseSeed, type SeedRow} from "../seeds/row.js";
import {isDate, nextDay} from "./date.js";
import type {Certainty, Dated} from "./model.js";

export const BODY_KINDS = [
  "department",
  "agency",
  "institute",
  "centre",
  "academy",
  "school",
  "fund",
  "office",
  "newspaper",
  "university",
  "group"
] as const;
export type TaskBodyKind = (typeof BODY_KINDS)[number];

/** A body over one span of time. */
export interface RegisteredBody extends Dated {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: TaskBodyKind;
  /** The ministry above it, by its id in the registry of units; null for groups and what no ministry stood above. */
  readonly parent: UnitId | null;
  /** What it became after `valid_to`; null while it is valid, and where that is not known. */
  readonly successor: string | null;
  readonly legal_basis: string;
  /** Where the change was read. */
  readonly source: string;
  readonly confidence: Certainty;
  /** What is not known for sure; null where nothing is in doubt. */
  readonly doubt: Bilingual | null;
  /** Other spellings, abbreviations among them. */
  readonly aliases: readonly string[];
}

const CONFIDENCES = ["high", "medium", "low"] as const satisfies readonly Certainty[];
const COLUMNS = `
  id,name_vi,name_en,kind,parent,valid_from,valid_to,successor,legal_basis,source,confidence,doubt_vi,doubt_en,
  aliases`
  .trim()
  .split(/,\s*/);

/** @throws {Error} naming file, row and column of the first bad cell, or a successor that is none */
export function parseBodies(csv: string, file: string): readonly RegisteredBody[] {
  return checkSuccessors(parseSeed(csv, file, COLUMNS, parseBody), file);
}

let cached: readonly RegisteredBody[] | undefined;

/** Reads data/registry/bodies.csv once per process. @throws {Error} as `parseBodies` */
export function readBodies(): readonly RegisteredBody[] {
  cached ??= parseBodies(readFileSync(inProject("data", "registry", "bodies.csv"), "utf8"), "data/registry/bodies.csv");
  return cached;
}

function parseBody(row: SeedRow): RegisteredBody {
  const {valid_from, valid_to} = span(row);
  const successor = optionalText(row, "successor") || null;
  const confidence = oneOf(row, "confidence", CONFIDENCES);
  const doubt = bilingualOrNull(row, "doubt");
  if (valid_to === null && successor !== null) return fail(row, "successor", "of a body that has ended");
  const unsure = confidence !== "high" || (valid_to !== null && successor === null);
  if (unsure && doubt === null) return fail(row, "doubt_en", "filled in, where something is not sure");
  return {
    ...{id: row.id, name: bilingual(row, "name"), kind: oneOf(row, "kind", BODY_KINDS)},
    parent: optionalText(row, "parent") || null,
    ...{valid_from, valid_to, successor},
    legal_basis: text(row, "legal_basis"),
    source: optionalText(row, "source"),
    ...{confidence, doubt, aliases: list(row, "aliases")}
  };
}

/** The days of a dated row. @throws {Error} unless both are days, the last one not before the first */
export function span(row: SeedRow): Dated {
  const valid_from = text(row, "valid_from");
  if (!isDate(valid_from)) return fail(row, "valid_from", "a date");
  const valid_to = matching(row, "valid_to", /^(\d{4}-\d{2}-\d{2})?$/, "a date") || null;
  if (valid_to !== null && (!isDate(valid_to) || valid_to < valid_from)) return fail(row, "valid_to", "a later date");
  return {valid_from, valid_to};
}

/** Every chain of successors goes forward in time, without a gap: so it also ends. */
function checkSuccessors(bodies: readonly RegisteredBody[], file: string): readonly RegisteredBody[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const {id, valid_to, successor} of bodies) {
    if (successor === null || valid_to === null) continue;
    const heir = byId.get(successor);
    if (!heir) throw new Error(`${file}, row ${id}, column successor: no body "${successor}"`);
    const living = heir.valid_from <= nextDay(valid_to) && (heir.valid_to === null || heir.valid_to > valid_to);
    if (!living) throw new Error(`${file}, row ${id}, column successor: "${successor}" is not there after ${valid_to}`);
  }
  return bodies;
}
