import type {Bilingual, IndicatorId, UnitId} from "./model.js";

/** A figure of a published edition that was put right afterwards, told with what stood there before. */
export interface Correction {
  /** Of the edition. */
  readonly year: number;
  /** ISO date. */
  readonly when: string;
  /** Office or role that decided it, never a person's contact. */
  readonly who: string;
  readonly unit: UnitId;
  readonly indicator: IndicatorId;
  /** In the indicator's unit; null: no figure stood there. */
  readonly before: number | null;
  /** null: the figure was withdrawn, and none stands there now. */
  readonly after: number | null;
  readonly why: Bilingual;
}
