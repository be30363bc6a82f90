/**
 * Why a unit's score and rank changed from one year to the next, by cause, with nothing left over.
 */
import type {UnitId} from "../model.js";
import {nameCorner, type Outcome, prepareCorners, type ScoreCorner} from "./corner.js";
import type {CarryNote, ChangeGap, ChangeOptions, ChangeResult, ChangeRow, ChangeSide, Standing} from "./model.js";
import {CORNERS, splitByCause} from "./shapley.js";
import {prepareStage, type Stage} from "./stage.js";

const EXACT: readonly CarryNote["code"][] = ["partly-reported", "differ"];

/**
 * Splits the change of every unit's index score and rank between two years into what its own figures did, what all
 * other units' figures did, what the method did, and what the set of units did (mergers, newcomers, other groups).
 *
 * Each of the 16 combinations of the four, from either year, is scored; a part is a cause's mean effect over all
 * orders in which the four may change (Shapley), so the parts add up to the change (1e-9) and none depends on an order.
 * A cause that is the same in both years has parts of exactly 0.
 *
 * *Figures of the other year.* A merged unit's figures of before are its predecessors' together: numerators and
 * denominators added, counts added, anything else only where all agree (`approximate`), otherwise missing. In the
 * earlier set of units it stands in their place, while units of other mergers compete one by one; in the later year
 * these have their successor's ratios and levels, and their part of its counts. A unit without a successor has no
 * figures of after, a new one none of before, so neither is ranked there.
 *
 * *Method* is the framework with the marks that held in its own period. Denominators are figures; groups belong to the
 * set of units, and a group column that only one units table has holds for both.
 *
 * @param options `crosswalk`: who became whom; `measures`: how indicators add up
 * @returns a row per unit of after; without a split, and saying why, where a unit is new or not ranked at some corner
 * @throws {RangeError} as `score` of either year by itself; or if a year has several periods and none is named, the
 * crosswalk contradicts itself, or gaps are filled from other periods that can't be moved by whole years
 * @example splitChange({framework, observations: of2024}, {framework, observations: of2025}).rows[0]!.rank?.own;
 * Source: Shapley (1953); Shorrocks (2013).
 */
export function splitChange(before: ChangeSide, after: ChangeSide, options: ChangeOptions = {}): ChangeResult {
  const stage = prepareStage(before, after, options);
  const scoreCorner = prepareCorners(stage);
  const units = [...stage.later.groups.keys()];
  return {rows: units.map((unit) => splitUnit(stage, unit, scoreCorner)), notes: stage.lineage.notes};
}

function splitUnit({lineage, later, asked}: Stage, unit: UnitId, scoreCorner: ScoreCorner): ChangeRow {
  const predecessors = lineage.predecessors.get(unit)!.map((kin) => kin.unit);
  const carried = later.before.get(unit)!.carried.filter(({indicator}) => asked.has(indicator));
  const common = {
    unit,
    predecessors,
    after: standingOf(scoreCorner(unit, CORNERS.at(-1)!)),
    approximate: carried.some(({code}) => !EXACT.includes(code)),
    carried
  };
  if (predecessors.length === 0) {
    return {...common, before: {score: null, rank: null}, score: null, rank: null, why: {code: "new-unit"}};
  }
  const outcomes = outcomesToGap(unit, scoreCorner);
  const why = gapAt(outcomes);
  const split = (key: "score" | "rank") => (why === null ? splitByCause(outcomes.map((each) => each[key]!)) : null);
  return {...common, before: standingOf(outcomes[0]!), score: split("score"), rank: split("rank"), why};
}

function standingOf({score, rank}: Outcome): Standing {
  return {score, rank};
}

/** The outcomes at all corners, in their order; no further than the first at which the unit has no rank. */
function outcomesToGap(unit: UnitId, scoreCorner: ScoreCorner): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const mask of CORNERS) {
    const outcome = scoreCorner(unit, mask);
    outcomes.push(outcome);
    if (outcome.rank === null) break;
  }
  return outcomes;
}

/** Why there is no split: the last outcome has no rank. */
function gapAt(outcomes: readonly Outcome[]): ChangeGap | null {
  const {rank, refused} = outcomes.at(-1)!;
  if (rank !== null) return null;
  const corner = nameCorner(CORNERS[outcomes.length - 1]!);
  return refused === undefined ? {code: "not-ranked", corner} : {code: "refused", corner, message: refused};
}
