/**
 * Everything that the corners of a change are scored from.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {Framework} from "../framework-model.js";
import type {IndicatorId, UnitId, UnitRow} from "../model.js";
import {compareIds} from "../order.js";
import {score} from "../score.js";
import {indicatorsOf} from "../tree.js";
import {figuresKey} from "./carry-unit.js";
import {type Era, earlierEra, earlierGroups, laterEra, type Year, type Years} from "./eras.js";
import {frameworkAt, scoreAlike} from "./framework-at.js";
import {type Lineage, traceLineage} from "./lineage.js";
import {measureIndicators} from "./measure-indicators.js";
import type {ChangeOptions, ChangeSide} from "./model.js";
import {fillsFromOthers, periodOf, relabelRows, type SideRows, unitsOf} from "./side-rows.js";

export interface Stage {
  readonly period: string;
  readonly missing: MissingRule | undefined;
  readonly frameworks: {readonly before: Framework; readonly after: Framework};
  /** What either framework asks for: no other figures matter. */
  readonly asked: ReadonlySet<IndicatorId>;
  readonly lineage: Lineage;
  /** Names of units of before within the earlier set: that of after, where one unit just went on. */
  readonly nameOf: (unit: UnitId) => UnitId;
  readonly earlier: Era;
  readonly later: Era;
  /** Groups of a unit of after that takes its predecessors' place in the earlier set. */
  readonly groupsBefore: (unit: UnitId) => UnitRow["groups"];
  readonly sameMethod: boolean;
  readonly sameUnits: boolean;
  /** Units whose figures differ between the years, by name in each set. */
  readonly moved: {readonly earlier: ReadonlySet<UnitId>; readonly later: ReadonlySet<UnitId>};
}

/**
 * Reads both sides.
 *
 * @throws {RangeError} as `score` of either side by itself, `traceLineage`, `periodOf` and `relabelRows`
 */
export function prepareStage(before: ChangeSide, after: ChangeSide, options: ChangeOptions): Stage {
  const [own, period] = [periodOf(before, "before"), periodOf(after, "after")];
  const {missing} = options;
  score(before.framework, before.observations, {units: before.units, period: own, missing});
  score(after.framework, after.observations, {units: after.units, period, missing});
  const asked = new Set([before.framework, after.framework].flatMap(indicatorsOf));
  const years = readYears(before, after, {own, target: period, asked}, options);
  const nameOf = nameEarlier(years.lineage);
  const [earlier, later] = [earlierEra(years, nameOf), laterEra(years)];
  const frameworks = {
    before: frameworkAt(before.framework, own, nameOf),
    after: frameworkAt(after.framework, period, (unit) => unit)
  };
  return {
    period,
    missing,
    frameworks,
    asked,
    lineage: years.lineage,
    nameOf,
    earlier,
    later,
    groupsBefore: (unit) => earlierGroups(years, unit),
    sameMethod: scoreAlike(frameworks.before, frameworks.after),
    sameUnits: groupsKey(earlier) === groupsKey(later),
    moved: {earlier: movedIn(earlier), later: movedIn(later)}
  };
}

/** Both years' units and figures asked for under the later period, who became whom, and how figures add up. */
function readYears(
  before: ChangeSide,
  after: ChangeSide,
  {own, target, asked}: {readonly own: string; readonly target: string; readonly asked: ReadonlySet<IndicatorId>},
  {crosswalk = [], measures = new Map()}: ChangeOptions
): Years {
  const frameworks = [before.framework, after.framework];
  const history = fillsFromOthers(frameworks);
  const rowsOf = ({observations}: ChangeSide) => observations.filter(({indicator}) => asked.has(indicator));
  const earlier = yearOf(before, own, relabelRows(rowsOf(before), {own, target, history}));
  const later = yearOf(after, target, relabelRows(rowsOf(after), {own: target, target, history}));
  return {
    before: earlier,
    after: later,
    lineage: traceLineage([...earlier.units.keys()], [...later.units.keys()], crosswalk),
    addings: measureIndicators([...before.observations, ...after.observations], frameworks, measures)
  };
}

function yearOf(side: ChangeSide, period: string, rows: SideRows): Year {
  const units = unitsOf(side, period).toSorted((a, b) => compareIds(a.unit, b.unit));
  return {units: new Map(units.map((row) => [row.unit, row])), rows};
}

/** Did one unit just go on, perhaps under another id? */
export function goesOn({predecessors, successors}: Lineage, unit: UnitId): boolean {
  const [first, ...rest] = predecessors.get(unit)!;
  return first !== undefined && rest.length === 0 && first.share === 1 && successors.get(first.unit)!.length === 1;
}

function nameEarlier(lineage: Lineage): (unit: UnitId) => UnitId {
  const names = new Map<UnitId, UnitId>();
  for (const [unit, [first]] of lineage.predecessors) if (goesOn(lineage, unit)) names.set(first!.unit, unit);
  const taken = new Set(names.values());
  return (unit) => names.get(unit) ?? (taken.has(unit) ? `${unit} (before)` : unit);
}

function groupsKey({groups}: Era): string {
  const sorted = [...groups].sort(([a], [b]) => compareIds(a, b));
  return JSON.stringify(sorted.map(([unit, own]) => [unit, Object.entries(own).sort(([a], [b]) => compareIds(a, b))]));
}

function movedIn({before, after}: Era): ReadonlySet<UnitId> {
  return new Set([...before.keys()].filter((unit) => figuresKey(before.get(unit)!) !== figuresKey(after.get(unit)!)));
}
