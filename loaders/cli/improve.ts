/**
 * `san-sang improve`: what a unit would have to report to reach a score or a rank.
 */
import type {Language} from "../../src/i18n/language.js";
import {cheapestCombination, type Goal, leastChange} from "../../src/scoring/analysis.js";
import {indicatorsOf} from "../../src/scoring/index.js";
import {parsePlainNumber} from "../files/plain-number.js";
import {improveText} from "../improve/improve-text.js";
import {readLimits, withWholeSteps} from "../improve/read-limits.js";
import {unitNotThere} from "./near-ids.js";
import {
  isErrors,
  parseOptions,
  readScoreInputs,
  refuseWith,
  SCORE_OPTIONS,
  type ScoreFiles,
  type ScoreInputs,
  tryTo
} from "./score-inputs.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request extends ScoreFiles {
  readonly unit: string;
  readonly goal: Goal;
  readonly limits?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const USAGE = usageOf("improve");

const OPTIONS = {
  ...SCORE_OPTIONS,
  unit: {type: "string"},
  ranks: {type: "string"},
  bands: {type: "string"},
  "to-rank": {type: "string"},
  score: {type: "string"},
  limits: {type: "string"},
  lang: {type: "string"},
  json: {type: "boolean"}
} as const;

/**
 * `san-sang improve --framework F --observations O [--units U] [--period P] --unit U (--ranks K | --to-rank R |
 * --bands K | --score S) [--limits L.csv] [--lang vi|en] [--json]`: the least change in each indicator, then the cheapest
 * combination, as text in Vietnamese unless told otherwise, or as JSON `{alone, together}` in full precision.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong
 */
export async function improveCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const unknown = unitNotThere(request.unit, inputs);
  if (unknown !== null) return refuse([unknown]);
  const answer = tryTo(() => findAnswer(request, inputs));
  if (isErrors(answer)) return refuse(answer);
  const {alone, together} = answer;
  const text = {...answer, framework: inputs.framework, lang: request.lang};
  for (const line of request.json ? [JSON.stringify({alone, together}, null, 2)] : improveText(text)) out(line);
  return 0;
}

function findAnswer({limits: file, unit, goal, period}: Request, {framework, observations, units}: ScoreInputs) {
  const read = file === undefined ? {limits: [], errors: []} : readLimits(file, framework);
  if (read.errors.length > 0) return read.errors;
  const limits = withWholeSteps(framework, read.limits);
  const costs = new Set(read.limits.flatMap(({indicator, cost}) => (cost === undefined ? [] : [indicator])));
  const options = {units, period, unit, goal, limits};
  return {
    alone: leastChange(framework, observations, options),
    together: cheapestCombination(framework, observations, options),
    costed: indicatorsOf(framework).every((indicator) => costs.has(indicator))
  };
}

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, OPTIONS, USAGE);
  if (typeof values === "string") return values;
  const {
    framework,
    observations,
    unit,
    ranks,
    "to-rank": toRank,
    bands,
    score,
    lang = "vi",
    json = false,
    ...rest
  } = values;
  if (lang !== "vi" && lang !== "en") return `--lang is vi or en, not "${lang}"; ${USAGE}`;
  const given = Object.entries({ranks, toRank, bands, score}).filter(([, text]) => text !== undefined);
  const [[name, text] = []] = given;
  if (!framework || !observations || !unit || given.length !== 1) return USAGE;
  const number = parsePlainNumber(text!);
  if (typeof number !== "number") return `"${text}" is not a number; ${USAGE}`;
  return {framework, observations, unit, goal: {[name!]: number} as unknown as Goal, lang, json, ...rest};
}
