import type {Edition, EditionIndicator} from "../edition.js";
import type {Observation, UnitKind} from "../model.js";
import {quantileOfSorted} from "../quantile.js";
import {areTied} from "../rank.js";
import type {TrendRow} from "../trends/model.js";
import {type AskedIndicator, askedIndicators, KINDS} from "./asked.js";
import type {IndicatorStat} from "./model.js";

/** One row for each indicator that units report and each kind of unit, in the order of the indicators. */
export function indicatorStats(
  edition: Pick<Edition, "units" | "indicators" | "observations" | "trends">
): readonly IndicatorStat[] {
  const trends = new Map(edition.trends.map((row) => [`${row.indicator}|${row.unit}`, row]));
  return askedIndicators(edition).flatMap((asked) =>
    KINDS.map((kind) => statOf(asked, kind, edition.trends.length > 0 ? trends : null))
  );
}

function statOf(
  {indicator, rows}: AskedIndicator,
  kind: UnitKind,
  trends: ReadonlyMap<string, TrendRow> | null
): IndicatorStat {
  const own = rows.filter((row) => row.kind === kind);
  const observations = own.flatMap(({row}) => row ?? []);
  const count = (...statuses: readonly Observation["status"][]) =>
    observations.filter(({status}) => statuses.includes(status)).length;
  const given = observations.filter(({value}) => value !== null);
  const notApplicable = count("not-applicable");
  return {
    indicator: indicator.id,
    kind,
    asked: own.length - notApplicable,
    not_applicable: notApplicable,
    n: given.length,
    zero: given.filter(({value}) => value === 0).length,
    filled: count("estimated", "carried"),
    not_reported: count("not-reported") + own.length - observations.length,
    withheld: count("withheld"),
    refers_to: count("refers-to"),
    error: count("error"),
    ...spread(given.map(({value}) => value!)),
    ...sums(indicator, given),
    ...moves(trends && own.flatMap(({unit}) => trends.get(`${indicator.id}|${unit}`) ?? []))
  };
}

function spread(values: readonly number[]): Pick<IndicatorStat, "min" | "q1" | "median" | "q3" | "max"> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted.length === 0 ? null : quantileOfSorted(sorted, share));
  return {min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1)};
}

/** What a numerator over its denominator is multiplied by, by unit of measure. */
const SCALE: Readonly<Record<string, number>> = {percent: 100, "per-1000": 1000};

function sums(
  {unit}: EditionIndicator,
  given: readonly Observation[]
): Pick<IndicatorStat, "numerator" | "denominator" | "pooled"> {
  const parts = given.flatMap(({numerator, denominator}) =>
    numerator == null || denominator == null ? [] : [{numerator, denominator}]
  );
  // Parts of some alone would make a sum that is nobody's.
  if (parts.length === 0 || parts.length < given.length) return {numerator: null, denominator: null, pooled: null};
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0);
  const denominator = parts.reduce((sum, part) => sum + part.denominator, 0);
  const scale = SCALE[unit];
  const pooled = scale === undefined || denominator === 0 ? null : (scale * numerator) / denominator;
  return {numerator, denominator, pooled};
}

function moves(rows: readonly TrendRow[] | null): Pick<IndicatorStat, "compared" | "risen" | "unchanged" | "fallen"> {
  if (rows === null) return {compared: null, risen: null, unchanged: null, fallen: null};
  const compared = rows.filter(({comparable, change}) => comparable === "yes" && change !== null);
  const unchanged = compared.filter(({before, value}) => areTied(before!, value!)).length;
  const risen = compared.filter(({before, value}) => !areTied(before!, value!) && value! > before!).length;
  return {compared: compared.length, risen, unchanged, fallen: compared.length - risen - unchanged};
}
