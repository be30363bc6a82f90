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
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

/** Reads the CSV files and the framework of data/<year>/ of a built site. */
export function readPublished(site: string, year: number): Published {
  const folder = join(site, "data", String(year));
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const tables = new Map(names.map((name) => [name.slice(0, -4), describe(name, readCsv(join(folder, name)))]));
  const {framework} = JSON.parse(readFileSync(join(folder, "index-inputs.json"), "utf8"));
  const {method_version: method} = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return {
    year,
    method,
    tables,
    tree: framework.index,
    coverage: framework.coverage,
    kindOf: new Map(tables.get("units")!.rows.map((row) => [row.id!, row.kind!]))
  };
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
