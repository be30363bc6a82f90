/**
 * The files of an edition, each read and judged by itself, with what has to be known of all of them together.
 */
import {readFileSync} from "node:fs";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {NAMES} from "../decisions/read-names.js";
import {sha256} from "../files/hash.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import type {Form, FormTask} from "../form/form.js";
import {readBatch} from "../intake/batch/read-batch.js";
import {sendBackBlank} from "../intake/blank-report.js";
import {holdConflicts} from "../intake/conflicts.js";
import {type Awaited, awaitedReporters} from "../intake/deadlines/awaited.js";
import {fileFinding} from "../intake/findings/make.js";
import {receiveFreely} from "../intake/free-reports.js";
import type {TrackerInput} from "../intake/tracker.js";
import type {SubmissionReading} from "../intake/types.js";
import {readConfirmations, withConfirmations} from "../outline/confirmations.js";
import {type KnownPeople, knownPeople} from "../privacy/known-people.js";
import {notePersonal} from "../privacy/note-personal.js";
import {type EditionFile, editionFiles} from "./edition-files.js";
import type {EditionSettings} from "./edition-settings.js";
import {readOnce} from "./read-once.js";

/** The files of one edition as they were read. */
export interface ReceivedFiles {
  readonly readings: readonly SubmissionReading[];
  /** Whom the contact cells name. */
  readonly people: KnownPeople;
  readonly awaited: readonly Awaited[];
  /** What the tracker needs. */
  readonly known: TrackerInput;
  /** SHA-256 by path below the edition's folder. */
  readonly hashes: ReadonlyMap<string, string>;
  /** SHA-256 by path below the project: the files where they lie, and the decisions where one says whose a folder is. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Reads every file of an edition; whatever is in one, it has a reading.
 *
 * @param onProgress called after each file read
 * @throws {Error} if the edition has no folder, or an own file of the institute is wrong
 */
export async function readReceived(
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form,
  onProgress?: (done: number, total: number) => void
): Promise<ReceivedFiles> {
  const {files, received} = editionFiles(settings, units);
  const hashes = new Map(files.map((file) => [file.file, sha256(readFileSync(file.path))]));
  const confirmations = readConfirmations(String(settings.year));
  const tasks = readFormTasks();
  const asked = files.map((file) =>
    withConfirmations(withContext(file, settings, units, form, tasks), confirmations, hashes.get(file.file)!)
  );
  const batch = await readOnce([form, asked, [...hashes]], () => readBatch(form, asked, {onProgress}));
  const awaited = awaitedReporters(settings, units);
  const people = peopleIn(batch, awaited);
  const logged = new Set(received.map((row) => `${row.unit_folder}/${row.file}`));
  const judged = batch
    .map((reading) => receiveFreely(sendBackBlank(form, reading), awaited))
    .map((reading) => notePersonal(noteUnlogged(reading, logged), people));
  const readings = holdConflicts(form, judged, received);
  const due = new Map(awaited.map((reporter) => [reporter.unit, reporter.due]));
  const deadline = (folder: string) => due.get(folder) ?? null;
  const inputs = inputsOf(settings, files, hashes);
  return {
    readings,
    people,
    awaited,
    hashes,
    inputs,
    known: {readings, received, units: new Set(due.keys()), deadline, form}
  };
}

function inputsOf(
  {year}: EditionSettings,
  files: readonly EditionFile[],
  hashes: ReadonlyMap<string, string>
): Readonly<Record<string, string>> {
  const decided = files.some(({file, place}) => file !== place);
  return {
    ...(decided ? {"data/decisions/names.csv": sha256(readFileSync(NAMES))} : {}),
    ...Object.fromEntries(files.map(({file, place}) => [`data/submissions/${year}/${place}`, hashes.get(file)!]))
  };
}

/** The people of all contact cells; names of units are never taken for people's. */
function peopleIn(readings: readonly SubmissionReading[], awaited: readonly Awaited[]): KnownPeople {
  return knownPeople(
    readings.flatMap(({contacts}) => contacts),
    awaited.flatMap(({name}) => [name.vi, name.en])
  );
}

/** A file that the log does not know has no date of receipt: said, since it decides lateness and which file counts. */
function noteUnlogged(reading: SubmissionReading, logged: ReadonlySet<string>): SubmissionReading {
  if (logged.has(reading.file)) return reading;
  const finding = fileFinding({unit: reading.file.split("/")[0]!, file: reading.file}, "not-in-log");
  return {...reading, findings: [...reading.findings, finding]};
}

function withContext(
  {folder, file, path, candidates}: EditionFile,
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form,
  all: readonly FormTask[]
) {
  const unit = units.find((row) => row.id === folder) ?? null;
  const tasks = unit ? assignedTasks(form, unit, all) : [];
  return {
    path,
    file,
    context: {unit: unit?.id ?? null, kind: unit?.kind ?? null, candidates, edition: String(settings.year), tasks}
  };
}
