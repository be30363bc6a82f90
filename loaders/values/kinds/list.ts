/**
 * Several texts in one cell: lines, bullets, numbers, semicolons. A comma parts nothing: names have commas.
 */
import type {Cell} from "../cell.js";
import {ask, type Found, reported} from "../reading.js";
import {foldWord, oneLine} from "../tidy.js";

/** Evidence lists start every entry with a star; other lines go on with the entry before. */
const STARRED = /^\*+\s*/;
const BULLET = /^(?:[-–—+•●▪◦‣→]\s*|\(?\d{1,2}\)\s*|\d{1,2}\.\s+|\d{1,2}\.(?=\p{L})|[a-zđ]\)\s+)/u;
/** "1) A 2) B" on one line. */
const INLINE = /^\(?1[.)]\s.*\s\(?2[.)]\s/u;
/** Answers to another question: that there are some, and how many. */
const NOT_NAMES = /^(?:có|đã có|đã|rồi|đã triển khai|đã ban hành|x|v|[✓✔√☑☒]|yes|[\d.,]+\s*%|\d+(?: \p{L}+){1,3})$/u;

/** Reads one cell as a list of things. */
export function readList(cell: Cell): Found {
  const lines = cell.kept
    .replace(/^["“](\s*\*)/u, "$1")
    .split("\n")
    .filter((line) => line !== "");
  if (/^\d+$/.test(cell.text)) return readFigure(cell.text);
  if (NOT_NAMES.test(foldWord(cell.text))) {
    return ask("not-a-list", `“${cell.text}” does not say which: please list them, one on each line.`);
  }
  const starred = lines.some((line) => STARRED.test(line));
  const bulleted = lines.filter((line) => BULLET.test(line)).length > 1;
  const step = starred ? "starred" : bulleted ? "bulleted" : lines.length > 1 ? "lines" : "single";
  const entries = starred ? gather(lines, STARRED) : bulleted ? gather(lines, BULLET) : lines.flatMap(splitLine);
  const texts = entries.map((entry) => oneLine(entry).replace(/;$/, "").trim()).filter((entry) => entry !== "");
  const rule = !starred && !bulleted && lines.length === 1 && texts.length > 1 ? "list:semicolons" : `list:${step}`;
  if (texts.length === 0)
    return ask("not-a-list", `“${cell.text}” lists nothing: please write “không có” if there is none.`);
  if (rule === "list:semicolons" && /^\d+ [^:]*:/u.test(texts[0]!)) return askAboutHead(texts, rule);
  if (rule !== "list:single" || !(texts[0]!.includes(",") || INLINE.test(cell.text))) return reported(texts, rule);
  const issue =
    "One entry, or several parted by commas or numbers? It was taken as one: please put each on a line of its own.";
  return reported(texts, rule, {confidence: 0.7, issue});
}

/** "03 hệ thống: A; B; C": how many there are stands before the first. */
function askAboutHead(texts: readonly string[], rule: string): Found {
  const issue = `“${texts[0]}” begins with how many there are: please list the names only.`;
  return reported(texts, rule, {confidence: 0.7, issue});
}

/** A bare 0 says that there are none; another figure says how many, but not which. */
function readFigure(text: string): Found {
  if (Number(text) === 0) return reported([], "list:zero", {confidence: 0.9});
  return reported([text], "list:single", {
    confidence: 0.5,
    issue: `“${text}” may be how many there are: please list them.`
  });
}

/** Lines that start an entry, each with the lines that go on with it. */
function gather(lines: readonly string[], start: RegExp): readonly string[] {
  const entries: string[] = [];
  for (const line of lines) {
    const text = line.replace(start, "");
    if (start.test(line) || entries.length === 0) entries.push(text);
    else entries.push(`${entries.pop()} ${text}`);
  }
  return entries;
}

function splitLine(line: string): readonly string[] {
  return line.split(/\s*;\s*/).map((entry) => entry.replace(BULLET, ""));
}
