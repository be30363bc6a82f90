import {isPublished, printsCell, reads, readsCouple} from "./explain-number.js";
import type {Checked, Complaint, Opened, Page} from "./figures-of-page.js";
import {hideText, RANK} from "./hide-text.js";
import {gatherKnown, type Known} from "./known-figures.js";
import type {Segment} from "./page-segments.js";
import {type Subject, subjectOf} from "./page-subject.js";
import {type Printed, readNumbers, readsAs, roundAsPrinted} from "./printed-numbers.js";
import {isPartial, tablesOf} from "./tables-of-page.js";

/** A segment being read: its text without quotations, the numbers left in it, what it may print, what is wrong. */
interface Reading {
  readonly segment: Segment;
  readonly page: Page;
  readonly text: string;
  readonly numbers: readonly Printed[];
  readonly known: Known;
  readonly complaints: Complaint[];
}

/** Compares the numbers of one segment with the tables. */
export function checkSegment(segment: Segment, page: Page): Checked {
  const {address} = page;
  const all = readNumbers(segment.text, address.lang);
  if (isPartial(address)) return checkRounding(segment, all);
  if (page.ticks.has(segment)) return {checked: all.length, complaints: []};
  const other = address.folder === "chi-so" ? page.editions.get(Number(segment.row)) : undefined;
  const opened = other ?? page.opened;
  const subject = subjectOf(segment, page.subject, opened.published, opened.names);
  const known = recall(subject, tablesOf(segment, address), opened);
  const text = hideText(segment.text, segment, known, opened.published, address.lang);
  const numbers = readNumbers(text, address.lang);
  const reading: Reading = {segment, page, text, numbers, known, complaints: []};
  checkValue(reading);
  checkNumbers(reading);
  return {checked: all.length, complaints: reading.complaints};
}

function complain({segment, text, complaints}: Reading, number: string, why: string, start = 0): void {
  const around = text.slice(Math.max(0, start - 30), start + 30);
  complaints.push({number, around: `${around} {${segment.row} | ${segment.column} | ${segment.heading}}`, why});
}

/** A cell's full value must stand in a table; a rank must stand there with its interval. */
function checkValue(reading: Reading): void {
  const {segment, known, text} = reading;
  const {value, tag} = segment;
  if (tag === "td" && value !== null && /^-?[\d.e-]+$/.test(value) && !isPublished(Number(value), known)) {
    complain(reading, value, "value not published");
  }
  if (tag === "p" || known.ranks.size === 0) return;
  for (const match of text.matchAll(RANK)) complain(reading, match[0], "no such rank", match.index);
}

function checkNumbers(reading: Reading): void {
  const {segment, numbers, text} = reading;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    const next = numbers[i + 1];
    if (i === 0 && printsOwn(number, reading)) continue;
    const couple = next && isCouple(text, number, next);
    if (couple && standsInRow(number, next, reading)) i += 1;
    else if (couple && isStrict(segment)) {
      complain(reading, text.slice(number.start, next.start + next.text.length), "no such pair", number.start);
      i += 1;
    } else if (i === 0 && segment.tag === "td" && segment.value !== null && /^[+\u2212]?\d/.test(segment.text)) {
      if (!addsUp(reading)) complain(reading, number.text, `not the cell's ${segment.value}`, number.start);
    } else if (!accepts(number, reading)) complain(reading, number.text, "unknown", number.start);
  }
}

function printsOwn(number: Printed, {segment, known}: Reading): boolean {
  return segment.tag === "td" && segment.value !== null && printsCell(number, Number(segment.value), known);
}

/** In a derivation a fraction is a weight and nothing else: weights were taken out of the text already. */
function standsInRow(first: Printed, second: Printed, {segment, text, known}: Reading): boolean {
  return !(segment.node !== null && text[second.start - 1] === "/") && readsCouple(first, second, known);
}

