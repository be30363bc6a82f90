/**
 * How far an edition's results may be trusted, in the figures that a reader asks for first.
 */
import type {Edition} from "./edition.js";
import type {UnitId, UnitKind} from "./model.js";

export interface Certainty {
  readonly units: number;
  readonly ranked: number;
  /** Units without a rank, in the order of the edition. */
  readonly unranked: readonly UnitId[];
  /** Leaves with a value, and leaves that apply, over all units. */
  readonly present: number;
  readonly applicable: number;
  /** Groups within which ranks can't be told apart, by kind; 0 where nobody of the kind is ranked. */
  readonly groups: Readonly<Record<UnitKind, number>>;
  /** Errors that nobody has mended yet. */
  readonly errors: number;
}

export function certaintyOf({units, ranks, findings}: Pick<Edition, "units" | "ranks" | "findings">): Certainty {
  const ofUnit = new Map(ranks.map((row) => [row.unit, row]));
  const sum = (key: "present" | "applicable") => ranks.reduce((total, row) => total + row[key], 0);
  const groupsOf = (kind: UnitKind) => {
    const letters = units.flatMap((unit) => (unit.kind === kind ? (ofUnit.get(unit.id)?.group ?? []) : []));
    return new Set(letters).size;
  };
  const unranked = units.flatMap(({id}) => ((ofUnit.get(id)?.rank ?? null) === null ? [id] : []));
  return {
    units: units.length,
    ranked: units.length - unranked.length,
    unranked,
    present: sum("present"),
    applicable: sum("applicable"),
    groups: {province: groupsOf("province"), ministry: groupsOf("ministry")},
    errors: findings.filter(({severity}) => severity === "error").length
  };
}
