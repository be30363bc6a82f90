/**
 * What every command that scores is given: a framework file, an observations file, perhaps a units table.
 */
import type {ParseArgsConfig} from "node:util";
import {parseArgs} from "node:util";
import type {Framework, Observation, UnitRow} from "../../src/scoring/index.js";
import {readObservations} from "../files/observations.js";
import {readFramework} from "../framework/read.js";
import {columnsNeeded, readUnits} from "../framework/units.js";

/** The files named on the command line, and the period. */
export interface ScoreFiles {
  readonly framework: string;
  readonly observations: string;
  readonly units?: string;
  readonly period?: string;
}

export interface ScoreInputs {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly units?: readonly UnitRow[];
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of `ScoreFiles`, for `parseArgs`. */
export const SCORE_OPTIONS = {
  framework: {type: "string"},
  observations: {type: "string"},
  units: {type: "string"},
  period: {type: "string"}
} as const satisfies Options;

/**
 * Reads the files; the framework is checked, and that the observations have the period.
 *
 * @returns the inputs, or one line per thing wrong
 */
export function readScoreInputs(files: ScoreFiles): ScoreInputs | readonly string[] {
  const {framework, errors} = readFramework(files.framework);
  const read = readObservations(files.observations);
  if (errors) return [...errors, ...read.errors];
  const units = files.units === undefined ? undefined : readUnits(files.units, framework);
  const lines = [...read.errors, ...(units ? units.errors : checkNoUnits(framework))];
  if (lines.length > 0) return lines;
  const periods = [...new Set(read.observations.map((row) => row.period))].sort();
  if (periods.length === 0) return [`${files.observations}: has no observations`];
  if (files.period !== undefined && !periods.includes(files.period)) {
    return [`${files.observations}: no observation of period ${files.period}, only of ${periods.join(", ")}`];
  }
  return {framework, observations: read.observations, units: units?.units};
}

function checkNoUnits(framework: Framework): readonly string[] {
  return columnsNeeded(framework).map(
    ({column, reason}) => `${framework.id} needs --units with a column "${column}": ${reason}`
  );
}

/**
 * Parses options, all of them texts or switches.
 *
 * @returns the values, or one line that says what is wrong, with the usage
 */
export function parseOptions<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    return `${oneLine(error)}; ${usage}`;
  }
}

/** The answer, or the error's own words: data we were given can be wrong in ways that only the engine sees. */
export function tryTo<T>(action: () => T): T | readonly string[] {
  try {
    return action();
  } catch (error) {
    return wordsOf(error);
  }
}

/** The same of an answer that takes its time. */
export async function tryToAwait<T>(action: () => Promise<T>): Promise<T | readonly string[]> {
  try {
    return await action();
  } catch (error) {
    return wordsOf(error);
  }
}

function wordsOf(error: unknown): readonly string[] {
  if (error instanceof RangeError || (error as NodeJS.ErrnoException).code !== undefined) return [oneLine(error)];
  throw error;
}

/** Prints what is wrong, one line each, and gives the exit code of wrong use. */
export function refuseWith(err: (line: string) => void): (errors: readonly string[]) => 2 {
  return (errors) => {
    for (const error of errors) err(error);
    return 2;
  };
}

/** Is the answer a list of errors? */
export function isErrors(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}

function oneLine(error: unknown): string {
  return (error as Error).message.replaceAll(/\s*\n\s*/g, " ");
}
