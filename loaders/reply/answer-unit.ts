/**
 * The reply to one unit: which of its files is answered, and against which earlier one.
 */
import {readFileSync} from "node:fs";
import {basename} from "node:path";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Finding} from "../finding.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import {readBatch} from "../intake/batch/read-batch.js";
import {sendBackBlank} from "../intake/blank-report.js";
import {knownPeople} from "../privacy/known-people.js";
import {publicPaths} from "../privacy/mask-names.js";
import {notePersonal} from "../privacy/note-personal.js";
import {type Answer, answerFile} from "./answer-file.js";
import {findingsAsCounted} from "./as-counted.js";
import type {EditionContext} from "./edition-context.js";
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
export async function answerReceived(context: EditionContext, unit: EditionUnit, file: string): Promise<Answer> {
  const {intake, files} = context;
  const reading = intake.readings.find((one) => one.file === file)!;
  const name = publicName(context, file);
  const row = intake.submissions.find((one) => one.file === name)!;
  const bytes = readFileSync(files.find((one) => one.file === file)!.path);
  const answer = await answerFile(bytes, {
    ...common(context, unit),
    reading: {...reading, file: name},
    findings: findingsOf(context, file),
    received_at: row.received_at,
    verdict: row.verdict,
    before: fileBefore(context, unit, file)
  });
  return {...answer, proposed: intake.proposed.filter((one) => one.unit === unit.id)};
}

/**
 * Tries a file that was not received, as if it had come from the unit now and counted.
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
  const reading = notePersonal(sendBackBlank(form, read!), knownPeople(read!.contacts));
  return answerFile(readFileSync(path), {
    ...common(context, unit),
    reading,
    findings: findingsAsCounted(context, unit, reading),
    received_at: null,
    verdict: "preview",
    before: fileBefore(context, unit, null)
  });
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

function findingsOf(context: EditionContext, file: string): readonly Finding[] {
  const name = publicName(context, file);
  return context.intake.findings.filter((finding) => finding.file === name);
}

/** The name under which a received file is published: without personal data. */
function publicName({files, intake}: EditionContext, file: string): string {
  const paths = files.map((one) => one.file);
  return publicPaths(paths, intake.people).get(file) ?? file;
}

/** The usable file received before this one; where none is usable, the one right before. For a trial, of all. */
function fileBefore(context: EditionContext, unit: EditionUnit, file: string | null): ReplyInput["before"] {
  const files = filesOf(context, unit.id);
  const earlier = file === null ? files : files.slice(0, files.indexOf(file));
  const readings = earlier.map((name) => context.intake.readings.find((one) => one.file === name)!);
  const before = readings.findLast(({fit}) => fit) ?? readings.at(-1);
  if (!before) return null;
  return {file: publicName(context, before.file), findings: findingsAsCounted(context, unit, before)};
}
