/** One published index over countries and years, as a grid. */
import {groupRows} from "../group-rows.js";
import type {PublishedFigure} from "./model.js";

/** One country: its figures by year, those of several sources side by side. */
export interface CountrySeries {
  readonly name: string;
  readonly years: ReadonlyMap<number, readonly PublishedFigure[]>;
}

export interface CountryGrid {
  /** Ascending. */
  readonly years: readonly number[];
  /** Highest first in the last year of the series that can be compared. */
  readonly countries: readonly CountrySeries[];
}

/** @param lastYear the last year before the method changed: what the order rests on; those without a value come last */
export function countryGrid(figures: readonly PublishedFigure[], index: string, lastYear: number): CountryGrid {
  const own = figures.filter((figure) => figure.index === index && figure.component === "total");
  const countries = [...groupRows(own, ({name}) => name)].map(
    ([name, rows]): CountrySeries => ({
      name,
      years: new Map([...groupRows(rows, ({year}) => String(year))].map(([year, figures]) => [Number(year), figures]))
    })
  );
  const last = (series: CountrySeries) => valueIn(series, lastYear) ?? Number.NEGATIVE_INFINITY;
  return {
    years: [...new Set(own.map(({year}) => year))].toSorted((a, b) => a - b),
    countries: countries.toSorted((a, b) => last(b) - last(a))
  };
}

/** The one value of a year; null where no source gives one. */
export function valueIn({years}: CountrySeries, year: number): number | null {
  return years.get(year)?.find(({value}) => value !== null)?.value ?? null;
}
