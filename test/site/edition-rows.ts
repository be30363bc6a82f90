import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type CsvRow, readCsv} from "../../loaders/files/csv.js";

/** One published table: rows as text, "" where there is nothing. */
export interface Table {
  readonly name: string;
  readonly rows: readonly CsvRow[];
  readonly numeric: readonly string[];
  /** Columns of few values, by which a page may count. */
  readonly classes: readonly string[];
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly task: string | null;
}

/** A node of the score tree as published in index-inputs.json. */
export interface Node {
  readonly id: string;
  readonly weight?: number;
  readonly title: {readonly vi: string; readonly en: string};
  readonly applies?: readonly string[];
  readonly normalise?: {readonly worst?: number; readonly best?: number};
  readonly clauses?: readonly string[];
  readonly children?: readonly Node[];
}

/** What is published of an edition: its tables by name and its framework. */
export interface Published {
  readonly year: number;
  readonly tables: ReadonlyMap<string, Table>;
  readonly tree: Node;
  readonly coverage: {readonly index: number; readonly group: number};
  readonly kindOf: ReadonlyMap<string, string>;
  readonly method: string;
  /** For an indicator of a draft, the indicator that measures it. */
  readonly measuredBy: ReadonlyMap<string, string>;
  /** Clauses, names and titles of the texts of law, longest first; days of the edition and of these texts. */
  readonly law: readonly string[];
  /** What the registry says of bodies, word for word: it is no table of an edition. */
  readonly registry: readonly string[];
  readonly days: ReadonlySet<string>;
  /** Years of editions and of targets. */
  readonly years: ReadonlySet<string>;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

/** Reads the CSV files and the framework of data/<year>/ of a built site. */
export function readPublished(site: string, year: number): Published {
  const folder = join(site, "data", String(year));
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const tables = new Map(names.map((name) => [name.slice(0, -4), describe(name, readCsv(join(folder, name)))]));
  const {framework} = JSON.parse(readFileSync(join(folder, "index-inputs.json"), "utf8"));
  const {method_version: method} = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const documents = readCsv("seeds/documents.csv");
  const targets = tables.get("targets")!.rows;
  return {
    year,
    method,
    registry: listRegistry(),
    measuredBy: new Map(targets.flatMap((row) => pairMeasure(row))),
    law: listLaw(tables, documents, framework.index),
    days: new Set([
      `${year}-12-31`,
      ...readCsv("data/registry/bodies.csv").flatMap((row) => [row.valid_from!, row.valid_to!]),
      ...documents.map((row) => row.date!)
    ]),
    years: new Set([year - 1, year, year + 1, ...targets.map((row) => row.year!)].map(String)),
    tables,
    tree: framework.index,
    coverage: framework.coverage,
    kindOf: new Map(tables.get("units")!.rows.map((row) => [row.id!, row.kind!]))
  };
}

/** Clauses as they stand in the tables and without their last part, and the documents' numbers and titles. */
function listLaw(tables: ReadonlyMap<string, Table>, documents: readonly CsvRow[], top: Node): readonly string[] {
  const rows = [...tables.values()].flatMap((table) => (table.name === "cells" ? [] : table.rows));
  const clauses = rows.flatMap(({clause = ""}) => clause.split("; "));
  const nodes = (node: Node): readonly string[] => [...(node.clauses ?? []), ...(node.children ?? []).flatMap(nodes)];
  const short = [...clauses, ...nodes(top)].map((clause) => clause.replace(/, gạch đầu dòng.*$/, ""));
  const tasks = tables.get("tasks")!.rows.flatMap((row) => [row.label_vi!, row.label_en!]);
  const titles = documents.flatMap((row) => [row.number!, row.title_vi!, row.title_en!]);
  const all = [
    ...clauses,
    ...nodes(top),
    ...short,
    ...titles,
    ...tasks,
    ...tables.get("indicators")!.rows.map((row) => row.id!)
  ].filter((text) => /\d/.test(text));
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

function pairMeasure({indicator, source}: CsvRow): readonly (readonly [string, string])[] {
  return source?.startsWith("observations:") ? [[indicator!, source.slice("observations:".length)]] : [];
}

function listRegistry(): readonly string[] {
  const rows = ["bodies", "transfers", "ministries"].flatMap((name) => readCsv(`data/registry/${name}.csv`));
  const texts = rows.flatMap((row) => Object.values(row).flatMap((text) => [text, ...text.split("; ")]));
  return [...new Set(texts)].filter((text) => /\d.*\p{L}|\p{L}.*\d/u.test(text)).sort((a, b) => b.length - a.length);
}

/** A table with its columns told apart by what stands in them. */
export function describe(file: string, rows: readonly CsvRow[]): Table {
  const name = file.replace(".csv", "");
  const columns = Object.keys(rows[0] ?? {});
  const filled = (column: string): readonly string[] => rows.map((row) => row[column]!).filter((text) => text !== "");
  const numeric = columns.filter(
    (column) => filled(column).some(Boolean) && filled(column).every((t) => NUMBER.test(t))
  );
  const classes = columns.filter((column) => {
    const kinds = new Set(filled(column));
    return kinds.size > 0 && kinds.size <= 14 && !(numeric.includes(column) && !column.startsWith("year"));
  });
  const first = (...wanted: readonly string[]): string | null => wanted.find((one) => columns.includes(one)) ?? null;
  return {
    name,
    rows,
    numeric,
    classes,
    unit: name === "units" ? "id" : first("unit"),
    indicator: name === "indicators" ? "id" : first("indicator", "node"),
    task: first("task")
  };
}

/** Denominators known from another source, data/bases/<year>.csv: shown, but in no table of the edition. */
export function readBases(year: number): Table {
  return describe("bases", readCsv(`data/bases/${year}.csv`));
}
