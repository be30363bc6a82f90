/**
 * `san-sang reply`: a unit's own workbook back, with the cells marked.
 */
import {existsSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {verdictText} from "../../src/components/reply/verdict-text.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {ACKNOWLEDGEMENT_COLUMNS} from "../acknowledgements/model.js";
import {acknowledgementsFile} from "../acknowledgements/read-acknowledgements.js";
import {settingsOf} from "../assess/edition-settings.js";
import {formatCsv} from "../files/csv.js";
import type {Answer} from "../reply/answer-file.js";
import {answerReceived, answerTrial, filesOf, fileToAnswer} from "../reply/answer-unit.js";
import {type EditionContext, readContext} from "../reply/edition-context.js";
import type {ProposedConfirmation} from "../reply/report/read-confirmations.js";
import {writeAnswer} from "../reply/write-answer.js";
import {progressBar} from "./progress.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

const USAGE = usageOf("reply");

/** What was asked for; `unit` null for all. */
interface Request {
  readonly edition: number;
  readonly unit: string | null;
  readonly file: string | null;
  readonly out: string;
}

/**
 * `san-sang reply --edition Y (--unit U [--file F] | --all) [--out DIR]`: answers the file of a unit that counts, or
 * the file named: one that was received, or one anywhere on the disk as a trial. Writes DIR/<unit>/.
 *
 * Confirmations that came back in a file are listed on `err`; those that can be recorded go to `out` as lines for
 * `data/acknowledgements/<edition>.csv`.
 *
 * @returns exit code: 0, or 2 with one line on `err` for wrong use, an unknown unit or file, or nothing received
 */
export async function replyCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const request = parseRequest(args);
  if (typeof request === "string") return complain(request, err);
  const context = await readContext(settingsOf(request.edition), progressBar(`${request.edition}: đọc báo cáo`));
  const asked = request.unit === null ? context.units : context.units.filter(({id}) => id === request.unit);
  if (asked.length === 0)
    return complain(`no unit "${request.unit}" in edition ${request.edition}: see san-sang unit`, err);
  const units = asked.filter(({id}) => request.file !== null || fileToAnswer(context, id) !== null);
  if (units.length === 0) return complain(`${request.unit} has sent nothing for ${request.edition}`, err);
  const done = progressBar(`${request.edition}: trả lời`);
  const proposed: ProposedConfirmation[] = [];
  const lines: string[] = [];
  for (const [i, unit] of units.entries()) {
    const answer = await answerOne(context, unit, request.file);
    if (typeof answer === "string") return complain(answer, err);
    writeAnswer(join(request.out, unit.id), answer);
    proposed.push(...answer.proposed);
    lines.push(...report(unit, answer));
    done(i + 1, units.length);
  }
  for (const line of lines) err(line);
  if (request.unit === null) err(`${units.length} units answered, ${asked.length - units.length} have sent nothing`);
  listProposed(proposed, request.edition, out, err);
  return 0;
}

function complain(message: string, err: Print): number {
  err(message);
  return 2;
}

/** The request, or the complaint. */
function parseRequest(args: readonly string[]): Request | string {
  const text = {type: "string"} as const;
  let values: {edition?: string; unit?: string; file?: string; out?: string; all?: boolean};
  try {
    ({values} = parseArgs({
      args: [...args],
      options: {edition: text, unit: text, file: text, out: text, all: {type: "boolean"}}
    }));
  } catch (error) {
    return `${(error as Error).message}; ${USAGE}`;
  }
  const {edition, unit, file, all = false, out = join("out", "replies", edition ?? "")} = values;
  if (!edition || all === (unit !== undefined) || (all && file !== undefined)) return USAGE;
  if (!/^20\d{2}$/.test(edition)) return `edition must be a year such as 2024, got "${edition}"`;
  return {edition: Number(edition), unit: unit ?? null, file: file ?? null, out};
}

/** The answer, or the complaint. */
async function answerOne(context: EditionContext, unit: EditionUnit, file: string | null): Promise<Answer | string> {
  if (file === null) return answerReceived(context, unit, fileToAnswer(context, unit.id)!);
  const received = filesOf(context, unit.id);
  const found = received.find((path) => path === file || path === `${unit.id}/${file}`);
  if (found !== undefined) return answerReceived(context, unit, found);
  if (existsSync(file)) return answerTrial(context, unit, file);
  const names = received.map((path) => path.slice(unit.id.length + 1)).join(", ");
  return `no file "${file}": ${unit.id} has sent ${names || "nothing"}, and there is none of that path`;
}

function report({id}: EditionUnit, {reply, unmarked}: Answer): readonly string[] {
  const indent = " ".repeat(id.length + 2);
  return [
    `${id}: ${verdictText(reply, "vi")}`,
    `${indent}${verdictText(reply, "en")}`,
    ...(unmarked === null ? [] : [`${indent}returned as a copy: ${unmarked}`])
  ];
}

function listProposed(all: readonly ProposedConfirmation[], edition: number, out: Print, err: Print): void {
  for (const {finding_id, problem} of all)
    if (problem !== null) err(`not to be recorded: ${finding_id}: ${problem.en}`);
  const ready = all.filter(({problem}) => problem === null);
  if (ready.length === 0) return;
  err(`to be recorded, if the institute agrees, in data/acknowledgements/${edition}.csv:`);
  const lines = formatCsv(ACKNOWLEDGEMENT_COLUMNS as unknown as "finding_id"[], ready).trimEnd();
  out(existsSync(acknowledgementsFile(edition)) ? lines.slice(lines.indexOf("\n") + 1) : lines);
}
