/**
 * One received file → cells, contacts and findings. Never throws on what is in the file.
 */
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {checkCells} from "./check-cells.js";
import {cellFinding, type FileRef, fileFinding} from "./findings/make.js";
import {guardFile} from "./guard.js";
import {checkIdentity, type Identity, identify} from "./identify.js";
import {type AskedUnit, readCells} from "./read-cells.js";
import type {SubmissionContext, SubmissionReading} from "./types.js";
import {locateCsv} from "./workbook/locate-csv.js";
import {locateWorkbook} from "./workbook/locate-workbook.js";
import type {LocatedFile} from "./workbook/raw.js";
import {readWorkbook} from "./workbook/read-workbook.js";

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
  const guarded = guardFile(bytes, file);
  if (guarded.refused) return sendBack(file, NOBODY, [fileFinding(ref, guarded.refused, guarded.detail)]);
  const located = await locate(bytes, file, form);
  if (located === null) return sendBack(file, NOBODY, [fileFinding(ref, "unreadable")]);
  const identity = identify(located);
  const about = [
    ...(guarded.macros ? [fileFinding(ref, "macros")] : []),
    ...checkIdentity(form, located, context, ref)
  ];
  if (context.unit === null || context.kind === null) {
    return sendBack(file, identity, [fileFinding(ref, "unknown-folder", ref.unit), ...about.filter(isNotMismatch)]);
  }
  if (about.some(({severity}) => severity === "error")) return sendBack(file, identity, about);
  return readFit(form, {kind: context.kind, tasks: context.tasks}, ref, located, identity, about);
}

function readFit(
  form: Form,
  unit: AskedUnit,
  ref: FileRef,
  located: LocatedFile,
  identity: Identity,
  about: readonly Finding[]
): SubmissionReading {
  const read = readCells(form, unit, ref, located.answers);
  const checked = checkCells(form, ref, read.cells);
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

async function locate(bytes: Uint8Array, file: string, form: Form): Promise<LocatedFile | null> {
  try {
    if (/\.csv$/i.test(file)) return locateCsv(form, bytes);
    return locateWorkbook(form, await readWorkbook(bytes));
  } catch {
    return null;
  }
}

function sendBack(file: string, identity: Identity, findings: readonly Finding[]): SubmissionReading {
  return {file, ...identity, cells: [], contacts: [], findings, fit: false};
}

/** A file without a known sender can't be of the wrong sender. */
function isNotMismatch({code}: Finding): boolean {
  return code !== "unit-mismatch";
}
