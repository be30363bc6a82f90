/**
 * Intake of an edition: every file read, judged and turned into observations; nothing dropped.
 */
import {existsSync, readFileSync} from "node:fs";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {EditionFinding, ReportingRow, SubmissionRow} from "../../src/scoring/submission-model.js";
import {acknowledgedIn, indexAcknowledgements} from "../acknowledgements/apply.js";
import {acknowledgementsInput, readAcknowledgements} from "../acknowledgements/read-acknowledgements.js";
import {settleFindings} from "../acknowledgements/settle-findings.js";
import {sha256} from "../files/hash.js";
import {inProject} from "../files/paths.js";
import type {Finding} from "../finding.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import type {Form} from "../form/form.js";
import {readForm} from "../form/read-form.js";
import {readBatch} from "../intake/batch/read-batch.js";
import {sendBackBlank} from "../intake/blank-report.js";
import {type Awaited, awaitedReporters} from "../intake/deadlines/awaited.js";
import {fileFinding} from "../intake/findings/make.js";
import {receiveFreely} from "../intake/free-reports.js";
import {toObservations} from "../intake/observations/to-observations.js";
import {reportingRows} from "../intake/reporting.js";
import {trackSubmissions} from "../intake/tracker.js";
import type {SubmissionReading} from "../intake/types.js";
import {confirmationsInput, readConfirmations, withConfirmations} from "../outline/confirmations.js";
import {type KnownPeople, knownPeople} from "../privacy/known-people.js";
import {maskIntake} from "../privacy/mask-intake.js";
import {notePersonal} from "../privacy/note-personal.js";
import {readRegistry} from "../registry/registry.js";
import {compareReports} from "./compare-reports.js";
import {type EditionSettings, readEditionSettings} from "./edition-settings.js";
import {editionUnits} from "./edition-units.js";
import {listSubmissions, type ReceivedFile, readReceivedLog, submissionsFolder} from "./list-submissions.js";
import {missingObservations} from "./missing-observations.js";
import {reportedOnTime} from "./on-time.js";
import {readOnce} from "./read-once.js";

