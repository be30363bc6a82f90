/** The two illustrative years as they are read and scored, without the other parts of an assessment. */
import type {AssessedYear} from "../../loaders/assess/edition-inputs.js";
import {type EditionSettings, settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits, unitRows} from "../../loaders/assess/edition-units.js";
import {type Intake, readSubmissions} from "../../loaders/assess/read-submissions.js";
import {inProject} from "../../loaders/files/paths.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readFramework} from "../../loaders/framework/read.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {type EditionTrends, editionTrends} from "../../loaders/trends/edition-trends.js";
import {score} from "../../src/scoring/index.js";

const REGISTRY = readRegistry();

function yearOf(settings: EditionSettings, intake: Intake): AssessedYear {
  const units = editionUnits(REGISTRY, settings.as_of);
  const read = readFramework(inProject("seeds", "frameworks", `${settings.framework}.json`));
  if (read.errors) throw new Error(read.errors.join("; "));
  const {framework} = read;
  const {observations} = intake;
  const {scores} = score(framework, observations, {units: unitRows(units)});
  return {settings, units, framework, observations, scores, intake};
}

/** An edition's year and the one before it. */
export async function twoYears(year: number): Promise<{now: AssessedYear; before: AssessedYear | null}> {
  const settings = settingsOf(year);
  const intake = await readSubmissions(settings, editionUnits(REGISTRY, settings.as_of), readForm());
  const {before} = intake;
  return {now: yearOf(settings, intake), before: before && yearOf(before.settings, before.reports)};
}

/** Trends of what was read; targets and bases play no part in them. */
export function trendsOf({now, before}: {now: AssessedYear; before: AssessedYear | null}): EditionTrends {
  const bases = new Map();
  return editionTrends({...now, before, registry: REGISTRY, indicators: readIndicators(), targets: [], bases});
}
