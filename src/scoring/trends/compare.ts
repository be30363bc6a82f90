/**
 * Whether a figure may be compared with the one of the year before, and why.
 */
import type {Observation} from "../model.js";
import type {Comparable, ComparisonReason, TrendIndicator, TrendUnit} from "./model.js";
import type {RolledBefore} from "./roll-before.js";

/** The answer with its reason. */
export interface Comparison {
  readonly comparable: Comparable;
  readonly reason: ComparisonReason;
}

/** What is compared: today's row, and what the predecessors reported together; undefined where a year asked nobody. */
export interface Compared {
  readonly unit: TrendUnit;
  readonly indicator: TrendIndicator;
  readonly now: Observation | undefined;
  readonly before: RolledBefore;
  /** Whether anybody was asked for the indicator in either year. */
  readonly asked: {readonly before: boolean; readonly now: boolean};
}

/**
 * Gives the first reason that stands in the way, the gravest first: there was no such unit, the years asked different
 * things, nothing to compare, figures that nothing adds up, figures that can't both be true, moved functions.
 */
export function compareYears(compared: Compared): Comparison {
  const obstacle = obstacleOf(compared);
  if (obstacle !== null) return {comparable: "no", reason: obstacle};
  const {unit, before} = compared;
  if (unit.approximate) return {comparable: "approximate", reason: "functions-moved"};
  if (before.state === "agree") return {comparable: "approximate", reason: "levels-agree"};
  if (unit.predecessors.length > 1) return {comparable: "yes", reason: "merged-sum"};
  return {comparable: "yes", reason: unit.renamed ? "renamed" : "same-unit"};
}

function obstacleOf(compared: Compared): ComparisonReason | null {
  const {unit, indicator, now, before, asked} = compared;
  if (unit.predecessors.length === 0) return "new-unit";
  if (!asked.before) return "not-asked-before";
  if (!asked.now) return "not-asked-now";
  if (now?.status === "not-applicable" || before.state === "not-applicable") return "not-applicable";
  if (!indicator.same_definition) return "other-definition";
  if (before.state === "none") return "not-reported-before";
  if (before.state === "part") return "part-missing";
  if (before.state === "yes") return "k-of-n";
  if (before.state === "differ") return "levels-differ";
  if ((now?.value ?? null) === null) return "not-reported-now";
  return shrank(compared) ? "total-shrank" : null;
}

/**
 * The whole is smaller than its part was. Of a body whose functions moved that says nothing: what left it took its part
 * along.
 */
function shrank({unit, indicator, now, before}: Compared): boolean {
  if (!indicator.part_of_whole || unit.approximate) return false;
  const [whole, part] = [now?.denominator ?? null, before.numerator];
  return whole !== null && part !== null && whole < part;
}
