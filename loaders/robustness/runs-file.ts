/**
 * `runs.csv`: every run with what was drawn, written so that it can be made again.
 */

import {
  designSamples,
  meanRankChanges,
  type RobustnessInput,
  type RobustnessRuns,
  readPoint,
  seedAt
} from "../../src/scoring/analysis.js";
import {areTied} from "../../src/scoring/index.js";
import {type CsvCell, formatCsv} from "../files/csv.js";
import {type NumberedRow, readNumberedRows} from "../files/numbered-rows.js";
import {parsePlainNumber} from "../files/plain-number.js";

/** Points read from a file, with the mean rank change each had when it was written; null where it ranked nobody. */
export interface RunsFile {
  readonly points: readonly Float64Array[];
  readonly changes: readonly (number | null)[];
}

/**
 * `run,sample`, then for each input `u_<input>` and `<input>` (the alternative, or the seed of the vector drawn), then
 * `mean_rank_change`. `sample` is A, B, or AB with the input that is B's; empty where the runs are no design.
 */
export function formatRuns(runs: RobustnessRuns): string {
  const samples = designSamples(runs);
  const changes = meanRankChanges(runs);
  const rows = runs.points.map((point, run) => {
    const choices = readPoint(runs.inputs, point);
    const cells = runs.inputs.flatMap(({id, alternatives}, i): [string, CsvCell][] => [
      [`u_${id}`, point[i]!],
      [id, alternatives === null ? seedAt(point[i]!) : choices[i]!]
    ]);
    const sample = samples === null ? "" : sampleName(runs.inputs, Math.floor(run / samples));
    return {run: run + 1, sample, ...Object.fromEntries(cells), mean_rank_change: changes[run]};
  });
  const columns = runs.inputs.flatMap(({id}) => [`u_${id}`, id]);
  return formatCsv<Record<string, CsvCell>>(["run", "sample", ...columns, "mean_rank_change"], rows);
}

/** @returns the runs of the file, or one line per thing wrong; the engine checks that they lie within 0 and 1 */
export function readRuns(path: string, inputs: readonly RobustnessInput[]): RunsFile | readonly string[] {
  const {header, rows, errors} = readNumberedRows(path);
  if (errors.length > 0) return errors;
  const wanted = inputs.map(({id}) => `u_${id}`);
  const extra = header.filter((column) => column.startsWith("u_") && !wanted.includes(column));
  const missing = [...wanted, "mean_rank_change"].filter((column) => !header.includes(column));
  const columns = [
    ...missing.map((column) => `${path}: no column "${column}"`),
    ...extra.map((column) => `${path}: column "${column}" is of an input that the framework does not have`)
  ];
  if (columns.length > 0) return columns;
  if (rows.length === 0) return [`${path}: has no runs`];
  const faults: string[] = [];
  const read = (row: NumberedRow, column: string) => {
    const number = parsePlainNumber(row.cells.get(column)!);
    if (number === undefined || (number === null && column !== "mean_rank_change"))
      faults.push(`${path}, line ${row.line}: ${column} "${row.cells.get(column)}" is not a number`);
    return number ?? null;
  };
  const points = rows.map((row) => Float64Array.from(wanted, (column) => read(row, column) ?? 0));
  const changes = rows.map((row) => read(row, "mean_rank_change"));
  return faults.length > 0 ? faults : {points, changes};
}

/** How many runs came out otherwise than when the file was written: other data, or another framework. */
export function countDifferent(runs: RobustnessRuns, {changes}: RunsFile): number {
  return meanRankChanges(runs).filter((change, run) => {
    const before = changes[run]!;
    return change === null || before === null ? change !== before : !areTied(change, before);
  }).length;
}

function sampleName(inputs: readonly RobustnessInput[], block: number): string {
  return block === 0 ? "A" : block === 1 ? "B" : `AB ${inputs[block - 2]!.id}`;
}
