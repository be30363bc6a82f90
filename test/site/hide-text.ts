import type {Published} from "./edition-rows.js";
import type {Known} from "./known-figures.js";
import type {Segment} from "./page-segments.js";
import {type Reader, readDays} from "./printed-numbers.js";

const LIST =
  /(?<![\p{L}\d])[A-Z]{1,2}\d{1,4}(?:–[A-Z]{1,2}\d{1,4})?(?:, [A-Z]{1,2}\d{1,4}(?:–[A-Z]{1,2}\d{1,4})?)*(?![\p{L}\d])/gu;
const EMPTY = /(?<=để trống|empty) \((\d+) (?:ô|cells?)\)/g;
/** Parts of units of measure, not figures: "per 1,000". */
const UNITS = {
  vi: [/\/1\.000(?= người)/g, /(?<=nhân )100(?:0)?(?!\d)/g],
  en: [/\/1,000(?= staff)/g, /(?<=times )1,?000?(?!\d)/g]
} as const;

/** Takes out of a text what is quoted word for word from the published tables and days that stand in them. */
export function hideText(text: string, segment: Segment, known: Known, published: Published, lang: Reader): string {
  let left = text;
  if (segment.classes.split(" ").includes("edition")) left = hideEdition(left, published);
  const quotes = [...left.matchAll(/“([^“”]+)”/g)].map((match) => match[1]!);
  for (const quoted of known.texts) if (left.includes(quoted)) left = left.replaceAll(quoted, "¤");
  left = left.replace(LIST, (all) => (isPlace(all, quotes, known) ? "¤" : all));
  left = left.replace(EMPTY, (all, n: string) => (known.raw.get("")?.has(n) ? "¤" : all));
  left = left.replace(/“([^“”]+)”(?: \((\d+) (?:ô|cells?)\))?/g, (all, quoted: string, n: string | undefined) => {
    const found = known.raw.get(quoted);
    return found && (n === undefined || found.has(n)) ? "¤" : all;
  });
  left = left.replace(/(?<![\d.,])(\d+) \((\d+)(?:–(\d+))?\)/g, (all, rank: string, low: string, high = low) =>
    known.ranks.has(`${rank}|${low}|${high}`) ? "¤" : all
  );
  for (const unit of UNITS[lang]) left = left.replace(unit, "¤");
  for (const day of readDays(left)) {
    if (known.days.has(day.iso) || day.iso === `${published.year}-12-31`) left = left.replaceAll(day.text, "¤");
  }
  return hideWeights(left, known);
}

function hideEdition(text: string, {year, method}: Published): string {
  return text.replace(new RegExp(`(?<![\\d.,])(?:${year}|${method.replaceAll(".", "\\.")})(?![\\d.,])`, "g"), "¤");
}

/** Whether a list of cells is all that a figure was read from, all with one entry, or one cell. */
function isPlace(list: string, quotes: readonly string[], {places, raw}: Known): boolean {
  const cells = expand(list).sort().join();
  if (cells === "") return false;
  if (places.has(cells)) return true;
  return quotes.some((quoted) => raw.get(quoted)?.has(cells));
}

/** "D4–D6, B2" as D4, D5, D6, B2. */
export function expand(list: string): string[] {
  return list.split(", ").flatMap((part) => {
    const [from, to] = part.split("–").map((cell) => cell.match(/^([A-Z]+)(\d+)$/)!);
    if (!to) return [from![0]];
    return Array.from({length: Number(to[2]) - Number(from![2]) + 1}, (_, i) => `${from![1]}${Number(from![2]) + i}`);
  });
}

/** A weight is printed as a fraction: "2/7". */
function hideWeights(text: string, {weights}: Known): string {
  return text.replace(/(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?![\d/])/g, (all, part: string, whole: string) => {
    const weight = Number(part) / Number(whole);
    return weights.some((value) => Math.abs(value - weight) < 1e-9) ? "¤" : all;
  });
}
