/**
 * One file answered: the workbook that goes back, the page, and the rows for programs.
 */
import type {Reply} from "../../src/components/reply/model.js";
import type {Form} from "../form/form.js";
import {REFUSAL_TEXTS} from "../intake/findings/refusal-texts.js";
import type {SubmissionReading} from "../intake/types.js";
import type {ReadFile} from "../reader/model.js";
import {readFile} from "../reader/read-file.js";
import {copyReason, copyWorkbook} from "./copy/copy-workbook.js";
import {makeReply, type ReplyInput} from "./make-reply.js";
import {markWorkbook} from "./mark-workbook.js";
import {findReport} from "./report/find-report.js";
import {type ProposedConfirmation, proposeConfirmations} from "./report/read-confirmations.js";
import {verifyMarked} from "./verify-marked.js";
import {writePage} from "./write-page.js";
import {writeCsv, writeJson} from "./write-rows.js";

/** What is written for one file. */
export interface Answer {
  readonly reply: Reply;
  readonly workbook: Uint8Array;
  readonly page: string;
  readonly csv: string;
  readonly json: string;
  /** Confirmations that the agency wrote into an earlier reply and sent back. */
  readonly proposed: readonly ProposedConfirmation[];
  /** Why the sender's own .xlsx could not be marked; null where it was, or is none. */
  readonly unmarked: string | null;
}

/** @param input without what is told from the file itself */
export async function answerFile(bytes: Uint8Array, input: Omit<ReplyInput, "visible" | "copy">): Promise<Answer> {
  const file = await openAgain(bytes, input.reading);
  const sheets = file?.sheets ?? [];
  const visible = new Set(sheets.filter(({state}) => state === "visible").map(({name}) => name));
  const reply = makeReply({...input, visible, copy: copyReason(file)});
  const proposed = proposeConfirmations(input.reading.written ?? [], input.unit.id, input.findings);
  const made = await makeWorkbook(bytes, reply, input.form, input.reading, file);
  return {
    reply: made.reply,
    workbook: made.workbook,
    page: writePage(made.reply),
    csv: writeCsv(made.reply),
    json: writeJson(made.reply),
    proposed,
    unmarked: made.unmarked
  };
}

/** A file that was read within bounds once can be read again; one that was refused is left alone. */
async function openAgain(bytes: Uint8Array, {file, findings}: SubmissionReading): Promise<ReadFile | null> {
  if (findings.some(({code}) => code in REFUSAL_TEXTS)) return null;
  const result = await readFile(bytes, file);
  return result.ok ? result.file : null;
}

interface Made {
  readonly reply: Reply;
  readonly workbook: Uint8Array;
  readonly unmarked: string | null;
}

async function makeWorkbook(
  bytes: Uint8Array,
  reply: Reply,
  form: Form,
  reading: SubmissionReading,
  file: ReadFile | null
): Promise<Made> {
  if (reply.copy !== null || file === null)
    return {reply, workbook: await copyWorkbook(reply, form, reading, file), unmarked: null};
  const marked = await markAndVerify(bytes, reply, file);
  if (typeof marked !== "string") return {reply, workbook: marked, unmarked: null};
  const copied: Reply = {...reply, copy: "not-patchable"};
  return {reply: copied, workbook: await copyWorkbook(copied, form, reading, file), unmarked: marked};
}

/** The marked workbook; or why there is none: it could not be changed, or reads otherwise than the original. */
async function markAndVerify(bytes: Uint8Array, reply: Reply, file: ReadFile): Promise<Uint8Array | string> {
  const names = file.sheets.map(({name}) => name);
  const earlier = findReport(file.sheets)?.name ?? null;
  const marked = markWorkbook(bytes, reply, {names, earlier});
  if (!marked.ok) return marked.reason;
  const again = await readFile(marked.bytes, "reply.xlsx");
  if (!again.ok) return `the marked workbook can't be read: ${again.refused}`;
  const kept = names.filter((name) => name !== earlier);
  return verifyMarked(file, again.file, kept) ?? marked.bytes;
}
