/**
 * Whose report of which year a file says it is, and whether that is the one awaited.
 */
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import {readRegistry} from "../registry/registry.js";
import {type FileRef, fileFinding} from "./findings/make.js";
import {sayFormer} from "./former-unit.js";
import type {SubmissionContext} from "./types.js";
import {type LocatedFile, tidyText} from "./workbook/raw.js";

/** What a file says it is; null where it does not say. */
export interface Identity {
  readonly unit: string | null;
  readonly edition: string | null;
  readonly form: {readonly id: string; readonly version: string} | null;
}

/** A file that says nowhere of which year it is may be last year's. */
const NO_YEAR = "không ghi năm";

/** Reads the identity from the hidden sheet, or else from the cells of the first page. */
export function identify({identity, answers}: LocatedFile): Identity {
  const cell = (code: string) => tidyText(answers.find((answer) => answer.code === code)?.content.text ?? "");
  const id = identity.get("form");
  return {
    unit: identity.get("unit") || cell("unit-id") || null,
    edition: identity.get("edition") || cell("year") || null,
    form: id ? {id, version: identity.get("version") || ""} : null
  };
}

/** What speaks against taking the file as the awaited report; an error sends the whole file back. */
export function checkIdentity(
  form: Form,
  located: LocatedFile,
  context: SubmissionContext,
  ref: FileRef
): readonly Finding[] {
  const {unit, edition, form: named} = identify(located);
  if (named !== null && named.id !== form.id) return [fileFinding(ref, "unknown-form", named.id)];
  if (located.answers.length === 0) return [fileFinding(ref, "unknown-form", "không có mã mục nào")];
  const typed = tidyText(located.answers.find(({code}) => code === "unit-id")?.content.text ?? "");
  const other = [unit, typed].find((id) => id !== null && id !== "" && id !== context.unit);
  const year = tidyText(located.answers.find(({code}) => code === "year")?.content.text ?? "");
  const otherYear = [edition ?? NO_YEAR, year].find((of) => of !== "" && of !== context.edition);
  return [
    ...(named === null ? [fileFinding(ref, "form-id-missing")] : []),
    ...(named !== null && named.version !== form.version ? [fileFinding(ref, "other-version", named.version)] : []),
    ...(other ? [otherUnit(other, context.edition, ref)] : []),
    ...(otherYear ? [fileFinding(ref, "edition-mismatch", otherYear)] : [])
  ];
}

/** The new agency is named where the other one is no more: of two merged ones either may have gone on with its old form. */
function otherUnit(other: string, edition: string, ref: FileRef): Finding {
  const former = sayFormer(readRegistry(), other, edition);
  return former ? fileFinding(ref, "former-unit", former) : fileFinding(ref, "unit-mismatch", other);
}
