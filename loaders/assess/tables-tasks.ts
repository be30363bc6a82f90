/**
 * Tables of tasks.
 */
import type {TaskBody, TaskRow} from "../../src/scoring/tasks/model.js";
import {type EditionTable, field, integer, NONE, text} from "./table-fields.js";

export const TASK_TABLES: readonly EditionTable[] = [
  {
    name: "tasks",
    title: "Tasks of the plans: one occurrence for one agency a row, with who answers for it now and how it stands",
    fields: [
      text("task", "Id in seeds/tasks.csv"),
      text("document", "Document that gives it (seeds/documents.csv)"),
      text("group_vi", "Group in Vietnamese"),
      text("group_en", "Group in English"),
      text("label_vi", "Task in Vietnamese"),
      text("label_en", "Task in English"),
      integer("occurrence", "Year of a yearly task; empty: due once"),
      text("unit", "Registry id of the agency that is given it (units.csv); empty: the lead's alone"),
      text("lead", "Leading bodies as the text names them, between semicolons"),
      text(
        "lead_ids",
        "Their ids in the registry of bodies (data/registry/bodies.csv), in the same order; ?: not there"
      ),
      text("lead_now", "Ids of those that answer for it on the edition's date, in the same order; ?: not known"),
      text("lead_now_vi", "Names of these in Vietnamese, in the same order; ?: not known"),
      text("lead_now_en", "Names of these in English, in the same order; ?: not known"),
      text("cooperating", "Cooperating bodies as the text names them, between semicolons; empty: none"),
      text(
        "cooperating_now",
        "Ids of those that stand for them on the edition's date, in the same order; ?: not known"
      ),
      text("deadline_as_written", "Deadline in the words of the text"),
      field("date")("due", "Last day in time"),
      text("state", "not-started, under-way, done-on-time, done-late, overdue, replaced or not-reported (not due yet)"),
      text("reported_state", "What was reported, where the dates say otherwise"),
      field("date")("done_on", "Day of completion; empty: not done, or no day was given"),
      integer("days_late", `Days after the last day in time, at completion or on the edition's date${NONE}`),
      integer(
        "earlier_done",
        "Of the units merged into this one, those that had done it; empty: not merged of several"
      ),
      integer("earlier_of", "How many units were merged into this one; empty: not merged of several"),
      text("product_vi", "What is to come out, in Vietnamese; empty: the text names nothing"),
      text("product_en", "The same in English"),
      text("evidence", "Product and evidence as reported or recorded, personal data masked"),
      text("clause", "Clause that gives the task"),
      text(
        "source",
        "Year, file, sheet and cells of the report, or line of the institute's record; empty: nobody said anything"
      )
    ],
    rows: (edition) => edition.tasks.map(toRow)
  }
];

const UNKNOWN = "?";

function toRow(row: TaskRow): object {
  const {lead, cooperating, group, label, product, earlier} = row;
  return {
    ...row,
    ...{group_vi: group.vi, group_en: group.en, label_vi: label.vi, label_en: label.en},
    lead: listOf(lead, (body) => body.as_written),
    lead_ids: listOf(lead, (body) => body.id),
    lead_now: listOf(lead, (body) => body.now),
    lead_now_vi: listOf(lead, (body) => body.now_name?.vi),
    lead_now_en: listOf(lead, (body) => body.now_name?.en),
    cooperating: listOf(cooperating, (body) => body.as_written),
    cooperating_now: listOf(cooperating, (body) => body.now),
    ...{earlier_done: earlier?.done, earlier_of: earlier?.of},
    ...{product_vi: product?.vi, product_en: product?.en}
  };
}

function listOf(bodies: readonly TaskBody[], part: (body: TaskBody) => string | null | undefined): string {
  return bodies.map((body) => part(body) ?? UNKNOWN).join(";");
}
