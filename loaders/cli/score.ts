/**
 * `san-sang score`: an index from a framework file and an observations file.
 */
import {bandOf, type Framework, type ScoreResult, score} from "../../src/scoring/index.js";
import {formatCsv} from "../files/csv.js";
import {type NamedText, writeFiles} from "../files/write-files.js";
import {
  isErrors,
  parseOptions,
  readScoreInputs,
  refuseWith,
  SCORE_OPTIONS,
  type ScoreFiles,
  tryTo
} from "./score-inputs.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request extends ScoreFiles {
  readonly out: string;
}

const USAGE = usageOf("score");

/**
 * `san-sang score --framework F --observations O [--units U] [--period P] --out DIR`: writes `scores.csv` and
 * `weights.csv` into DIR, in full double precision, rows by unit, period and tree order. Where several periods are
 * scored, `weights.csv` has the period as a fifth column. A framework with bands gives `bands.csv` too. What a reader should know goes to `err`.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function scoreCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const result = tryTo(() =>
    score(inputs.framework, inputs.observations, {units: inputs.units, period: request.period})
  );
  if (isErrors(result)) return refuse(result);
  for (const {node, message} of result.notes) err(`note: ${node}: ${message}`);
  const written = tryTo(() => writeFiles(request.out, formatResult(inputs.framework, result)));
  return written === undefined ? 0 : refuse(written);
}

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, {...SCORE_OPTIONS, out: {type: "string"}}, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, out, units, period} = values;
  return framework && observations && out ? {framework, observations, out, units, period} : USAGE;
}

function formatResult(framework: Framework, {scores, weights}: ScoreResult): readonly NamedText[] {
  const several = new Set(scores.map((row) => row.period)).size > 1;
  const columns = ["unit", "node", "weight_nominal", "weight_used"] as const;
  return [
    ["scores.csv", formatCsv(["unit", "node", "level", "period", "score", "rank", "coverage", "status"], scores)],
    ["weights.csv", formatCsv(several ? [...columns, "period"] : columns, weights)],
    ...(framework.bands ? [["bands.csv", formatBands(framework, scores)] as const] : [])
  ];
}

/** The band of every unit on the index; empty for one that is not ranked, or below all. */
function formatBands(framework: Framework, scores: ScoreResult["scores"]): string {
  const rows = scores
    .filter(({level}) => level === 0)
    .map(({unit, period, score}) => ({unit, period, score, band: bandOf(framework, score)?.id ?? null}));
  return formatCsv(["unit", "period", "score", "band"], rows);
}
