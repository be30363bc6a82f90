/** Evidence from a cell of the table of cases. */
import type {Evidence} from "../../src/scoring/targets/evidence.js";
import type {PublishedFigure} from "../../src/scoring/targets/model.js";
import type {Kind} from "./read-cases.js";

type Level = "national" | "agency";

/** @param year of the target: figures are of its end, and every day of it is over */
export function makeEvidence(kind: Kind, cell: string, level: Level, year: number): Evidence {
  const on = `${year}-12-31`;
  switch (kind) {
    case "ratio":
    case "agencies":
      return ratio(...parts(cell));
    case "count":
      return figure("count", number(cell));
    case "rank":
    case "share":
      return {kind: "published", counted: "none", on, figures: [published(String(year), number(cell))]};
    case "yes-no":
      return level === "agency"
        ? figure("yes-no", Number(isYes(cell)))
        : {kind: "published", counted: "yes-no", on, figures: [published(String(year), Number(isYes(cell)))]};
    case "conditions":
      return {kind: "conditions", holds: cell.split(" ").flatMap(conditions)};
    case "growth":
    case "multiple":
      return {kind, on, figures: cell.split(" ").map(yearly)};
    case "received":
      return {kind: "receipt", due: `${year}-12-15`, on, received: cell === "none" ? [] : [cell]};
  }
}

/** The same evidence with nothing in it. */
export function makeNothing(kind: Kind, level: Level, year: number): Evidence {
  const on = `${year}-12-31`;
  if (kind === "growth" || kind === "multiple") return {kind, on, figures: []};
  if (kind === "conditions") return {kind, holds: [null, null]};
  if (kind === "received") return {kind: "receipt", due: `${year}-12-15`, on, received: [null]};
  if (level === "national") return {kind: "published", counted: "none", on, figures: []};
  const counted = kind === "ratio" ? "ratio" : "yes-no";
  return {kind: "figure", counted, value: null, lower: null, upper: null, numerator: null, denominator: null};
}

function figure(counted: "count" | "yes-no", value: number): Evidence {
  return {kind: "figure", counted, value, lower: value, upper: value, numerator: null, denominator: null};
}

function ratio(numerator: number, denominator: number): Evidence {
  const value = (100 * numerator) / denominator;
  return {kind: "figure", counted: "ratio", value, lower: value, upper: value, numerator, denominator};
}

function published(period: string, value: number): PublishedFigure {
  return {period, value, source: "a test", note: ""};
}

function yearly(cell: string): PublishedFigure {
  const [period, value] = cell.split(":");
  return published(period!, number(value!));
}

/** `5/6` is five conditions that hold and one that doesn't. */
function conditions(word: string): readonly boolean[] {
  if (!word.includes("/")) return [isYes(word)];
  const [holding, all] = parts(word);
  return Array.from({length: all}, (_, i) => i < holding);
}

/** What is not there yet is a no. */
function isYes(word: string): boolean {
  if (word !== "yes" && word !== "no" && word !== "not-yet") throw new Error(`"${word}" is neither yes nor no`);
  return word === "yes";
}

export function parts(cell: string): readonly [number, number] {
  const [numerator, denominator] = cell.split("/").map(number);
  return [numerator!, denominator!];
}

function number(cell: string): number {
  if (!/^\d+(\.\d+)?$/.test(cell)) throw new Error(`"${cell}" is no number`);
  return Number(cell);
}
