/**
 * What the institute has to settle about the tasks: one note for each body, or for each task and kind of doubt.
 */

import type {Language} from "../../src/i18n/language.js";
import {TASK_NOTES, type TaskNoteCode, type TaskNoteFacts} from "../../src/i18n/task-notes.js";
import type {EditionNote, EditionUnit} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {Severity} from "../../src/scoring/submission-model.js";
import type {TaskBody, TaskRow} from "../../src/scoring/tasks/model.js";
import type {TaskDoubt} from "../../src/scoring/tasks/standing.js";
import type {RegisteredBody} from "../registry/bodies.js";
import {bodyChain} from "../registry/body-on.js";

/** A row with what was doubtful about it. */
export interface JudgedTask {
  readonly row: TaskRow;
  readonly doubts: readonly TaskDoubt[];
  /** What took its place, where somebody said; "" otherwise. */
  readonly replaced_by: string;
}

interface NoteContext {
  readonly bodies: readonly RegisteredBody[];
  readonly units: readonly Pick<EditionUnit, "id" | "name">[];
  readonly as_of: string;
  /** The first year of which reports were read. */
  readonly read_from: number;
}

const SEVERITY: Readonly<Partial<Record<TaskNoteCode, Severity>>> = {
  "task-body-unknown": "error",
  "body-successor-to-confirm": "info",
  "claim-differs": "info"
};

/** Notes about bodies in the order of the tasks, then those about statements. */
export function taskNotes(judged: readonly JudgedTask[], context: NoteContext): readonly EditionNote[] {
  const named = judged.flatMap(({row}) => [...row.lead, ...row.cooperating].map((body) => ({body, row})));
  const bodies = [...groupRows(named, ({body}) => body.id ?? body.as_written).values()].flatMap((uses) => {
    const clauses = [...new Set(uses.map(({row}) => row.clause))];
    return bodyNote(uses[0]!.body, {task: uses[0]!.row.task, clauses}, context) ?? [];
  });
  return [...bodies, ...doubtNotes(judged, context), ...unrecordedNotes(judged, context)];
}

function bodyNote(
  body: TaskBody,
  {task, clauses}: {readonly task: string; readonly clauses: readonly string[]},
  {bodies, as_of}: NoteContext
): EditionNote | null {
  const about = {clause: clauses.join("; "), tasks: clauses, name: body.as_written};
  if (body.id === null) return note("task-body-unknown", task, about.clause, () => about);
  const chain = bodyChain(bodies, body.id, as_of);
  const doubt = chain.find(
    ({confidence, valid_to}) => confidence !== "high" || (body.now === null && valid_to !== null)
  );
  const facts = (lang: Language) => ({...about, doubt: doubt?.doubt?.[lang] ?? "", now: body.now_name?.[lang] ?? ""});
  if (body.now === null) return note("body-successor-unknown", body.id, about.clause, facts);
  return chain.length > 1 && doubt ? note("body-successor-to-confirm", body.id, about.clause, facts) : null;
}

function doubtNotes(judged: readonly JudgedTask[], {units}: NoteContext): readonly EditionNote[] {
  const names = new Map(units.map(({id, name}) => [id, name]));
  const placeOf = ({unit, occurrence, clause}: TaskRow, lang: Language) => {
    const name = unit === null ? clause : (names.get(unit)?.[lang] ?? unit);
    return occurrence === null ? name : `${name}, ${occurrence}`;
  };
  const found = judged.flatMap(({row, doubts, replaced_by}) => {
    const unnamed = row.state === "replaced" && replaced_by === "" ? (["replaced-unnamed"] as const) : [];
    return [...doubts, ...unnamed].map((code) => ({code, row}));
  });
  return [...groupRows(found, ({code, row}) => `${row.task}/${code}`).values()].map((rows) => {
    const {code, row} = rows[0]!;
    const where = (lang: Language) => [...new Set(rows.map((one) => placeOf(one.row, lang)))];
    return note(code, row.task, row.clause, (lang) => ({where: where(lang)}));
  });
}

/** Yearly tasks of years before the first report that was read, of which no record speaks either. */
function unrecordedNotes(judged: readonly JudgedTask[], {read_from}: NoteContext): readonly EditionNote[] {
  const silent = judged
    .map(({row}) => row)
    .filter(({occurrence, source}) => occurrence !== null && occurrence < read_from && source === "");
  return [...groupRows(silent, ({document}) => document)].map(([document, rows]) => {
    const where = [...new Set(rows.map(({occurrence}) => String(occurrence)))];
    const clauses = [...new Set(rows.map(({clause}) => clause))].join("; ");
    return note("years-unrecorded", document, clauses, () => ({where}));
  });
}

function note(
  code: TaskNoteCode,
  subject: string,
  clause: string,
  facts: (lang: Language) => TaskNoteFacts
): EditionNote {
  const severity = SEVERITY[code] ?? "warning";
  const advice = {advice_vi: TASK_NOTES[code].vi(facts("vi")), advice_en: TASK_NOTES[code].en(facts("en"))};
  return {id: `${code}/${subject}`, severity, code, subject, clause, ...advice};
}
