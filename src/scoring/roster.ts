/**
 * Who is scored, against whom, and what applies to each.
 */
import type {Framework, Leaf} from "./framework-model.js";
import {needsKind} from "./marks.js";
import type {UnitRow} from "./model.js";
import type {ObservationTable} from "./observation-table.js";
import {compareIds} from "./order.js";
import {leavesUnder} from "./tree.js";

/** A unit to be scored. */
export interface Member {
  readonly unit: string;
  /** What its peers share: the value of the framework's `peers` column; "" where the framework has none. */
  readonly peers: string;
  /** null where no table says. */
  readonly kind: string | null;
  readonly groups: UnitRow["groups"];
  readonly denominators: UnitRow["denominators"];
}

/**
 * The units to be scored, by id: those of the units table where one is given (with or without observations), those
 * with an observation otherwise.
 *
 * @throws {RangeError} naming the unit if an observation is of a unit that the table lacks, if a unit is twice in the
 * table or has no peer group, or if the framework needs a kind or a peer group and there is no table to say it
 */
export function listMembers(
  framework: Framework,
  table: ObservationTable,
  units?: readonly UnitRow[]
): readonly Member[] {
  const rows = units ?? table.units.map((unit) => ({unit, groups: {}, denominators: {}}));
  const known = new Set(rows.map(({unit}) => unit));
  if (known.size < rows.length) throw new RangeError(`unit ${findTwice(rows)} is twice in the units table`);
  const stranger = table.units.find((unit) => !known.has(unit));
  if (stranger !== undefined) throw new RangeError(`unit ${stranger} has observations but is not in the units table`);
  return [...rows].sort((a, b) => compareIds(a.unit, b.unit)).map((row) => toMember(framework, row));
}

/** Does the leaf apply to this unit? No leaf does to a unit of a kind that the framework is not for. */
export function appliesTo(framework: Framework, member: Member, leaf: Leaf): boolean {
  const {kind} = member;
  if (kind !== null && framework.units !== "any" && !framework.units.includes(kind)) return false;
  return leaf.applies === undefined || leaf.applies.includes(kind!);
}

function toMember(framework: Framework, {unit, groups, denominators}: UnitRow): Member {
  const peers = framework.peers === undefined ? "" : groups[framework.peers];
  if (peers === undefined || (peers === "" && framework.peers !== undefined)) {
    throw new RangeError(`unit ${unit} has no ${framework.peers}: the framework ranks units among those that share it`);
  }
  const kind = groups.kind || onlyKind(framework);
  const choosy = leavesUnder(framework.index).find(needsKind);
  if (kind === null && choosy)
    throw new RangeError(`unit ${unit} has no kind: ${choosy.id} is not alike for all kinds`);
  return {unit, peers, kind, groups, denominators};
}

function onlyKind({units}: Framework): string | null {
  return units !== "any" && units.length === 1 ? units[0]! : null;
}

function findTwice(rows: readonly UnitRow[]): string | undefined {
  return rows.find(({unit}, i) => rows.findIndex((row) => row.unit === unit) !== i)?.unit;
}
