/**
 * seeds/science-units.csv: units of the Ministry of Science and Technology that lead tasks of Decision 1678 and have to
 * report on them (III.3). They are tracked, never assessed or ranked.
 *
 * Dated: the duty is that of the bodies named in the decision, until the ministry was formed anew on 2025-03-01; no text
 * read here lays it on what became of each. Their names are in the registry of bodies. The High Technology Department is
 * left out: it receives the reports.
 */
import {readFileSync} from "node:fs";
import type {Bilingual} from "../../../src/scoring/model.js";
import {inProject} from "../../files/paths.js";
import {type RegisteredBody, readBodies, span} from "../../registry/bodies.js";
import {isValidOn} from "../../registry/date.js";
import type {Dated} from "../../registry/model.js";
import {optionalText, text} from "../../seeds/cell.js";
import {fail, parseSeed, type SeedRow} from "../../seeds/row.js";

/** One unit; `id` is the name of its folder below `data/submissions/<edition>/`. */
export interface ScienceUnit extends Dated {
  readonly id: string;
  readonly name: Bilingual;
  readonly clause: string;
  readonly note: string;
}

const COLUMNS = "id,clause,valid_from,valid_to,note".split(",");

/** @throws {Error} naming file, row and column of the first bad cell */
function parseScienceUnits(csv: string, file: string): readonly ScienceUnit[] {
  const bodies = new Map(readBodies().map((body) => [body.id, body]));
  return parseSeed(csv, file, COLUMNS, (row) => parseUnit(row, bodies));
}

/** Reads seeds/science-units.csv, or a file of the same form. @throws {Error} as `parseScienceUnits` */
export function readScienceUnits(path: string = inProject("seeds", "science-units.csv")): readonly ScienceUnit[] {
  return parseScienceUnits(readFileSync(path, "utf8"), path);
}

/** Those that bore their name on a day; none is an answer. */
export function scienceUnitsOn(units: readonly ScienceUnit[], date: string): readonly ScienceUnit[] {
  return units.filter((unit) => isValidOn(unit, date));
}

function parseUnit(row: SeedRow, bodies: ReadonlyMap<string, RegisteredBody>): ScienceUnit {
  const body = bodies.get(row.id);
  if (!body) return fail(row, "id", "a body of data/registry/bodies.csv");
  return {
    id: row.id,
    name: body.name,
    clause: text(row, "clause"),
    ...span(row),
    note: optionalText(row, "note")
  };
}
