/**
 * The reply to one unit: which of its files is answered, and against which earlier one.
 */
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {acknowledgedIn, applyAcknowledgements} from "../acknowledgements/apply.js";
import type {Finding} from "../finding.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import {readBatch} from "../intake/batch/read-batch.js";
import {sendBackBlank} from "../intake/blank-report.js";
import {toObservations} from "../intake/observations/to-observations.js";
import type {SubmissionReading} from "../intake/types.js";
import {type Answer, answerFile} from "./answer-file.js";
import type {EditionContext} from "./edition-context.js";
import {stableIds} from "./ids/stable-ids.js";
import type {ReplyInput} from "./make-reply.js";

/** The received files of a unit, by path below the edition's folder, in the order of receipt. */
export function filesOf({files, received}: EditionContext, unit: string): readonly string[] {
  const order = received.map((row) => `${row.unit_folder}/${row.file}`);
  const own = files.filter(({folder}) => folder === unit).map(({file}) => file);
  return own.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The file that is answered unless one is named: the one that counts, else the last received; null where none came. */
export function fileToAnswer(context: EditionContext, unit: string): string | null {
  const files = filesOf(context, unit);
  return files.find((file) => context.intake.counting.has(file)) ?? files.at(-1) ?? null;
}

/** Answers a received file. @param file path below the edition's folder */
export function answerReceived(context: EditionContext, unit: EditionUnit, file: string): Promise<Answer> {
  const {intake, files} = context;
  const reading = intake.readings.find((one) => one.file === file)!;
  const row = intake.submissions.find((one) => one.file === file)!;
  const bytes = readFileSync(files.find((one) => one.file === file)!.path);
  return answerFile(bytes, {
    ...common(context, unit),
    reading,
    findings: findingsOf(context, file),
    received_at: row.received_at,
    verdict: row.verdict,
    before: fileBefore(context, unit.id, file)
  });
}

/**
 * Tries a file that was not received, as if it had come from the unit now: without the comparisons between units and
 * years, which need the whole edition.
 *
 * @param path of the file
 */
export async function answerTrial(context: EditionContext, unit: EditionUnit, path: string): Promise<Answer> {
  const {form, settings} = context;
  const file = `${unit.id}/${basename(path)}`;
  const asked = {
    unit: unit.id,
    kind: unit.kind,
    edition: String(settings.year),
    tasks: assignedTasks(form, unit, readFormTasks())
  };
  const [read] = await readBatch(form, [{path, file, context: asked}]);
  const reading = sendBackBlank(form, read!);
  return answerFile(readFileSync(path), {
    ...common(context, unit),
    reading,
    findings: trialFindings(context, unit, reading),
    received_at: null,
    verdict: "preview",
    before: fileBefore(context, unit.id, null)
  });
}

function trialFindings(context: EditionContext, unit: EditionUnit, reading: SubmissionReading): readonly Finding[] {
  const {form, settings, acknowledgements} = context;
  const period = String(settings.year);
  const later = reading.fit
    ? toObservations(form, reading, unit, period, acknowledgedIn(acknowledgements)).findings
    : [];
  return applyAcknowledgements(stableIds(form, reading.cells, [...reading.findings, ...later]), acknowledgements);
}

function common(
  {form, settings, acknowledgements, earlier, previous}: EditionContext,
  {id, name}: EditionUnit
): Omit<ReplyInput, "reading" | "findings" | "received_at" | "verdict" | "before" | "visible" | "copy"> {
  return {
    form,
    edition: settings.year,
    illustrative: settings.illustrative,
    unit: {id, name},
    previous: previous.get(id) ?? new Map(),
    acknowledgements,
    earlier
  };
}

function findingsOf({intake}: EditionContext, file: string): readonly Finding[] {
  return intake.findings.filter((finding) => finding.file === file);
}

/** The file received right before; for a trial, the last one. */
function fileBefore(context: EditionContext, unit: string, file: string | null): ReplyInput["before"] {
  const files = filesOf(context, unit);
  const index = file === null ? files.length : files.indexOf(file);
  const before = files[index - 1];
  return before === undefined ? null : {file: before, findings: findingsOf(context, before)};
}
