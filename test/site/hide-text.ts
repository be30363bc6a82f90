import type {Published} from "./edition-rows.js";
import type {Known} from "./known-figures.js";
import type {Segment} from "./page-segments.js";
import {type Reader, readDays} from "./printed-numbers.js";

const LIST =
  /(?<![\p{L}\d])[A-Z]{1,2}\d{1,4}(?:–[A-Z]{1,2}\d{1,4})?(?:, [A-Z]{1,2}\d{1,4}(?:–[A-Z]{1,2}\d{1,4})?)*(?![\p{L}\d])/gu;
/** A cell that opens a series of questions, or that is not shown. */
const OPENING = /câu hỏi mở đầu|opening question|opens|không hiển thị|not shown/;
const EMPTY = /(?<=để trống|empty) \((\d+) (?:ô|cells?)\)/g;
/** Parts of units of measure, not figures: "per 1,000". */
const UNITS = {
  vi: [/\/1\.000(?= người)/g, /(?<=nhân )100(?:0)?(?!\d)/g],
  en: [/\/1,000(?= staff)/g, /(?<=times )1,?000?(?!\d)/g]
} as const;

/** Fixed parts of the method: the interval's width, how far weights are tried, the scale, how far years are projected. Read in these phrases only. */
const FIXED =
  /(?:sau|after) 2055|khoảng(?: tin cậy)? 90%|90% intervals?|±25%|(?<![\d.,])0–100(?![\d.,])|0 (?:to|đến|tới) 100|(?:Dự thảo|dự thảo) 2026|2026 draft|Decision (?:699|146)|Quyết định 146|Đề án 146|(?:letter|Đề cương) 4409|\b(?:CV|QĐ) \d{3,4}\b/g;

/** Takes out of a text what is quoted word for word from the published tables and days that stand in them. */
export function hideText(text: string, segment: Segment, known: Known, published: Published, lang: Reader): string {
  let left = text;
  const quotes = [...left.matchAll(/“([^“”]+)”/g)].map((match) => match[1]!);
  if (/để trống|empty/.test(left)) quotes.push("");
  if (OPENING.test(left)) quotes.push(...known.raw.keys());
  for (const quoted of known.texts) if (left.includes(quoted)) left = left.replaceAll(quoted, "¤");
  for (const quoted of published.law) if (left.includes(quoted)) left = left.replaceAll(quoted, "¤");
  if (/^(?:Hiện nay|Điều chưa chắc|Now, since|What is not)/.test(segment.column) || segment.tag === "li") {
    for (const quoted of published.registry) if (left.includes(quoted)) left = left.replaceAll(quoted, "¤");
  }
  for (const day of readDays(left)) {
    if (known.days.has(day.iso) || published.days.has(day.iso)) left = left.replaceAll(day.text, "¤");
  }
  if (segment.classes.split(" ").includes("edition")) left = hideEdition(left, published);
  left = left.replace(LIST, (all) => (isPlace(all, quotes, known) ? "¤" : all));
  left = left.replace(EMPTY, (all, n: string) => (known.raw.get("")?.has(n) ? "¤" : all));
  left = left.replace(/“([^“”]+)”(?: \((\d+) (?:ô|cells?)\))?/g, (all, quoted: string, n: string | undefined) => {
    const found = known.raw.get(quoted);
    const right = found ? n === undefined || found.has(n) : known.entries.has(quoted);
    return right ? "¤" : all;
  });
  left = left.replace(RANK, (all, rank: string, low: string, high = low) =>
    known.ranks.has(`${rank}|${low}|${high}`) ? "¤" : all
  );
  for (const unit of UNITS[lang]) left = left.replace(unit, "¤");
  left = left.replace(FIXED, (all) => (/^(?:CV|QĐ)/.test(all) && !LAWS.has(all) ? all : "¤"));
  left = left.replace(SHEETS, "¤");
  left = left.replace(/(?<![\d.,/])20\d\d(?![\d,]|\.\d)/g, (all) => (published.years.has(all) ? "¤" : all));
  if (segment.tag === "text" && /^\d{1,2}(?:\/\d{1,2}| [A-Z][a-z]{2})$/.test(left)) return "¤";
  return hideWeights(left, known);
}

/** A rank with its interval, "19 (17–21)". */
export const RANK = /(?<![\d.,])(\d+) \((\d+)(?:–(\d+))?\)/g;

/** Sheets of the form in English. */
const SHEETS = /(?<![\d.,])[1-9] (?:¤ targets|Readiness|Outline|Applications|Cooperation|Tasks|General)/g;

const LAWS = new Set(["CV 4409", "QĐ 699", "QĐ 1678", "QĐ 127", "QĐ 2259"]);

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
