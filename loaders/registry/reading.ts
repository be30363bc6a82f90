import type {UnitId} from "../../src/scoring/model.js";
import type {Certainty, Name} from "./model.js";

/** What a written name was taken for. id null: not taken for any unit, and `rule` says why. */
export interface Reading {
  readonly id: UnitId | null;
  /** The steps that led to the id, joined by "+"; or the reason why there is none. */
  readonly rule: string;
  /** 0–1, two decimals; 0 if and only if id is null. */
  readonly confidence: number;
  /** With id null: the units that may have been meant, never one chosen among them. */
  readonly candidates: readonly UnitId[];
}

/** Why a name has no unit. Only `unknown` lets a caller try another reading. */
export type Refusal =
  | "empty"
  | "unknown"
  | "ambiguous"
  | "marks-differ"
  | "not-valid-on-date"
  | "not-a-central-city"
  | "note-not-understood"
  | "period-differs";

const BY_KIND: Readonly<Record<Name["kind"], number>> = {
  name: 1,
  "full-form": 1,
  abbreviation: 0.95,
  foreign: 0.95,
  "old-spelling": 0.95,
  "former-name": 0.9,
  misspelling: 0.9,
  informal: 0.7
};
const BY_CERTAINTY: Readonly<Record<Certainty, number>> = {high: 1, medium: 0.9, "applied-back": 0.9, low: 0.7};

/** A reading without a unit. */
export function refuse(rule: Refusal, candidates: readonly UnitId[] = []): Reading {
  return {id: null, rule, confidence: 0, candidates};
}

/** A reading as the unit of a name in the registry. */
export function accept({unit, kind, confidence}: Name): Reading {
  const rule = kind === "name" ? "name" : `alias:${kind}`;
  return {id: unit, rule, confidence: round(BY_KIND[kind] * BY_CERTAINTY[confidence]), candidates: []};
}

/** Adds steps taken before a name was found, or after it; each costs its share of confidence. Refusals stay as they are. */
export function amend(
  reading: Reading,
  {before = [], after = [], factor = 1}: {before?: readonly string[]; after?: readonly string[]; factor?: number}
): Reading {
  if (reading.id === null) return reading;
  return {
    ...reading,
    rule: [...before, reading.rule, ...after].join("+"),
    confidence: round(reading.confidence * factor)
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
