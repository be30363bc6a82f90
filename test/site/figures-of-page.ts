import {type Published, readPublished} from "./edition-rows.js";
import {isPublished, printsCell, reads, readsCouple} from "./explain-number.js";
import {findTicks} from "./find-ticks.js";
import {hideText} from "./hide-text.js";
import {gatherKnown, type Known} from "./known-figures.js";
import type {Segment} from "./page-segments.js";
import {
  type Address,
  type Names,
  nameEdition,
  readAddress,
  type Subject,
  subjectOf,
  subjectOfPage
} from "./page-subject.js";
import {type Printed, readNumbers} from "./printed-numbers.js";
import {ranksBefore, reckonTables} from "./reckoned-rows.js";
import {tablesOf} from "./tables-of-page.js";

/** A number on a page that nothing published explains. */
export interface Complaint {
  readonly number: string;
  readonly around: string;
  readonly why: string;
}

/** An edition as a reader holds it: its tables, the names in it, and what was looked up already. */
export interface Opened {
  readonly published: Published;
  readonly names: Names;
  readonly memory: Map<string, Known>;
}

/** Reads the editions of a built site. */
export function openEditions(site: string, years: readonly number[]): ReadonlyMap<number, Opened> {
  const read = new Map(years.map((year) => [year, readPublished(site, year)]));
  return new Map(
    [...read].map(([year, edition]) => {
      const reckoned = [...reckonTables(edition), ranksBefore(edition, read.get(year - 1))];
      const tables = new Map([...edition.tables, ...reckoned.map((table) => [table.name, table] as const)]);
      const published = {...edition, tables};
      return [year, {published, names: nameEdition(published), memory: new Map()}];
    })
  );
}

/** What was found on a page: how many numbers were read, and those without an explanation. */
export interface Checked {
  readonly checked: number;
  readonly complaints: readonly Complaint[];
}

/** A page opened for checking: its address, what it is about, its edition, the labels of axes. */
export interface Page {
  readonly address: Address;
  readonly subject: Subject;
  readonly opened: Opened;
  readonly ticks: ReadonlySet<Segment>;
  /** Numbers of the page's table cells: what its charts may label. */
  readonly cells: ReadonlySet<string>;
  readonly segments: readonly Segment[];
}

export function openPage(path: string, segments: readonly Segment[], editions: ReadonlyMap<number, Opened>): Page {
  const address = readAddress(path);
  const opened = editions.get(address.year ?? Math.max(...editions.keys()))!;
  const subject = subjectOfPage(address, opened.published, opened.names);
  const cells = segments.filter(({tag}) => tag === "td" || tag === "th");
  const printed = cells.flatMap(({text}) => readNumbers(text, address.lang).map((number) => number.text));
  return {address, subject, opened, ticks: findTicks(segments, address.lang), cells: new Set(printed), segments};
}

/** Compares every number of a page with the published tables. */
export function checkPage(page: Page): Checked {
  const found = page.segments.map((segment) => checkSegment(segment, page));
  return {
    checked: found.reduce((sum, one) => sum + one.checked, 0),
    complaints: found.flatMap((one) => one.complaints)
  };
}

/** Compares the numbers of one segment. */
export function checkSegment(segment: Segment, page: Page): Checked {
  const {address, opened} = page;
  const {published, names} = opened;
  const subject = subjectOf(segment, page.subject, published, names);
  const known = recall(subject, tablesOf(segment, address), opened);
  const text = hideText(segment.text, segment, known, published, address.lang);
  const numbers = readNumbers(text, address.lang);
  if (page.ticks.has(segment)) return {checked: numbers.length, complaints: []};
  const complaints: Complaint[] = [];
  const complain = (number: string, why: string, start = 0): void => {
    const around = text.slice(Math.max(0, start - 30), start + 30);
    complaints.push({number, around: `${around} {${segment.row} | ${segment.column} | ${segment.heading}}`, why});
  };
  const ownValue = segment.value !== null && segment.tag === "td";
  if (ownValue && /^-?[\d.e-]+$/.test(segment.value) && !isPublished(Number(segment.value), known)) {
    complain(segment.value, "value not published");
  }
  const done = new Set<Printed>();
  numbers.forEach((number, i) => {
    const next = numbers[i + 1];
    if (done.has(number)) return;
    if (i === 0 && ownValue && printsCell(number, Number(segment.value), known)) return;
    if (next && isCouple(text, number, next)) {
      if (readsCouple(number, next, known)) return void done.add(next);
      if (isStrict(segment)) {
        done.add(next);
        return complain(text.slice(number.start, next.start + next.text.length), "no such pair", number.start);
      }
    }
    if (i === 0 && ownValue && /^[+\u2212]?[\d.,]+/.test(segment.text)) {
      if (!addsUp(segment, page)) complain(number.text, `not the cell's ${segment.value}`, number.start);
    } else if (!accepts(number, segment, known, page)) complain(number.text, "unknown", number.start);
  });
  return {checked: numbers.length, complaints};
}

/** Whether a number may stand in a segment, by what sort of segment it is. */
function accepts(number: Printed, segment: Segment, known: Known, page: Page): boolean {
  const {tag, text, row, links, beside} = segment;
  if (tag === "td" && /\.(?:xlsx?|csv|ods|docx)\b/.test(text)) return false;
  if ((tag === "text" || tag === "title") && !segment.classes.includes("heat")) {
    return page.cells.has(number.text) || (links.length > 0 && reads(number, known, false));
  }
  if (tag === "th" && row !== "" && links.length > 0 && beside.length > 1) {
    const others = beside.filter((one) => one !== row).flatMap((one) => readNumbers(one, page.address.lang));
    if (others.some((other) => other.value === number.value)) return true;
  }
  return reads(number, known, !isStrict(segment));
}

/** Whether the last figure of the column is the sum of those above it: then a part may differ by its last digit. */
function addsUp(segment: Segment, {segments, address}: Page): boolean {
  const column = segments.filter(
    (one) => one.tag === "td" && one.value !== null && one.heading === segment.heading && one.column === segment.column
  );
  const figures = column.map((one) => readNumbers(one.text, address.lang)[0]!);
  const own = figures[column.indexOf(segment)]!;
  const step = 10 ** -(own?.decimals ?? 0);
  const total = figures.slice(0, -1).reduce((sum, one) => sum + one.value, 0);
  return own && Math.abs(total - figures.at(-1)!.value) < step / 100 && Math.abs(own.value - Number(segment.value)) < 1.1 * step;
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
  const key = `${sets.join("|")}|${subject.kind}|${tables.join(",")}`;
  let known = memory.get(key);
  if (!known) {
    known = gatherKnown(tables, subject, published);
    memory.set(key, known);
  }
  return known;
}
