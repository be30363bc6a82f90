/**
 * Workbooks and replies for the tests: the form filled in full, with errors put into known cells.
 */
import {readFileSync} from "node:fs";
import {strFromU8, type Unzipped, unzipSync} from "fflate";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import type {FormItem, FormUnit} from "../../loaders/form/form.js";
import {appliesTo, tableCode, tableSheets} from "../../loaders/form/questions.js";
import {readForm} from "../../loaders/form/read-form.js";
import {fillForm} from "../../loaders/form/write-template.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {stableIds} from "../../loaders/reply/ids/stable-ids.js";
import {makeReply, type ReplyInput} from "../../loaders/reply/make-reply.js";
import type {Reply} from "../../src/components/reply/model.js";

export const FORM = readForm();
export const UNIT: FormUnit = {id: "ha-noi-63", kind: "province", name: {vi: "Hà Nội", en: "Ha Noi"}};
export const TASKS = assignedTasks(FORM, UNIT, readFormTasks());
export const FILE = "ha-noi-63/bao-cao.xlsx";

type Values = Readonly<Record<string, string | number | boolean>>;

/** An answer that no rule has anything to say about. */
function goodAnswer(item: FormItem): string | number | boolean {
  if (item.choices) return item.choices[0]!.id;
  const answers: Partial<Record<FormItem["type"], string | number | boolean>> = {
    count: 0,
    amount: 0,
    percent: 0,
    date: "2024-06-05",
    "yes-no": false,
    "yes-no-na": false,
    personal: "Nguyễn Văn Thử"
  };
  return answers[item.type] ?? "12/BC-UBND";
}

/** Every question answered, no list with a row. */
export const COMPLETE: Values = Object.fromEntries([
  ...FORM.sheets.flatMap((sheet): [string, string | number | boolean][] => {
    if (sheet.layout === "items")
      return sheet.items
        .filter(({id, prefilled, applies}) => !prefilled && id !== "open-data-link" && appliesTo(applies, UNIT.kind))
        .map((item) => [item.id, goodAnswer(item)]);
    return sheet.layout === "table" && sheet.count ? [[sheet.count.id, 0]] : [];
  }),
  ...tableSheets(FORM)
    .filter(({prefill}) => prefill === "tasks")
    .flatMap(({id}) => TASKS.map((task): [string, string] => [tableCode(id, task.id, "state"), "not-started"]))
]);

/** Twelve answers that can't be taken as they are, of as many kinds as there are. */
export const TWELVE_ERRORS: Values = {
  "doc-date": "31/11/2024",
  "dvc-ai": "mười hai dịch vụ",
  "dvc-total": "-5",
  "dothi-ai": "12,5",
  "dothi-total": "#GIÁ TRỊ",
  "trained-146": "nhiều người",
  "open-data": "có lẽ",
  "plan-issued": "đang xem",
  "plan-1": "đúng thế",
  standards: "?",
  criteria: "tốt",
  "code-of-conduct": "hay"
};

/** A workbook of the unit with these answers beside the complete ones. */
export function fillWorkbook(values: Values = {}): Promise<Uint8Array> {
  return fillForm(FORM, UNIT, new Map(Object.entries({...COMPLETE, ...values})), {edition: "2024", tasks: TASKS});
}

/** Reads as the intake does, with ids that stay. */
export async function readBack(bytes: Uint8Array, file = FILE): Promise<SubmissionReading> {
  const context = {unit: UNIT.id, kind: UNIT.kind, edition: "2024", tasks: TASKS};
  const reading = await readSubmission(bytes, file, FORM, context);
  return {...reading, findings: stableIds(FORM, reading.cells, reading.findings)};
}

/** What a reply is made from, but for what a test says. */
export function replyInput(reading: SubmissionReading, more: Partial<ReplyInput> = {}): ReplyInput {
  const sheets = reading.cells.map(({sheet}) => sheet);
  return {
    form: FORM,
    edition: 2024,
    illustrative: true,
    unit: UNIT,
    reading,
    findings: reading.findings,
    received_at: "2024-12-05",
    verdict: "accepted-with-notes",
    before: null,
    previous: new Map(),
    acknowledgements: new Map(),
    earlier: [],
    visible: new Set(sheets),
    copy: null,
    ...more
  };
}

export function replyTo(reading: SubmissionReading, more: Partial<ReplyInput> = {}): Reply {
  return makeReply(replyInput(reading, more));
}

export function partsOf(bytes: Uint8Array): Unzipped {
  return unzipSync(bytes);
}

export function textOf(parts: Unzipped, path: string): string {
  return strFromU8(parts[path]!);
}

export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
