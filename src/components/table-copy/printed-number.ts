import type {Language} from "../../i18n/language.js";
import type {PrintedNumber} from "./model.js";

const NUMBER = {
  vi: /^([+\u2212-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\u00A0?%)?(?=$|[\s\u00A0])/,
  en: /^([+\u2212-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\u00A0?%)?(?=$|[\s\u00A0])/
} as const;

/**
 * Reads the number that a printed text begins with; null where it begins with none, or with a range or a fraction.
 *
 * @example readPrinted("33,3% (thấp)", "vi"); // {value: 33.3, decimals: 1, percent: true, alone: false}
 */
export function readPrinted(text: string, lang: Language): PrintedNumber | null {
  const found = NUMBER[lang].exec(text);
  if (found === null) return null;
  const [whole, sign, integer = "", fraction = "", percent] = found;
  const size = Number(`${integer.replace(/[.,]/g, "")}.${fraction || "0"}`);
  return {
    value: sign === "-" || sign === "\u2212" ? -size : size,
    decimals: fraction.length,
    percent: percent !== undefined,
    alone: whole === text
  };
}

/**
 * The figure in full precision behind a printed number, in the unit in which it is printed; null where the value is
 * another thing: one that only orders the rows (the share behind "3/8") is not printed, and is nobody's to copy.
 *
 * A share of 0–1 printed in percent is given in percent. A printed difference may lie one step off, since it is taken
 * from the rounded figures beside it.
 */
export function fullValue(text: string, printed: PrintedNumber, value: number): number | null {
  const steps = /^[+\u2212-]/.test(text) ? 1 : 0.5;
  const near = (full: number) => Math.abs(printed.value - full) <= steps * 10 ** -printed.decimals * (1 + 1e-9);
  if (near(value)) return value;
  return printed.percent && near(100 * value) ? 100 * value : null;
}
