/**
 * The verdict on a file in one breath: what became of it, and how much is to be looked at.
 */

import {type Language, textsIn} from "../../i18n/language.js";
import {REPLY} from "../../i18n/reply.js";
import type {Reply} from "./model.js";

/** The first words of every reply. */
export function verdictText(reply: Reply, lang: Language): string {
  const words = textsIn(REPLY, lang);
  const {verdict, file, form_version: version, received_at: received, asked, attention, elsewhere} = reply;
  const cells =
    asked === 0 ? words.unread : attention === 0 ? words.attentionNone(asked) : words.attention(attention, asked);
  const rest = elsewhere === 0 ? [] : [words.elsewhere(elsewhere)];
  return [words[verdict]({file, version, received}), cells, ...rest].join(" ");
}

/** How the file stands against the one received before; "" where there is none. */
export function comparedText({compared, fixed, rows}: Reply, lang: Language): string {
  if (compared === null) return "";
  const count = (status: "open" | "new") =>
    rows.filter((row) => row.status === status && row.severity !== "info").length;
  return textsIn(REPLY, lang).compared(compared, fixed.length, count("open"), count("new"));
}

/** Why the workbook is a copy; "" where the sender's own goes back. */
export function copyText({copy, file}: Reply, lang: Language): string {
  const words = textsIn(REPLY, lang);
  if (copy === null) return "";
  if (copy === "unreadable") return words.copyUnreadable;
  return copy === "format" ? words.copyFormat(/\.[^.]+$/.exec(file)?.[0] ?? "") : words.copyPatch;
}
