/**
 * All that the pages of the indicators of an edition are drawn from, put together once for both languages.
 */
import type {
  IndicatorDefinition,
  IndicatorFacts,
  KindFigures,
  NationBefore
} from "../../src/components/indicator-facts.js";
import type {Edition} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import {KINDS} from "../../src/scoring/indicators/asked.js";
import {indicatorStats} from "../../src/scoring/indicators/indicator-stats.js";
import {type LeafPath, leafPaths} from "../../src/scoring/indicators/leaf-paths.js";
import {indicatorPlaces, levelCounts, targetTallies} from "../../src/scoring/indicators/standings.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";

/**
 * Facts of every indicator of the edition, in its order.
 *
 * @param earlier the edition of the year before; null: there is none
 * @throws {RangeError} naming an indicator of the edition that has no definition
 */
export function indicatorFacts(
  edition: Edition,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  earlier: Edition | null
): readonly IndicatorFacts[] {
  const kinds = kindFigures(edition);
  const tallies = targetTallies(edition);
  return edition.indicators.map((indicator) => {
    const definition = definitions.get(indicator.id);
    if (!definition) throw new RangeError(`indicator ${indicator.id} of ${edition.info.year} is in no seed`);
    const measured = new Set(
      [...definitions.values()].filter(({measured_by}) => measured_by === indicator.id).map(({id}) => id)
    ).add(indicator.id);
    const national = edition.targets.filter((row) => row.level === "national" && measured.has(row.indicator));
    return {
      indicator,
      definition,
      kinds: kinds.get(indicator.id) ?? [],
      national,
      tallies: tallies.filter((row) => measured.has(row.indicator)),
      before: earlier && nationBefore(national, edition, earlier)
    };
  });
}

function kindFigures(edition: Edition): ReadonlyMap<string, readonly KindFigures[]> {
  const keyed = <T extends {readonly indicator: string; readonly kind: string}>(rows: readonly T[]) =>
    groupRows(rows, (row) => `${row.indicator}|${row.kind}`);
  const [levels, places] = [keyed(levelCounts(edition)), keyed(indicatorPlaces(edition))];
  const paths = groupRows(
    KINDS.flatMap((kind) => leafPaths(edition.framework, kind)),
    ({leaf, kind}: LeafPath) => `${leaf.indicator}|${kind}`
  );
  const figures = indicatorStats(edition)
    .filter(({asked}) => asked > 0)
    .map((stat) => {
      const key = `${stat.indicator}|${stat.kind}`;
      return {
        kind: stat.kind,
        stat,
        levels: levels.get(key) ?? [],
        places: new Map((places.get(key) ?? []).map(({unit, place}) => [unit, place])),
        paths: paths.get(key) ?? []
      };
    });
  return groupRows(figures, ({stat}) => stat.indicator);
}

/** The figure that agencies' reports add up to, as it was; figures that others publish have a page of their own. */
function nationBefore(national: readonly TargetRow[], edition: Edition, earlier: Edition): NationBefore | null {
  const row = national.find(({source}) => source.startsWith("observations:"));
  const gap = row && edition.gaps.find(({target, unit}) => target === row.target && unit === null);
  if (!row || !gap) return null;
  const same = earlier.targets.find(({target, unit}) => target === row.target && unit === null);
  return {year: earlier.info.year, row: same ?? null, why: gap.why_no_pace};
}
