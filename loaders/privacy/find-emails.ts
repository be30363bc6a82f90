import {type PersonalSpan, spansOf} from "./span.js";

const EMAIL = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** E-mail addresses, those with blanks around the sign or "(at)" for it among them. */
export function findEmails(text: string): readonly PersonalSpan[] {
  return spansOf("email", text, EMAIL);
}
