/**
 * One year's assessment from its inputs: intake, scores, targets, gaps. Reads files, writes none.
 */
import type {Edition, EditionIndicator} from "../../src/scoring/edition.js";
import {type Framework, score} from "../../src/scoring/index.js";
import {inProject} from "../files/paths.js";
import {readForm} from "../form/read-form.js";
import {readFramework} from "../framework/read.js";
import {readRegistry, unitsOn} from "../registry/registry.js";
import {type Indicator, readIndicators} from "../seeds/indicators.js";
import {readTargets} from "../seeds/targets.js";
import {agencyTargets} from "./agency-targets.js";
import {readBases} from "./bases.js";
import type {EditionSettings} from "./edition-settings.js";
import {editionUnits, unitRows} from "./edition-units.js";
import {seedHashes} from "./input-hashes.js";
import {nationalStates} from "./national.js";
import {medianInterval, rankRows} from "./rank-rows.js";
import {readSubmissions} from "./read-submissions.js";
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
  const {year, as_of, seed} = settings;
  const registry = readRegistry();
  const units = editionUnits(registry, as_of);
  const framework = frameworkOf(settings);
  const intake = await readSubmissions(
    settings,
    units,
    readForm(inProject("seeds", "forms", `${settings.form}.json`)),
    onProgress
  );
  const {observations} = intake;
  const rows = unitRows(units);
  const {scores, weights} = score(framework, observations, {units: rows});
  const ranks = rankRows({framework, units, rows, observations, scores, seed});
  const indicators = readIndicators();
  const targets = readTargets();
  const agencies = unitsOn(registry, as_of, {agencies: true}).length - units.length;
  const bases = readBases(year, new Set(units.map((unit) => unit.id)));
  const national = nationalStates({year, units, observations, indicators, targets, bases, agencies});
  const agency = agencyTargets({year, units, observations, indicators, targets});
  const seen = new Set([...observations.map((row) => row.indicator), ...agency.map((row) => row.indicator)]);
  const edition: Edition = {
    info: {
      year,
      as_of,
      status: settings.status,
      illustrative: settings.illustrative,
      method_version: settings.method_version
    },
    units,
    indicators: indicators.filter((indicator) => seen.has(indicator.id)).map(toEditionIndicator),
    framework,
    observations,
    scores,
    weights,
    ranks,
    seed,
    median_interval: medianInterval(ranks),
    national,
    regions: regionRows(units, observations, ["qd699-1", "qd699-2"]),
    agency_targets: agency,
    shares: targetShares(units, agency),
    share_totals: shareTotals(units, agency),
    submissions: intake.submissions,
    reporting: intake.reporting,
    findings: intake.findings
  };
  return {edition, inputs: {...intake.inputs, ...seedHashes(settings)}};
}

/** @throws {Error} with every problem of the file, each naming its JSON path */
function frameworkOf({framework}: EditionSettings): Framework {
  const read = readFramework(inProject("seeds", "frameworks", `${framework}.json`));
  if (read.errors) throw new Error(read.errors.join("; "));
  return read.framework;
}

function toEditionIndicator({id, label, unit, measure, clause, document}: Indicator): EditionIndicator {
  const status = document === "draft2026" ? "draft" : document === "san-sang" ? "own" : "in-force";
  return {id, label, unit, measure, clause, status};
}
