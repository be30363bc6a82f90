/**
 * How one occurrence of a task stands on a day: what was said of it, held against the calendar.
 *
 * The date decides over the word: "done in time" with a day after the last one is done late. What was said is kept
 * beside it wherever the two differ.
 */
import type {TaskState} from "./model.js";

/** What an agency, or the institute's own record, can say of a task. */
export type TaskClaimState = Exclude<TaskState, "overdue" | "not-reported">;

/** One statement about an occurrence. */
export interface TaskClaim {
  readonly claimed: TaskClaimState;
  /** ISO date on which it was said. */
  readonly on: string;
  /** ISO date of completion; null where none was given. */
  readonly done_on: string | null;
}

/**
 * Why a statement was not taken as it stands. `done-undated`: done, without a day; the word is believed, lateness can't be
 * counted. `done-in-future`, `done-too-early`: the day is after the one looked at or after that of the statement, or before
 * the year the occurrence is of; it is not taken for done. `done-withdrawn`: an earlier statement said done, the last one does not.
 * `claim-differs`: the word and the day contradict each other.
 */
export type TaskDoubt = "done-undated" | "done-in-future" | "done-too-early" | "done-withdrawn" | "claim-differs";

/** An occurrence on a day. */
export interface TaskStanding {
  readonly state: TaskState;
  /** What was said last, where it differs from the state; "" otherwise. */
  readonly reported_state: TaskClaimState | "";
  readonly done_on: string | null;
  readonly doubts: readonly TaskDoubt[];
}

/** One occurrence, and the day on which it is looked at. */
export interface TaskMoment {
  /** ISO date of the last day in time. */
  readonly due: string;
  /** The year of a yearly task's occurrence; null for a task due once. */
  readonly occurrence: number | null;
  readonly as_of: string;
}

/**
 * @param claims in the order in which they were made; the last one counts
 * @example standTask({due: "2024-06-30", occurrence: null, as_of: "2024-12-31"}, []).state; // "overdue"
 */
export function standTask(moment: TaskMoment, claims: readonly TaskClaim[]): TaskStanding {
  const last = claims.at(-1);
  const open = moment.as_of > moment.due ? "overdue" : null;
  if (!last) return {state: open ?? "not-reported", reported_state: "", done_on: null, doubts: []};
  const withdrawn =
    !isDone(last.claimed) && claims.some((claim) => isDone(claim.claimed) && misdated(moment, claim) === null);
  const doubts: readonly TaskDoubt[] = withdrawn ? ["done-withdrawn"] : [];
  if (last.claimed === "replaced") return {state: "replaced", reported_state: "", done_on: null, doubts};
  if (isDone(last.claimed)) return standDone(moment, last);
  const state: TaskState = open ?? last.claimed;
  return {state, reported_state: state === last.claimed ? "" : last.claimed, done_on: null, doubts};
}

function standDone(moment: TaskMoment, claim: TaskClaim): TaskStanding {
  const {claimed, done_on} = claim;
  const wrong = misdated(moment, claim);
  if (wrong !== null) {
    const state = moment.as_of > moment.due ? "overdue" : "under-way";
    return {state, reported_state: claimed, done_on: null, doubts: [wrong]};
  }
  if (done_on === null) return {state: claimed, reported_state: "", done_on, doubts: ["done-undated"]};
  const state = done_on <= moment.due ? "done-on-time" : "done-late";
  if (state === claimed) return {state, reported_state: "", done_on, doubts: []};
  return {state, reported_state: claimed, done_on, doubts: ["claim-differs"]};
}

/** Whether a word or a state says that it is done. */
export function isDone(state: TaskState): boolean {
  return state === "done-on-time" || state === "done-late";
}

function misdated({occurrence, as_of}: TaskMoment, {done_on, on}: TaskClaim): TaskDoubt | null {
  if (done_on === null) return null;
  if (done_on > as_of || done_on > on) return "done-in-future";
  return occurrence !== null && done_on < `${occurrence}-01-01` ? "done-too-early" : null;
}
