import {checkSegment} from "./check-segment.js";
import {type Published, readBases, readPublished} from "./edition-rows.js";
import {findTicks} from "./find-ticks.js";
import type {Known} from "./known-figures.js";
import type {Segment} from "./page-segments.js";
import {type Address, type Names, nameEdition, readAddress, type Subject, subjectOfPage} from "./page-subject.js";
import {readNumbers} from "./printed-numbers.js";
import {ranksBefore} from "./reckoned-counts.js";
import {reckonTables} from "./reckoned-rows.js";

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
      const reckoned = [...reckonTables(edition), ranksBefore(edition, read.get(year - 1)), readBases(year)];
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
  readonly editions: ReadonlyMap<number, Opened>;
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
  return {
    address,
    subject,
    opened,
    editions,
    ticks: findTicks(segments, address.lang),
    cells: new Set(printed),
    segments
  };
}

/** Compares every number of a page with the published tables. */
export function checkPage(page: Page): Checked {
  const found = page.segments.map((segment) => checkSegment(segment, page));
  return {
    checked: found.reduce((sum, one) => sum + one.checked, 0),
    complaints: found.flatMap((one) => one.complaints)
  };
}
