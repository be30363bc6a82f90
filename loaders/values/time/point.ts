/**
 * What a text about time can turn out to be.
 */
import type {Qualifier} from "../model.js";

/** How precise it is. `yearless` is a day of every year (`--11-30`). */
export type Precision = "day" | "month" | "quarter" | "half" | "year" | "span" | "recurrence" | "yearless";

/** A time that was understood. */
export interface Point {
  readonly precision: Precision;
  /** `2024-06-07`, `2024-06`, `2024-Q3`, `2024-H1`, `2024`, `2021/2023`, `annual`, `--11-30`. */
  readonly value: string;
  readonly steps: readonly string[];
  readonly confidence: number;
  readonly qualifier?: Qualifier;
  readonly issue?: string;
  readonly note?: string;
}

/** A time that can't be: no such day, no such quarter, or one that may be two. */
export interface NoPoint {
  readonly problem: string;
  readonly issue: string;
}

/** Every reader of one shape: null where the text has another shape. */
export type ReadPoint = (text: string, year: number | null) => Point | NoPoint | null;

/** @param step how it was written, for the rule */
export function point(
  precision: Precision,
  value: string,
  step: string,
  confidence = 1,
  more: Partial<Point> = {}
): Point {
  return {precision, value, steps: [step], confidence, ...more};
}

/** Why there is none: the rule, and what to ask. */
export function noPoint(problem: string, issue: string): NoPoint {
  return {problem, issue};
}
