/**
 * What people add to a name in a table: footnote marks, and a note in brackets at the end.
 */

const FOOTNOTE = /(?:\s*(?:\*+|[†‡§]+|[¹²³⁰-⁹]+|\[\d{1,2}\]|\(\*+\)|\(\d{1,2}\)))+$/;
const LEADING = /^\*+\s*/;
const BRACKETS = /^(.+?)\s*\(([^()]+)\)$/;
/** "(cũ)", "(trước sáp nhập)": the unit of that name before the present one. */
const FORMER = /^(?:cũ|cu|trước đây|trước (?:khi )?(?:sáp nhập|hợp nhất)|trước (?:ngày )?0?1[/.-]0?7[/.-]2025)$/;
/** "(mới)", "(sau sáp nhập)": the unit that there is now. */
const PRESENT = /^(?:mới|moi|hiện nay|sau (?:khi )?(?:sáp nhập|hợp nhất)|từ (?:ngày )?0?1[/.-]0?7[/.-]2025)$/;
/** "Bắc Giang cũ" without brackets. No name ends in this word. */
const FORMER_TAIL = /^(.+\S)\s+cũ$/;
const PERIOD = /^(?:(?:năm|nam|quý|quy|tháng|thang|kỳ|ky)\s*)?[\divx]+(?:\s*[/.-]\s*\d+|\s+(?:năm|nam)\s+\d{4})*$/;

/** A name without its footnote mark and its note. `note` is "" if there is none. */
export interface Noted {
  readonly name: string;
  readonly note: string;
  readonly footnote: boolean;
}

/** Takes footnote marks and a bracketed note off a name already normalised (normaliseText). */
export function stripNotes(text: string): Noted {
  const plain = stripMarks(text);
  const tail = FORMER_TAIL.exec(plain);
  if (tail) return {name: tail[1]!, note: "cũ", footnote: plain !== text};
  const brackets = BRACKETS.exec(plain);
  const name = stripMarks(brackets?.[1] ?? plain);
  return {
    name,
    note: brackets?.[2]?.trim() ?? "",
    footnote: plain !== text || (brackets !== null && name !== brackets[1])
  };
}

/** Which of two units of one name a note means: the former or the present one; null where it says neither. */
export function eraOfNote(note: string): "former" | "present" | null {
  if (FORMER.test(note)) return "former";
  return PRESENT.test(note) ? "present" : null;
}

/** The year of a note that states a period and nothing else (`năm 2025`, `quý I/2025`, `2024`); null for any other. */
export function yearOfNote(note: string): string | null {
  return PERIOD.test(note) ? (/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(note)?.[0] ?? null) : null;
}

function stripMarks(text: string): string {
  return text.replace(FOOTNOTE, "").replace(LEADING, "");
}
