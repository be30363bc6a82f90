/**
 * Who has sent what, when, and what became of it: one row for each received file.
 */
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {countAnswers} from "./completeness.js";
import {daysLate} from "./deadlines/deadline-of.js";
import type {ReceivedRow, SubmissionReading, SubmissionRow, Verdict} from "./types.js";

/** What the tracker is made of. `units` are the edition's folders that are units, or units that are only tracked. */
export interface TrackerInput {
  readonly readings: readonly SubmissionReading[];
  readonly received: readonly ReceivedRow[];
  readonly units: ReadonlySet<string>;
  /**
   * ISO date, one for all or by folder; a file received on this day or later is late ("trước ngày 15/12" leaves the
   * 15th out). null: nobody's folder, so nothing is due.
   */
  readonly deadline: string | ((folder: string) => string | null);
  /** What was asked; without it nobody knows how complete a file is. */
  readonly form?: Form;
  /** Findings made later, from the observations: they count as notes of their file. */
  readonly later?: readonly Finding[];
}

/** The log's lines with their order, by `<folder>/<file>`. */
export type ReceiptLog = ReadonlyMap<string, ReceivedRow & {readonly order: number}>;

/**
 * Gives each file a verdict. Of several files of one unit that are fit, the last received counts; on the same day,
 * the one logged last, without what the others of that day say otherwise (`holdConflicts`). Files that are not fit are sent back, whatever comes after them.
 *
 * @throws {Error} unless files in = accepted + sent back + superseded, each file once, one accepted per folder
 */
export function trackSubmissions(input: TrackerInput): readonly SubmissionRow[] {
  const log = receiptLog(input.received);
  const counting = countingFiles(input.readings, log);
  const rows = input.readings.map((reading): SubmissionRow => {
    const folder = reading.file.split("/")[0]!;
    const entry = log.get(reading.file);
    const findings = [...reading.findings, ...(input.later ?? []).filter(({file}) => file === reading.file)];
    return {
      unit: input.units.has(folder) ? folder : null,
      file: reading.file,
      channel: entry?.channel ?? "",
      verdict: judge(reading, findings, counting),
      ...timing(entry?.received_at || null, dueOf(input.deadline, folder)),
      errors: count(findings, "error"),
      warnings: count(findings, "warning"),
      ...completeness(reading, input.form)
    };
  });
  assertAllJudged(input.readings, rows);
  return rows;
}

export function receiptLog(received: readonly ReceivedRow[]): ReceiptLog {
  return new Map(received.map((row, order) => [`${row.unit_folder}/${row.file}`, {...row, order}]));
}

/** For each folder the fit file received last. A file missing from the log comes before any that is in it. */
export function countingFiles(readings: readonly SubmissionReading[], log: ReceiptLog): ReadonlySet<string> {
  const last = new Map<string, string>();
  const place = (file: string) => {
    const entry = log.get(file);
    return entry ? `${entry.received_at}#${String(entry.order).padStart(6, "0")}` : "";
  };
  for (const {file, fit} of readings) {
    const folder = file.split("/")[0]!;
    const before = last.get(folder);
    if (fit && (before === undefined || place(file) > place(before))) last.set(folder, file);
  }
  return new Set(last.values());
}

function judge(reading: SubmissionReading, findings: readonly Finding[], counting: ReadonlySet<string>): Verdict {
  if (!reading.fit) return "sent-back";
  if (!counting.has(reading.file)) return "superseded";
  return findings.some(({severity}) => severity !== "info") ? "accepted-with-notes" : "accepted";
}

function count(findings: readonly Finding[], severity: Finding["severity"]): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function dueOf(deadline: TrackerInput["deadline"], folder: string): string | null {
  return typeof deadline === "string" ? deadline : deadline(folder);
}

function timing(
  received_at: string | null,
  due: string | null
): Pick<SubmissionRow, "received_at" | "due" | "late" | "days_late"> {
  const days_late = received_at === null || due === null ? null : daysLate(received_at, due);
  return {received_at, due, late: days_late === null ? null : days_late > 0, days_late};
}

/** Unknown for a file that was not read, without a form, and where the file answers to no form. */
function completeness(
  {fit, cells}: SubmissionReading,
  form: Form | undefined
): Pick<SubmissionRow, "asked" | "answered" | "with_value" | "completeness"> {
  const counted = fit && form ? countAnswers(form, cells) : null;
  if (!counted || counted.asked === 0) return {asked: null, answered: null, with_value: null, completeness: null};
  return {...counted, completeness: counted.answered / counted.asked};
}

function assertAllJudged(readings: readonly SubmissionReading[], rows: readonly SubmissionRow[]): void {
  const of = (...verdicts: Verdict[]) => rows.filter(({verdict}) => verdicts.includes(verdict)).length;
  const sum = of("accepted", "accepted-with-notes") + of("sent-back") + of("superseded");
  if (sum !== readings.length) throw new Error(`${readings.length} files came in, ${sum} have a verdict`);
  const twice = readings.find(({file}, i) => readings.findIndex((other) => other.file === file) !== i);
  if (twice) throw new Error(`${twice.file} was read twice`);
  const counted = rows.filter(({verdict}) => verdict.startsWith("accepted")).map(({file}) => file.split("/")[0]!);
  const double = counted.find((folder, i) => counted.indexOf(folder) !== i);
  if (double) throw new Error(`${double} has more than one accepted file`);
}
