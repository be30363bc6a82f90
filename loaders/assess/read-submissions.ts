/**
 * Intake of an edition: every file read, judged and turned into observations; nothing dropped.
 */
import {readFileSync} from "node:fs";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {EditionFinding, SubmissionRow} from "../../src/scoring/submission-model.js";
import {sha256} from "../files/hash.js";
import type {Finding} from "../finding.js";
import {assignedTasks, readFormTasks} from "../form/assigned-tasks.js";
import type {Form} from "../form/form.js";
import {readBatch} from "../intake/batch/read-batch.js";
import {sendBackBlank} from "../intake/blank-report.js";
import {fileFinding} from "../intake/findings/make.js";
import {toObservations} from "../intake/observations/to-observations.js";
import {trackSubmissions} from "../intake/tracker.js";
import type {SubmissionReading} from "../intake/types.js";
import type {EditionSettings} from "./edition-settings.js";
import {listSubmissions, type ReceivedFile, readReceivedLog} from "./list-submissions.js";
import {missingObservations} from "./missing-observations.js";
import {reportedOnTime} from "./on-time.js";

export interface Intake {
  readonly observations: readonly Observation[];
  readonly submissions: readonly SubmissionRow[];
  readonly findings: readonly EditionFinding[];
  /** Path below the project → SHA-256, of every file received. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** @param onProgress called after each file read */
export async function readSubmissions(
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form,
  onProgress?: (done: number, total: number) => void
): Promise<Intake> {
  const files = listSubmissions(settings.year);
  const received = readReceivedLog(settings.year, files);
  const batch = await readBatch(
    form,
    files.map((file) => withContext(file, settings, units, form)),
    {onProgress}
  );
  const logged = new Set(received.map((row) => `${row.unit_folder}/${row.file}`));
  const readings = batch.map((reading) => noteUnlogged(sendBackBlank(form, reading), logged));
  const hashes = new Map(files.map((file) => [file.file, sha256(readFileSync(file.path))]));
  const known = {readings, received, units: new Set(units.map((unit) => unit.id)), deadline: settings.deadline};
  const counting = new Set(
    trackSubmissions(known)
      .filter((row) => row.verdict.startsWith("accepted"))
      .map((row) => row.file)
  );
  const made = units.map((unit) =>
    observationsOf(
      unit,
      readings.find((reading) => counting.has(reading.file) && folderOf(reading) === unit.id),
      form,
      settings.year
    )
  );
  const later = made.flatMap((set) => set.findings);
  const submissions = trackSubmissions({...known, later}).map((row): SubmissionRow => {
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
  return {
    observations: sortRows([...made.flatMap((set) => set.observations), ...onTime]),
    submissions,
    findings: [...readings.flatMap((reading) => withUnit(reading.findings)), ...withUnit(later)],
    inputs: Object.fromEntries(
      files.map((file) => [`data/submissions/${settings.year}/${file.file}`, hashes.get(file.file)!])
    )
  };
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
  year: number
): {observations: readonly Observation[]; findings: readonly Finding[]} {
  if (!reading) return {observations: missingObservations(unit, form, String(year)), findings: []};
  return toObservations(form, reading, unit, String(year));
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
