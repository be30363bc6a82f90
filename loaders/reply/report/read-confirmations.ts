/**
 * Confirmations that agencies wrote into the sheet Phản hồi, as proposals. The institute records them, or does not;
 * nothing is taken by itself.
 */

import {CONFIRMATION_PROBLEMS} from "../../../src/i18n/confirmations.js";
import {foldText} from "../../../src/i18n/fold.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPLY} from "../../../src/i18n/reply.js";
import type {Bilingual} from "../../../src/scoring/model.js";
import {isConfirmable} from "../../acknowledgements/confirmable.js";
import type {Acknowledgement, WrittenConfirmation} from "../../acknowledgements/model.js";
import {isSameValue} from "../../acknowledgements/same-value.js";
import type {Finding} from "../../finding.js";
import type {ReadSheet} from "../../reader/model.js";
import {writtenConfirmations} from "./written-confirmations.js";

/** A confirmation that was written; `problem` says why it can't be recorded as it stands. */
export interface ProposedConfirmation extends Acknowledgement {
  readonly problem: Bilingual | null;
}

/**
 * Reads the confirmations of a sheet.
 *
 * @param findings of the file that came back, with their present values
 */
export function readConfirmations(
  sheet: ReadSheet,
  unit: string,
  findings: readonly Finding[]
): readonly ProposedConfirmation[] {
  return proposeConfirmations(writtenConfirmations(sheet), unit, findings);
}

/**
 * Holds what was written against the findings; what is recorded already is not proposed again.
 *
 * @param findings as published, with confirmations on record applied
 */
export function proposeConfirmations(
  written: readonly WrittenConfirmation[],
  unit: string,
  findings: readonly Finding[]
): readonly ProposedConfirmation[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return written
    .filter(({finding_id}) => !byId.get(finding_id)?.acknowledged)
    .map((line) => propose(line, unit, byId.get(line.finding_id)));
}

/**
 * What is to be recorded of a unit that sent several files: each finding once, as it was said last. Of the files before
 * the last that says anything, only what can be recorded is listed.
 *
 * @param files what each file said, in the order of receipt
 * @param findings of the file that counts
 */
export function proposeOfUnit(
  files: readonly (readonly WrittenConfirmation[])[],
  unit: string,
  findings: readonly Finding[]
): readonly ProposedConfirmation[] {
  const last = files.findLastIndex((written) => written.length > 0);
  const byId = new Map<string, ProposedConfirmation>();
  for (const [i, written] of files.entries())
    for (const made of proposeConfirmations(written, unit, findings))
      if (made.problem === null || i === last) byId.set(made.finding_id, made);
  return [...byId.values()];
}

function propose(line: WrittenConfirmation, unit: string, finding: Finding | undefined): ProposedConfirmation {
  const {finding_id, raw, who, when} = line;
  return {finding_id, unit, raw: finding?.raw ?? raw, who, when, note: "", problem: problemOf(line, finding)};
}

function problemOf(
  {said, raw, who, contact, when}: WrittenConfirmation,
  finding: Finding | undefined
): Bilingual | null {
  const words = CONFIRMATION_PROBLEMS;
  if (foldText(said) !== foldText(textsIn(REPLY, "vi").yes)) return words.otherWord(said);
  if (!finding) return words.noFinding;
  if (!isConfirmable(finding)) return words.mustMend;
  if (!isSameValue(raw, finding.raw)) return words.otherValue(raw, finding.raw);
  if (contact) return words.contact;
  if (who === "") return words.noOffice;
  return when === "" ? words.noDay : null;
}
