/**
 * What the institute has to settle before a target can be assessed, or compared: one note for each target.
 */
import type {EditionNote} from "../../src/scoring/edition.js";
import type {PublishedFigure, TargetRow} from "../../src/scoring/targets/model.js";
import type {AssessedYear} from "../assess/edition-inputs.js";
import type {SeedTarget} from "../seeds/targets.js";
import {evaluatedTargets} from "./evaluated-targets.js";
import {sumOf} from "./national-rows.js";
import {differingText, fewerAgenciesText, lackText, type NoteText, shrunkText} from "./note-texts.js";
import type {TargetInputs} from "./target-inputs.js";

type NotedTarget = Pick<SeedTarget, "id" | "clause">;

/** Notes in the order of targets; a target that many agencies lack has one. */
export function targetNotes(
  rows: readonly TargetRow[],
  inputs: TargetInputs,
  before: AssessedYear | null
): readonly EditionNote[] {
  const lacking = inputs.targets.flatMap((target) => {
    const row = rows.find((one) => one.target === target.id && (one.lack !== null || one.conflict.length > 0));
    return row ? [figureNote(target, row, inputs.year)] : [];
  });
  return [...lacking, ...(before ? denominatorNotes(inputs, before) : [])];
}

function figureNote(target: SeedTarget, row: TargetRow, year: number): EditionNote {
  const figures = allFigures(row);
  if (row.lack === null) return note("sources-differ", target, differingText(figures));
  const {level, base_year, year_basis} = target;
  const facts = {year, level, base_year, yearly: year_basis === "yearly", conflict: figures};
  return note(row.lack, target, lackText(row.lack, facts));
}

/** The figure that stands and those that contradict it. */
function allFigures({value, period, source, conflict}: TargetRow): readonly PublishedFigure[] {
  return value === null || period === null ? conflict : [{value, period, source, note: ""}, ...conflict];
}

/**
 * Only where this year's total is known: a share of those that happened to report says nothing of the whole. Where
 * units may leave a share by their own word, fewer of them are no sign of a merger.
 */
function denominatorNotes(inputs: TargetInputs, before: AssessedYear): readonly EditionNote[] {
  const earlier = {units: before.units, observations: before.observations, bases: new Map()};
  return evaluatedTargets(inputs, "national").flatMap(({target, indicator}) => {
    const [now, then] = [sumOf(indicator, inputs), sumOf(indicator, earlier)];
    if (!now || !then || now.total === null) return [];
    const done = then.figure.numerator;
    if (indicator.exempts) return [];
    if (indicator.roll_up === "share-of-yes")
      return now.total < then.expected
        ? [note("fewer-agencies", target, fewerAgenciesText(now.total, then.expected))]
        : [];
    return done !== null && now.total < done ? [note("denominator-shrank", target, shrunkText(now.total, done))] : [];
  });
}

function note(code: string, {id, clause}: NotedTarget, text: NoteText): EditionNote {
  return {id: `${code}/${id}`, code, subject: id, clause, ...text};
}
