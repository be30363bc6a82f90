/**
 * The index of one unit through the editions, as far back as it is one and the same unit.
 */
import type {Framework} from "../framework-model.js";
import {groupRows} from "../group-rows.js";
import type {Score, UnitId} from "../model.js";
import type {Comparable, IndexTrendRow} from "./model.js";

/** One edition of a unit's index. */
export interface HistoryPoint {
  readonly year: number;
  /** null: no score that year. */
  readonly score: number | null;
  /** May it be compared with the point before it? null at the first point. */
  readonly comparable: Comparable | null;
}

/** What of an edition the history is made of. */
export interface HistoryEdition {
  readonly info: {readonly year: number};
  readonly framework: Pick<Framework, "index">;
  readonly scores: readonly Score[];
  readonly index_trends: readonly IndexTrendRow[];
}

/**
 * Follows every unit of the newest edition back through its predecessors. A unit that several became starts with its own
 * first edition: their scores are nobody's.
 *
 * @param editions newest first; the first is the one whose units are followed
 * @returns by unit, oldest point first, never empty
 */
export function scoreHistories(
  editions: readonly [HistoryEdition, ...HistoryEdition[]]
): ReadonlyMap<UnitId, readonly HistoryPoint[]> {
  const years = editions.map(indexYear);
  return new Map([...years[0]!.scores.keys()].map((unit) => [unit, followBack(unit, years)]));
}

/** An edition's index, by unit. */
interface IndexYear {
  readonly year: number;
  readonly scores: ReadonlyMap<UnitId, Score>;
  readonly trends: ReadonlyMap<UnitId, readonly IndexTrendRow[]>;
}

function indexYear({info, framework, scores, index_trends}: HistoryEdition): IndexYear {
  const {id} = framework.index;
  return {
    year: info.year,
    scores: new Map(scores.filter(({node}) => node === id).map((row) => [row.unit, row])),
    trends: groupRows(
      index_trends.filter(({indicator}) => indicator === id),
      ({unit}) => unit
    )
  };
}

function followBack(unit: UnitId, [now, before, ...older]: readonly IndexYear[]): readonly HistoryPoint[] {
  const score = now!.scores.get(unit)?.score ?? null;
  const trend = before && now!.trends.get(unit)?.find(({year_before}) => year_before === before.year);
  const [earlier, ...others] = trend?.predecessors ?? [];
  if (!trend || earlier === undefined || others.length > 0 || !before.scores.has(earlier))
    return [{year: now!.year, score, comparable: null}];
  return [...followBack(earlier, [before, ...older]), {year: now!.year, score, comparable: trend.comparable}];
}