export interface Intake {
  readonly observations: readonly Observation[];
  readonly submissions: readonly SubmissionRow[];
  readonly findings: readonly EditionFinding[];
  /** Who has sent and who has not: the edition's units, then the science ministry's own units. */
  readonly reporting: readonly ReportingRow[];
  /** As read, with cells and contacts: for the institute itself, never published. */
  readonly readings: readonly SubmissionReading[];
  /** Files that count, by their names as received: at most one of each folder. */
  readonly counting: ReadonlySet<string>;
  /** Whom the contact cells name: masked in whatever leaves the institute. */
  readonly people: KnownPeople;
  /** Path below the project → SHA-256, of every file received. */
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * @param onProgress called after each file read
 * @param alone not held against the year before or against other units: an edition that is itself last year's
 */
export async function readSubmissions(
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form,
  onProgress?: (done: number, total: number) => void,
  alone = false
): Promise<Intake> {
  const files = listSubmissions(settings.year);
  const received = readReceivedLog(settings.year, files);
  const hashes = new Map(files.map((file) => [file.file, sha256(readFileSync(file.path))]));
  const confirmations = readConfirmations(String(settings.year));
  const asked = files.map((file) =>
    withConfirmations(withContext(file, settings, units, form), confirmations, hashes.get(file.file)!)
  );
  const batch = await readOnce([form, asked, [...hashes]], () => readBatch(form, asked, {onProgress}));
  const logged = new Set(received.map((row) => `${row.unit_folder}/${row.file}`));
  const awaited = awaitedReporters(settings, units);
  const due = new Map(awaited.map((reporter) => [reporter.unit, reporter.due]));
  const people = peopleIn(batch, awaited);
  const readings = batch
    .map((reading) => receiveFreely(sendBackBlank(form, reading), awaited))
    .map((reading) => notePersonal(noteUnlogged(reading, logged), people));
  const deadline = (folder: string) => due.get(folder) ?? null;
  const known = {readings, received, units: new Set(due.keys()), deadline, form};
  const counting = new Set(
    trackSubmissions(known)
      .filter((row) => row.verdict.startsWith("accepted"))
      .map((row) => row.file)
  );
  const unitIds = new Set(units.map(({id}) => id));
  const acknowledgements = indexAcknowledgements(readAcknowledgements(settings.year, unitIds));
  const isAcknowledged = acknowledgedIn(acknowledgements);
  const made = units.map((unit) =>
    observationsOf(
      unit,
      readings.find((reading) => counting.has(reading.file) && folderOf(reading) === unit.id),
      form,
      settings.year,
      isAcknowledged
    )
  );
  const before = alone ? null : await readBefore(settings);
  const compared = alone ? [] : compareReports({settings, units, form, reports: {readings, counting}, before});
  const settled = settleFindings(
    form,
    readings,
    [...made.flatMap((set) => set.findings), ...compared],
    acknowledgements
  );
  const submissions = trackSubmissions({...known, ...settled}).map((row): SubmissionRow => {
    const {channel: _channel, unit, ...rest} = row;
    return {...rest, unit: unit ?? row.file.split("/")[0]!, sha256: hashes.get(row.file)!};
  });
  const onTime = units.map((unit) =>
    reportedOnTime(
      unit.id,
      submissions.filter((row) => row.unit === unit.id),
      String(settings.year)
    )
  );
  const folder = `data/submissions/${settings.year}`;
  const intake = {
    observations: sortRows([...made.flatMap((set) => set.observations), ...onTime]),
    submissions,
    findings: [...settled.readings.flatMap((reading) => withUnit(reading.findings)), ...withUnit(settled.later)],
    inputs: {
      ...before?.reports.inputs,
      ...confirmationsInput(String(settings.year)),
      ...acknowledgementsInput(settings.year),
      ...Object.fromEntries(files.map((file) => [`${folder}/${file.file}`, hashes.get(file.file)!]))
    }
  };
  const published = maskIntake(intake, {folder, files: files.map(({file}) => file), known: people});
  const reporting = reportingRows(awaited, published.submissions);
  return {...published, reporting, readings: settled.readings, counting, people};
}

/** The people of all contact cells; names of units are never taken for people's. */
function peopleIn(readings: readonly SubmissionReading[], awaited: readonly Awaited[]): KnownPeople {
  return knownPeople(
    readings.flatMap(({contacts}) => contacts),
    awaited.flatMap(({name}) => [name.vi, name.en])
  );
}

/** The edition of the year before, read by the same path; null where none is set, or nothing of it is there. */
async function readBefore({year}: EditionSettings): Promise<{settings: EditionSettings; reports: Intake} | null> {
  const settings = readEditionSettings().find((edition) => edition.year === year - 1);
  if (!settings || !existsSync(submissionsFolder(settings.year))) return null;
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  const units = editionUnits(readRegistry(), settings.as_of);
  return {settings, reports: await readSubmissions(settings, units, form, undefined, true)};
}

/** A file that the log does not know has no date of receipt: said, since it decides lateness and which file counts. */
function noteUnlogged(reading: SubmissionReading, logged: ReadonlySet<string>): SubmissionReading {
  if (logged.has(reading.file)) return reading;
  const finding = fileFinding({unit: folderOf(reading), file: reading.file}, "not-in-log");
  return {...reading, findings: [...reading.findings, finding]};
}

function folderOf(reading: SubmissionReading): string {
  return reading.file.split("/")[0]!;
}

function withContext(
  {folder, file, path}: ReceivedFile,
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form
) {
  const unit = units.find((row) => row.id === folder) ?? null;
  const tasks = unit ? assignedTasks(form, unit, readFormTasks()) : [];
  return {
    path,
    file,
    context: {unit: unit?.id ?? null, kind: unit?.kind ?? null, edition: String(settings.year), tasks}
  };
}

/** A unit without a usable file has a row for every indicator all the same: not reported, with no number. */
function observationsOf(
  unit: EditionUnit,
  reading: SubmissionReading | undefined,
  form: Form,
  year: number,
  isAcknowledged: (finding: string, raw: string) => boolean
): {observations: readonly Observation[]; findings: readonly Finding[]} {
  if (!reading) return {observations: missingObservations(unit, form, String(year)), findings: []};
  return toObservations(form, reading, unit, String(year), isAcknowledged);
}

/** The folder is the unit a finding belongs to, whatever the file says. */
function withUnit(findings: readonly Finding[]): readonly EditionFinding[] {
  return findings.map((finding) => ({...finding, unit: finding.file.split("/")[0]!}));
}

function sortRows(rows: readonly Observation[]): readonly Observation[] {
  const key = (row: Observation) => `${row.unit}|${row.indicator}`;
  const full = rows.map((row) => ({...row, numerator: row.numerator ?? null, denominator: row.denominator ?? null}));
  return full.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
