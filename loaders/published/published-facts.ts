/**
 * What others have published, as the site shows it: single figures with their sources, and two whole indices beside our
 * own computation.
 */
import type {PublishedFacts, PublishedFigure, Recomputed} from "../../src/scoring/published/model.js";
import {besidePublished} from "../../src/scoring/published/recompute.js";
import {score} from "../../src/scoring/score.js";
import {readCsv} from "../files/csv.js";
import {readObservations} from "../files/observations.js";
import {inProject} from "../files/paths.js";
import {readFramework} from "../framework/read.js";
import {readRegistry} from "../registry/registry.js";
import {number, numberOrNull, text} from "../seeds/cell.js";
import {fail, type SeedRow} from "../seeds/row.js";

/** The files, in `data/published`; they are published under the same names. */
export const PUBLISHED_TABLES = [
  "national-figures.csv",
  "dti-2022-published.csv",
  "dti-2022-observations.csv",
  "hdi-2022-published.csv",
  "hdi-2022-observations.csv"
] as const;

type PublishedTable = (typeof PUBLISHED_TABLES)[number];

export function publishedFile(name: PublishedTable): string {
  return inProject("data", "published", name);
}

/** @throws {Error} naming file, row and column of the first bad cell */
export function readPublishedFacts(): PublishedFacts {
  const provinces = new Map(readRegistry().units.map(({id, name}) => [id, name]));
  const hdi = rowsOf("hdi-2022-published.csv", "unit").map((row) => ({
    id: row.id,
    name: {vi: text(row, "country"), en: text(row, "country")},
    published_rank: number(row, "rank"),
    published_value: numberOrNull(row, "value")
  }));
  const dti = rowsOf("dti-2022-published.csv", "unit").map((row) => ({
    id: row.id,
    name: provinces.get(row.id) ?? fail(row, "unit", "a province of the registry"),
    published_rank: number(row, "rank"),
    published_value: numberOrNull(row, "total")
  }));
  return {
    figures: rowsOf("national-figures.csv", "unit_published").map(toFigure),
    hdi: besidePublished(hdi, scoresOf("hdi", "hdi-2022-observations.csv")),
    dti: besidePublished(dti, scoresOf("dti-2022", "dti-2022-observations.csv", dti))
  };
}

function rowsOf(name: PublishedTable, idColumn: string): readonly SeedRow[] {
  const file = publishedFile(name);
  return readCsv(file).map((cells) => ({file, id: cells[idColumn] ?? "?", cells}));
}

function toFigure(row: SeedRow): PublishedFigure {
  const value = numberOrNull(row, "value");
  return {
    index: text(row, "index"),
    year: number(row, "year"),
    name: text(row, "unit_published"),
    unit: row.cells.unit || null,
    component: text(row, "component"),
    value,
    digits: value === null ? null : (row.cells.value?.split(".")[1]?.length ?? 0),
    rank: numberOrNull(row, "rank"),
    source: text(row, "source"),
    note: row.cells.note ?? ""
  };
}

/** @throws {Error} if the framework or the observations can't be used */
function scoresOf(framework: string, observations: PublishedTable, units?: readonly Pick<Recomputed, "id">[]) {
  const read = readFramework(inProject("seeds", "frameworks", `${framework}.json`));
  if (read.errors) throw new Error(read.errors.join("; "));
  const {observations: rows, errors} = readObservations(publishedFile(observations));
  if (errors.length > 0) throw new Error(errors.join("; "));
  const provinces = units?.map(({id}) => ({unit: id, groups: {kind: "province"}, denominators: {}}));
  return score(read.framework, rows, provinces ? {units: provinces} : {}).scores;
}
