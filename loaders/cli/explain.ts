/**
 * `san-sang explain`: where one score comes from, down to the reported cells.
 */
import {contributionsText, type UnitParts} from "../../src/components/explain/contributions-text.js";
import {explainText} from "../../src/components/explain/explain-text.js";
import type {Language} from "../../src/i18n/language.js";
import {
  changeSince,
  contributions,
  type DerivationOf,
  deriveScore,
  distanceFromLeader,
  strengthsAndWeaknesses
} from "../../src/scoring/analysis.js";
import {walk} from "../../src/scoring/index.js";
import {notThere, unitNotThere} from "./near-ids.js";
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

interface Request extends ScoreFiles, DerivationOf {
  readonly lang: Language;
  readonly json: boolean;
  /** What each indicator gives, instead of the derivation. */
  readonly parts: boolean;
}

const USAGE = usageOf("explain");

const OPTIONS = {
  ...SCORE_OPTIONS,
  unit: {type: "string"},
  node: {type: "string"},
  lang: {type: "string"},
  json: {type: "boolean"},
  parts: {type: "boolean"}
} as const;

/**
 * `san-sang explain --framework F --observations O [--units U] [--period P] --unit U [--node N | --parts]
 * [--lang vi|en] [--json]`: one unit's score on the index, or on one node, with all that it was made of: lines of text in
 * Vietnamese unless told otherwise, or the derivation as JSON in full precision.
 * With `--parts`: what each indicator gives to the index, to the distance from the best and to the change since the
 * period before, and where the unit stands out.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong
 */
export async function explainCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const unknown = findUnknown(request, inputs);
  if (unknown !== null) return refuse([unknown]);
  if (request.parts) return printParts(request, inputs, out, refuse);
  const {unit, node, period, lang, json} = request;
  const {framework, observations, units} = inputs;
  const derivation = tryTo(() => deriveScore(framework, observations, {units, period, unit, node}));
  if (isErrors(derivation)) return refuse(derivation);
  if (json) out(JSON.stringify(derivation, null, 2));
  else for (const line of explainText(derivation, lang)) out(line);
  return 0;
}

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, OPTIONS, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, unit, lang = "vi", json = false, parts = false, ...rest} = values;
  if (lang !== "vi" && lang !== "en") return `--lang is vi or en, not "${lang}"; ${USAGE}`;
  return framework && observations && unit ? {framework, observations, unit, lang, json, parts, ...rest} : USAGE;
}

/** One line on a unit or node that is not there. */
function findUnknown({unit, node}: Request, inputs: ScoreInputs): string | null {
  const unknown = unitNotThere(unit, inputs);
  if (unknown !== null) return unknown;
  const nodes = walk(inputs.framework).map((place) => place.node.id);
  return node === undefined || nodes.includes(node) ? null : notThere("node", node, nodes);
}

function printParts(
  request: Request,
  inputs: ScoreInputs,
  out: Print,
  refuse: (errors: readonly string[]) => number
): number {
  if (request.node !== undefined) return refuse([`--parts is of the index: leave out --node; ${USAGE}`]);
  const periods = [...new Set(inputs.observations.map((row) => row.period))].sort();
  const period = request.period ?? periods[0]!;
  if (request.period === undefined && periods.length > 1) return refuse([`choose one period of ${periods.join(", ")}`]);
  const parts = tryTo(() => partsOf(inputs, request.unit, period, periods[periods.indexOf(period) - 1]));
  if (isErrors(parts)) return refuse(parts);
  if (request.json) out(JSON.stringify(parts, null, 2));
  else for (const line of contributionsText(inputs.framework, parts, request.lang)) out(line);
  return 0;
}

function partsOf(
  {framework, observations, units}: ScoreInputs,
  unit: string,
  period: string,
  before: string | undefined
): UnitParts {
  const options = {units, period};
  const own = <T extends {readonly unit: string}>(rows: readonly T[]) => rows.find((row) => row.unit === unit) ?? null;
  const changed =
    before === undefined ? null : own(changeSince(framework, observations, {units, before, after: period}));
  return {
    contributions: own(contributions(framework, observations, options))!,
    distance: own(distanceFromLeader(framework, observations, options)),
    change: changed === null ? null : {...changed, before: before!},
    profile: own(strengthsAndWeaknesses(framework, observations, options))
  };
}
