/**
 * Whom a unit came from and what became of it, as far as the editions on the site say.
 */
import type {Edition, RankRow} from "../scoring/edition.js";
import type {Bilingual, UnitId} from "../scoring/model.js";
import type {IndexTrendRow} from "../scoring/trends/model.js";

/** A unit of the year before that became this one. */
export interface EarlierUnit {
  readonly name: Bilingual;
  /** Its page: null where the site has no edition of that year, or it was not assessed then. */
  readonly id: UnitId | null;
  /** Its own place then; null where it was not assessed. */
  readonly place: Pick<RankRow, "rank" | "p05" | "p95" | "score"> | null;
}

/** A unit of the year after of which this one became a part, or the whole. */
export interface LaterUnit {
  readonly id: UnitId;
  readonly name: Bilingual;
}

export interface Lineage {
  /** The edition's comparison of the index with the year before; null where there is no year before. */
  readonly trend: IndexTrendRow | null;
  readonly earlier: readonly EarlierUnit[];
  /** null where the site has no edition of the year after. */
  readonly later: {
    readonly year: number;
    readonly units: readonly LaterUnit[];
    /** It alone became the later unit. */
    readonly whole: boolean;
  } | null;
}

/** By unit of the edition. @param editions all on the site */
export function traceUnits(edition: Edition, editions: readonly Edition[]): ReadonlyMap<UnitId, Lineage> {
  const {year} = edition.info;
  const before = editions.find(({info}) => info.year === year - 1);
  const after = editions.find(({info}) => info.year === year + 1);
  const trends = new Map(indexRows(edition).map((row) => [row.unit, row]));
  return new Map(
    edition.units.map(({id, predecessors}) => {
      const trend = trends.get(id) ?? null;
      return [id, {trend, earlier: earlierOf(trend, predecessors, before), later: after ? laterOf(id, after) : null}];
    })
  );
}

function indexRows({index_trends, framework}: Edition): readonly IndexTrendRow[] {
  return index_trends.filter(({indicator}) => indicator === framework.index.id);
}

/** Those assessed then, by their pages; then those that the registry names beside them. */
function earlierOf(
  trend: IndexTrendRow | null,
  named: readonly Bilingual[],
  before: Edition | undefined
): readonly EarlierUnit[] {
  if (trend === null || before === undefined) return named.map((name) => ({name, id: null, place: null}));
  const assessed = trend.predecessors.map((id): EarlierUnit => {
    const {name} = before.units.find((unit) => unit.id === id)!;
    return {name, id, place: before.ranks.find(({unit}) => unit === id) ?? null};
  });
  const known = new Set(assessed.map(({name}) => name.vi));
  const others = named.filter(({vi}) => !known.has(vi));
  return [...assessed, ...others.map((name) => ({name, id: null, place: null}))];
}

function laterOf(id: UnitId, after: Edition): Lineage["later"] {
  const rows = indexRows(after).filter(({predecessors}) => predecessors.includes(id));
  const heirs = new Set(rows.map(({unit}) => unit));
  const units = after.units.filter((unit) => heirs.has(unit.id)).map((unit) => ({id: unit.id, name: unit.name}));
  return {year: after.info.year, units, whole: rows.every(({predecessors}) => predecessors.length === 1)};
}
