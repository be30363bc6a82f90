/** What the page of published indices tells, worked out from the figures once for both languages. */
import {groupRows} from "../group-rows.js";
import {type CountryGrid, type CountrySeries, countryGrid, valueIn} from "./asean.js";
import {rankConflicts, repeatedFigures} from "./doubts.js";
import type {Agreement, PublishedFacts, PublishedFigure, RankConflict, RepeatedFigure} from "./model.js";
import {agreementOf} from "./recompute.js";

/** The index of government AI readiness by Oxford Insights, as the file of figures names it. */
export const GAIRI = "Oxford Insights GAIRI";
/** The last year of its three pillars: from 2025 on it has six, and its figures are not of one series with the others. */
export const GAIRI_LAST_YEAR = 2024;
/** As the file of figures names the country. */
export const OWN_COUNTRY = "Việt Nam";

/** Where the country stands among its neighbours. */
export interface Standing {
  readonly year: number;
  readonly value: number;
  /** Among those with a value that year; ties share the better place. */
  readonly place: number;
  readonly of: number;
  /** Value of the third, whom the draft strategy wants to reach; null with fewer than three. */
  readonly third: number | null;
}

export interface PublishedStory extends PublishedFacts {
  readonly grid: CountryGrid;
  /** null where the country has no value in the last comparable year. */
  readonly standing: Standing | null;
  /** First value of the country before the break, and its last. */
  readonly since: {readonly first: PublishedFigure; readonly last: PublishedFigure} | null;
  readonly conflicts: readonly RankConflict[];
  readonly repeated: readonly RepeatedFigure[];
  readonly hdi_agreement: Agreement;
  readonly dti_agreement: Agreement;
  /** Figures by index, in the order of the file. */
  readonly by_index: ReadonlyMap<string, readonly PublishedFigure[]>;
}

/** Decimals that the two indices are published with. */
export const HDI_DECIMALS = 3;
export const DTI_DECIMALS = 4;

export function publishedStory(facts: PublishedFacts): PublishedStory {
  const grid = countryGrid(facts.figures, GAIRI, GAIRI_LAST_YEAR);
  const own = grid.countries.find(({name}) => name === OWN_COUNTRY);
  return {
    ...facts,
    grid,
    standing: own ? standingOf(own, grid) : null,
    since: own ? sinceFirst(own) : null,
    conflicts: rankConflicts(facts.figures),
    repeated: repeatedFigures(facts.figures),
    hdi_agreement: agreementOf(facts.hdi, HDI_DECIMALS),
    dti_agreement: agreementOf(facts.dti, DTI_DECIMALS),
    by_index: groupRows(facts.figures, ({index}) => index)
  };
}

function standingOf(own: CountrySeries, {countries}: CountryGrid): Standing | null {
  const year = GAIRI_LAST_YEAR;
  const value = valueIn(own, year);
  if (value === null) return null;
  const values = countries.flatMap((series) => valueIn(series, year) ?? []);
  const above = values.filter((other) => other > value).length;
  const third = values.toSorted((a, b) => b - a)[2] ?? null;
  return {year, value, place: above + 1, of: values.length, third};
}

function sinceFirst(own: CountrySeries): PublishedStory["since"] {
  const scored = [...own.years.values()]
    .flatMap((figures) => figures.find(({value}) => value !== null) ?? [])
    .filter(({year}) => year <= GAIRI_LAST_YEAR)
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [scored[0], scored.at(-1)];
  return first && last && first !== last ? {first, last} : null;
}
