/**
 * The tasks of an edition as their pages need them: with the texts that give them and what became of their bodies.
 */
import type {HolderStep, TaskDocument, TaskHolder, TaskView, TaskViews} from "../../src/components/task-view.js";
import {TASK_NOTES} from "../../src/i18n/task-notes.js";
import type {Edition, EditionNote} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {TaskBody, TaskRow} from "../../src/scoring/tasks/model.js";
import type {RegisteredBody} from "../registry/bodies.js";
import {type BodyRegistries, bodyChain} from "../registry/body-on.js";
import type {Document} from "../seeds/documents.js";
import {bodyText} from "../tasks/body-text.js";

type TaskEdition = Pick<Edition, "info" | "tasks" | "notes">;

/** What the views rest on besides the edition. */
export interface TaskViewSources extends BodyRegistries {
  readonly documents: readonly Document[];
}

/** Tasks in the order of the edition. @throws {Error} on a task of a document that is not there */
export function taskViews(edition: TaskEdition, sources: TaskViewSources): TaskViews {
  const notes = edition.notes.filter(({code}) => code in TASK_NOTES);
  const tasks = [...groupRows(edition.tasks, ({task}) => task).values()].map((rows) =>
    viewOf(rows, notes, edition.info.as_of, sources)
  );
  const drafts = sources.documents.filter(({status}) => status === "draft").map(toDocument);
  return {tasks, emptyDrafts: drafts.filter(({id}) => tasks.every(({document}) => document.id !== id))};
}

function viewOf(
  rows: readonly TaskRow[],
  notes: readonly EditionNote[],
  as_of: string,
  sources: TaskViewSources
): TaskView {
  const [{task, label, document, lead, cooperating}] = rows as [TaskRow];
  const found = sources.documents.find(({id}) => id === document);
  if (!found) throw new Error(`task ${task}: no document "${document}" in seeds/documents.csv`);
  const holder = (role: TaskHolder["role"]) => (body: TaskBody) => toHolder(body, role, as_of, sources);
  return {
    ...{task, label, document: toDocument(found), rows},
    holders: [...lead.map(holder("lead")), ...cooperating.map(holder("cooperating"))],
    notes: notes.filter((note) => isAbout(note, rows))
  };
}

function toDocument({id, number, date, issuer, title, status}: Document): TaskDocument {
  return {id, number, date, issuer, title, draft: status === "draft"};
}

function toHolder(
  body: TaskBody,
  role: TaskHolder["role"],
  as_of: string,
  {bodies, registry}: TaskViewSources
): TaskHolder {
  const chain = body.id === null ? [] : bodyChain(bodies, body.id, as_of);
  const toStep = ({name, parent, valid_from, legal_basis, source, doubt}: RegisteredBody): HolderStep => ({
    ...{name, parent: (parent && registry.byId.get(parent)?.name) || null},
    ...{from: valid_from, basis: legal_basis, source, doubt}
  });
  return {
    ...{role, as_written: body.as_written},
    text: {vi: bodyText(body, "vi"), en: bodyText(body, "en")},
    ...{steps: chain.map(toStep), known: body.now !== null}
  };
}

/** A note names its clauses one after the other, and what it is about: a task, a body or a document of yearly tasks. */
function isAbout({subject, clause}: EditionNote, rows: readonly TaskRow[]): boolean {
  const [{task, document, lead, cooperating, clause: own}] = rows as [TaskRow];
  const bodies = [...lead, ...cooperating].map(({id}) => id);
  return subject === task || ((bodies.includes(subject) || subject === document) && clause.split("; ").includes(own));
}
