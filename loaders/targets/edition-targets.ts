/**
 * Every target of every document, at every level at which it has a reading, held against an edition's figures.
 */
import type {EditionNote} from "../../src/scoring/edition.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {EditionInputs} from "../assess/edition-inputs.js";
import {unitsOn} from "../registry/registry.js";
import {agencyRows} from "./agency-rows.js";
import {readNationalFigures} from "./national-figures.js";
import {nationalRows} from "./national-rows.js";
import {targetNotes} from "./notes.js";
import type {TargetInputs} from "./target-inputs.js";

export interface EditionTargets {
  readonly targets: readonly TargetRow[];
  readonly notes: readonly EditionNote[];
}

/**
 * The nation's rows, then the agencies', in the order of seeds/targets.csv, then of units. A target of a letter
 * sent once has rows in the edition of its own year alone.
 */
export function editionTargets(inputs: EditionInputs): EditionTargets {
  const of = targetInputs(inputs);
  const targets = [...nationalRows(of), ...agencyRows(of)];
  return {targets, notes: targetNotes(targets, of, inputs.before)};
}

/** What targets are evaluated on, with the figures that no agency reports. @throws {Error} as `readNationalFigures` */
export function targetInputs(inputs: EditionInputs): TargetInputs {
  const {settings, units, observations, indicators, targets, bases, intake, registry} = inputs;
  const {year, as_of, illustrative} = settings;
  return {
    year,
    on: as_of,
    units,
    observations,
    indicators,
    targets,
    bases,
    submissions: intake.submissions,
    agencies: unitsOn(registry, as_of, {agencies: true}).length - units.length,
    figures: readNationalFigures(indicators, illustrative)
  };
}
