/**
 * One number in text, resolved by its column, its kind, or not at all.
 */
import type {DecimalStyle} from "../model.js";
import {classifyNumber} from "./classify.js";

/** What helps where the separators do not. */
export interface NumberContext {
  /** Of the column or the file; null where it says nothing. */
  readonly style: DecimalStyle | null;
  /** A whole number is due: "1.234" can't be a fraction. */
  readonly whole: boolean;
  /** A Vietnamese unit of money stands beside it or over the column: its dots are thousands, as the law writes them. */
  readonly worded: boolean;
}

/** `text` has a dot for decimals and is exact. `step` says how it was read, style included. */
export interface Resolved {
  readonly text: string;
  readonly step: string;
  readonly confidence: number;
  readonly issue?: string;
}

/** Why it was not read: a rule and a question. */
export interface Unresolved {
  readonly problem: string;
  readonly issue: string;
}

/** @param token digits with separators, no sign */
export function resolveNumber(token: string, context: NumberContext): Resolved | Unresolved {
  const number = classifyNumber(token);
  if (number === null) return {problem: "malformed-number", issue: `“${token}” is no number in any style.`};
  if (number.kind === "either") return resolveEither(token, number, context);
  const {text, style, spaced} = number;
  const step = style === null ? (spaced ? "number:spaced" : "number") : `number:${style}`;
  if (style === null || context.style === null || context.style === style) return {text, step, confidence: 1};
  const issue = `“${token}” is written in another decimal style than the rest of the column: please check both.`;
  return {text, step: `${step}+style-conflict`, confidence: 0.7, issue};
}

type Either = Extract<ReturnType<typeof classifyNumber>, {kind: "either"}>;

function resolveEither(
  token: string,
  {mark, thousands, decimal}: Either,
  context: NumberContext
): Resolved | Unresolved {
  const {style, whole, worded} = context;
  if (style === "vi" || style === "en") {
    const text = (style === "vi") === (mark === ".") ? thousands : decimal;
    return {text, step: `number:${style}-by-column`, confidence: 0.95};
  }
  if (whole) return resolveWhole(token, mark, thousands, style);
  if (worded && mark === "." && style === null) return resolveWorded(token, thousands);
  const [before, after] = decimal.split(".");
  const issue =
    `The mark in “${token}” may part thousands (${thousands}) or decimals (${before} and ${after} thousandths): ` +
    "please write it without a mark, or with one or two decimals.";
  return {problem: "ambiguous-thousands", issue};
}

/** In a count, three digits after a dot are thousands; after a comma too, but Vietnamese is not written so. */
function resolveWhole(token: string, mark: "." | ",", text: string, style: DecimalStyle | null): Resolved {
  if (mark === "." && style === null) return {text, step: "number:vi-by-kind", confidence: 0.95};
  const issue = `“${token}” was read as ${text}, since a count is whole: please confirm.`;
  return {text, step: mark === "." ? "number:vi-by-kind" : "number:en-by-kind", confidence: 0.7, issue};
}

/** Nobody types a decimal 0 at the end: "12.500 triệu đồng" is certain enough, "25.908 triệu đồng" is asked about. */
function resolveWorded(token: string, text: string): Resolved {
  const step = "number:vi-by-unit";
  if (text.endsWith("0")) return {text, step, confidence: 0.85};
  const issue = `“${token}” was read as ${text}, the dot as thousands beside a Vietnamese unit: please confirm.`;
  return {text, step, confidence: 0.7, issue};
}
