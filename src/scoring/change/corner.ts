/**
 * One corner of a change: the unit's figures, the others', the method and the set of units, each of either year.
 */
import type {Framework} from "../framework-model.js";
import type {UnitId, UnitRow} from "../model.js";
import {scoreIndex} from "../score.js";
import type {UnitFigures} from "./carry-unit.js";
import {CAUSES, type Cause, type Corner, type Standing} from "./model.js";
import {isAfter} from "./shapley.js";
import {goesOn, type Stage} from "./stage.js";

/** Index score and rank at a corner; `refused` where the method can't take these figures, in the engine's words. */
export type Outcome = Standing & {readonly refused?: string};

/** Scores corners, each only once. */
export type ScoreCorner = (unit: UnitId, mask: number) => Outcome;

const NOWHERE: Outcome = {score: null, rank: null};

/** A corner in words. */
export function nameCorner(mask: number): Corner {
  const sides = CAUSES.map((cause) => [cause, isAfter(mask, cause) ? "after" : "before"] as const);
  return Object.fromEntries(sides) as Corner;
}

/** Corners in which a unit's own figures and the others' are of one year are scored for all units at once. */
export function prepareCorners(stage: Stage): ScoreCorner {
  const scored = new Map<string, ReadonlyMap<UnitId, Outcome> | string>();
  return (unit, mask) => {
    const known = simplify(stage, unit, mask);
    const together = isAfter(known, "own") === isAfter(known, "others");
    const shared = together && (isAfter(known, "units") || goesOn(stage.lineage, unit));
    const key = `${known} ${shared ? "" : unit}`;
    if (!scored.has(key)) scored.set(key, scoreCorner(stage, unit, known, shared));
    const answer = scored.get(key)!;
    return typeof answer === "string" ? {...NOWHERE, refused: answer} : (answer.get(unit) ?? NOWHERE);
  };
}

/** The same corner by the fewest different ones: what changes nothing is always taken from one year. */
function simplify({sameMethod, sameUnits, moved, lineage, nameOf}: Stage, unit: UnitId, mask: number): number {
  const gone = lineage.predecessors.get(unit)!.map((kin) => nameOf(kin.unit));
  const others = [
    ...[...moved.later].filter((each) => each !== unit),
    ...[...moved.earlier].filter((each) => each !== unit && !gone.includes(each))
  ];
  const ownMoves = moved.later.has(unit);
  const othersMove = others.length > 0;
  const own = ownMoves ? isAfter(mask, "own") : othersMove && isAfter(mask, "others");
  const rest = othersMove ? isAfter(mask, "others") : own;
  const bits: Readonly<Record<Cause, boolean>> = {
    own,
    others: rest,
    method: sameMethod || isAfter(mask, "method"),
    units: sameUnits || isAfter(mask, "units")
  };
  return CAUSES.reduce((sum, cause, k) => (bits[cause] ? sum | (1 << k) : sum), 0);
}

/** Index rows of all units there (of the unit's peers where nobody else asks), or why the method refused. */
function scoreCorner(stage: Stage, unit: UnitId, mask: number, shared: boolean): ReadonlyMap<UnitId, Outcome> | string {
  const framework = stage.frameworks[isAfter(mask, "method") ? "after" : "before"];
  const all = listMembers(stage, unit, mask);
  const members = shared ? all : all.filter(inPeersOf(framework, all.at(-1)!));
  const observations = members.flatMap(({figures}) => figures.rows);
  const units = members.map(
    ({id, groups, figures}): UnitRow => ({unit: id, groups, denominators: figures.denominators})
  );
  try {
    const index = scoreIndex(framework, observations, {units, period: stage.period, missing: stage.missing});
    return new Map(index.map((row) => [row.unit, {score: row.score, rank: row.rank}]));
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** Who may move its score or rank; those of no known peers stay, so that they are refused as they would be. */
function inPeersOf({peers}: Framework, own: MemberAt): (member: MemberAt) => boolean {
  if (peers === undefined) return () => true;
  return ({groups}) => !groups[peers] || groups[peers] === own.groups[peers];
}

interface MemberAt {
  readonly id: UnitId;
  readonly groups: UnitRow["groups"];
  readonly figures: UnitFigures;
}

/** The units at a corner, the unit itself last; in the earlier set the unit stands in its predecessors' place. */
function listMembers(stage: Stage, unit: UnitId, mask: number): readonly MemberAt[] {
  const {earlier, later, lineage, nameOf} = stage;
  const isLater = isAfter(mask, "units");
  const yearOf = (cause: Cause) => (isAfter(mask, cause) ? "after" : "before");
  const era = isLater ? later : earlier;
  const replaced = isLater ? [] : lineage.predecessors.get(unit)!.map((kin) => nameOf(kin.unit));
  const others = [...era.groups]
    .filter(([id]) => id !== unit && !replaced.includes(id))
    .map(([id, groups]): MemberAt => ({id, groups, figures: era[yearOf("others")].get(id)!}));
  const groups = isLater ? later.groups.get(unit)! : stage.groupsBefore(unit);
  return [...others, {id: unit, groups, figures: later[yearOf("own")].get(unit)!}];
}
