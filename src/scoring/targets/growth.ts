/**
 * Growth from a base year, and multiples of it, from yearly figures.
 */
import type {Series} from "./evidence.js";
import type {Lack, PublishedFigure} from "./model.js";
import type {TargetText} from "./text.js";

/**
 * The average compound rate a year in percent, or the figure over that of the base year, as the latest figures on the
 * date give it: one for every pair of sources. A rate that is the target to the last digit is exactly the target,
 * whatever a root leaves behind.
 *
 * @returns what is missing: the text states no base year; the base year has no figure, or 0; no later year has one
 * @throws {RangeError} if a figure is below 0 or not a number
 * @example
 * const figures = [{period: "2020", value: 100, source: "a", note: ""}, {period: "2022", value: 121, source: "a", note: ""}];
 * growthOrMultiple({base_year: 2020, value: 10}, {kind: "growth", on: "2022-12-31", figures}); // one figure: 10
 */
export function growthOrMultiple(
  {base_year, value: aim}: Pick<TargetText, "base_year" | "value">,
  {kind, figures, on}: Series
): readonly PublishedFigure[] | Lack {
  if (base_year === null) return "base-year-not-stated";
  const known = figures.filter(({period}) => period <= on).map(checkFigure);
  const bases = known.filter(({period}) => yearOf(period) === base_year);
  if (bases.length === 0 || bases.some(({value}) => value === 0)) return "base-without-figure";
  const first = kind === "growth" ? base_year + 1 : base_year;
  const last = Math.max(...known.map(({period}) => yearOf(period)));
  if (last < first) return "no-figure";
  return bases.flatMap((base) =>
    known
      .filter(({period}) => yearOf(period) === last)
      .filter((figure) => last > base_year || figure === base)
      .map((figure) => ({
        ...figure,
        value: kind === "multiple" ? figure.value / base.value : rate(base.value, figure.value, last - base_year, aim),
        source: base.source === figure.source ? figure.source : `${base.source}; ${figure.source}`
      }))
  );
}

function rate(base: number, value: number, years: number, aim: number): number {
  return isExactly(base, value, years, aim) ? aim : 100 * ((value / base) ** (1 / years) - 1);
}

/** value / base = (1 + aim / 100)^years, in whole numbers; false where a number has more than six decimals. */
function isExactly(base: number, value: number, years: number, aim: number): boolean {
  const scale = Number.isInteger(base) && Number.isInteger(value) ? 1 : 1e6;
  const [from, to, factor] = [toInteger(base, scale), toInteger(value, scale), toInteger(100 + aim, 1e6)];
  if (from === null || to === null || factor === null) return false;
  return to * 100_000_000n ** BigInt(years) === from * factor ** BigInt(years);
}

function toInteger(value: number, scale: number): bigint | null {
  const scaled = Math.round(value * scale);
  return Number.isSafeInteger(scaled) && scaled / scale === value ? BigInt(scaled) : null;
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

function checkFigure(figure: PublishedFigure): PublishedFigure {
  if (Number.isFinite(figure.value) && figure.value >= 0) return figure;
  throw new RangeError(`a figure of ${figure.period} must be 0 or more, got ${figure.value}`);
}
