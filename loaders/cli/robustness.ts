/**
 * `san-sang robustness`: how far the ranks of an index hang on choices that could have been made otherwise.
 */
import {LANGUAGES, type Language} from "../../src/i18n/language.js";
import {listInputs} from "../../src/scoring/analysis.js";
import {writeFiles} from "../files/write-files.js";
import {type Analysis, analyse} from "../robustness/analyse.js";
import {formatPage} from "../robustness/report.js";
import {countDifferent, type RunsFile, readRuns} from "../robustness/runs-file.js";
import {formatTables} from "../robustness/tables.js";
import {progressBar} from "./progress.js";
import {
  isErrors,
  parseOptions,
  readScoreInputs,
  refuseWith,
  SCORE_OPTIONS,
  type ScoreFiles,
  type ScoreInputs,
  tryTo,
  tryToAwait
} from "./score-inputs.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request extends ScoreFiles {
  /** N of the design; the framework's own unless given. */
  readonly replications?: number;
  readonly seed: number;
  readonly lang: Language;
  readonly replay?: string;
  readonly out: string;
}

const USAGE = usageOf("robustness");
const TEXT = {type: "string"} as const;
const OPTIONS = {...SCORE_OPTIONS, replications: TEXT, seed: TEXT, lang: TEXT, replay: TEXT, out: TEXT};

/**
 * Writes the tables of `formatTables` and `robustness.html` into DIR; what a reader should know goes to `err`. The same
 * input files, N and seed give the same bytes, and so does `--replay` of the `runs.csv` they gave.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function robustnessCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const {robustness, id} = inputs.framework;
  if (!robustness) return refuse([`${request.framework}: ${id} has no section "robustness". ${ADVICE}`]);
  const runs = request.replay === undefined ? null : readRuns(request.replay, listInputs(inputs.framework));
  if (runs !== null && isErrors(runs)) return refuse(runs);
  const analysis = await tryToAwait(() => analyseRequest(request, inputs, robustness.replications, runs));
  if (isErrors(analysis)) return refuse(analysis);
  for (const {code, input, message} of analysis.results.notes) err(`note: ${input ?? code}: ${message}`);
  const written = tryTo(() => writeAll(request, inputs, analysis));
  return written === undefined ? 0 : refuse(written);
}

const ADVICE = 'Say there what may change, for instance "robustness": {"replications": 1000, "weights": 0.25}';

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, OPTIONS, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, out, replications, seed = "1", lang = "vi", replay} = values;
  if (!framework || !observations || !out) return USAGE;
  const language = LANGUAGES.find((each) => each === lang);
  if (!language) return `--lang must be ${LANGUAGES.join(" or ")}, got "${lang}"; ${USAGE}`;
  if (replay !== undefined && replications !== undefined)
    return `--replay and --replications don't go together; ${USAGE}`;
  if (replications !== undefined && !(/^\d+$/.test(replications) && Number(replications) >= 2))
    return `--replications must be a whole number from 2, got "${replications}"; ${USAGE}`;
  if (!/^\d+$/.test(seed) || Number(seed) > 0xffffffff)
    return `--seed must be a whole number from 0 to 4294967295, got "${seed}"; ${USAGE}`;
  return {
    ...values,
    framework,
    observations,
    out,
    lang: language,
    seed: Number(seed),
    replications: replications === undefined ? undefined : Number(replications)
  };
}

/** A replay that comes out otherwise than its file says is noted first: its figures are of other data. */
async function analyseRequest(
  {period, seed, replications}: Request,
  {framework, observations, units}: ScoreInputs,
  own: number,
  file: RunsFile | null
): Promise<Analysis> {
  const onProgress = progressBar("runs");
  const options = {units, period, seed, replications: replications ?? own, points: file?.points, onProgress};
  const analysis = await analyse(framework, observations, options);
  const different = file === null ? 0 : countDifferent(analysis.runs, file);
  if (different === 0) return analysis;
  const message = `${different} of ${file!.points.length} runs have another mean rank change than the file: other data or framework`;
  const notes = [{code: "replay" as const, input: null, message}, ...analysis.results.notes];
  return {...analysis, results: {...analysis.results, notes}};
}

function writeAll({out, lang, seed}: Request, {framework, units}: ScoreInputs, analysis: Analysis): void {
  const page = formatPage(framework, analysis, {units, lang, seed});
  writeFiles(out, [...formatTables(analysis), ["robustness.html", page]]);
}
