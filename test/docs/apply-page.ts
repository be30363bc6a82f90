/** The code blocks of a page of docs/ that name a file, put into a project: rows and questions, as the page says. */
import {copyFileSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type CsvRow, formatCsv, parseCsv} from "../../loaders/files/csv.js";

/** A block: the file below the project, and what stands in it. */
export interface Block {
  readonly path: string;
  readonly text: string;
}

/** Blocks whose info string is a kind and a path. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(?:csv|json) (\S+)\n([\s\S]*?)^```$/gm)].map(([, path, text]) => ({
    path: path!,
    text: text!
  }));
}

/** Puts every block where it belongs. A form is first copied from the one before it. */
export function applyBlocks(root: string, blocks: readonly Block[]): void {
  for (const {path, text} of blocks) {
    const file = join(root, path);
    if (path.endsWith(".csv")) addRows(file, parseCsv(text, path));
    else addQuestions(file, JSON.parse(text) as Readonly<Record<string, unknown>>);
  }
}

/** What makes a row the same one: its id, in the registry unit and first day. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "types.csv": ["unit", "valid_from"],
  "membership.csv": ["unit", "valid_from"],
  "tile-grid.csv": ["tile"],
  "editions.csv": ["year"],
  "2026.csv": ["unit", "indicator"]
};

/** A row that is there stands in its place; any other comes last. */
export function addRows(file: string, rows: readonly CsvRow[]): void {
  const old = existsSync(file) ? parseCsv(readFileSync(file, "utf8"), file) : [];
  const keys = KEYS[file.split("/").at(-1)!] ?? ["id"];
  const keyOf = (row: CsvRow) => keys.map((key) => row[key]).join(" ");
  const added = new Map(rows.map((row) => [keyOf(row), row]));
  const kept = old.map((row) => added.get(keyOf(row)) ?? row);
  const known = new Set(old.map(keyOf));
  const columns = Object.keys((old[0] ?? rows[0])!);
  writeFileSync(file, formatCsv(columns, [...kept, ...rows.filter((row) => !known.has(keyOf(row)))]));
}

function addQuestions(file: string, more: Readonly<Record<string, unknown>>): void {
  copyFileSync(file.replace(/-\d{4}\.json$/, ".json"), file);
  const form = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  for (const [key, value] of Object.entries(more))
    form[key] = Array.isArray(value) ? [...(form[key] as readonly unknown[]), ...value] : value;
  writeFileSync(file, JSON.stringify(form));
}
