/**
 * `san-sang audit`: the statistical audit of an index, as data, as a text and as a page.
 */
import {join} from "node:path";
import {digestChecks} from "../../src/components/audit/digest.js";
import {summaryText} from "../../src/components/audit/summary.js";
import {LANGUAGES, type Language} from "../../src/i18n/language.js";
import {auditReport} from "../../src/scoring/statistics/index.js";
import {folderOf, type PeerInputs, sharedFolders, splitPeers} from "../audit/peer-groups.js";
import {type GroupAudit, writeAudit} from "../audit/write-audit.js";
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
  readonly lang: Language;
}

const USAGE = usageOf("audit");

/**
 * `san-sang audit --framework F --observations O [--units U] [--period P] [--lang vi|en] --out DIR`: writes the audit's
 * files into DIR; where the units are of several groups of peers, each group's into a folder of its name in DIR. What
 * was found is said in one sentence per group on `err`.
 *
 * @returns exit code: 0, or 2 with one line on `err` per thing wrong; then nothing is written
 */
export async function auditCommand(args: readonly string[], _out: Print, err: Print): Promise<number> {
  const refuse = refuseWith(err);
  const request = readRequest(args);
  if (typeof request === "string") return refuse([request]);
  const inputs = readScoreInputs(request);
  if (isErrors(inputs)) return refuse(inputs);
  const groups = splitPeers(inputs);
  const errors = [...checkPeriods(groups, request), ...sharedFolders(groups.map(({group}) => group ?? ""))];
  if (errors.length > 0) return refuse(errors);
  const made = tryTo(() => ({audits: groups.map((each) => auditGroup(each, request.period))}));
  if (isErrors(made)) return refuse(made);
  const {audits} = made;
  const written = tryTo(() => {
    for (const audit of audits) writeAudit(placeOf(request.out, audit.group, audits.length), audit, request.lang);
  });
  if (written !== undefined) return refuse(written);
  for (const {group, report} of audits) {
    const said = summaryText(report, digestChecks(report, request.lang), request.lang);
    err(group === null ? said : `${group}: ${said}`);
  }
  return 0;
}

function readRequest(args: readonly string[]): Request | string {
  const values = parseOptions(args, {...SCORE_OPTIONS, lang: {type: "string"}, out: {type: "string"}}, USAGE);
  if (typeof values === "string") return values;
  const {framework, observations, out, units, period, lang = "vi"} = values;
  const language = LANGUAGES.find((known) => known === lang);
  if (language === undefined) return `--lang must be vi or en, got ${lang}; ${USAGE}`;
  return framework && observations && out ? {framework, observations, out, units, period, lang: language} : USAGE;
}

/** Several periods without a choice: one line that says how to choose. */
function checkPeriods(groups: readonly PeerInputs[], {period}: Request): readonly string[] {
  const periods = [...new Set(groups.flatMap(({observations}) => observations.map((row) => row.period)))].sort();
  if (period !== undefined || periods.length < 2) return [];
  return [`an audit is of one period: choose one of ${periods.join(", ")} with --period`];
}

function auditGroup({group, framework, observations, units}: PeerInputs, period: string | undefined): GroupAudit {
  return {
    group,
    report: auditReport({
      framework,
      observations,
      ...(units ? {units} : {}),
      ...(period === undefined ? {} : {period})
    })
  };
}

/** A lone group's files stand in the folder itself. */
function placeOf(out: string, group: string | null, groups: number): string {
  return group === null || groups < 2 ? out : join(out, folderOf(group));
}
