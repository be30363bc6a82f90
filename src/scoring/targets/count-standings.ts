/**
 * How many targets stand how: counted apart by who is bound, by standing of the text and by year.
 */
import {groupRows} from "../group-rows.js";
import type {UnitId, UnitKind} from "../model.js";
import type {TargetRow, TargetStanding} from "./model.js";

/** All standings, best first; those without a verdict last. */
export const TARGET_STANDINGS: readonly TargetStanding[] = [
  "met",
  "on-path",
  "off-path",
  "not-met",
  "uncertain",
  "not-reported",
  "not-assessable",
  "not-applicable"
];

/** Targets of one year, of texts of one standing, that bind the nation or agencies of one kind. */
export interface StandingCount {
  /** null: the nation. */
  readonly kind: UnitKind | null;
  readonly status: TargetRow["status"];
  readonly year: number;
  readonly counts: Readonly<Record<TargetStanding, number>>;
  /** Those that apply: all but the not applicable. */
  readonly applicable: number;
}

const KINDS: readonly StandingCount["kind"][] = [null, "province", "ministry"];

/**
 * Counts apart what must never be added up: the nation, provinces, ministries; in force, draft; each year.
 *
 * @param kindOf kind of every unit that a row names
 * @returns the nation first, then provinces, then ministries; each by text and year; nothing for what has no target
 * @throws {RangeError} naming a unit without a kind
 */
export function countStandings(
  rows: readonly TargetRow[],
  kindOf: ReadonlyMap<UnitId, UnitKind>
): readonly StandingCount[] {
  const kind = ({unit}: TargetRow) => (unit === null ? null : kindIn(kindOf, unit));
  const groups = [...groupRows(rows, (row) => [kind(row), row.status, row.year].join("|")).values()];
  return groups
    .map((group): StandingCount => {
      const {status, year} = group[0]!;
      const counts = countStates(group);
      return {kind: kind(group[0]!), status, year, counts, applicable: group.length - counts["not-applicable"]};
    })
    .toSorted(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        a.year - b.year
    );
}

const STATUSES: readonly TargetRow["status"][] = ["in-force", "draft", "one-off"];

function countStates(rows: readonly TargetRow[]): Readonly<Record<TargetStanding, number>> {
  const count = (state: TargetStanding) => rows.filter((row) => row.state === state).length;
  return Object.fromEntries(TARGET_STANDINGS.map((state) => [state, count(state)])) as Record<TargetStanding, number>;
}

function kindIn(kindOf: ReadonlyMap<UnitId, UnitKind>, unit: UnitId): UnitKind {
  const kind = kindOf.get(unit);
  if (kind === undefined) throw new RangeError(`unit ${unit} has a target and no kind`);
  return kind;
}
