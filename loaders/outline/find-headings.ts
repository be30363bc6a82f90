/**
 * Which line of a letter is which heading of the outline.
 */
import {HEADINGS, type Heading, SECTION_OF_FIELD, sectionOf} from "./headings.js";
import type {Line} from "./lines.js";

/** A heading found. `length` folded letters of the line are the heading's. */
export interface FoundHeading {
  readonly id: string;
  readonly line: number;
  readonly length: number;
  /** In its own section, and only once: 0.95; less where that is not so. */
  readonly confidence: number;
}

const SURE = 0.95;
const OTHER_SECTION = 0.6;
const TWICE = 0.5;

/** More words than any heading of the letter has with its explanation. */
const LONGEST = 45;

/**
 * The headings in the order of the lines, each id once, at most one on a line. Sentences begin with the words of a
 * heading too: where a letter sets it off by a number, a dash or a style, only such lines are taken for it.
 */
export function findHeadings(lines: readonly Line[]): readonly FoundHeading[] {
  const matches = lines.map(matchesOf);
  const setOff = new Set(matches.flatMap((found, i) => (lines[i]!.marked ? found.map(({heading}) => heading.id) : [])));
  const inside: FoundHeading[] = [];
  const outside: FoundHeading[] = [];
  let section = "";
  lines.forEach((line, index) => {
    const found = matches[index]!.filter(({heading}) => line.marked || !setOff.has(heading.id));
    const opens = found.find(({heading}) => sectionOf(heading) !== null && mayOpen(heading, line, section));
    const field = found.find(({heading}) => SECTION_OF_FIELD.get(heading.id) === section);
    const hit = opens ?? field;
    if (opens) section = sectionOf(opens.heading)!;
    if (hit) inside.push({id: hit.heading.id, line: index, length: hit.length, confidence: SURE});
    else outside.push(...found.filter(isLoose).map((one) => loose(one, index)));
  });
  return settle(inside, outside);
}

interface Match {
  readonly heading: Heading;
  readonly length: number;
}

function matchesOf({folded}: Line): readonly Match[] {
  return HEADINGS.flatMap((heading) => {
    const match = heading.pattern.exec(folded);
    return match ? [{heading, length: match[0].length}] : [];
  });
}

/** A sentence may begin with the words of a section: a heading is set off, or short. Parts of 2.7 stay in it. */
function mayOpen({id, only}: Heading, {marked, folded}: Line, section: string): boolean {
  if (only) return id.startsWith(section);
  const words = folded.split(" ").length;
  return id.startsWith("end") || (words <= LONGEST && (marked || words <= 24));
}

function isLoose({heading}: Match): boolean {
  return sectionOf(heading) === null && !heading.only;
}

function loose({heading, length}: Match, line: number): FoundHeading {
  return {id: heading.id, line, length, confidence: OTHER_SECTION};
}

/** Of a heading found twice the first counts, less sure; one found only outside its section counts where it stands. */
function settle(inside: readonly FoundHeading[], outside: readonly FoundHeading[]): readonly FoundHeading[] {
  const known = new Set(inside.map(({id}) => id));
  const all = [...inside, ...outside.filter(({id}) => !known.has(id))].toSorted((a, b) => a.line - b.line);
  return all
    .filter(({id}, index) => all.findIndex((other) => other.id === id) === index)
    .map((one) => {
      const twice = !one.id.startsWith("end") && all.filter(({id}) => id === one.id).length > 1;
      return twice ? {...one, confidence: Math.min(one.confidence, TWICE)} : one;
    });
}
