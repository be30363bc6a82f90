/**
 * A received Word document: our form, or a letter in the outline of letter 4409, of which only what a person has
 * confirmed is an answer.
 */
import {sha256} from "../../files/hash.js";
import type {Finding} from "../../finding.js";
import type {Form} from "../../form/form.js";
import type {Confirmation} from "../../outline/confirm-csv.js";
import {mappedItems} from "../../outline/mapped-items.js";
import type {LetterRead} from "../../outline/model.js";
import {countFound, readLetter} from "../../outline/read-letter.js";
import type {ReadDocument} from "../../reader/model.js";
import {type OutlineField, readOutline} from "../../seeds/outline.js";
import {type FileRef, fileFinding} from "../findings/make.js";
import type {LocatedAnswer, LocatedFile} from "../workbook/raw.js";
import {contentOf} from "./content.js";
import {locateDocument} from "./locate-document.js";

/** Headings of the outline that a document must have to be a letter in it. */
const ENOUGH = 5;

/** What was located, and what has to be said. `unconfirmed`: a letter to be sent back for confirmation. */
export interface LocatedWord {
  readonly located: LocatedFile;
  readonly findings: readonly Finding[];
  readonly unconfirmed: boolean;
}

/** What a letter is held against. */
export interface LetterContext {
  readonly edition: string;
  /** Of all letters of the edition; those of other files are passed over. */
  readonly confirmations?: readonly Confirmation[];
}

/** @param bytes of the file: confirmations are of these very bytes */
export function locateWord(
  form: Form,
  document: ReadDocument,
  bytes: Uint8Array,
  {edition, confirmations = []}: LetterContext,
  ref: FileRef
): LocatedWord {
  const located = locateDocument(form, document);
  const ours = {located, findings: [], unconfirmed: false};
  if (located.answers.length > 0 || located.identity.size > 0) return ours;
  const fields = readOutline();
  const letter = readLetter(document, fields);
  const found = countFound(letter.readings);
  if (found < ENOUGH) return ours;
  const hash = sha256(bytes);
  const own = confirmations.filter((one) => one.sha256 === hash);
  const answers = confirmedAnswers(form, fields, letter, own);
  if (answers.length === 0) {
    return {located, findings: [fileFinding(ref, "outline-to-confirm", String(found))], unconfirmed: true};
  }
  return {
    located: locateLetter(form, fields, letter, answers, edition),
    findings: [fileFinding(ref, "outline-confirmed", String(answers.length))],
    unconfirmed: false
  };
}

/**
 * Confirmed answers are given to the questions of the present form. The year is that of the confirmations' file: a
 * letter is of the period a person has taken it for.
 */
function locateLetter(
  form: Form,
  fields: readonly OutlineField[],
  letter: LetterRead,
  answers: readonly LocatedAnswer[],
  edition: string
): LocatedFile {
  const items = mappedItems(form, fields);
  const contacts = letter.contacts.flatMap(({field, value}): LocatedAnswer[] => {
    const item = items.get(field);
    return item ? [{code: item.id, sheet: "", cell: "", content: contentOf(value), note: ""}] : [];
  });
  return {
    answers: [...answers, ...contacts],
    identity: new Map([
      ["form", form.id],
      ["version", form.version],
      ["edition", edition]
    ]),
    sheets: new Map(form.sheets.map(({id}) => [id, ""])),
    unknownSheets: [],
    strays: []
  };
}

function confirmedAnswers(
  form: Form,
  fields: readonly OutlineField[],
  {readings}: LetterRead,
  own: readonly Confirmation[]
): readonly LocatedAnswer[] {
  const items = mappedItems(form, fields);
  return own.flatMap(({field, value}): LocatedAnswer[] => {
    const item = items.get(field);
    const cell = readings.find((reading) => reading.field === field)?.place ?? "";
    return item && item.type !== "personal"
      ? [{code: item.id, sheet: "", cell, content: contentOf(value), note: ""}]
      : [];
  });
}
