/**
 * Numbers as people read them in Vietnamese and English, by a hand of its own: shares nothing with src/i18n.
 */
export type Reader = "vi" | "en";

/** A number as printed: its value, how many decimals are shown, and where it stands in the text. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly signed: boolean;
  readonly start: number;
}

const NUMBER = {
  vi: /(?<![\d.,])([+\u2212-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?!\d)/g,
  en: /(?<![\d.,])([+\u2212-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\d)/g
} as const;

/** The numbers of a text from left to right; a hyphen or minus counts as a sign only after a space or at the start. */
export function readNumbers(text: string, lang: Reader): readonly Printed[] {
  return [...text.matchAll(NUMBER[lang])].map((match) => {
    const [all, mark = "", whole = "", fraction = ""] = match;
    const before = text[match.index - 1] ?? " ";
    const sign = mark === "\u2212" && /[\s(“:]/.test(before) ? -1 : 1;
    const value = Number(`${whole.replace(/[.,]/g, "")}${fraction ? `.${fraction}` : ""}`);
    return {
      text: all,
      value: value === 0 ? 0 : sign * value,
      decimals: fraction.length,
      percent: /^ ?%/.test(text.slice(match.index + all.length)),
      signed: mark === "+" || mark === "\u2212",
      start: match.index
    };
  });
}

/**
 * Rounds half away from zero on the shortest decimal form, as Intl does.
 *
 * @example roundAsPrinted(1.005, 2); // 1.01
 */
export function roundAsPrinted(value: number, decimals: number): number {
  const [mantissa = "", power = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = `${whole}${fraction}`;
  const keep = whole.length + Number(power) + decimals;
  const size = keep < 0 ? 0 : Number(digits.slice(0, keep).padEnd(keep, "0") || "0");
  const up = keep >= 0 && Number(digits[keep] ?? "0") >= 5 ? 1 : 0;
  const rounded = Number(`${size + up}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whether a number is how a value reads with as many decimals as printed; of a sentence the size is enough. */
export function readsAs(printed: Printed, value: number): boolean {
  const rounded = roundAsPrinted(value, printed.decimals);
  return rounded === printed.value || (!printed.signed && Math.abs(rounded) === Math.abs(printed.value));
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Days printed in a text, "31/12/2025" or "31 December 2025", as ISO dates with the text they stand for. */
export function readDays(text: string): readonly {readonly iso: string; readonly text: string}[] {
  const iso = (day: string, month: number, year: string): string =>
    `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const slashed = [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g)].map(([all, day, month, year]) => ({
    iso: iso(day!, Number(month), year!),
    text: all
  }));
  const named = [...text.matchAll(new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})(?!\\d)`, "g"))];
  return [
    ...slashed,
    ...named.map(([all, day, month, year]) => ({iso: iso(day!, MONTHS.indexOf(month!) + 1, year!), text: all}))
  ];
}
