/**
 * `san-sang change`: why scores and ranks changed between two years.
 */
import {type ChangeResult, type CrosswalkRow, splitChange} from "../../src/scoring/analysis.js";
import {CHANGE_COLUMNS, tableChange} from "../change/change-rows.js";
import {knownMeasures} from "../change/measures.js";
import {readCrosswalk} from "../change/read-crosswalk.js";
import {registryCrosswalk} from "../change/registry-crosswalk.js";
import {formatCsv} from "../files/csv.js";
import {writeFiles} from "../files/write-files.js";
import {readRegistry} from "../registry/read.js";
import {readIndicators} from "../seeds/indicators.js";
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

interface Request {
  readonly before: ScoreFiles;
  readonly after: ScoreFiles;
  readonly crosswalk?: string;
  readonly out: string;
}

const USAGE = usageOf("change");

const OPTIONS = {
  ...SCORE_OPTIONS,
  "before-framework": {type: "string"},
  "before-observations": {type: "string"},
  "before-units": {type: "string"},
  "before-period": {type: "string"},
  crosswalk: {type: "string"},
  out: {type: "string"}
} as const;

/** In place of a file: the chains of successors in data/registry. */
const REGISTRY = "registry";

/**
 * `san-sang change --framework F --observations O [--units U] [--period P] --before-framework F
 * --before-observations O [--before-units U] [--before-period P] [--crosswalk X|registry] --out DIR`: writes
 * `change.csv` into DIR, a row per unit of the later year. What a reader should know goes to `err`.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function changeCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const [before, after] = [readScoreInputs(request.before), readScoreInputs(request.after)];
  const faults = [...(isErrors(before) ? before : []), ...(isErrors(after) ? after : [])];
  if (isErrors(before) || isErrors(after)) return refuse(faults);
  const crosswalk = findCrosswalk(request.crosswalk, before, after);
  if ("errors" in crosswalk) return refuse(crosswalk.errors);
  const result = tryTo(() =>
    splitChange(
      {...before, period: request.before.period},
      {...after, period: request.after.period},
      {crosswalk: crosswalk.rows, measures: knownMeasures(readIndicators())}
    )
  );
  if (isErrors(result)) return refuse(result);
  const written = tryTo(() =>
    writeFiles(request.out, [["change.csv", formatCsv(CHANGE_COLUMNS, tableChange(result.rows))]])
  );
  if (written !== undefined) return refuse(written);
  for (const {message} of result.notes) err(`note: ${message}`);
  out(summarise(result));
  return 0;
}

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, OPTIONS, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, units, period, crosswalk, out} = values;
  const [earlier, seen] = [values["before-framework"], values["before-observations"]];
  if (!framework || !observations || !earlier || !seen || !out) return USAGE;
  return {
    before: {framework: earlier, observations: seen, units: values["before-units"], period: values["before-period"]},
    after: {framework, observations, units, period},
    crosswalk,
    out
  };
}

/** Rows of the file, or of the registry; none where neither is named. */
function findCrosswalk(
  named: string | undefined,
  before: ScoreInputs,
  after: ScoreInputs
): {readonly rows: readonly CrosswalkRow[]} | {readonly errors: readonly string[]} {
  if (named === undefined) return {rows: []};
  const idsOf = ({units, observations}: ScoreInputs) => [
    ...new Set((units ?? observations).map((row): string => row.unit))
  ];
  if (named === REGISTRY) return {rows: registryCrosswalk(readRegistry(), idsOf(before), idsOf(after))};
  const {rows, errors} = readCrosswalk(named);
  return errors.length > 0 ? {errors} : {rows};
}

function summarise({rows}: ChangeResult): string {
  const split = rows.filter(({why}) => why === null).length;
  const approximate = rows.filter((row) => row.why === null && row.approximate).length;
  return `${split} of ${rows.length} units split${approximate === 0 ? "" : `, ${approximate} of them approximately`}`;
}
