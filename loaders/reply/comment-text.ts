/**
 * What is written beside a marked cell: in Vietnamese, then the advice in English.
 */

import {confirmations} from "../../src/components/reply/confirmations.js";
import type {ReplyRow} from "../../src/components/reply/model.js";
import {textsIn} from "../../src/i18n/language.js";
import {REPLY, SEVERITY_SIGNS} from "../../src/i18n/reply.js";
import {causeText} from "../../src/i18n/reply-causes.js";
import {RULE} from "./ooxml/comments.js";

/** Longest value that is repeated in a comment: the cell itself has it whole. */
const LONGEST = 200;

/** The comment of one cell, for all its findings, the gravest first. Begins with the line that marks it as ours. */
export function commentText(rows: readonly ReplyRow[]): string {
  return [RULE, ...rows.map(oneFinding)].join("\n\n").replace("\n\n", "\n");
}

function oneFinding(row: ReplyRow): string {
  const words = textsIn(REPLY, "vi");
  const read = row.read_as || (row.severity === "error" ? words.heldBack : "");
  const cause = causeText(row.code, "vi");
  return [
    `${SEVERITY_SIGNS[row.severity]} ${words.severity[row.severity]} – ${cause} [${row.code}]`,
    `${words.columns.raw}: ${row.raw === "" ? words.emptyCell : `“${cut(row.raw)}”`}`,
    read && `${words.columns.readAs}: ${read}`,
    row.against && words.against(row.against),
    row.expected && `${words.columns.expected}: ${row.expected}`,
    row.previous && `${words.columns.previous}: ${cut(row.previous)}`,
    ...confirmations(row, "vi"),
    row.mend.vi,
    row.mend.en
  ]
    .filter(Boolean)
    .join("\n");
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
