/** Short hands for the tests of this folder. */
import type {LeastChanges} from "../../../src/scoring/improve/model.js";
import {type GroupedPlace, type NextStepsOptions, nextSteps} from "../../../src/scoring/improve/next-steps.js";
import type {Framework, Observation, UnitRow} from "../../../src/scoring/index.js";
import {rowsOf} from "../make.js";

/** The place of a unit once it reports a value, scored afresh. */
export function placeWith(
  framework: Framework,
  observations: readonly Observation[],
  unit: string,
  indicator: string,
  value: number,
  units?: readonly UnitRow[]
) {
  const rest = observations.filter((row) => row.unit !== unit || row.indicator !== indicator);
  const changed = [...rest, {unit, indicator, period: "2024", value, status: "reported" as const}];
  const {score: own, rank, coverage, status} = rowsOf(framework, changed, {units})[unit]!;
  return {score: own, rank, coverage, status};
}

/** What was found for one indicator. */
export const changeOf = (found: LeastChanges, indicator: string) =>
  found.changes.find((change) => change.indicator === indicator)!;
/** Does a place reach the goal? */
export const reaches = (found: LeastChanges, place: {score: number | null; rank: number | null}) =>
  found.rank === null
    ? place.score !== null && place.score >= (found.goal as {score: number}).score * (1 - 1e-12)
    : place.rank !== null && place.rank <= found.rank;

/** Everybody ranked alike, each in a group of its own in order of rank. */
export function placesOf(framework: Framework, rows: readonly Observation[]): readonly GroupedPlace[] {
  return Object.values(rowsOf(framework, rows)).map(({unit, score, rank}) => ({
    ...{unit, peers: "all", score, rank},
    group: rank === null ? null : String.fromCharCode(64 + rank)
  }));
}

export function stepsOf(
  framework: Framework,
  rows: readonly Observation[],
  limits: NextStepsOptions["limits"] = () => [],
  places = placesOf(framework, rows)
) {
  return Object.fromEntries(nextSteps(framework, rows, {places, limits}).map((way) => [way.unit, way]));
}

/** The index of a unit with other values, everybody scored again. */
export function scoredWith(
  framework: Framework,
  rows: readonly Observation[],
  unit: string,
  values: ReadonlyMap<string, number>
) {
  const changed = rows.map((row) =>
    row.unit === unit && values.has(row.indicator) ? {...row, value: values.get(row.indicator)!} : row
  );
  return rowsOf(framework, changed)[unit]!;
}
