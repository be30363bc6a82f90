/**
 * Evidence of any kind → the figure that a target is judged on, or what is missing for one.
 */
import type {Bounded} from "../model.js";
import type {
  Conditions,
  Counted,
  Evidence,
  Lacking,
  NotApplicable,
  Published,
  Receipt,
  SourcedFigure
} from "./evidence.js";
import {growthOrMultiple} from "./growth.js";
import type {Lack, PublishedFigure} from "./model.js";
import type {TargetText} from "./text.js";

/** A figure that is known, or known not to have been reported. */
export interface KnownReading extends Bounded {
  readonly kind: "known";
  readonly counted: Counted;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Something is known, and not enough to tell. */
  readonly unsettled: boolean;
  /** The figure under each source; one where they agree. */
  readonly rivals: readonly Bounded[];
  readonly published: PublishedFigure | null;
  readonly conflict: readonly PublishedFigure[];
}

export type Reading = KnownReading | Lacking | NotApplicable;

/** @throws {RangeError} on an empty list of conditions, or a figure that is not a number */
export function readEvidence(text: TargetText, evidence: Evidence, year: number): Reading {
  switch (evidence.kind) {
    case "lacking":
    case "not-applicable":
      return evidence;
    case "figure":
      return known(evidence, evidence.counted, partsOf(evidence));
    case "conditions":
      return readConditions(evidence);
    case "receipt":
      return readReceipt(evidence);
    case "published":
      return readPublished(text, evidence, year);
    case "growth":
    case "multiple": {
      const grown = growthOrMultiple(text, evidence);
      return typeof grown === "string" ? lacking(grown) : ofSources(grown, "none");
    }
  }
}

function known(figure: Bounded, counted: Counted, more: Partial<KnownReading> = {}): KnownReading {
  const {value, lower, upper} = figure;
  const bounded = {value, lower, upper};
  const {numerator = null, denominator = null, unsettled = false, published = null, conflict = []} = more;
  const rivals = more.rivals ?? [bounded];
  return {kind: "known", ...bounded, counted, numerator, denominator, unsettled, rivals, published, conflict};
}

function partsOf({numerator, denominator}: Pick<KnownReading, "numerator" | "denominator">) {
  return {numerator, denominator};
}

function lacking(lack: Lack): Lacking {
  return {kind: "lacking", lack};
}

function exactly(value: number): Bounded {
  if (!Number.isFinite(value)) throw new RangeError(`a published figure must be a number, got ${value}`);
  return {value, lower: value, upper: value};
}

const UNKNOWN: Bounded = {value: null, lower: 0, upper: 1};

/** One no decides; all yes decide; otherwise nobody knows, and where nothing is known nobody has reported. */
function readConditions({holds}: Conditions): KnownReading {
  if (holds.length === 0) throw new RangeError("a target of conditions needs at least one");
  if (holds.includes(false)) return known(exactly(0), "yes-no");
  if (!holds.includes(null)) return known(exactly(1), "yes-no");
  return known(UNKNOWN, "yes-no", {unsettled: holds.includes(true)});
}

/** "Trước ngày 15" leaves the 15th out. That nothing came is known, so once the day is past it is a no. */
function readReceipt({due, on, received}: Receipt): KnownReading {
  if (received.some((day) => day !== null && day.slice(0, due.length) < due)) return known(exactly(1), "yes-no");
  if (received.includes(null)) return known(UNKNOWN, "yes-no");
  return on < due ? known(UNKNOWN, "yes-no", {unsettled: true}) : known(exactly(0), "yes-no");
}

function readPublished({year_basis}: TargetText, {figures, counted, on}: Published, year: number): Reading {
  const ofYear = figures.filter(({period}) => year_basis !== "yearly" || period.slice(0, 4) === String(year));
  const latest = latestOn(ofYear, on);
  return latest.length === 0 ? lacking("no-figure") : ofSources(latest, counted);
}

/** The figures of the latest period that is not after a date; a year's figure counts from its first day. */
function latestOn(figures: readonly SourcedFigure[], on: string): readonly SourcedFigure[] {
  const known = figures.filter(({period}) => period <= on);
  const latest = known.reduce((last, {period}) => (period > last ? period : last), "");
  return known.filter(({period}) => period === latest);
}

/** The first source's figure stands for the others, with bounds from the least to the greatest. */
function ofSources(figures: readonly SourcedFigure[], counted: Counted): KnownReading {
  const first = figures[0]!;
  const values = figures.map(({value}) => value);
  const rivals = values.map(exactly);
  const conflict = figures.filter(({value}) => value !== first.value).map(plainly);
  const bounded = {value: first.value, lower: Math.min(...values), upper: Math.max(...values)};
  const {numerator = null, denominator = null} = first;
  return known(bounded, counted, {rivals, published: plainly(first), conflict, numerator, denominator});
}

function plainly({period, value, source, note}: PublishedFigure): PublishedFigure {
  return {period, value, source, note};
}
