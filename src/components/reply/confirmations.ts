import {type Language, textsIn} from "../../i18n/language.js";
import {REPLY} from "../../i18n/reply.js";
import type {ReplyRow} from "./model.js";

/** Confirmations that concern the finding, in words; in one language. */
export function confirmations(row: ReplyRow, lang: Language): readonly string[] {
  const words = textsIn(REPLY, lang);
  const {acknowledged, earlier} = row;
  if (acknowledged) return [words.acknowledged(acknowledged.who, acknowledged.when)];
  if (!earlier) return [];
  if (earlier.lapsed) return [words.lapsed(earlier)];
  return [words.acknowledgedBefore(earlier)];
}
