/**
 * Who closes most of a national gap for the least effort.
 */
import type {UnitId} from "../model.js";
import {compareIds} from "../order.js";
import type {TargetRow} from "../targets/model.js";
import type {ClosingRow} from "./model.js";

/**
 * The agencies that still have something to do for a national target, in the order in which the national gap closes
 * for the least effort.
 *
 * Effort of an agency: the percentage points by which its own share would have to rise to meet its own target of the
 * same indicator and year. A point of an agency with many services is many services, so the largest stock comes first:
 * no other order closes as much for as few points. For counts and yes/no the effort is 1. Ties: more to do, then id.
 *
 * Agencies that did not report can't be put in any order and are not here. Once the national need is met the rest are
 * left out, and what the last one does beyond it is not counted.
 *
 * @param national its `to_do` is what is to be closed; nothing where it is null or 0
 * @param agencies rows of the same indicator, year and version; others are refused
 * @returns empty where no agency has a target of its own: a head count of the nation binds none
 * @throws {RangeError} naming a target of another indicator, year or version
 */
export function closeGap(national: TargetRow, agencies: readonly TargetRow[]): readonly ClosingRow[] {
  for (const row of agencies) assertSameTarget(national, row);
  const need = national.to_do ?? 0;
  const parts = agencies
    .flatMap(partOf)
    .toSorted((a, b) => b.per_effort - a.per_effort || b.to_do - a.to_do || compareIds(a.unit, b.unit));
  const rows: ClosingRow[] = [];
  let done = 0;
  for (const part of parts) {
    if (done >= need) break;
    const closed = Math.min(part.to_do, need - done);
    done += closed;
    const {target, indicator} = national;
    const shares = {share: (100 * closed) / need, cumulative: (100 * done) / need};
    rows.push({target, indicator, order: rows.length + 1, ...part, ...shares});
  }
  return rows;
}

/** How many of the first units close half of the gap; 0 where all together do not. */
export function unitsToHalf(rows: readonly ClosingRow[]): number {
  return rows.findIndex((row) => row.cumulative >= 50) + 1;
}

type Part = Pick<ClosingRow, "to_do" | "effort" | "per_effort"> & {readonly unit: UnitId};

function partOf({unit, to_do, denominator, measured_in}: TargetRow): readonly Part[] {
  if (unit === null || to_do === null || to_do === 0) return [];
  if (measured_in !== "percent" || denominator === null) return [{unit, to_do, effort: 1, per_effort: to_do}];
  return [{unit, to_do, effort: (100 * to_do) / denominator, per_effort: denominator / 100}];
}

function assertSameTarget(national: TargetRow, row: TargetRow): void {
  const key = ({indicator, year, version}: TargetRow) => `${indicator}, ${year}, ${version}`;
  if (key(row) === key(national) && row.level === "agency") return;
  throw new RangeError(`${row.target} of ${row.unit} (${key(row)}) is no agency's part of ${national.target}`);
}
