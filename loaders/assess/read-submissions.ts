/**
 * Intake of an edition: every file read, judged and turned into observations; nothing dropped.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {EditionFinding, ReportingRow, SourceCell, SubmissionRow} from "../../src/scoring/submission-model.js";
import {indexAcknowledgements} from "../acknowledgements/apply.js";
import {acknowledgementsInput, readAcknowledgements} from "../acknowledgements/read-acknowledgements.js";
import type {SettledFindings} from "../acknowledgements/settle-findings.js";
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {reportingRows} from "../intake/reporting.js";
import {trackSubmissions} from "../intake/tracker.js";
import type {ObservationSet, SubmissionReading} from "../intake/types.js";
import {confirmationsInput} from "../outline/confirmations.js";
import type {KnownPeople} from "../privacy/known-people.js";
import {maskIntake} from "../privacy/mask-intake.js";
import {publicPaths} from "../privacy/mask-names.js";
import type {ProposedConfirmation} from "../reply/report/read-confirmations.js";
import type {EarlierReports} from "./compare-reports.js";
import type {EditionSettings} from "./edition-settings.js";
import {countingFiles, type Judged, judgeReports} from "./judge-reports.js";
import {reportedOnTime} from "./on-time.js";
import {proposedConfirmations} from "./proposed-confirmations.js";
import {type ReceivedFiles, readReceived} from "./received-files.js";
import {sourceCells} from "./source-cells.js";
import {sortObservations} from "./unit-observations.js";
import {yearBefore} from "./year-before.js";

export interface Intake {
  readonly observations: readonly Observation[];
  readonly submissions: readonly SubmissionRow[];
  readonly findings: readonly EditionFinding[];
  /** The cells that the observations name, masked as these. */
  readonly cells: readonly SourceCell[];
  /** Who has sent and who has not: the edition's units, then the science ministry's own units. */
  readonly reporting: readonly ReportingRow[];
  /** As read, with cells and contacts: for the institute itself, never published. */
  readonly readings: readonly SubmissionReading[];
  /** Files that count, by their names as received: at most one of each folder. */
  readonly counting: ReadonlySet<string>;
  /** Whom the contact cells name: masked in whatever leaves the institute. */
  readonly people: KnownPeople;
  /** What agencies confirmed in replies that came back, not on record yet: for the institute itself. */
  readonly proposed: readonly ProposedConfirmation[];
  /** Path below the project → SHA-256, of every file received. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The edition of the year before, read by the same path; null where there is none, or where it was not asked for. */
  readonly before: ReadEdition | null;
}

/** An edition that was read, with its settings. */
export interface ReadEdition {
  readonly settings: EditionSettings;
  readonly reports: Intake;
}

/**
 * @param onProgress called after each file read
 * @param alone an edition that is itself last year's: nothing is asked that the comparison with other years and units
 *   would ask, but a total that this holds back is held back all the same
 */
export async function readSubmissions(
  settings: EditionSettings,
  units: readonly EditionUnit[],
  form: Form,
  onProgress?: (done: number, total: number) => void,
  alone = false
): Promise<Intake> {
  const received = await readReceived(settings, units, form, onProgress);
  const before = alone ? null : await readBefore(settings);
  const earlier = alone ? await receivedBefore(settings) : before;
  const acknowledgements = indexAcknowledgements(readAcknowledgements(settings.year, new Set(units.map(({id}) => id))));
  const judged = judgeReports({settings, units, form, received, before: earlier, acknowledgements, alone});
  const submissions = trackSubmissions({...received.known, ...judged.settled}).map((row): SubmissionRow => {
    const {channel: _channel, unit, ...rest} = row;
    return {...rest, unit: unit ?? folderOf(row), sha256: received.hashes.get(row.file)!};
  });
  const intake = {
    observations: allObservations(judged.made, units, submissions, settings.year),
    submissions,
    findings: allFindings(judged.settled),
    inputs: inputsOf(settings, received, earlier)
  };
  const {awaited, people, known} = received;
  const {counting} = judged;
  const {readings} = judged.settled;
  const files = [...received.hashes.keys()];
  const published = maskIntake(intake, {folder: folderBelow(settings.year), files, known: people});
  const reporting = reportingRows(awaited, published.submissions);
  const names = publicPaths(files, people);
  const findingsOf = (file: string) => published.findings.filter((finding) => finding.file === names.get(file));
  const proposed = proposedConfirmations({readings, received: known.received, counting, findingsOf});
  const cells = sourceCells({read: intake.observations, published: published.observations}, counted(judged), people);
  return {...published, cells, reporting, readings, counting, people, proposed, before};
}

/** The edition of the year before, read by the same path; null where none is set, or nothing of it is there. */
export async function readBefore(settings: EditionSettings): Promise<ReadEdition | null> {
  const before = yearBefore(settings);
  if (before === null) return null;
  return {
    settings: before.settings,
    reports: await readSubmissions(before.settings, before.units, before.form, undefined, true)
  };
}

/** The files of the year before as received, each judged by itself alone. */
async function receivedBefore(settings: EditionSettings): Promise<EarlierInputs | null> {
  const before = yearBefore(settings);
  if (before === null) return null;
  const received = await readReceived(before.settings, before.units, before.form);
  const {readings, inputs} = received;
  return {settings: before.settings, reports: {readings, counting: countingFiles(received), inputs}};
}

interface EarlierInputs extends EarlierReports {
  readonly reports: EarlierReports["reports"] & Pick<Intake, "inputs">;
}

function allObservations(
  made: readonly ObservationSet[],
  units: readonly EditionUnit[],
  submissions: readonly SubmissionRow[],
  year: number
): readonly Observation[] {
  const onTime = units.map(({id}) => {
    const own = submissions.filter(({unit}) => unit === id);
    return reportedOnTime(id, own, String(year));
  });
  return sortObservations([...made.flatMap(({observations}) => observations), ...onTime]);
}

/** The folder is the unit a finding belongs to, whatever the file says. */
function allFindings({readings, later}: SettledFindings): readonly EditionFinding[] {
  const withUnit = (finding: Finding): EditionFinding => ({...finding, unit: folderOf(finding)});
  return [...readings.flatMap(({findings}) => findings.map(withUnit)), ...later.map(withUnit)];
}

function inputsOf({year}: EditionSettings, {inputs}: ReceivedFiles, before: EarlierInputs | null): Intake["inputs"] {
  return {
    ...before?.reports.inputs,
    ...confirmationsInput(String(year)),
    ...acknowledgementsInput(year),
    ...inputs
  };
}

function counted({counting, settled}: Judged): readonly SubmissionReading[] {
  return settled.readings.filter(({file}) => counting.has(file));
}

function folderBelow(year: number): string {
  return `data/submissions/${year}`;
}

function folderOf({file}: {readonly file: string}): string {
  return file.split("/")[0]!;
}
