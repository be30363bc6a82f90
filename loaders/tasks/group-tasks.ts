/**
 * Tasks grouped for a reader: by document, by the body that answers now, or by the month they are due in.
 */
import type {Language} from "../../src/i18n/language.js";
import {TASKS} from "../../src/i18n/tasks.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {compareIds} from "../../src/scoring/order.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import type {Document} from "../seeds/documents.js";
import {nowHeading} from "./body-text.js";

export const TASK_GROUPS = ["document", "lead", "month"] as const;
export type TaskGrouping = (typeof TASK_GROUPS)[number];

export interface TaskGroup {
  readonly heading: string;
  readonly rows: readonly TaskRow[];
}

/** Groups in the order of the rows, months in their own. A task that two bodies lead stands with both. */
export function groupTasks(
  rows: readonly TaskRow[],
  by: TaskGrouping,
  documents: readonly Document[],
  lang: Language
): readonly TaskGroup[] {
  if (by === "lead") return byLead(rows, lang);
  const key = by === "month" ? ({due}: TaskRow) => due.slice(0, 7) : ({document}: TaskRow) => document;
  const groups = [...groupRows(rows, key)];
  if (by === "document") return groups.map(([id, of]) => ({heading: documentHeading(documents, id, lang), rows: of}));
  return groups
    .toSorted(([a], [b]) => compareIds(a, b))
    .map(([month, of]) => ({heading: TASKS.month[lang](month), rows: of}));
}

function byLead(rows: readonly TaskRow[], lang: Language): readonly TaskGroup[] {
  const led = rows.flatMap((row) => row.lead.map((body) => ({row, body})));
  return [...groupRows(led, ({body}) => body.now ?? `?${body.id ?? body.as_written}`).values()].map((group) => ({
    heading: nowHeading(
      group.map(({body}) => body),
      lang
    ),
    rows: group.map(({row}) => row)
  }));
}

function documentHeading(documents: readonly Document[], id: string, lang: Language): string {
  const document = documents.find((one) => one.id === id);
  return document ? `${document.number}: ${document.title[lang]}` : id;
}
