/**
 * Units as they are written beside figures and over columns: powers of ten, money, people.
 */

/** A unit understood: `exponent` of ten, whether it is money or percent, and what is left as its name. */
export interface Unit {
  readonly exponent: number;
  readonly money: boolean;
  readonly percent: boolean;
  /** `VND`, `percent`, `people`, or the words as written; null where there are none. */
  readonly name: string | null;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\p{L})/u, 12],
  [/^(?:tỷ|tỉ)(?!\p{L})/u, 9],
  [/^triệu(?!\p{L})/u, 6],
  [/^tr(?=\.?\s*(?:đ|vnđ|vnd)(?!\p{L}))/u, 6],
  [/^trđ(?!\p{L})/u, 6],
  [/^vạn(?!\p{L})/u, 4],
  [/^(?:nghìn|ngàn)(?!\p{L})/u, 3],
  [/^ng(?=\.?\s*(?:đ|vnđ|vnd)(?!\p{L}))/u, 3],
  [/^trăm(?!\p{L})/u, 2]
];
const MONEY = /^(?:đồng việt nam|việt nam đồng|đồng|vnđ|vnd|đ|₫)$/u;
const FOREIGN = /(?:^|[^\p{L}])(?:usd|us\$|đô la|đô-la|eur|euro|jpy|yên|\$|€|£|¥)(?![\p{L}])/u;
const PEOPLE = /^(?:người|lượt người|cán bộ|nhân sự|nhân lực|chuyên gia|học viên|công chức|viên chức|cbccvc|cbcc)$/u;

/** What announces a unit: "Đơn vị: triệu đồng", "ĐVT: người". */
export const UNIT_LINE = /^(?:đơn vị tính|đơn vị|đvt|đv|unit)(?!\p{L})\s*:?\s*/u;

/** Takes a power of ten off the front of a text. @returns null where there is none */
export function takeScale(text: string): {readonly exponent: number; readonly rest: string} | null {
  const hit = SCALES.find(([pattern]) => pattern.test(text));
  return hit ? {exponent: hit[1], rest: text.replace(hit[0], "").replace(/^[.\s]+/, "")} : null;
}

/** Whether another money than dong is named. @param text lower case */
export function isForeignMoney(text: string): boolean {
  return FOREIGN.test(text);
}

/**
 * Reads a unit line or what stands after a figure.
 *
 * @param text tidied
 * @returns null where it is no unit: digits, punctuation, more than five words
 * @example readUnit("triệu đồng"); // {exponent: 6, money: true, percent: false, name: "VND"}
 */
export function readUnit(text: string): Unit | null {
  const line = text
    .toLowerCase()
    .replace(/^\(|\)$/g, "")
    .replace(UNIT_LINE, "")
    .replace(/[.,;:\s]+$/, "");
  const scale = takeScale(line);
  const rest = scale?.rest ?? line;
  const exponent = scale?.exponent ?? 0;
  if (rest === "") return {exponent, money: false, percent: false, name: null};
  if (MONEY.test(rest)) return {exponent, money: true, percent: false, name: "VND"};
  if (/^(?:%|phần trăm|percent|tỷ lệ %|tỷ lệ phần trăm|\(%\))$/u.test(rest))
    return {exponent, money: false, percent: true, name: "percent"};
  if (PEOPLE.test(rest)) return {exponent, money: false, percent: false, name: "people"};
  const words = /^\p{L}[\p{L}\d/&-]*(?: [\p{L}&/-]+){0,4}$/u.test(rest) && !/\d/.test(rest);
  return words ? {exponent, money: false, percent: false, name: rest} : null;
}
