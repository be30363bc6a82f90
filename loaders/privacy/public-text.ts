import {HIDDEN} from "../values/words/secret.js";
import type {KnownPeople} from "./known-people.js";
import {isMarkedSecret} from "./marked-secret.js";
import {maskText} from "./mask-text.js";

/** What neither XML nor a table can hold. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Words of an agency as they are published: in NFC, lines parted by LF, personal data masked; "(không hiển thị)" where
 * they are marked as secret.
 *
 * @param known whom the contact cells of the edition name
 * @param loose false where a figure may be read from the text: a long number is not taken for a telephone's then
 */
export function publicText(text: string, known: KnownPeople, loose = true): string {
  const plain = text.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(UNPRINTABLE, "").trim();
  return isMarkedSecret(plain) ? HIDDEN : maskText(plain, {known, loose});
}
