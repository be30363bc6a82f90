/**
 * Who has sent what, when, and what became of it: one row for each received file.
 */
import type {Finding} from "../finding.js";
import type {ReceivedRow, SubmissionReading, SubmissionRow, Verdict} from "./types.js";

/** What the tracker is made of. `units` are the edition's folders that are units. */
export interface TrackerInput {
  readonly readings: readonly SubmissionReading[];
  readonly received: readonly ReceivedRow[];
  readonly units: ReadonlySet<string>;
  /** ISO date; a file received on this day or later is late ("trước ngày 15/12" leaves the 15th out). */
  readonly deadline: string;
  /** Findings made later, from the observations: they count as notes of their file. */
  readonly later?: readonly Finding[];
}

/**
 * Gives each file a verdict. Of several files of one unit that are fit, the last received counts; on the same day,
 * the one logged last. Files that are not fit are sent back, whatever comes after them.
 *
 * @throws {Error} unless files in = accepted + sent back + superseded, each file once, one accepted per folder
 */
export function trackSubmissions(input: TrackerInput): readonly SubmissionRow[] {
  const log = new Map(input.received.map((row, order) => [`${row.unit_folder}/${row.file}`, {...row, order}]));
  const counting = countingFiles(input.readings, log);
  const rows = input.readings.map((reading): SubmissionRow => {
    const folder = reading.file.split("/")[0]!;
    const entry = log.get(reading.file);
    const findings = [...reading.findings, ...(input.later ?? []).filter(({file}) => file === reading.file)];
    return {
      unit: input.units.has(folder) ? folder : null,
      file: reading.file,
      received_at: entry?.received_at || null,
      channel: entry?.channel ?? "",
      verdict: judge(reading, findings, counting),
      late: entry?.received_at ? entry.received_at >= input.deadline : null,
      errors: count(findings, "error"),
      warnings: count(findings, "warning"),
      completeness: completeness(reading)
    };
  });
  assertAllJudged(input.readings, rows);
  return rows;
}

/** For each folder the fit file received last. A file missing from the log comes before any that is in it. */
function countingFiles(
  readings: readonly SubmissionReading[],
  log: ReadonlyMap<string, ReceivedRow & {order: number}>
): ReadonlySet<string> {
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

/** Answered over asked, table cells left out: how many rows a table should have is not known. */
function completeness({fit, cells}: SubmissionReading): number | null {
  const asked = cells.filter(({item}) => !item.includes("["));
  if (!fit || asked.length === 0) return null;
  return asked.filter(({status}) => status !== "not-reported").length / asked.length;
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
