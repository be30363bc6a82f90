/**
 * What a unit gave for a leaf, over its denominator: where the steps of a leaf start.
 */
import type {Framework, Leaf} from "./framework-model.js";
import type {Case, Note} from "./leaf-scores.js";
import {COUNTABLE, isCountable} from "./magnitude.js";
import type {ObservationTable} from "./observation-table.js";
import {appliesTo} from "./roster.js";
import {denominate} from "./steps/denominate.js";
import {nameTransform, needsPositive} from "./transform.js";

/** The value, over its denominator; or why there is none. */
export type Reading = number | "missing" | "not-applicable";

/**
 * Reads one leaf of one unit and period.
 *
 * @param notes gets a note where the denominator is not known
 * @throws {RangeError} naming unit and indicator for a value that can't be transformed, or a denominator not above 0
 */
export function readLeaf(
  framework: Framework,
  leaf: Leaf,
  {member, period}: Case,
  table: ObservationTable,
  notes: Note[]
): Reading {
  if (!appliesTo(framework, member, leaf)) return "not-applicable";
  const observation = table.find(member.unit, leaf.indicator, period);
  if (observation?.status === "not-applicable") return "not-applicable";
  if (observation === undefined || observation.value === null) return "missing";
  if (leaf.denominator === undefined) return withinDomain(leaf, member.unit, observation.value);
  const denominator = member.denominators[leaf.denominator];
  if (denominator === undefined || denominator === null) {
    notes.push(noteNoDenominator(leaf, member.unit, period));
    return "missing";
  }
  if (!(denominator > 0) || !Number.isFinite(denominator)) {
    throw new RangeError(`unit ${member.unit}: denominator ${leaf.denominator} must be above 0, got ${denominator}`);
  }
  return withinDomain(leaf, member.unit, denominate(observation.value, denominator, leaf.per));
}

function withinDomain(leaf: Leaf, unit: string, value: number): number {
  const {indicator} = leaf;
  if (!isCountable(value)) {
    throw new RangeError(`unit ${unit}, indicator ${indicator}: the value must be ${COUNTABLE}, got ${value}`);
  }
  if (!needsPositive(leaf) || value > 0) return value;
  throw new RangeError(
    `unit ${unit}, indicator ${indicator}: ${nameTransform(leaf)} needs a positive value, got ${value}`
  );
}

function noteNoDenominator({id, indicator, denominator}: Leaf, unit: string, period: string): Note {
  const message = `unit ${unit}: ${indicator} counts as missing, since ${denominator} is not known`;
  return {code: "no-denominator", node: id, unit, period, message};
}
