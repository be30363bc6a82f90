/**
 * The words of a change between two years, split by cause.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {Framework} from "../framework-model.js";
import type {IndicatorId, Observation, UnitId, UnitRow} from "../model.js";

/**
 * What a change is put down to: the unit's `own` figures, all `others`' figures, the `method` (framework), and which
 * `units` there are and in which groups.
 */
export const CAUSES = ["own", "others", "method", "units"] as const;
export type Cause = (typeof CAUSES)[number];

/** One of the two years. */
export interface ChangeSide {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  /** Those with an observation unless given. */
  readonly units?: readonly UnitRow[];
  /** The period compared; the only one of the observations unless given. */
  readonly period?: string;
}

/** Who became whom: a unit of before that went, wholly or by a share (0–1), into a unit of after. */
export interface CrosswalkRow {
  readonly from: UnitId;
  readonly to: UnitId;
  /** 1 unless given; needed where a unit went to several. */
  readonly share?: number;
}

/**
 * How figures of an indicator add up when units merge. `ratio`: numerators and denominators. `count`: values.
 * `level`: nothing can be added (yes/no, ranks, growth); units that agree keep their value.
 */
export type Measure = "ratio" | "count" | "level";

export interface ChangeOptions {
  /** Units that keep their id need no row. */
  readonly crosswalk?: readonly CrosswalkRow[];
  /** By indicator; told from the figures where it is not given (`measureIndicators`). */
  readonly measures?: ReadonlyMap<IndicatorId, Measure>;
  readonly missing?: MissingRule;
}

/** Index score and rank; both null where the unit is not ranked. */
export interface Standing {
  readonly score: number | null;
  readonly rank: number | null;
}

/** Parts by cause, which add up to the change. A rank's part below 0 is places gained. */
export type ChangeParts = Readonly<Record<Cause, number>>;

/** Which year each cause is taken from. */
export type Corner = Readonly<Record<Cause, "before" | "after">>;

/** Why there is no split. `new-unit`: nothing came before it. Otherwise the first corner without a rank. */
export type ChangeGap =
  | {readonly code: "new-unit"}
  | {readonly code: "not-ranked"; readonly corner: Corner}
  | {readonly code: "refused"; readonly corner: Corner; readonly message: string};

/** What became of an indicator when figures of several units were put together. */
export interface CarryNote {
  readonly indicator: IndicatorId;
  /** `partly-reported`, `differ`: missing for it. `agree`, `shared`, `partly-applies`: a value, but approximate. */
  readonly code: "partly-reported" | "differ" | "agree" | "shared" | "partly-applies";
}

/** One unit of the later year. */
export interface ChangeRow {
  readonly unit: UnitId;
  /** Units of before that it came from, by id: itself alone where nothing changed. */
  readonly predecessors: readonly UnitId[];
  /** With all its predecessors as one unit, among the others as they then were. */
  readonly before: Standing;
  readonly after: Standing;
  /** null where `why` says why. */
  readonly score: ChangeParts | null;
  readonly rank: ChangeParts | null;
  readonly why: ChangeGap | null;
  /** Do its figures of before rest on more than adding up? `carried` says for which indicators. */
  readonly approximate: boolean;
  readonly carried: readonly CarryNote[];
}

/** Something a reader should know of the crosswalk. */
export interface ChangeNote {
  readonly code: "gone" | "unused-row";
  readonly unit: UnitId;
  readonly message: string;
}

export interface ChangeResult {
  /** By unit id. */
  readonly rows: readonly ChangeRow[];
  readonly notes: readonly ChangeNote[];
}
