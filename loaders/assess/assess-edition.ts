/**
 * One year's assessment from its inputs: intake, scores, targets, gaps. Reads files, writes none.
 */

import {strengthsAndWeaknesses} from "../../src/scoring/analysis.js";
import type {Edition, EditionIndicator, EditionUnit} from "../../src/scoring/edition.js";
import {type Framework, indicatorsOf, score, type WeightRow} from "../../src/scoring/index.js";
import {editionChanges} from "../change/edition-changes.js";
import {inProject} from "../files/paths.js";
import {readForm} from "../form/read-form.js";
import {readFramework} from "../framework/read.js";
import {editionGaps} from "../gaps/edition-gaps.js";
import {editionNextSteps} from "../improve/edition-next-steps.js";
import {editionOutline} from "../outline-report/edition-outline.js";
import {type Registry, readRegistry} from "../registry/registry.js";
import {type DocumentStatus, readDocuments} from "../seeds/documents.js";
import {type Indicator, readIndicators} from "../seeds/indicators.js";
import {readTargets} from "../seeds/targets.js";
import {editionTargets, targetInputs} from "../targets/edition-targets.js";
import {targetsOn} from "../targets/targets-on.js";
import {editionTasks} from "../tasks/edition-tasks.js";
import {editionTrends} from "../trends/edition-trends.js";
import {agencyTargets} from "./agency-targets.js";
import {readBases} from "./bases.js";
import type {AssessedYear, EditionInputs} from "./edition-inputs.js";
import type {EditionSettings} from "./edition-settings.js";
import {editionUnits, unitRows} from "./edition-units.js";
import {seedHashes} from "./input-hashes.js";
import {nationalStates} from "./national.js";
import {medianInterval, rankRows} from "./rank-rows.js";
import {type Intake, type ReadEdition, readSubmissions} from "./read-submissions.js";
import {regionRows} from "./regions.js";
import {shareTotals, targetShares} from "./target-shares.js";

/** An edition with the hashes of everything it was made from. */
export interface Assessment {
  readonly edition: Edition;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Assesses an edition. Deterministic: the same files give the same bytes.
 *
 * @param onProgress called after each submission read
 */
export async function assessEdition(
  settings: EditionSettings,
  onProgress?: (done: number, total: number) => void
): Promise<Assessment> {
  const registry = readRegistry();
  const units = editionUnits(registry, settings.as_of);
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  const intake = await readSubmissions(settings, units, form, onProgress);
  const indicators = readIndicators();
  const bases = readBases(settings.year, new Set(units.map((unit) => unit.id)));
  const {weights, ...year} = scoreYear(settings, units, intake);
  const before = intake.before && beforeOf(intake.before, registry);
  const targets = targetsOn(readTargets(), indicators, readDocuments(), settings.as_of);
  const inputs: EditionInputs = {...year, registry, indicators, targets, bases, before};
  const edition = editionOf(inputs, weights);
  return {edition, inputs: {...intake.inputs, ...seedHashes(settings)}};
}

function editionOf(inputs: EditionInputs, weights: readonly WeightRow[]): Edition {
  const {settings, units, framework, observations, scores, intake} = inputs;
  const {seed} = settings;
  const rows = unitRows(units);
  const ranks = rankRows({framework, units, rows, observations, scores, seed});
  const parts = editionParts(inputs);
  const national = nationalStates(targetInputs(inputs));
  return {
    info: infoOf(settings),
    units,
    indicators: shownIndicators(inputs, parts.targets),
    framework,
    observations,
    scores,
    weights,
    ranks,
    seed,
    median_interval: medianInterval(ranks),
    national,
    regions: regionRows(units, observations, ratiosOf(inputs, national)),
    agency_targets: agencyTargets(units, parts.targets),
    ...parts,
    changes: editionChanges(inputs),
    strengths: strengthsAndWeaknesses(framework, observations, {units: rows, most: indicatorsOf(framework).length}),
    next_steps: editionNextSteps(inputs, ranks),
    shares: targetShares(units, parts.targets),
    share_totals: shareTotals(units, parts.targets),
    submissions: intake.submissions,
    reporting: intake.reporting,
    findings: intake.findings,
    cells: intake.cells
  };
}

type Parts = Pick<
  Edition,
  "targets" | "gaps" | "closing" | "trends" | "index_trends" | "tasks" | "outline" | "outline_totals" | "notes"
>;

function editionParts(inputs: EditionInputs): Parts {
  const {targets, notes} = editionTargets(inputs);
  const {trends, index_trends} = editionTrends(inputs);
  const {tasks, notes: taskNotes} = editionTasks(inputs);
  return {
    targets,
    ...editionGaps(inputs, targets, trends),
    trends,
    index_trends,
    tasks,
    ...editionOutline(inputs),
    notes: [...notes, ...taskNotes]
  };
}

function scoreYear(settings: EditionSettings, units: readonly EditionUnit[], intake: Intake) {
  const framework = frameworkOf(settings);
  const {observations} = intake;
  const {scores, weights} = score(framework, observations, {units: unitRows(units)});
  return {settings, units, framework, observations, scores, weights, intake};
}

function beforeOf({settings, reports}: ReadEdition, registry: Registry): AssessedYear {
  return scoreYear(settings, editionUnits(registry, settings.as_of), reports);
}

function infoOf({year, as_of, status, illustrative, method_version}: EditionSettings): Edition["info"] {
  return {year, as_of, status, illustrative, method_version};
}

/** Ratios with a national target in force: the ones whose parts add up by region too. */
function ratiosOf({indicators}: EditionInputs, national: Edition["national"]): readonly string[] {
  const ratios = new Set(indicators.filter(({roll_up}) => roll_up === "sum-over-sum").map(({id}) => id));
  return national.map(({indicator}) => indicator).filter((id) => ratios.has(id));
}

function shownIndicators({indicators, observations}: EditionInputs, targets: Edition["targets"]) {
  const seen = new Set([...observations, ...targets].map((row) => row.indicator));
  const status = new Map(readDocuments().map((document) => [document.id, document.status]));
  return indicators
    .filter((indicator) => seen.has(indicator.id))
    .map((indicator) => toEditionIndicator(indicator, status.get(indicator.document)));
}

/** @throws {Error} with every problem of the file, each naming its JSON path */
function frameworkOf({framework}: EditionSettings): Framework {
  const read = readFramework(inProject("seeds", "frameworks", `${framework}.json`));
  if (read.errors) throw new Error(read.errors.join("; "));
  return read.framework;
}

function toEditionIndicator(
  {id, label, unit, measure, clause}: Indicator,
  document: DocumentStatus | undefined
): EditionIndicator {
  const status = document === "draft" || document === "own" ? document : "in-force";
  return {id, label, unit, measure, clause, status};
}
