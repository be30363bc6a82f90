/**
 * `san-sang weights`: weights by another method, with what they would do to the ranks.
 */

import {
  budgetWeights,
  equalWeights,
  type MadeWeights,
  optimisedWeights,
  weightsByPca,
  withWeights
} from "../../src/scoring/analysis.js";
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
import {readBudget, readImportance} from "./weights-input.js";
import {compareRanks, type WeightFiles, writeWeights} from "./weights-output.js";

type Print = (line: string) => void;

const METHODS = ["equal", "pca", "budget", "optimised"] as const;
type Method = (typeof METHODS)[number];

interface Request extends ScoreFiles {
  readonly out: string;
  readonly method: Method;
  readonly budget?: string;
  readonly importance?: string;
}

const USAGE = usageOf("weights");

/**
 * `san-sang weights … --method equal|pca|budget|optimised [--budget B.csv] [--importance I.csv] --out DIR`: writes
 * `weights.csv`, `framework.json` with the new weights, and `ranks.csv` with ranks under both; `budget.csv` with how
 * far the experts agree, or `importance.csv` with what was wished and reached. What a reader should know goes to `err`,
 * that a wish was not reached above all.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function weightsCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const made = tryTo(() => makeFiles(request, inputs));
  if (isErrors(made)) return refuse(made);
  const written = tryTo(() => writeWeights(request.out, made));
  if (written !== undefined) return refuse(written);
  for (const {node, message} of made.made.notes) err(`note: ${node}: ${message}`);
  err(saySummary(made, request.method));
  return 0;
}

function readRequest(args: readonly string[]): Request | string {
  const own = {
    method: {type: "string"},
    budget: {type: "string"},
    importance: {type: "string"},
    out: {type: "string"}
  } as const;
  const values = parseOptions(args, {...SCORE_OPTIONS, ...own}, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, out, units, period, budget, importance} = values;
  const method = METHODS.find((known) => known === values.method);
  if (!(framework && observations && out) || values.method === undefined) return USAGE;
  if (method === undefined) return `--method must be one of ${METHODS.join(", ")}, got ${values.method}; ${USAGE}`;
  if ((budget !== undefined) !== (method === "budget")) return `--budget goes with --method budget; ${USAGE}`;
  if (importance !== undefined && method !== "optimised") return `--importance goes with --method optimised; ${USAGE}`;
  return {framework, observations, out, units, period, method, budget, importance};
}

function makeFiles(request: Request, inputs: ScoreInputs): WeightFiles | readonly string[] {
  const made = make(request, inputs);
  if (isErrors(made)) return made;
  const {framework} = inputs;
  const reweighted = withWeights(framework, made.weights);
  return {framework, reweighted, made, ranks: compareRanks(inputs, reweighted, request.period)};
}

function make(request: Request, {framework, observations, units}: ScoreInputs): MadeWeights | readonly string[] {
  const {period, budget, importance} = request;
  const data = {observations, ...(units ? {units} : {}), ...(period === undefined ? {} : {period})};
  switch (request.method) {
    case "equal":
      return {weights: equalWeights(framework), notes: []};
    case "pca":
      return weightsByPca(framework, data);
    case "budget": {
      const read = readBudget(budget!);
      return read.errors.length > 0 ? read.errors : budgetWeights(framework, read.points);
    }
    case "optimised": {
      const read = importance === undefined ? {wished: {}, errors: []} : readImportance(importance);
      return read.errors.length > 0 ? read.errors : optimisedWeights(framework, data, read.wished);
    }
  }
}

/** How many weights and ranks changed, in one line; first of all, what was not reached. */
function saySummary({made, ranks}: WeightFiles, method: Method): string {
  const open = made.notes.filter(({code}) => code === "not-converged").map(({node}) => node);
  const moved = ranks.filter(({change}) => change !== null && change !== 0);
  const most = moved.reduce((largest, {change}) => Math.max(largest, Math.abs(change!)), 0);
  const ranked = ranks.filter(({change}) => change !== null).length;
  const reached = open.length === 0 ? "" : `NOT CONVERGED in ${open.join(", ")}; `;
  return `${reached}weights by ${method}: ${moved.length} of ${ranked} ranks change, by ${most} places at most`;
}
