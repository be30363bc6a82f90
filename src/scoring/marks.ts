/**
 * Marks: the raw values that scores are measured by, which may be others for units of a kind or from a period on.
 */
import type {Leaf, MarkCase, Normalise} from "./framework-model.js";

/** The unit at one place of a sample. */
export interface SampleUnit {
  readonly unit: string;
  /** null where no table says; then only cases without a kind fit. */
  readonly kind: string | null;
  readonly period: string;
}

/** Goalposts and target as they hold for one unit in one period. */
export type Marks = Pick<Normalise, "worst" | "best" | "target">;

/** The marks that go with a method, in the words of the file. */
export const MARK_KEYS: Partial<Record<Normalise["method"], readonly (keyof Marks)[]>> = {
  goalposts: ["worst", "best"],
  "distance-to-target": ["target"]
};

/**
 * The marks of one unit in one period: those of the last case that fits, and what it leaves out as the leaf has it.
 *
 * @param at needed where the leaf has cases
 * @throws {RangeError} naming the leaf, if it has cases and nobody says whose the value is
 * @example marksFor(leaf, {unit: "moh", kind: "ministry", period: "2025"}).best
 */
export function marksFor({id, normalise}: Leaf, at: SampleUnit | undefined): Marks {
  const {cases} = normalise;
  if (cases === undefined) return normalise;
  if (at === undefined) throw new RangeError(`${id}: its marks differ by unit, so the units must be given`);
  const holding = cases.filter((each) => fits(each, at)).at(-1);
  return holding === undefined ? normalise : marksOf(normalise, holding);
}

/** The marks of a case, and what it leaves out as the leaf has it. */
export function marksOf(normalise: Normalise, own: MarkCase): Marks {
  return {
    worst: own.worst ?? normalise.worst,
    best: own.best ?? normalise.best,
    target: own.target ?? normalise.target
  };
}

function fits({kind, from}: MarkCase, at: SampleUnit): boolean {
  return (kind === undefined || kind === at.kind) && (from === undefined || at.period >= from);
}

/** Does the earlier case never hold, since the later one fits wherever it does? */
export function isOverridden(earlier: MarkCase, later: MarkCase): boolean {
  const everyKind = later.kind === undefined || later.kind === earlier.kind;
  return everyKind && (later.from === undefined || later.from <= (earlier.from ?? ""));
}

/** Must the units say of which kind they are, for this leaf to be scored? */
export function needsKind({applies, normalise}: Leaf): boolean {
  return applies !== undefined || (normalise.cases?.some(({kind}) => kind !== undefined) ?? false);
}
