/**
 * A text about time, whatever its precision.
 */
import type {Qualifier} from "../model.js";
import {readDay, readSerial, readYearless} from "./day.js";
import {readMonth} from "./month.js";
import type {NoPoint, Point, ReadPoint} from "./point.js";
import {readHalf, readQuarter} from "./quarter.js";
import {readEdge, readRecurrence, readSpan, readYear} from "./span.js";

const READERS: readonly ReadPoint[] = [
  ...[readDay, readQuarter, readHalf, readSpan, readMonth, readYear, readRecurrence, readEdge, readYearless, readSerial]
];
const DEED = "ban hành|triển khai|hoàn thành";
const PLANNED = new RegExp(`^(?:dự kiến|kế hoạch|sẽ (?:${DEED}))(?:\\s+(?:vào|trong|đến|${DEED}))*\\s*:?\\s+`, "u");
const QUALIFIERS: readonly (readonly [RegExp, Qualifier, string])[] = [
  [PLANNED, "approximate", "planned"],
  [/^(?:khoảng|tầm|ước)\s+/u, "approximate", "approximate"],
  [
    /^(?:chậm nhất|muộn nhất|không muộn hơn|đến hết|hết|hạn cuối|hạn)\s*(?:là|vào|trước)?\s*:?\s*/u,
    "at-most",
    "at-most"
  ],
  [/^trước(?: khi)?\s+/u, "less-than", "before"],
  [/^sau(?: khi)?\s+/u, "more-than", "after"],
  [/^(?:đến|tới)\s+/u, "at-most", "until"],
  [/^(?:từ|kể từ)\s+(?!.*(?:-|đến|tới))/u, "at-least", "from"]
];

/**
 * Reads a time; null where the text is none.
 *
 * @param text tidied, on one line
 * @param year of the report, for what has no year of its own; null where it is not known
 * @example readTime("trước 30/11", 2024); // 2024-11-30, qualifier "less-than"
 */
export function readTime(text: string, year: number | null): Point | NoPoint | null {
  const plain = text
    .toLowerCase()
    .replace(/[*_]/g, "")
    .replace(/[.;,]+$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:hàng|hằng) năm\s*,?\s+(.+)$/u, "$1 hằng năm");
  const hit = QUALIFIERS.find(([pattern]) => pattern.test(plain));
  const rest = (hit ? plain.replace(hit[0], "") : plain)
    .replace(/^[\p{L}. ]{2,30},\s*(?=ngày\s)/u, "")
    .replace(/^(?:ngày|vào|trong)\s+/u, "")
    .replace(/^ngày\s+/u, "");
  for (const read of READERS) {
    const found = read(rest, year);
    if (found && "problem" in found) return found;
    if (found) return hit ? qualify(found, hit[1], hit[2]) : found;
  }
  return null;
}

function qualify(found: Point, qualifier: Qualifier, step: string): Point {
  return {...found, qualifier, steps: [step, ...found.steps], confidence: Math.min(found.confidence, 0.9)};
}
