/**
 * Dates, months, quarters and periods. What is of another precision than asked is given as it is, and asked about.
 */
import type {Cell} from "../cell.js";
import type {ValueKind} from "../model.js";
import {ask, type Found, reported} from "../reading.js";
import type {Point, Precision} from "../time/point.js";
import {readTime} from "../time/read-time.js";
import type {Column} from "./context.js";

/** Kinds of time. */
export type TimeKind = Extract<ValueKind, "date" | "month" | "quarter" | "period">;

const FITS: Readonly<Record<TimeKind, readonly Precision[]>> = {
  date: ["day"],
  month: ["month"],
  quarter: ["quarter"],
  period: ["day", "month", "quarter", "half", "year", "span", "recurrence", "yearless"]
};

/** @example readTimeKind of "Quý III năm 2024" as a quarter is "2024-Q3" */
export function readTimeKind(cell: Cell, kind: TimeKind, {year}: Column): Found {
  const text = typeof cell.typed === "number" ? String(Math.floor(cell.typed)) : cell.text;
  const found = readTime(text, year);
  if (found === null) return ask(`not-a-${kind}`, `“${cell.text}” is no ${kind}: ${EXAMPLE[kind]}.`);
  if ("problem" in found) return ask(found.problem, found.issue);
  return matchAsked(narrow(found, kind), kind);
}

const EXAMPLE: Readonly<Record<TimeKind, string>> = {
  date: "please write day/month/year, such as 05/12/2024",
  month: "please write month/year, such as 06/2024",
  quarter: "please write it as “Quý III/2024”",
  period: "please write it as “2021-2023” or “6 tháng đầu năm 2024”"
};

/** The month of a day where a month is asked: 6/2024 typed into Excel is kept as 1 June 2024. */
function narrow(point: Point, kind: TimeKind): Point {
  if (kind !== "month" || point.precision !== "day" || point.steps.includes("edge")) return point;
  const confidence = Math.min(point.confidence, 0.9);
  return {
    ...point,
    precision: "month",
    value: point.value.slice(0, 7),
    steps: [...point.steps, "month-of-day"],
    confidence
  };
}

function matchAsked(point: Point, kind: TimeKind): Found {
  const {precision, value, steps, confidence, qualifier = null, issue, note} = point;
  const extra = {qualifier, ...(note ? {note} : {})};
  if (FITS[kind].includes(precision)) {
    return reported(value, steps.join("+"), {...extra, confidence, ...(issue ? {issue} : {})});
  }
  const asked = `A ${kind} is asked for, and ${withArticle(precision)} is given (${value}).${issue ? ` ${issue}` : ""}`;
  return reported(value, `${steps.join("+")}+other-precision`, {
    ...extra,
    confidence: Math.min(confidence, 0.6),
    issue: asked
  });
}

function withArticle(precision: Precision): string {
  if (precision === "yearless") return "a day without its year";
  return `a ${precision}`;
}
