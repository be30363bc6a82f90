/**
 * A cell of a submission on its way to what is published.
 */
import type {SourceCell} from "../../src/scoring/submission-model.js";
import type {Answer, CellReading} from "../intake/types.js";
import {HIDDEN} from "../values/words/secret.js";
import type {KnownPeople} from "./known-people.js";
import {MASKED} from "./mask-text.js";
import {publicText} from "./public-text.js";

/** Characters of a text that are shown. */
const MOST = 200;

/**
 * What it said and how it was read, nothing of people in it, nothing marked as secret.
 *
 * @param known whom the contact cells of the edition name
 */
export function publicCell(cell: CellReading, known: KnownPeople): Omit<SourceCell, "source"> {
  const {item, status, rule, value} = cell;
  const raw = publicText(cell.text ?? cell.raw, known, typeof value === "string");
  const hidden = raw === HIDDEN || raw.includes(MASKED);
  const read_as = hidden || rule === "text" ? "" : writeAnswer(value);
  return {item, raw: cutText(raw), read_as, status, rule};
}

function cutText(text: string): string {
  const letters = [...text];
  return letters.length <= MOST ? text : `${letters.slice(0, MOST - 1).join("")}…`;
}

function writeAnswer(value: Answer): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}
