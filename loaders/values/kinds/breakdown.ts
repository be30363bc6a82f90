/**
 * People by degree: "15 (trong đó 02 ThS, 01 TS)", "12 KS/CN; 5 ThS; 1 TS", "thạc sĩ: 05; tiến sĩ: 01".
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askNumber} from "../number/hints.js";
import {readQuantity} from "../number/quantity.js";
import {ask, type Extra, type Found, reported} from "../reading.js";
import type {Column} from "./context.js";

const BACHELOR = "(?:kỹ sư|kĩ sư|cử nhân|đại học|ks|cn|đh)";
const DEGREES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${BACHELOR}(?:\\s*[/,&-]\\s*${BACHELOR})*$`, "u"), "engineers"],
  [/^(?:thạc sĩ|thạc sỹ|thạc sí|cao học|th\.?\s?s\.?)$/u, "masters"],
  [/^(?:tiến sĩ|tiến sỹ|t\.?s\.?|pgs\.?\s?ts\.?|gs\.?\s?ts\.?|phd)$/u, "doctors"],
  [/^(?:cao đẳng|cđ)$/u, "college"],
  [/^(?:trung cấp|tc)$/u, "vocational"]
];
const OF_WHICH = /\s*[,;:.(]?\s*(?:trong đó|bao gồm|gồm)(?:\s+có)?\s*:?\s*/u;
const TOTAL = /^(?:tổng số|tổng cộng|tổng|cộng)?\s*:?\s*(\d[\d.,]*)(?:\s*(?:người|ng|cán bộ|nhân sự))?$/u;

/** Whether the text names degrees beside figures, or says "trong đó". */
export function looksLikeBreakdown(text: string): boolean {
  const word = text.toLowerCase();
  if (!/\d/.test(word)) return false;
  return OF_WHICH.test(word) || splitParts(word).some((piece) => readPart(piece, null) !== null);
}

/** @returns the total (null where none is given), with `parts`; a question where a part is not understood */
export function readBreakdown(cell: Cell, column: Column): Found {
  const date = askAboutDate(cell);
  if (date) return date;
  if (typeof cell.typed === "number") {
    return Number.isInteger(cell.typed) && cell.typed >= 0 ? reported(cell.typed, "typed-number") : askNumber(cell);
  }
  const {head, pieces} = splitTotal(cell.lines.toLowerCase());
  const total = head === null ? null : readTotal(head, column);
  if (total !== null && typeof total !== "number") return total;
  const parts = new Map<string, number>();
  for (const piece of pieces) {
    const part = readPart(piece, column);
    if (part === null)
      return ask("part-not-understood", `“${piece}” is no part that is known: kỹ sư/cử nhân, thạc sĩ, tiến sĩ.`);
    parts.set(part.degree, (parts.get(part.degree) ?? 0) + part.value);
  }
  return judge(total, parts);
}

function judge(total: number | null, parts: ReadonlyMap<string, number>): Found {
  if (parts.size === 0) return reported(total, "total-only", {unit: "people"});
  const sum = [...parts.values()].reduce((all, part) => all + part, 0);
  const extra: Extra = {unit: "people", parts: Object.fromEntries(parts)};
  if (total === null) return reported(null, "parts", extra);
  if (sum <= total) return reported(total, "total+parts", extra);
  const issue = `The parts add up to ${sum}, more than the total of ${total}: please check.`;
  return reported(total, "total+parts+above-total", {...extra, confidence: 0.5, issue});
}

/** "15 (trong đó …)", "Tổng số 18: …", "18 người, trong đó …", or parts alone. */
function splitTotal(text: string): {readonly head: string | null; readonly pieces: readonly string[]} {
  const at = OF_WHICH.exec(text);
  const marked = /^([^(:]*\d[^(:]*)\s*[(:]\s*(.+?)\)?$/su.exec(text);
  if (at && at.index > 0)
    return {head: text.slice(0, at.index), pieces: splitParts(text.slice(at.index + at[0].length))};
  if (at) return {head: null, pieces: splitParts(text.slice(at[0].length))};
  if (marked && TOTAL.test(marked[1]!.trim())) return {head: marked[1]!, pieces: splitParts(marked[2]!)};
  if (TOTAL.test(text)) return {head: text, pieces: []};
  return {head: null, pieces: splitParts(text)};
}

function splitParts(text: string): readonly string[] {
  return text
    .replace(/\)\s*$/u, "")
    .split(/\s*;\s*|\s*\n\s*|,(?!\d)\s*|\s+và\s+|\s+\+\s+/u)
    .map((piece) => piece.replace(/^[\s:(-]+|[\s.)]+$/gu, ""))
    .filter((piece) => piece !== "");
}

function readTotal(head: string, column: Column): number | Found {
  const figure = TOTAL.exec(head.replace(/[\s,;:(]+$/u, "").trim())?.[1];
  const quantity = figure === undefined ? null : readQuantity(figure, {...column.numbers, whole: true});
  if (!quantity) return ask("total-not-understood", `“${head.trim()}” is no total.`);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  return quantity.value;
}

function readPart(piece: string, column: Column | null): {readonly degree: string; readonly value: number} | null {
  const match =
    /^(\d[\d.,]*)\s*(\D.*)$/u.exec(piece) ?? /^(\D.*?)\s*[:=-]?\s*(\d[\d.,]*)(?:\s*(?:người|ng))?$/u.exec(piece);
  if (!match) return null;
  const [figure, label] = /^\d/.test(match[1]!) ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const degree = DEGREES.find(([pattern]) =>
    pattern.test(label.replace(/^(?:người|cán bộ)(?: có)?(?: trình độ)? /u, "").trim())
  )?.[1];
  const numbers = column?.numbers ?? {style: null, whole: true, worded: false};
  const quantity = readQuantity(figure, {...numbers, whole: true});
  if (!degree || !quantity || "problem" in quantity || !Number.isInteger(quantity.value)) return null;
  return {degree, value: quantity.value};
}
