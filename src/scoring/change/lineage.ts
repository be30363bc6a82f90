/**
 * Which units of before became which units of after.
 */
import {groupRows} from "../group-rows.js";
import type {UnitId} from "../model.js";
import {compareIds} from "../order.js";
import type {ChangeNote, CrosswalkRow} from "./model.js";

/** A unit at the other end of a crosswalk row, and the share of the **earlier** unit that went this way. */
export interface Kin {
  readonly unit: UnitId;
  readonly share: number;
}

export interface Lineage {
  /** By unit of after; empty where nothing came before it. */
  readonly predecessors: ReadonlyMap<UnitId, readonly Kin[]>;
  /** By unit of before; empty where nothing came after it. */
  readonly successors: ReadonlyMap<UnitId, readonly Kin[]>;
  readonly notes: readonly ChangeNote[];
}

/**
 * Puts the crosswalk together. A unit of before without a row of its own becomes the unit of after with its id.
 *
 * @throws {RangeError} naming the unit if a row is twice there, a share is not above 0 and at most 1, shares of a unit
 * add up to more than 1, or a unit went to several without saying by which shares
 */
export function traceLineage(
  before: readonly UnitId[],
  after: readonly UnitId[],
  crosswalk: readonly CrosswalkRow[]
): Lineage {
  for (const [unit, rows] of groupRows(crosswalk, ({from}) => from)) checkShares(unit, rows);
  const [early, late] = [new Set(before), new Set(after)];
  const used = crosswalk.filter(({from, to}) => early.has(from) && late.has(to));
  const moved = new Set(crosswalk.map(({from}) => from));
  const kept = before.filter((unit) => late.has(unit) && !moved.has(unit)).map((unit) => ({from: unit, to: unit}));
  const rows: readonly CrosswalkRow[] = [...used, ...kept];
  const successors = kinBy(before, rows, "from", "to");
  return {
    predecessors: kinBy(after, rows, "to", "from"),
    successors,
    notes: [
      ...crosswalk.filter((row) => !used.includes(row)).map(noteUnused),
      ...before.filter((unit) => successors.get(unit)!.length === 0).map(noteGone)
    ].sort((a, b) => compareIds(a.unit, b.unit))
  };
}

function kinBy(units: readonly UnitId[], rows: readonly CrosswalkRow[], by: "from" | "to", other: "from" | "to") {
  const groups = groupRows(rows, (row) => row[by]);
  const kinOf = (unit: UnitId): readonly Kin[] =>
    (groups.get(unit) ?? [])
      .map((row) => ({unit: row[other], share: row.share ?? 1}))
      .sort((a, b) => compareIds(a.unit, b.unit));
  return new Map(units.map((unit) => [unit, kinOf(unit)]));
}

function checkShares(unit: UnitId, rows: readonly CrosswalkRow[]): void {
  const twice = rows.find(({to}, i) => rows.findIndex((row) => row.to === to) !== i);
  if (twice) throw new RangeError(`crosswalk: ${unit} to ${twice.to} is there twice`);
  const wrong = rows.find(({share = 1}) => !(share > 0 && share <= 1));
  if (wrong) throw new RangeError(`crosswalk: the share of ${unit} must be above 0 and at most 1, got ${wrong.share}`);
  if (rows.length > 1 && rows.some(({share}) => share === undefined)) {
    throw new RangeError(`crosswalk: ${unit} went to several units: each of its rows needs a share`);
  }
  const total = rows.reduce((sum, {share = 1}) => sum + share, 0);
  if (total > 1 + 1e-9) throw new RangeError(`crosswalk: the shares of ${unit} add up to ${total}, more than 1`);
}

function noteUnused({from, to}: CrosswalkRow): ChangeNote {
  return {code: "unused-row", unit: from, message: `crosswalk: ${from} to ${to} is of no unit that is compared`};
}

function noteGone(unit: UnitId): ChangeNote {
  return {code: "gone", unit, message: `${unit} has no successor among the later units`};
}
