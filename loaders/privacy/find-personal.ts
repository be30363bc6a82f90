/**
 * Personal data in free text: e-mail addresses, telephone numbers, identity cards, signatures, and whatever the
 * contact cells name.
 */
import {findEmails} from "./find-emails.js";
import {findIdCards} from "./find-id-cards.js";
import {findPhones} from "./find-phones.js";
import {findSignatures} from "./find-signatures.js";
import {findKnown, type KnownPeople, NOBODY_KNOWN} from "./known-people.js";
import type {PersonalSpan} from "./span.js";

export interface PersonalOptions {
  readonly known?: KnownPeople;
  /** No figure is read from the text: numbers that may be telephone numbers are taken for some. */
  readonly loose?: boolean;
}

/**
 * Places of personal data, from left to right, none overlapping another.
 *
 * @param text in NFC: places count its UTF-16 units
 */
export function findPersonal(
  text: string,
  {known = NOBODY_KNOWN, loose}: PersonalOptions = {}
): readonly PersonalSpan[] {
  const all = [
    ...findEmails(text),
    ...findPhones(text, {loose}),
    ...findIdCards(text),
    ...findSignatures(text),
    ...findKnown(text, known)
  ];
  const joined: PersonalSpan[] = [];
  for (const span of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined[joined.length - 1] = {...last, end: Math.max(last.end, span.end)};
    else joined.push(span);
  }
  return joined;
}
