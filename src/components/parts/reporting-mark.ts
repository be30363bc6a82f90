import type {Language} from "../../i18n/language.js";
import {textsIn} from "../../i18n/language.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {Standing} from "../../scoring/edition.js";
import type {ReportingRow} from "../../scoring/submission-model.js";
import type {Markup} from "../html.js";
import {type ReportingWord, reportingWord} from "../reporting.js";
import {stateMark} from "./state-mark.js";

const STANDING: Readonly<Record<ReportingWord, Standing>> = {
  "not-sent": "not-reported",
  "sent-back": "off-path",
  errors: "off-path",
  warnings: "uncertain",
  accepted: "met",
  received: "met"
};

/** What became of a reporter's files: mark and word. */
export function reportingMark(row: ReportingRow, lang: Language): Markup {
  const word = reportingWord(row);
  return stateMark(STANDING[word], lang, {word: textsIn(TRACKER, lang).state[word]});
}
