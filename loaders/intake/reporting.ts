/**
 * Who has reported and who has not: one row for each reporter an edition awaits, from the rows of the files.
 */
import type {ReportingRow, SubmissionRow} from "../../src/scoring/submission-model.js";
import type {Awaited} from "./deadlines/awaited.js";

/** Rows in the order awaited. `submissions` may hold other folders too: they are nobody's and are left out. */
export function reportingRows(
  awaited: readonly Awaited[],
  submissions: readonly SubmissionRow[]
): readonly ReportingRow[] {
  return awaited.map((reporter) =>
    reportingRow(
      reporter,
      submissions.filter((row) => row.unit === reporter.unit)
    )
  );
}

function reportingRow({unit, kind, name, due, clause, basis}: Awaited, files: readonly SubmissionRow[]): ReportingRow {
  const about = {unit, kind, name, due, clause, basis};
  const counting = files.find(({verdict}) => verdict.startsWith("accepted"));
  const current = counting ?? lastReceived(files);
  if (!current) return {...about, ...NOTHING, state: "not-sent", files: 0};
  const first = firstUsable(files);
  const open = [current, ...files.filter((file) => file !== current && isSentBackAfter(file, current))];
  return {
    ...about,
    state: current.verdict === "superseded" ? "sent-back" : current.verdict,
    file: current.file,
    received_at: (first ?? current).received_at,
    late: first?.late ?? null,
    days_late: first?.days_late ?? null,
    asked: current.asked,
    answered: current.answered,
    with_value: current.with_value,
    completeness: current.completeness,
    errors: sum(open.map(({errors}) => errors)),
    warnings: sum(open.map(({warnings}) => warnings)),
    files: files.length
  };
}

const NOTHING = {
  file: null,
  received_at: null,
  late: null,
  days_late: null,
  asked: null,
  answered: null,
  with_value: null,
  completeness: null,
  errors: 0,
  warnings: 0
} as const;

/** A file without a date comes before any that has one, as in the tracker. */
function lastReceived(files: readonly SubmissionRow[]): SubmissionRow | undefined {
  return files.toSorted(byReceipt).at(-1);
}

/**
 * The file that lateness is taken from, as in indicator fw-1.5: a report that came in time stays in time when it is
 * sent again. Where no usable file is known to be in time and one of them has no date, nobody knows.
 */
function firstUsable(files: readonly SubmissionRow[]): SubmissionRow | undefined {
  const usable = files.filter(({verdict}) => verdict !== "sent-back");
  const undated = usable.find(({received_at}) => received_at === null);
  const [first] = usable.filter(({received_at}) => received_at !== null).toSorted(byReceipt);
  return first?.late === false ? first : (undated ?? first);
}

function byReceipt(a: SubmissionRow, b: SubmissionRow): number {
  const [from, to] = [a.received_at ?? "", b.received_at ?? ""];
  return from < to ? -1 : from > to ? 1 : 0;
}

function isSentBackAfter(file: SubmissionRow, current: SubmissionRow): boolean {
  return file.verdict === "sent-back" && byReceipt(file, current) > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
