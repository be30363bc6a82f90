/**
 * Years, spans and recurrences: "giai đoạn 2021-2023", "cuối năm 2024", "hằng năm".
 */
import {isYear, lastDay} from "./calendar.js";
import {readMonth} from "./month.js";
import {noPoint, point, type ReadPoint} from "./point.js";
import {readQuarter} from "./quarter.js";

const SPAN =
  /^(?:giai đoạn|thời kỳ|thời kì|từ)?\s*(?:năm\s*)?(\d{4})\s*(?:-|\/|đến|tới)\s*(?:hết\s*)?(?:năm\s*)?(\d{4})$/u;
const EDGE = /^(cuối|đầu|giữa)\s+(.+)$/u;
const EVERY: Readonly<Record<string, string>> = {năm: "annual", quý: "quarterly", tháng: "monthly"};
const RECURRENCE = /^(?:(?:định kỳ|thường xuyên|báo cáo)\s*)*(?:hàng|hằng|mỗi)\s+(năm|quý|tháng)$/u;

export const readYear: ReadPoint = (text) => {
  const year = /^(?:năm\s*)?(\d{4})$/u.exec(text)?.[1];
  return year && isYear(Number(year)) ? point("year", year, "year") : null;
};

export const readSpan: ReadPoint = (text) => {
  const match = SPAN.exec(text);
  if (!match || !isYear(Number(match[1])) || !isYear(Number(match[2]))) return null;
  if (match[1]! > match[2]!) return noPoint("span-reversed", `“${text}” ends before it begins.`);
  return point("span", `${match[1]}/${match[2]}`, "span");
};

/** "Hàng năm" and "Hằng năm" are the same word; both at once are too. */
export const readRecurrence: ReadPoint = (text) => {
  const every = new Set(text.split(/\s*\/\s*/).map((one) => RECURRENCE.exec(one)?.[1]));
  const [word] = every;
  return every.size === 1 && word !== undefined ? point("recurrence", EVERY[word]!, "recurrence") : null;
};

/** "Cuối năm 2024": its last day, approximately; "đầu" its first, "giữa" the middle. */
export const readEdge: ReadPoint = (text, year) => {
  const match = EDGE.exec(text);
  const inner = match ? innerMonths(match[2]!, year) : null;
  if (!match || !inner) return null;
  const [from, middle, to] = inner;
  const last = lastDay(to);
  const value = {đầu: `${from}-01`, giữa: from === to ? `${from}-15` : lastDay(middle), cuối: last}[match[1]!] ?? last;
  return point("day", value, "edge", 0.85, {qualifier: "approximate"});
};

/** First, middle and last month of a year, quarter or month. */
function innerMonths(text: string, year: number | null): readonly [string, string, string] | null {
  const found = readYear(text, year) ?? readQuarter(text, year) ?? readMonth(text, year);
  const bare = text === "năm" && year !== null ? String(year) : null;
  const value = bare ?? (found && "value" in found ? found.value : null);
  if (value === null) return null;
  const [number, part] = value.split("-");
  if (part === undefined) return [`${number}-01`, `${number}-06`, `${number}-12`];
  if (!part.startsWith("Q")) return [value, value, value];
  const first = 3 * Number(part[1]) - 2;
  const [from, middle, to] = [first, first + 1, first + 2].map(
    (month) => `${number}-${String(month).padStart(2, "0")}`
  );
  return [from!, middle!, to!];
}
