/**
 * Questions of the form by their code: how an answer names what was asked.
 */
import type {Bilingual} from "../../src/scoring/model.js";
import type {Form, FormItem} from "../form/form.js";
import {findQuestion, parseTableCode} from "../form/questions.js";

/** A question as a reply names it; `clause` is "" where the form names none. */
export interface Question {
  readonly label: Bilingual;
  readonly clause: string;
  /** null where the form has no such question. */
  readonly type: FormItem["type"] | null;
}

const NONE: Question = {label: {vi: "", en: ""}, clause: "", type: null};

/** The question of an item or of a list's column; without words where the form has none of that code. */
export function questionOf(form: Form, code: string): Question {
  const item = findQuestion(form, parseColumn(code) ?? code)?.item;
  return item ? {label: item.label, clause: item.clause ?? "", type: item.type} : NONE;
}

/** Rows have names in findings' ids, numbers in readings. */
function parseColumn(code: string): {readonly table: string; readonly column: string} | null {
  const found = /^([a-z0-9-]+)\[[^\]]*\]\.([a-z0-9-]+)$/.exec(code);
  return found ? {table: found[1]!, column: found[2]!} : parseTableCode(code);
}

/** The item a finding is about, from its id `unit/code/sheet/item`, or `unit/code/sheet/indicator/item`; "" where it is about a file or a sheet. */
export function itemOf(findingId: string): string {
  const parts = findingId.split("/");
  return parts.length < 4 ? "" : parts.at(-1)!.replace(/[~#]\d+$/, "");
}
