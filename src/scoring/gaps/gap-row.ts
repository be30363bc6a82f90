/**
 * What is left for one target: gap, straight path, observed pace, needed pace and projection.
 */
import type {Bounded} from "../model.js";
import {judge, meets} from "../targets/judge.js";
import type {TargetRow, TargetStanding} from "../targets/model.js";
import {neededPacePerYear, statusAgainstPath, straightPath} from "../targets/path.js";
import type {PathBase} from "../targets/text.js";
import type {GapRow, NoPace, Projection} from "./model.js";
import {noProjection, project} from "./project.js";
import type {Spread} from "./spread.js";

/** An earlier figure that may be compared with the one of now. */
export interface EarlierFigure extends Bounded {
  readonly year: number;
}

/** What a target's row is seen against. */
export interface Against {
  /** The edition's year. */
  readonly year: number;
  /** The earlier target in force that the straight path starts from (`pathBase`). */
  readonly base: PathBase | null;
  /** The earlier figure, or why there is none that may be compared. */
  readonly earlier: EarlierFigure | NoPace;
  readonly spread: Spread | null;
}

/**
 * The gap of one target at one level.
 *
 * The path starts from the earlier target in force; where there is none, from the earlier figure, unless that already
 * met the target. Yes/no, targets due in every year, and figures without an earlier one have no path. A figure older
 * than the edition has no pace and no projection: what has happened since is not known.
 */
export function gapRow(target: TargetRow, against: Against): GapRow {
  const year = target.period === null ? against.year : Number(target.period.slice(0, 4));
  const aim = {comparator: target.comparator, value: target.aim};
  const last = hasYearsLeft(target, against.year) ? target.year : year;
  const known = target.lack === null ? target.value : null;
  return {
    target: target.target,
    level: target.level,
    unit: target.unit,
    indicator: target.indicator,
    year: target.year,
    status: target.status,
    value: target.value,
    aim: target.aim,
    state: target.state,
    gap: target.gap,
    to_do: target.to_do,
    ...pathOf(target, year, against),
    ...movementOf(target, year, against),
    needed_pace: neededPacePerYear(known, aim, year, last, target.tolerance ?? undefined),
    clause: target.clause,
    source: target.source
  };
}

/** A yes or no is not reached by so much a year, and what is due in every year is due now. */
function hasYearsLeft({year, year_basis, measured_in}: TargetRow, now: number): boolean {
  return year > now && year_basis !== "yearly" && measured_in !== "yes-no";
}

type Path = Pick<GapRow, "path" | "path_base_year" | "path_state">;
const NO_PATH: Path = {path: null, path_base_year: null, path_state: null};

function pathOf(target: TargetRow, year: number, against: Against): Path {
  const base = target.measured_in === "yes-no" || target.year_basis === "yearly" ? null : baseOf(target, against);
  if (base === null || base.year >= target.year) return NO_PATH;
  const path = straightPath(base.year, base.value, target.year, target.aim, Math.max(year, base.year));
  return {path, path_base_year: base.year, path_state: stateOnPath(target, year, path)};
}

function baseOf(target: TargetRow, {base, earlier}: Against): PathBase | null {
  if (base) return base;
  if (typeof earlier === "string" || earlier.value === null) return null;
  const {comparator, aim, tolerance} = target;
  const wasMet = meets(earlier.value, {comparator, value: aim}, tolerance ?? undefined);
  return wasMet ? null : {year: earlier.year, value: earlier.value};
}

/** Once the target's year has come there is no path left: it is met or not. */
function stateOnPath(target: TargetRow, year: number, path: number): TargetStanding {
  if (target.state === "not-applicable" || target.state === "not-assessable") return target.state;
  const aim = {comparator: target.comparator, value: target.aim};
  const tolerance = target.tolerance ?? undefined;
  return year >= target.year ? judge(target, aim, tolerance) : statusAgainstPath(target, path, aim, tolerance);
}

type Movement = Pick<GapRow, "pace" | "pace_since" | "projection" | "why_no_pace">;

function movementOf(target: TargetRow, year: number, {year: now, earlier, spread}: Against): Movement {
  const why = whyNoPace(target, year < now, earlier);
  if (why !== null) return {pace: null, pace_since: null, projection: unmoved(target), why_no_pace: why};
  const {year: since, ...before} = earlier as EarlierFigure;
  const aim = {comparator: target.comparator, value: target.aim};
  return {
    pace: (target.value! - before.value!) / (year - since),
    pace_since: since,
    projection: project({year, now: target, since, before, spread}, aim, target.tolerance ?? undefined),
    why_no_pace: ""
  };
}

function whyNoPace(target: TargetRow, isOlder: boolean, earlier: Against["earlier"]): NoPace | null {
  if (target.state === "not-applicable") return "not-applicable";
  if (target.measured_in === "yes-no") return "yes-no";
  if (target.value === null) return typeof earlier === "string" ? earlier : "not-reported-now";
  if (isOlder) return "older-figure";
  if (typeof earlier === "string") return earlier;
  return earlier.value === null ? "not-reported-before" : null;
}

function unmoved({state, value}: TargetRow): Projection {
  if (state === "met") return noProjection("met");
  return noProjection(value === null ? "no-figure" : "no-pace");
}
