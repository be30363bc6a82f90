/**
 * Files of one agency that came at the same time and say different things.
 *
 * Of several files the last received counts. Where nobody can tell which was last, what they disagree on is held back,
 * so that the order of lines in a log decides no figure.
 */
import type {Form} from "../form/form.js";
import {findQuestion, parseTableCode} from "../form/questions.js";
import {fileFinding} from "./findings/make.js";
import {isNothing} from "./rules/table-rows.js";
import {countingFiles, type ReceiptLog, receiptLog} from "./tracker.js";
import type {CellReading, ReceivedRow, SubmissionReading} from "./types.js";

/**
 * The readings in the same order. In a file that counts, cells that a file received at the same time answers otherwise
 * have status `error` and no value; rows that only the other file has are there too, without a value. One finding names
 * the files and all those cells.
 *
 * Free texts outside of lists are not held against each other: no figure rests on them.
 */
export function holdConflicts(
  form: Form,
  readings: readonly SubmissionReading[],
  received: readonly ReceivedRow[]
): readonly SubmissionReading[] {
  const log = receiptLog(received);
  const counting = countingFiles(readings, log);
  return readings.map((reading) => {
    if (!counting.has(reading.file)) return reading;
    const rivals = readings.filter((other) => isRival(reading, other, log));
    return rivals.reduce((held, rival) => holdAgainst(form, reading, rival, held), reading);
  });
}

/** Another usable file in the same folder of which nobody can say whether it came before or after. */
function isRival(reading: SubmissionReading, other: SubmissionReading, log: ReceiptLog): boolean {
  if (other === reading || !other.fit || folderOf(other) !== folderOf(reading)) return false;
  const [one, two] = [reading, other].map(({file}) => log.get(file)?.received_at ?? "") as [string, string];
  if (one === two) return true;
  const dayAlone = one.length === 10 || two.length === 10;
  return dayAlone && one.slice(0, 10) === two.slice(0, 10);
}

/** @param soFar the reading, with what other rivals contradict held back already */
function holdAgainst(
  form: Form,
  reading: SubmissionReading,
  rival: SubmissionReading,
  soFar: SubmissionReading
): SubmissionReading {
  const [own, other, known] = [cellsOf(reading), cellsOf(rival), cellsOf(soFar)];
  const differs = (item: string) => answerOf(form, item, own) !== answerOf(form, item, other);
  const held = new Set([...own.keys(), ...other.keys()].filter(differs));
  if (held.size === 0) return soFar;
  const added = rival.cells
    .filter(({item}) => held.has(item) && !known.has(item))
    .map((cell) => ({...cell, sheet: "", cell: ""}));
  const all = [...soFar.cells, ...added];
  const ref = {unit: folderOf(reading), file: reading.file};
  const detail = `${rival.file.slice(ref.unit.length + 1)}: ${placesOf(all.filter(({item}) => held.has(item)))}`;
  return {
    ...soFar,
    cells: all.map((cell) => (held.has(cell.item) ? holdBack(cell) : cell)),
    findings: [...soFar.findings, fileFinding(ref, "conflicting-files", detail)]
  };
}

type Cells = ReadonlyMap<string, CellReading>;

function cellsOf({cells}: SubmissionReading): Cells {
  return new Map(cells.map((cell) => [cell.item, cell]));
}

/** What counts of an answer, as text: of a text in a list only whether there is one. */
function answerOf(form: Form, item: string, cells: Cells): string {
  const question = findQuestion(form, item);
  const cell = cells.get(item);
  if (question === null || question.item.prefilled === true) return "";
  if (question.item.type === "text" && parseTableCode(item) === null) return "";
  if (cell === undefined || isNothing(cell)) return "not-reported";
  return JSON.stringify([cell.status, question.item.type === "text" || cell.value]);
}

function holdBack(cell: CellReading): CellReading {
  return {...cell, status: "error", value: null, rule: "conflicting-files"};
}

/** `2 Chỉ tiêu QĐ 699: D4, D5; ung-dung[3].state` */
function placesOf(cells: readonly CellReading[]): string {
  const sheets = new Map<string, readonly string[]>();
  for (const {sheet, cell, item} of cells) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell || item]);
  return [...sheets].map(([sheet, places]) => (sheet === "" ? "" : `${sheet}: `) + places.join(", ")).join("; ");
}

function folderOf({file}: SubmissionReading): string {
  return file.split("/")[0]!;
}
