/**
 * One column of cells → figures, each with what has to be said about it.
 */
import type {Bilingual, ObservationStatus} from "../../src/scoring/model.js";
import type {ReadCell} from "../reader/model.js";
import {decodeColumn} from "../values/decode-column.js";
import type {DecimalStyle, ValueReading} from "../values/model.js";
import type {ColumnUnit} from "./column-unit.js";
import type {ValueColumn} from "./model.js";
import {ruleInVietnamese} from "./rule-words.js";

/** Codes of what may be wrong with a figure. */
export type FigureCode =
  | "not-understood"
  | "inexact-figure"
  | "unsure-figure"
  | "figure-to-check"
  | "refers-elsewhere"
  | "said-secret"
  | "no-unit"
  | "unit-differs"
  | "numerator-above-denominator"
  | "no-denominator";

/** A value of a row, or why there is none. Missing is null, never 0. */
export interface Figure {
  readonly status: ObservationStatus;
  /** In the indicator's own unit. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rule: string;
  /** Exactly as received; "" where the cell is empty. */
  readonly raw: string;
  /** A1 address, of both cells where the figure is made of two. */
  readonly cell: string;
  /** What 1 in the unit of the sheet is in the indicator's unit: 1000000 for million dong given in dong. */
  readonly step: number;
  /** What has to be asked or said; `detail` is put into its sentence, in each language. */
  readonly finding?: {readonly code: FigureCode; readonly detail: Bilingual};
}

/** A cell to read, with its address; undefined where the sheet has none. */
export interface Place {
  readonly address: string;
  readonly cell: ReadCell | undefined;
}

/** What the mapping says about exactness, and the unit found. */
export interface FigureRules {
  readonly kind: ValueColumn["kind"];
  readonly unit: ColumnUnit;
  readonly divide?: number;
  readonly inexact?: ValueColumn["inexact"];
  readonly confidence?: number;
  readonly year?: number;
  /** Decimal style of the whole column, where its rows are under several unit lines. */
  readonly style?: DecimalStyle | null;
}

/** Below this a reading is asked about, unless the mapping says otherwise. */
const SURE = 0.8;

/** Reads the cells of one column that share a unit. One figure for each, in order. */
export function readColumn(places: readonly Place[], rules: FigureRules): readonly Figure[] {
  const {kind, unit, year, style} = rules;
  const options = {
    ...(unit.known && unit.unit ? {unit: unit.unit} : {}),
    ...(year === undefined ? {} : {year}),
    ...(style ? {style} : {})
  };
  const readings = decodeColumn(
    kind,
    places.map(({cell}) => cell ?? ""),
    options
  );
  return places.map((place, i) => toFigure(place, readings[i]!, rules));
}

function toFigure({address, cell}: Place, reading: ValueReading, rules: FigureRules): Figure {
  const {status, value, rule, numerator, denominator} = reading;
  const step = (rules.unit.known ? rules.unit.factor : 1) / (rules.divide ?? 1);
  const raw = cell === undefined ? "" : reading.raw;
  const held = whyHeld(reading, raw, rules);
  if (held) {
    const finding = {code: held.code, detail: held.detail};
    const none = {status: "error", value: null, numerator: null, denominator: null} as const;
    return {...none, rule: held.rule, raw, cell: address, step, finding};
  }
  const figure =
    value === null ? {status, value, rule} : {status, value: toNumber(value, rules), rule: addDivision(rule, rules)};
  const finding = whatToSay(reading);
  const base = {numerator, denominator, raw, cell: address, step};
  return finding ? {...figure, ...base, finding} : {...figure, ...base};
}

/** Why a reading is not taken; null where it is, or where it has no value by its own account. */
function whyHeld(reading: ValueReading, raw: string, {unit, inexact, confidence = SURE}: FigureRules) {
  const {status, value, rule, qualifier} = reading;
  if (rule === "ditto") return {code: "unsure-figure", detail: explain(reading), rule} as const;
  if (status !== "reported" && status !== "not-yet") return null;
  if (value === null) {
    return {code: "not-understood", detail: explain(reading), rule: `${rule}+no-single-figure`} as const;
  }
  if (!unit.known && !/\p{L}/u.test(raw)) {
    return {code: unit.reason, detail: {vi: unit.said, en: unit.said}, rule: unit.reason} as const;
  }
  if (qualifier !== null && inexact !== "take") {
    const detail = {vi: ruleInVietnamese(qualifier), en: qualifier};
    return {code: "inexact-figure", detail, rule: `${rule}+held:${qualifier}`} as const;
  }
  if (reading.confidence >= confidence) return null;
  return {code: "unsure-figure", detail: explain(reading), rule: `${rule}+held:unsure`} as const;
}

/** What is said of a reading that stands as it is. */
function whatToSay(reading: ValueReading): Figure["finding"] | null {
  const {status, issue} = reading;
  if (status === "withheld") return {code: "said-secret", detail: explain(reading)};
  if (status === "refers-to") return {code: "refers-elsewhere", detail: explain(reading)};
  if (status === "error") return {code: "not-understood", detail: explain(reading)};
  return issue ? {code: "figure-to-check", detail: explain(reading)} : null;
}

/** The question of a reading, in each language. */
function explain({rule, issue}: ValueReading): Bilingual {
  return {vi: ruleInVietnamese(rule), en: issue ?? rule};
}

/** @throws {TypeError} on a value that is no number and no yes or no: the kinds of a mapping give none */
function toNumber(value: NonNullable<ValueReading["value"]>, {kind, divide = 1}: FigureRules): number {
  const number = typeof value === "boolean" ? Number(value) : value;
  if (typeof number !== "number") throw new TypeError(`a ${kind} can't be ${JSON.stringify(value)}`);
  return number / divide;
}

function addDivision(rule: string, {divide}: FigureRules): string {
  return divide === undefined ? rule : `${rule}+divide:${divide}`;
}
