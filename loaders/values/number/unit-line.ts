/**
 * The unit of a column, as its heading or the line above the table writes it.
 */
import {readUnit, UNIT_LINE, type Unit} from "./unit.js";

/** "1.000 đồng", "1000đ", "1.000.000 đồng" as headings of budget tables write them. */
const THOUSANDS: readonly (readonly [RegExp, string])[] = [
  [/^1[., ]?000[., ]?000[., ]?000\s*(?=\p{L})/u, "tỷ "],
  [/^1[., ]?000[., ]?000\s*(?=\p{L})/u, "triệu "],
  [/^1[., ]?000\s*(?=\p{L})/u, "nghìn "]
];

/**
 * @param text tidied: "triệu đồng", "ĐVT: 1.000 đồng", "Kinh phí (triệu đồng)", "Tỷ lệ (%)"
 * @returns null where it is not understood: it may hold a power of ten
 * @example readUnitLine("ĐVT: 1.000 đồng"); // {exponent: 3, money: true, percent: false, name: "VND"}
 */
export function readUnitLine(text: string): Unit | null {
  const inside = /\(\s*([^()]+?)\s*\)[\s.:;]*$/.exec(text)?.[1];
  const bracketed = inside === undefined ? null : readUnit(inWords(inside));
  const sure =
    bracketed && (bracketed.money || bracketed.percent || bracketed.name === "people" || bracketed.exponent > 0);
  return sure ? bracketed : readUnit(inWords(text));
}

function inWords(text: string): string {
  const line = text
    .toLowerCase()
    .replace(/^\(|\)$/g, "")
    .replace(UNIT_LINE, "");
  const hit = THOUSANDS.find(([pattern]) => pattern.test(line));
  return hit ? line.replace(hit[0], hit[1]) : line;
}
