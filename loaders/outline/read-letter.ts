/**
 * A letter in the outline of letter 4409 → one reading for each field, to be confirmed by a person.
 */
import type {ReadDocument} from "../reader/model.js";
import type {OutlineField} from "../seeds/outline.js";
import {linesUnder, proseOf} from "./answer-text.js";
import {type FoundHeading, findHeadings} from "./find-headings.js";
import {readHead} from "./head.js";
import {splitHeadCounts} from "./head-counts.js";
import {documentLines, type Line} from "./lines.js";
import type {LetterRead, OutlineReading} from "./model.js";
import {type Piece, readPieces} from "./read-pieces.js";

/** Letters of the fields of a head count: total and degrees. */
const COUNTS = [
  ["a", "total"],
  ["b", "engineers"],
  ["c", "masters"],
  ["d", "doctors"]
] as const;

/**
 * Reads a letter. Nothing here is an answer: see `loaders/outline/confirmations.ts`.
 *
 * @param fields of the outline, `readOutline()` of `loaders/seeds/outline.ts`
 */
export function readLetter(document: ReadDocument, fields: readonly OutlineField[]): LetterRead {
  const lines = documentLines(document);
  const headings = findHeadings(lines);
  const pieces = new Map(headings.flatMap((heading) => piecesUnder(lines, headings, heading)));
  pieces.set("4409-0", readHead(lines.slice(0, headings[0]?.line ?? lines.length)));
  const readings = readPieces(
    fields.filter(({personal}) => !personal),
    pieces
  );
  const contacts = fields
    .filter(({personal}) => personal)
    .map(({id}) => ({field: id, value: pieces.get(id)?.text ?? ""}))
    .filter(({value}) => value !== "");
  return {readings, contacts};
}

/** How many fields of the outline a document answers: a letter has several, another document none. */
export function countFound(readings: readonly OutlineReading[]): number {
  return readings.filter(({field, found}) => found !== "missing" && field !== "4409-0").length;
}

/** The texts of one heading by field: four for a head count. */
function piecesUnder(
  lines: readonly Line[],
  headings: readonly FoundHeading[],
  heading: FoundHeading
): readonly [string, Piece][] {
  const {id, line, confidence} = heading;
  const under = linesUnder(lines, headings, heading);
  const at = {place: lines[line]!.place, confidence};
  if (!/^4409-2\.2c-[234]a$/.test(id)) {
    const text = id === "4409-2.2c-1" ? splitHeadCounts(under).total || proseOf(under) : proseOf(under);
    return [[id, {...at, text}]];
  }
  const counts = splitHeadCounts(under);
  return COUNTS.map(([letter, degree]) => [`${id.slice(0, -1)}${letter}`, {...at, text: counts[degree]}]);
}