/** On pages whose figures are in no table: only whether a cell prints its own value. */
function checkRounding({text, value, row, column, heading}: Segment, numbers: readonly Printed[]): Checked {
  const [first] = numbers;
  if (value === null || !first || first.start > 0 || !/^-?[\d.]+(?:e-?\d+)?$/.test(value))
    return {checked: 0, complaints: []};
  const right = readsAs(first, Number(value)) || (first.percent && readsAs(first, Number(value) * 100));
  const around = `${text} {${row} | ${column} | ${heading}}`;
  return {checked: 1, complaints: right ? [] : [{number: first.text, around, why: `not the cell's ${value}`}]};
}

/** Whether a number may stand in a segment, by what sort of segment it is. */
function accepts(number: Printed, reading: Reading): boolean {
  const {segment, known, page, text: shown} = reading;
  if (/[A-Z]/.test(shown[number.start - 1] ?? "")) return false;
  const {tag, text, row, links, beside} = segment;
  if (tag === "td" && /\.(?:xlsx?|csv|ods|docx)\b/.test(text)) return false;
  if ((tag === "text" || tag === "title") && !segment.classes.includes("heat")) {
    return page.cells.has(number.text) || ((links.length > 0 || /[\p{L}:]/u.test(text)) && reads(number, known, false));
  }
  if (tag === "th" && row !== "" && links.length > 0 && beside.length > 1) {
    const others = beside.filter((one) => one !== row).flatMap((one) => readNumbers(one, page.address.lang));
    if (others.some((other) => other.value === number.value)) return true;
  }
  const exact = {...number, decimals: 2};
  if (segment.node !== null && number.decimals === 0 && reads(exact, known, false)) return true;
  return reads(number, known, !isStrict(segment)) || repeatsCell(number, reading);
}

/** Whether the last figure of the column is the sum of those above it: then a part may differ by its last digit. */
function addsUp(reading: Reading): boolean {
  const {segment, page} = reading;
  const column = cellsUnder(reading).filter((one) => one.column === segment.column);
  const figures = column.map((one) => {
    const [first] = readNumbers(one.text, page.address.lang);
    if (!first) return 0;
    return first.signed ? first.value : Math.sign(Number(one.value)) * first.value;
  });
  const step = 10 ** -(readNumbers(segment.text, page.address.lang)[0]?.decimals ?? 0);
  const own = figures[column.indexOf(segment)]!;
  const total = figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0);
  return Math.abs(total - figures.at(-1)!) < step / 100 && Math.abs(own - Number(segment.value)) < 1.1 * step;
}

/** Cells with a value under the segment's heading. */
function cellsUnder({segment, page}: Reading): readonly Segment[] {
  return page.segments.filter((one) => one.tag === "td" && one.value !== null && one.heading === segment.heading);
}

/** Whether a signed figure of a sentence repeats a cell under its heading or is the difference of two of a column. */
function repeatsCell(number: Printed, reading: Reading): boolean {
  if (!number.signed || number.decimals === 0 || reading.segment.tag === "td") return false;
  const {lang} = reading.page.address;
  const cells = cellsUnder(reading).map(({text, column}) => ({column, first: readNumbers(text, lang)[0]}));
  if (cells.some(({first}) => first?.signed && first.value === number.value)) return true;
  const differ = (a: Printed | undefined, b: Printed | undefined): boolean =>
    a !== undefined && b !== undefined && roundAsPrinted(a.value - b.value, number.decimals) === number.value;
  return cells.some((a) => cells.some((b) => a.column === b.column && differ(a.first, b.first)));
}

function isCouple(text: string, first: Printed, second: Printed): boolean {
  return /^%?(?: ?\/ ?|–| trong | trên | of (?:the )?| over )$/.test(
    text.slice(first.start + first.text.length, second.start)
  );
}

/** Cells, labels of charts and derivations print what a row holds; sentences also count rows. */
function isStrict({tag, node}: Segment): boolean {
  return node !== null || tag === "td" || tag === "text" || tag === "title";
}

function recall(subject: Subject, tables: readonly string[], {published, memory}: Opened): Known {
  const sets = [subject.units, subject.indicators, subject.tasks].map((set) => [...set].join(","));
  const key = `${sets.join("|")}|${subject.kind}|${subject.year}|${tables.join(",")}`;
  let known = memory.get(key);
  if (!known) {
    known = gatherKnown(tables, subject, published);
    memory.set(key, known);
  }
  return known;
}
