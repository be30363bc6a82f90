/**
 * Ranks of a scenario beside the official ones.
 */
import type {ScenarioRow} from "../notebook/scenario.js";
import type {MovedUnit, OfficialRank} from "./model.js";

/** What a scenario changes. */
export interface MoveSummary {
  /** Units that are ranked in both, in another place. */
  readonly changed: number;
  /** The most places that one of them moves; 0 where none does. */
  readonly most: number;
  /** Units that get a rank, or lose it, since a pillar left out asks for no data. */
  readonly entered: number;
  readonly left: number;
  /** Those that move most, the furthest first, then in official order. */
  readonly movers: readonly MovedUnit[];
}

/** Scores of two runs of one engine may differ by the last digits that two browsers keep. */
const TOLERANCE = 1e-9;

/**
 * Puts scenario and official rank side by side, in the order given.
 *
 * @throws {RangeError} naming a unit that the scenario lacks
 */
export function compareRanks(
  official: readonly OfficialRank[],
  scenario: readonly ScenarioRow[]
): readonly MovedUnit[] {
  const rows = new Map(scenario.map((row) => [row.unit, row]));
  return official.map(({unit, name, rank}) => {
    const row = rows.get(unit);
    if (!row) throw new RangeError(`the scenario has no unit ${unit}`);
    const moved = rank === null || row.rank === null ? null : rank - row.rank;
    return {unit, name, official: rank, rank: row.rank, score: row.score, moved};
  });
}

/** @param limit how many movers are named at most */
export function summariseMoves(rows: readonly MovedUnit[], limit: number): MoveSummary {
  const distance = ({moved}: MovedUnit) => Math.abs(moved ?? 0);
  const movers = rows
    .filter((row) => distance(row) > 0)
    .toSorted((a, b) => distance(b) - distance(a) || a.official! - b.official!);
  return {
    changed: movers.length,
    most: movers[0] ? distance(movers[0]) : 0,
    entered: rows.filter(({official, rank}) => official === null && rank !== null).length,
    left: rows.filter(({official, rank}) => official !== null && rank === null).length,
    movers: movers.slice(0, limit)
  };
}

/** Does the engine give what the page prints, rank by rank? Without that no scenario is shown. */
export function reproduces(official: readonly OfficialRank[], again: readonly ScenarioRow[]): boolean {
  const rows = new Map(again.map((row) => [row.unit, row]));
  return official.every(({unit, rank, score}) => {
    const row = rows.get(unit);
    if (!row || row.rank !== rank) return false;
    if (score === null || row.score === null) return score === row.score;
    return Math.abs(score - row.score) <= TOLERANCE * Math.max(1, Math.abs(score));
  });
}
