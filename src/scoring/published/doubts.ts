/** Published figures that contradict one another, or look as if they were of another year. */
import {groupRows} from "../group-rows.js";
import {roundDecimal} from "../round.js";
import type {PublishedFigure, RankConflict, RankReading, RepeatedFigure} from "./model.js";

function tableOf({index, year, component}: PublishedFigure): string {
  return [index, year, component].join("|");
}

/** Where sources give different ranks to the same thing in the same year. */
export function rankConflicts(figures: readonly PublishedFigure[]): readonly RankConflict[] {
  return [...groupRows(figures, tableOf).values()].flatMap((table) =>
    [...groupRows(table, ({name}) => name)].flatMap(([name, own]) => {
      const ranked = own.filter(({rank}) => rank !== null);
      if (new Set(ranked.map(({rank}) => rank)).size < 2) return [];
      const others = table.filter((other) => other.name !== name);
      const readings = ranked.map((figure): RankReading => {
        const value = figure.value ?? commonValue(own);
        return {figure, value, against: contradicting(figure, value, others)};
      });
      return [{index: ranked[0]!.index, year: ranked[0]!.year, name, readings}];
    })
  );
}

/** The one value that the sources give; null where none does or they differ. */
function commonValue(own: readonly PublishedFigure[]): number | null {
  const values = new Set(own.flatMap(({value}) => value ?? []));
  return values.size === 1 ? [...values][0]! : null;
}

/** Those who do better with a lower value, or worse with a higher one. */
function contradicting(
  {rank}: PublishedFigure,
  value: number | null,
  others: readonly PublishedFigure[]
): readonly PublishedFigure[] {
  return others.filter(
    (other) =>
      value !== null &&
      rank !== null &&
      other.value !== null &&
      other.rank !== null &&
      (other.value - value) * (other.rank - rank) > 0
  );
}

/**
 * Figures that are those of an earlier year of the same thing, to the decimals they are written with. One may be chance;
 * only what happens to two or more, by name, of the same two years is told.
 */
export function repeatedFigures(figures: readonly PublishedFigure[]): readonly RepeatedFigure[] {
  const series = groupRows(figures, ({index, component, name}) => [index, component, name].join("|"));
  const pairs = [...series.values()].flatMap((own) =>
    own.flatMap((figure) =>
      own
        .filter((earlier) => earlier.year < figure.year && repeats(figure, earlier))
        .map((earlier) => ({figure, earlier}))
    )
  );
  const years = groupRows(pairs, ({figure, earlier}) => `${tableOf(figure)}|${earlier.year}`);
  return [...years.values()].flatMap((alike) => (new Set(alike.map(({figure}) => figure.name)).size > 1 ? alike : []));
}

function repeats(figure: PublishedFigure, earlier: PublishedFigure): boolean {
  if (figure.value === null || figure.digits === null || earlier.value === null) return false;
  return roundDecimal(earlier.value, figure.digits) === figure.value;
}
