/**
 * An index under other weights of its pillars: the published engine, run again.
 */
import type {EditionUnit} from "../../scoring/edition.js";
import type {Framework} from "../../scoring/framework-model.js";
import type {Observation, UnitId, UnitRow} from "../../scoring/model.js";
import {score} from "../../scoring/score.js";

/** Weights by pillar id, 0–100; not all 0. */
export type PillarWeights = Readonly<Record<string, number>>;

export interface ScenarioRow {
  readonly unit: UnitId;
  readonly score: number | null;
  readonly rank: number | null;
}

/**
 * The framework with other weights for the children of its root; one of weight 0 is left out, with what it asks at least.
 *
 * @throws {RangeError} naming a bad weight
 */
export function withWeights(framework: Framework, weights: PillarWeights): Framework {
  for (const [id, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight) || weight < 0 || weight > 100)
      throw new RangeError(`weight of ${id} must be 0 to 100, got ${weight}`);
  }
  const children = framework.index.children
    .map((node) => ({...node, weight: weights[node.id] ?? node.weight}))
    .filter((node) => (node.weight ?? 1) > 0);
  if (children.length === 0) throw new RangeError("at least one pillar needs a weight above 0");
  const minimums = framework.index.minimums?.filter((rule) => children.some(({id}) => id === rule.child));
  return {...framework, index: {...framework.index, children, ...(minimums && {minimums})}};
}

/** What the engine needs of a unit. */
export type ScoredUnit = Pick<EditionUnit, "id" | "kind">;

/** The units as the engine takes them. */
export function unitRows(units: readonly ScoredUnit[]): readonly UnitRow[] {
  return units.map((unit) => ({unit: unit.id, groups: {kind: unit.kind}, denominators: {}}));
}

/** Scores and ranks at the index under these weights, for every unit given. */
export function runScenario(
  framework: Framework,
  observations: readonly Observation[],
  units: readonly ScoredUnit[],
  weights: PillarWeights
): readonly ScenarioRow[] {
  const {scores} = score(withWeights(framework, weights), observations, {units: unitRows(units)});
  return scores.filter((row) => row.level === 0).map(({unit, score: value, rank}) => ({unit, score: value, rank}));
}
