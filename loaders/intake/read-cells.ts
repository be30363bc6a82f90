/**
 * Located answers → cell readings, contacts and findings: every question asked has exactly one reading.
 */
import type {UnitKind} from "../../src/scoring/model.js";
import type {Finding} from "../finding.js";
import type {Form, FormItem, FormTask} from "../form/form.js";
import {itemsFor, parseTableCode, tableCode, tableSheets} from "../form/questions.js";
import type {DecimalStyle} from "../values/model.js";
import {styleOf} from "../values/number/style.js";
import {decodeAnswer, isNumber} from "./answers/decode.js";
import {HIDDEN} from "./answers/words.js";
import {cellFinding, type FileRef} from "./findings/make.js";
import type {CellReading, Contact} from "./types.js";
import {EMPTY, type LocatedAnswer} from "./workbook/raw.js";

/** What reading the cells of one file gives, before the checks between cells. */
export interface CellsRead {
  readonly cells: readonly CellReading[];
  readonly contacts: readonly Contact[];
  readonly findings: readonly Finding[];
}

/** Of whom the questions are asked: the kind of unit and the tasks assigned to it. */
export interface AskedUnit {
  readonly kind: UnitKind;
  readonly tasks: readonly FormTask[];
}

/** One question as it is asked: the code of its cell, its sheet in the form, and what it asks. */
interface Asked {
  readonly code: string;
  readonly sheet: string;
  readonly item: FormItem;
}

/**
 * Reads every question asked of the unit; one that was not found in the file is `not-reported`. Rows of tasks that were
 * not assigned to the unit are left unread, with a finding.
 */
export function readCells(form: Form, unit: AskedUnit, ref: FileRef, answers: readonly LocatedAnswer[]): CellsRead {
  const byCode = groupByCode(answers);
  const tasks = new Set(unit.tasks.map(({id}) => id));
  const found = askedRows(form, [...byCode.keys()]);
  const asked = [
    ...askedItems(form, unit.kind),
    ...askedTasks(form, unit.tasks),
    ...found.filter(({task}) => task === null)
  ];
  const style = styleOf(numberTexts(asked, byCode));
  const read = asked.map((question) => readAsked(question, byCode.get(question.code) ?? [], ref, style));
  const strange = found.filter(({task}) => task !== null && !tasks.has(task));
  return {
    cells: read.flatMap(({cell}) => cell ?? []),
    contacts: read.flatMap(({contact}) => contact ?? []),
    findings: [
      ...read.flatMap(({finding}) => finding ?? []),
      ...strange.filter(({item}) => item.required).map((question) => refuseTask(question, byCode, ref))
    ]
  };
}

type AnswersByCode = ReadonlyMap<string, readonly LocatedAnswer[]>;

function groupByCode(answers: readonly LocatedAnswer[]): AnswersByCode {
  const groups = new Map<string, LocatedAnswer[]>();
  for (const answer of answers) groups.set(answer.code, [...(groups.get(answer.code) ?? []), answer]);
  return groups;
}

function askedItems(form: Form, kind: UnitKind): readonly Asked[] {
  return itemsFor(form, kind).map(({sheet, item}) => ({code: item.id, sheet, item}));
}

/** A question in a table row; `task` is the row's task id, null in tables that are no task list. */
interface AskedRow extends Asked {
  readonly task: string | null;
}

function askedRows(form: Form, codes: readonly string[]): readonly AskedRow[] {
  return codes.flatMap((code) => {
    const place = parseTableCode(code);
    const table = tableSheets(form).find(({id}) => id === place?.table);
    const item = table?.columns.find(({id}) => id === place?.column);
    return place && table && item ? [{code, sheet: table.id, item, task: table.prefill ? place.row : null}] : [];
  });
}

/** Assigned tasks are asked for whether or not their rows are still in the file. */
function askedTasks(form: Form, tasks: readonly FormTask[]): readonly Asked[] {
  return tableSheets(form)
    .filter(({prefill}) => prefill === "tasks")
    .flatMap(({id, columns}) =>
      tasks.flatMap((task) => columns.map((item) => ({code: tableCode(id, task.id, item.id), sheet: id, item})))
    );
}

function refuseTask({code, sheet: sheetId, item}: Asked, byCode: AnswersByCode, ref: FileRef): Finding {
  const {sheet, cell, content} = byCode.get(code)![0]!;
  return cellFinding(ref, "unknown-code", item, {code, sheetId, sheet, cell, raw: content.text});
}

interface OneRead {
  readonly cell?: CellReading;
  readonly contact?: Contact;
  readonly finding?: Finding;
}

/** The file's figures that came as text: together they decide its decimal style. */
function numberTexts(asked: readonly Asked[], byCode: AnswersByCode): readonly string[] {
  return asked
    .filter(({item}) => isNumber(item))
    .flatMap(({code}) => byCode.get(code) ?? [])
    .flatMap(({content}) => (typeof content.typed === "string" ? [content.typed] : []));
}

function readAsked(
  {code, sheet: sheetId, item}: Asked,
  found: readonly LocatedAnswer[],
  ref: FileRef,
  style: DecimalStyle | null
): OneRead {
  const first = found[0] ?? {code, sheet: "", cell: "", content: EMPTY, note: ""};
  if (item.type === "personal")
    return first.content.text === "" ? {} : {contact: {item: code, value: first.content.text}};
  const differ = found.some(({content}) => content.text !== first.content.text);
  const decoded = differ
    ? ({status: "error", value: null, rule: "duplicate-code", issue: "duplicate-code"} as const)
    : decodeAnswer(item, first.content, style);
  const raw = decoded.status === "withheld" ? HIDDEN : (first.content.raw ?? first.content.text);
  const {status, value, rule} = decoded;
  const note = first.note === "" || status === "withheld" ? {} : {note: first.note};
  const legacy = fromLegacy(first, raw);
  const place = {item: code, sheet: first.sheet, cell: first.cell};
  const cell: CellReading = {...place, raw, ...legacy, status, value, rule, ...note};
  if (!decoded.issue) return {cell};
  const decodedText = legacy.text === undefined ? undefined : `“${legacy.text}”`;
  const readAs = [decodedText, "readAs" in decoded ? decoded.readAs : undefined].filter(Boolean).join(" → ");
  return {cell, finding: cellFinding(ref, decoded.issue, item, {...cell, code, sheetId, raw, readAs})};
}

/** What legacy text says in Unicode, so that a finding shows both. */
function fromLegacy({content}: LocatedAnswer, raw: string): Pick<CellReading, "text"> {
  return content.raw === undefined || raw !== content.raw ? {} : {text: content.text};
}
