/**
 * Telephone numbers of Viet Nam, told apart from figures, dates and numbers of documents.
 *
 * A number that starts with 0 or +84 is taken by its length and the way it is grouped: mobiles have nine digits after
 * that (3, 5, 7, 8, 9), landlines nine or ten (2). A figure never starts with 0, and a date is grouped otherwise. Without
 * 0 or +84 a number is one only where a word before it says so ("ĐT: 987000111").
 */
import {type PersonalSpan, spansOf} from "./span.js";

const PREFIX = /(?<!\d|\d[.,])(?:\(?\+\s?84\)?(?:[ .-]?\(0\))?|\(?0)/gu;
const GROUP = /[ .\u00A0()-]{0,2}(\d+)/uy;
const ANNOUNCED =
  /(?<!\p{L})(?:s?đt(?:dđ)?|dđ|tel|phone|mobile|điện thoại|di động|hotline|zalo|fax)(?!\p{L})[^\p{L}\d+(]{0,4}(\+?\(?\d(?:[ .\u00A0()-]{0,2}\d){7,12})/giu;
/** What follows a number of a document: "/QĐ-UBND". */
const DOCUMENT = /^\/\p{L}/u;
/** Nine digits as a spreadsheet leaves a mobile number typed without quotes, or 84 in front without its plus. */
const BARE_MOBILE = /(?<![\d.,])(?:84)?[35789]\d{8}(?![\d.,]|\/\p{L})/gu;

/**
 * @param loose take a mobile number without its 0 too: for texts that no figure is read from
 * @example findPhones("liên hệ 0987.000.111"); // one span
 */
export function findPhones(text: string, {loose = false}: {readonly loose?: boolean} = {}): readonly PersonalSpan[] {
  const written = [...text.matchAll(PREFIX)].flatMap((match) => {
    const end = endOfNumber(text, match.index, match[0]);
    return end === null ? [] : [{kind: "phone" as const, start: match.index, end}];
  });
  return [...written, ...spansOf("phone", text, ANNOUNCED), ...(loose ? spansOf("phone", text, BARE_MOBILE) : [])];
}

/** Where the longest telephone number with this prefix ends; null where none begins here. */
function endOfNumber(text: string, start: number, prefix: string): number | null {
  const international = prefix.includes("84");
  let at = start + prefix.length;
  const groups: string[] = [];
  let end: number | null = null;
  for (let group = groupAt(text, at); group && groups.length < 10; group = groupAt(text, at)) {
    groups.push(group.digits);
    at = group.end;
    if (isNumber(groups, international, text[start + prefix.length] ?? "") && !DOCUMENT.test(text.slice(at))) end = at;
  }
  return end;
}

function groupAt(text: string, at: number): {digits: string; end: number} | null {
  GROUP.lastIndex = at;
  const match = GROUP.exec(text);
  return match ? {digits: match[1]!, end: at + match[0].length} : null;
}

/**
 * Whether groups of digits make a number. A 0 that a digit follows at once (`next`) belongs to the first group; "0." before
 * a single group is a decimal figure.
 */
function isNumber(groups: readonly string[], international: boolean, next: string): boolean {
  const digits = international ? groups.join("").replace(/^0/, "") : groups.join("");
  if (!/^([35789]\d{8}|2\d{8,9}|1\d{9})$/.test(digits)) return false;
  if (international || groups.length === 1) return international || next !== ".";
  const lengths = groups.map((group, i) => group.length + (i === 0 && /\d/.test(next) ? 1 : 0));
  if (lengths.every((length) => length === 2)) return true;
  return lengths[0]! > 2 && lengths.every((length, i) => length >= 2 || (i === 1 && digits.startsWith("2")));
}
