/**
 * `san-sang score`: an index from a framework file and an observations file.
 */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {type Framework, type Observation, type ScoreResult, score, type UnitRow} from "../../src/scoring/index.js";
import {formatCsv} from "../files/csv.js";
import {readObservations} from "../files/observations.js";
import {readFramework} from "../framework/read.js";
import {columnsNeeded, readUnits} from "../framework/units.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request {
  readonly framework: string;
  readonly observations: string;
  readonly out: string;
  readonly units?: string;
  readonly period?: string;
}

interface Inputs {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly units?: readonly UnitRow[];
}

const USAGE = usageOf("score");

/**
 * `san-sang score --framework F --observations O [--units U] [--period P] --out DIR`: writes `scores.csv` and
 * `weights.csv` into DIR, in full double precision, rows by unit, period and tree order. Where several periods are
 * scored, `weights.csv` has the period as a fifth column. What a reader should know goes to `err`.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function scoreCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = (errors: readonly string[]) => {
    for (const error of errors) err(error);
    return 2;
  };
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const result = tryTo(() =>
    score(inputs.framework, inputs.observations, {units: inputs.units, period: request.period})
  );
  if (isErrors(result)) return refuse(result);
  for (const {node, message} of result.notes) err(`note: ${node}: ${message}`);
  const written = tryTo(() => writeResult(request.out, result));
  return written === undefined ? 0 : refuse(written);
}

function readRequest(args: readonly string[]): Request | string {
  const option = {type: "string"} as const;
  try {
    const options = {framework: option, observations: option, units: option, period: option, out: option};
    const {framework, observations, out, units, period} = parseArgs({args: [...args], options}).values;
    if (!framework || !observations || !out) return USAGE;
    return {framework, observations, out, units, period};
  } catch (error) {
    return `${oneLine(error)}; ${USAGE}`;
  }
}

function readInputs({framework: frameworkFile, observations: observationsFile, units: unitsFile, period}: Request) {
  const {framework, errors} = readFramework(frameworkFile);
  const read = readObservations(observationsFile);
  if (errors) return [...errors, ...read.errors];
  const units = unitsFile === undefined ? undefined : readUnits(unitsFile, framework);
  const lines = [...read.errors, ...(units ? units.errors : checkNoUnits(framework))];
  if (lines.length > 0) return lines;
  const periods = [...new Set(read.observations.map((row) => row.period))].sort();
  if (periods.length === 0) return [`${observationsFile}: has no observations`];
  if (period !== undefined && !periods.includes(period)) {
    return [`${observationsFile}: no observation of period ${period}, only of ${periods.join(", ")}`];
  }
  return {framework, observations: read.observations, units: units?.units} satisfies Inputs;
}

function checkNoUnits(framework: Framework): readonly string[] {
  return columnsNeeded(framework).map(
    ({column, reason}) => `${framework.id} needs --units with a column "${column}": ${reason}`
  );
}

function writeResult(directory: string, {scores, weights}: ScoreResult): void {
  const several = new Set(scores.map((row) => row.period)).size > 1;
  const columns = ["unit", "node", "weight_nominal", "weight_used"] as const;
  mkdirSync(directory, {recursive: true});
  writeFileSync(
    join(directory, "scores.csv"),
    formatCsv(["unit", "node", "level", "period", "score", "rank", "coverage", "status"], scores)
  );
  writeFileSync(join(directory, "weights.csv"), formatCsv(several ? [...columns, "period"] : columns, weights));
}

/** The answer, or the error's own words: data we were given can be wrong in ways that only the engine sees. */
function tryTo<T>(action: () => T): T | readonly string[] {
  try {
    return action();
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code !== undefined) return [oneLine(error)];
    throw error;
  }
}

function isErrors(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}

function oneLine(error: unknown): string {
  return (error as Error).message.replaceAll(/\s*\n\s*/g, " ");
}
