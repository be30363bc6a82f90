/**
 * The index and its pillars in two years, side by side.
 */
import type {Framework} from "../framework-model.js";
import {walk} from "../tree.js";
import {compareScores, type ScoredSides, type ScoredYear, sideOf} from "./compare-scores.js";
import type {IndexTrendRow, TrendUnit} from "./model.js";
import {plainMean} from "./roll-before.js";

/**
 * One row for each unit of the later year and each of the index and its pillars that either year has, in the order of
 * the units, then of the later framework.
 *
 * @example
 * indexTrendRows(before, now, units).find(({unit}) => unit === "bac-ninh")?.reason; // "index-not-added"
 */
export function indexTrendRows(
  before: ScoredYear,
  now: ScoredYear,
  units: readonly TrendUnit[]
): readonly IndexTrendRow[] {
  const nodes = [...new Set([...mainNodes(now.framework), ...mainNodes(before.framework)])];
  const sides = {before: sideOf(before), now: sideOf(now)};
  return units.flatMap((unit) => nodes.map((node) => indexRow(node, unit, sides)));
}

/** The index and its children, by id. */
function mainNodes(framework: Framework): readonly string[] {
  return walk(framework)
    .filter(({level}) => level <= 1)
    .map(({node}) => node.id);
}

function indexRow(node: string, unit: TrendUnit, sides: ScoredSides): IndexTrendRow {
  const {before, now} = sides;
  const {predecessors} = unit;
  const earlier = predecessors.map((id) => before.scoreOf(id, node));
  const own = predecessors.length === 1 ? earlier[0] : undefined;
  const today = now.scoreOf(unit.unit, node);
  const {comparable, reason} = compareScores(node, unit, sides);
  const scores = earlier.map((row) => row?.score ?? null);
  return {
    unit: unit.unit,
    indicator: node,
    year_before: before.year,
    year: now.year,
    predecessors,
    before: own?.score ?? null,
    value: today?.score ?? null,
    change: comparable === "yes" ? today!.score! - own!.score! : null,
    comparable,
    reason,
    reported_before: predecessors.length > 1 ? scores.filter((score) => score !== null).length : null,
    before_plain_mean: plainMean(scores),
    source_before: predecessors.map((id) => `${before.year}/scores.csv#${id}!${node}`).join(";"),
    rank_before: own?.rank ?? null,
    rank: today?.rank ?? null
  };
}
