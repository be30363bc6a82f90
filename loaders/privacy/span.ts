/** What kind of personal data stands somewhere. */
export type PersonalKind = "email" | "phone" | "id-card" | "name";

/** Where personal data stands in a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Every match of a pattern, or of its first group where it has one, as a span. */
export function spansOf(kind: PersonalKind, text: string, pattern: RegExp): readonly PersonalSpan[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const part = match[1] ?? match[0];
    if (part === "") return [];
    const start = match.index + match[0].indexOf(part);
    return [{kind, start, end: start + part.length}];
  });
}
