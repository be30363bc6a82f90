/**
 * One received file → cells, contacts and findings. Never throws on what is in the file.
 */
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import type {ReadFile} from "../reader/model.js";
import {readFile} from "../reader/read-file.js";
import {readRegistry} from "../registry/registry.js";
import {findReport, isCopyReport} from "../reply/report/find-report.js";
import {writtenConfirmations} from "../reply/report/written-confirmations.js";
import {cellFinding, type FileRef, fileFinding} from "./findings/make.js";
import {sayFormer} from "./former-unit.js";
import {checkIdentity, type Identity, identify} from "./identify.js";
import {noticeFindings} from "./notices.js";
import {type AskedUnit, readCells} from "./read-cells.js";
import {checkCells} from "./rules/check-cells.js";
import type {SubmissionContext, SubmissionReading} from "./types.js";
import {type LocatedWord, locateWord} from "./word/locate-word.js";
import {locateCsv} from "./workbook/locate-csv.js";
import {locateWorkbook} from "./workbook/locate-workbook.js";
import type {LocatedFile} from "./workbook/raw.js";
import {toRawSheets} from "./workbook/raw-sheets.js";

const NOBODY: Identity = {unit: null, edition: null, form: null};

/**
 * Reads one submission.
 *
 * @param file path below `data/submissions/<edition>/`; its first part is the folder
 * @returns `fit: false` and no cells where the file as a whole is sent back
 */
export async function readSubmission(
  bytes: Uint8Array,
  file: string,
  form: Form,
  context: SubmissionContext
): Promise<SubmissionReading> {
  const ref: FileRef = {unit: context.unit ?? file.split("/")[0]!, file};
  const result = await readFile(bytes, file);
  if (!result.ok) return sendBack(file, NOBODY, [fileFinding(ref, result.refused, result.detail)]);
  const report = findReport(result.file.sheets);
  const reading = judgeFile(result.file, bytes, ref, form, context, report !== undefined && isCopyReport(report));
  return report ? {...reading, written: writtenConfirmations(report)} : reading;
}

function judgeFile(
  read: ReadFile,
  bytes: Uint8Array,
  ref: FileRef,
  form: Form,
  context: SubmissionContext,
  isCopy: boolean
): SubmissionReading {
  const {file} = ref;
  if (isCopy && context.unit !== null) return sendBack(file, NOBODY, [fileFinding(ref, "returned-copy")]);
  const {located, findings, unconfirmed} = locate(read, form, bytes, context, ref);
  const identity = identify(located);
  const identified = unconfirmed ? [] : checkIdentity(form, located, context, ref);
  const about = [...noticeFindings(read, located, ref), ...findings, ...identified];
  if (context.unit === null || context.kind === null) {
    return sendBack(file, identity, [unknownFolder(ref, context), ...about.filter(isNotMismatch)]);
  }
  if (unconfirmed || about.some(({severity}) => severity === "error")) return sendBack(file, identity, about);
  return readFit(form, {...context, kind: context.kind}, ref, located, identity, about);
}

function readFit(
  form: Form,
  unit: AskedUnit & Pick<SubmissionContext, "edition">,
  ref: FileRef,
  located: LocatedFile,
  identity: Identity,
  about: readonly Finding[]
): SubmissionReading {
  const read = readCells(form, unit, ref, located.answers);
  const checked = checkCells(form, ref, read.cells, unit.edition);
  const findings = [...about, ...sheetFindings(form, located, ref), ...read.findings, ...checked.findings];
  return {file: ref.file, ...identity, cells: checked.cells, contacts: read.contacts, findings, fit: true};
}

function sheetFindings(form: Form, located: LocatedFile, ref: FileRef): readonly Finding[] {
  const asked = form.sheets.filter(({layout}) => layout !== "guide");
  return [
    ...located.unknownSheets.map((name) => fileFinding(ref, "unknown-sheet", name, name)),
    ...asked
      .filter(({id}) => !located.sheets.has(id))
      .map(({title}) => fileFinding(ref, "missing-sheet", title.vi, title.vi)),
    ...form.sheets.flatMap(({id, title}) => {
      const name = located.sheets.get(id);
      return !name || name === title.vi ? [] : [fileFinding(ref, "renamed-sheet", name, title.vi)];
    }),
    ...located.strays.map(({kind, sheet, cell, text}) =>
      cellFinding(ref, kind, STRAY_ITEM, {code: cell, sheetId: sheet, sheet, cell, raw: text})
    )
  ];
}

/** What a stray answer is called in its finding: no item is known for it. */
const STRAY_ITEM = {id: "stray", type: "text", label: {vi: "không rõ mục", en: "unknown item"}} as const;

function locate(file: ReadFile, form: Form, bytes: Uint8Array, context: SubmissionContext, ref: FileRef): LocatedWord {
  if (file.document) return locateWord(form, file.document, bytes, context, ref);
  const located = file.kind === "csv" ? locateCsv(form, file) : locateWorkbook(form, toRawSheets(file.sheets));
  return {located, findings: [], unconfirmed: false};
}

function sendBack(file: string, identity: Identity, findings: readonly Finding[]): SubmissionReading {
  return {file, ...identity, cells: [], contacts: [], findings, fit: false};
}

/** A folder in the name of a unit that is no more is nobody's either; the finding says what the unit became. */
function unknownFolder(ref: FileRef, context: SubmissionContext): Finding {
  const former = sayFormer(readRegistry(), ref.unit, context.edition);
  if (former) return fileFinding(ref, "former-unit", former);
  return fileFinding(ref, "unknown-folder", folderWithCandidates(ref, context));
}

/** `BẮC NINH: bac-ninh?` */
function folderWithCandidates({unit}: FileRef, {candidates = []}: SubmissionContext): string {
  return candidates.length === 0 ? unit : `${unit}: ${candidates.join(", ")}?`;
}

/** A file without a known sender can't be of the wrong sender. */
function isNotMismatch({code}: Finding): boolean {
  return code !== "unit-mismatch" && code !== "former-unit";
}
