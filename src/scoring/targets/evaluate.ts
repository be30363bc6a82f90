/**
 * One target held against its evidence: how it stands, what is missing to tell, what is left to do.
 */
import type {Bounded} from "../model.js";
import type {Counted, Evidence} from "./evidence.js";
import {type Aim, judge, type Verdict} from "./judge.js";
import type {Lack, PublishedFigure, TargetStanding} from "./model.js";
import {gapTo, statusAgainstPath} from "./path.js";
import {pathAt} from "./path-base.js";
import {type KnownReading, readEvidence} from "./read-evidence.js";
import type {TargetText} from "./text.js";
import {countToDo, thingsToDo, yesToDo} from "./things-to-do.js";

/** How a target stands. Numbers are null where there is none; they are never 0 for want of one. */
export interface Evaluation extends Bounded {
  /** Against the target and, before its year, the straight path to it. */
  readonly state: TargetStanding;
  /** Against the target alone. */
  readonly verdict: Verdict | "not-applicable" | "not-assessable";
  readonly lack: Lack | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** target − value, in the target's unit. */
  readonly gap: number | null;
  /** Whole things left to do, on what is known; null where nothing can be counted. */
  readonly to_do: number | null;
  /** Of a published figure; null otherwise. */
  readonly published: PublishedFigure | null;
  /** Figures that other sources give for the same, where they differ. */
  readonly conflict: readonly PublishedFigure[];
}

/**
 * Holds one target against its evidence.
 *
 * A target is `not-met` only on a figure that is known; where the data or the base it needs are missing it is
 * `not-assessable` (with the `lack`), `not-reported` or `uncertain`. Sources that contradict each other give the state
 * that all of them agree on, or `not-assessable` with `sources-conflict`, and then nothing is said of what is left: by
 * one of them it would be nothing. Against a target of a later year a figure is
 * `on-path` or `off-path` where an earlier target in force says where the path begins, and `not-met` where none does.
 *
 * @param year the edition's
 * @throws {RangeError} naming what is wrong with a number, or a list of conditions that is empty
 * @example
 * const text = {comparator: ">=", value: 30, tolerance: null, year: 2024, year_basis: "stated", base_year: null} as const;
 * evaluateTarget(text, {kind: "published", counted: "none", on: "2024-12-31", figures: []}, 2024).lack; // "no-figure"
 */
export function evaluateTarget(text: TargetText, evidence: Evidence, year: number): Evaluation {
  const reading = readEvidence(text, evidence, year);
  if (reading.kind === "lacking") return {...NOTHING, ...stand("not-assessable"), lack: reading.lack};
  if (reading.kind === "not-applicable") return {...NOTHING, ...stand("not-applicable")};
  const states = reading.rivals.map((figure) => standing(figure, reading, text, year));
  if (new Set(states.map(({state}) => state)).size > 1) {
    return {...describe(reading, text), gap: null, to_do: null, ...stand("not-assessable"), lack: "sources-conflict"};
  }
  return {...describe(reading, text), ...states[0]!, lack: null};
}

const NOTHING: Omit<Evaluation, "state" | "verdict"> = {
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  lack: null,
  gap: null,
  to_do: null,
  published: null,
  conflict: []
};

type Stood = Pick<Evaluation, "state" | "verdict">;

function stand(state: Evaluation["verdict"]): Stood {
  return {state, verdict: state};
}

function describe(reading: KnownReading, text: TargetText): Omit<Evaluation, "state" | "verdict" | "lack"> {
  const {value, lower, upper, numerator, denominator, published, conflict} = reading;
  const to_do = thingsLeft(reading, text);
  return {value, lower, upper, numerator, denominator, gap: gapTo(value, text.value), to_do, published, conflict};
}

/** Past its year a target is met or not; before it, what is not met yet may still be on its path. */
function standing(figure: Bounded, {unsettled}: KnownReading, text: TargetText, year: number): Stood {
  if (unsettled) return stand("uncertain");
  const tolerance = text.tolerance ?? undefined;
  const verdict = judge(figure, text, tolerance);
  const path = year < text.year ? pathAt(text, year) : null;
  if (verdict === "met" || verdict === "not-reported" || path === null) return stand(verdict);
  return {state: statusAgainstPath(figure, path, text, tolerance), verdict};
}

/** Only where more is asked for, and what there is is counted in whole things. */
function thingsLeft(reading: KnownReading, {comparator, value: target}: Aim): number | null {
  if (comparator === "<" || comparator === "<=" || comparator === "=" || comparator === "approx") return null;
  const {counted, value, numerator, denominator} = reading;
  const count: Record<Counted, () => number | null> = {
    ratio: () => (areWhole(numerator, denominator) ? thingsToDo({numerator, denominator, target, comparator}) : null),
    count: () => (areWhole(value) ? countToDo(value, target, comparator) : null),
    "yes-no": () => yesToDo(value),
    none: () => null
  };
  return count[counted]();
}

function areWhole(...counts: readonly (number | null)[]): boolean {
  return counts.every((count) => count === null || Number.isSafeInteger(count));
}
