/** Runs the score command on files made for the occasion. */
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Papa from "papaparse";
import {scoreCommand} from "../../loaders/cli/score.js";

export type Row = Readonly<Record<string, string>>;

/** Exit code, lines on stderr, and the tables; a table is null where it was not written. */
export interface Run {
  readonly code: number;
  readonly err: readonly string[];
  readonly scores: readonly Row[] | null;
  readonly weights: readonly Row[] | null;
  readonly bands: readonly Row[] | null;
  readonly text: string | null;
}

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "score-"));
}

/** Writes text to a file of a fresh folder and returns its path. */
export function makeFile(name: string, text: string): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, text);
  return path;
}

export function readRows(path: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(path, "utf8"), {header: true, skipEmptyLines: true}).data;
}

export async function runScore(...args: readonly string[]): Promise<Run> {
  const folder = join(makeFolder(), "out");
  const err: string[] = [];
  const code = await scoreCommand(
    [...args, "--out", folder],
    () => {},
    (line) => err.push(line)
  );
  const scores = join(folder, "scores.csv");
  const rowsOf = (name: string) => (existsSync(join(folder, name)) ? readRows(join(folder, name)) : null);
  return {
    code,
    err,
    scores: rowsOf("scores.csv"),
    weights: rowsOf("weights.csv"),
    bands: rowsOf("bands.csv"),
    text: existsSync(scores) ? readFileSync(scores, "utf8") : null
  };
}
