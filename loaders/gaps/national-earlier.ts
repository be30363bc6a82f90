/**
 * The nation's figures of the year before, where the two years may be compared.
 */
import type {EarlierFigure} from "../../src/scoring/gaps/gap-row.js";
import type {NoPace} from "../../src/scoring/gaps/model.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {ComparisonReason, TrendRow} from "../../src/scoring/trends/model.js";
import {readBases} from "../assess/bases.js";
import type {AssessedYear, EditionInputs} from "../assess/edition-inputs.js";
import {predecessorsOn} from "../registry/registry.js";
import type {Indicator} from "../seeds/indicators.js";
import {targetInputs} from "../targets/edition-targets.js";
import {nationalRows} from "../targets/national-rows.js";

/** The nation against every target, in the year before, by id of the target; empty where there is none. */
export function nationBefore({before, ...inputs}: EditionInputs): ReadonlyMap<string, TargetRow> {
  if (before === null) return new Map();
  const bases = readBases(before.settings.year, new Set(before.units.map(({id}) => id)));
  const rows = nationalRows(targetInputs({...inputs, ...before, bases, before: null}));
  return new Map(rows.map((row) => [row.target, row]));
}

/** One national target with what decides whether its two years compare. */
export interface NationalYears {
  readonly now: TargetRow;
  readonly earlier: TargetRow | undefined;
  /** The indicator whose observations add up to it. */
  readonly indicator: Indicator;
  /** Comparisons of its units' figures. */
  readonly trends: readonly TrendRow[];
}

/**
 * The earlier figure, or why it can't be compared. Sums compare over any mergers of the units that are added; not where
 * bodies or functions came from, or went to, bodies that are not asked (their services would look like growth), nor a
 * head count to which some have not reported, nor a ratio of those that did, where nothing bounds what the others would
 * add (other provinces report in each year), nor a share of agencies of which there are fewer now.
 */
export function earlierOfNation(years: NationalYears, inputs: EditionInputs): EarlierFigure | NoPace {
  const {earlier, now, indicator} = years;
  if (inputs.before === null) return "no-earlier-year";
  if (now.value === null) return "not-reported-now";
  if (indicator.roll_up === "none") return "published";
  if (earlier === undefined || earlier.value === null) return "not-reported-before";
  const reason =
    otherQuestion(years.trends) ?? otherUnits(indicator, inputs, inputs.before) ?? unlikeTotals(years, earlier);
  if (reason !== null) return reason;
  const {value, lower, upper} = earlier;
  return {year: inputs.before.settings.year, value, lower, upper};
}

/** Reasons that hold for all units at once. */
const OF_FORMS: readonly ComparisonReason[] = ["other-definition", "not-asked-before", "not-asked-now"];

function otherQuestion(trends: readonly TrendRow[]): NoPace | null {
  return trends.find(({reason}) => OF_FORMS.includes(reason))?.reason ?? null;
}

function otherUnits({applies_to, roll_up}: Indicator, inputs: EditionInputs, before: AssessedYear): NoPace | null {
  const idsOf = (year: AssessedYear) => year.units.filter(({kind}) => applies_to.includes(kind)).map(({id}) => id);
  const [then, now] = [new Set(idsOf(before)), idsOf(inputs)];
  const {registry, settings} = inputs;
  const followed = now.flatMap((id) => predecessorsOn(registry, id, before.settings.as_of));
  const asked = new Set([...then, ...now]);
  const hasCrossed = registry.units.some((unit) =>
    unit.transfers.some(
      ({to, valid_from}) =>
        asked.has(unit.id) !== asked.has(to) && valid_from > before.settings.as_of && valid_from <= settings.as_of
    )
  );
  const isWhole = followed.length === then.size && followed.every(({id}) => then.has(id));
  if (!isWhole || hasCrossed) return "functions-moved";
  return roll_up === "share-of-yes" && now.length !== then.size ? "k-of-n" : null;
}

function unlikeTotals({now, indicator}: NationalYears, earlier: TargetRow): NoPace | null {
  const isPartial = ({reported, expected, lower, upper}: TargetRow) =>
    reported !== expected && (indicator.roll_up === "sum" || lower === null || upper === null);
  if (isPartial(now) || isPartial(earlier)) return "part-missing";
  // Of an incomplete year the denominator is that of the reporters alone: it says nothing of the total.
  if (indicator.measure !== "ratio" || now.reported !== now.expected) return null;
  const shrank = now.denominator !== null && earlier.numerator !== null && now.denominator < earlier.numerator;
  return shrank ? "total-shrank" : null;
}
