/**
 * A written name → a unit: by the registry where it can, by an analyst's decision where it can't.
 */
import {foldName} from "../registry/fold.js";
import type {Registry} from "../registry/model.js";
import {type Resolution, resolveUnit} from "../registry/resolve.js";
import type {NameDecision} from "./model.js";

/** Where and when a name is read. */
export interface NameContext {
  /** Day whose units are meant, ISO. */
  readonly on: string;
  /** Such as `mapping:budget`; decisions for `any` hold everywhere, those for a named place come first. */
  readonly contexts?: readonly string[];
}

/**
 * Reads a name as the registry does; only where that gives no unit, a decision is looked up: rule `decision`,
 * confidence 1. A decision that the name is no unit gives id null, rule `decision:no-unit`.
 *
 * @param decisions checked ones (readNameDecisions): none contradicts the registry
 * @throws {RangeError} on a bad date
 */
export function resolveName(
  registry: Registry,
  decisions: readonly NameDecision[],
  raw: string,
  {on, contexts = []}: NameContext
): Resolution {
  const resolution = resolveUnit(registry, raw, on);
  if (resolution.id !== null || resolution.rule === "empty") return resolution;
  const decision = findDecision(decisions, raw, {on, contexts});
  if (!decision) return resolution;
  if (decision.id === null) return {raw, id: null, rule: "decision:no-unit", confidence: 0, candidates: []};
  return {raw, id: decision.id, rule: "decision", confidence: 1, candidates: []};
}

/** The decision for a name in the first of the contexts that has one, then in `any`. */
export function findDecision(
  decisions: readonly NameDecision[],
  raw: string,
  {on, contexts = []}: NameContext
): NameDecision | undefined {
  const key = foldName(raw);
  const fitting = decisions.filter(
    (decision) => foldName(decision.raw) === key && decision.from <= on && (decision.to === null || on <= decision.to)
  );
  const places = [...contexts, "any"];
  return places.map((place) => fitting.find(({context}) => context === place)).find((found) => found !== undefined);
}
