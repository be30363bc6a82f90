/**
 * What is to be said about a file that does not count, as if it did: a later file replaced it, or it was only tried. So
 * two files of a unit are told apart by what they say, and not by which of them counts.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import {acknowledgedIn, applyAcknowledgements} from "../acknowledgements/apply.js";
import {compareReports} from "../assess/compare-reports.js";
import type {Finding} from "../finding.js";
import {toObservations} from "../intake/observations/to-observations.js";
import {holdShrunk} from "../intake/rules/years/hold-shrunk.js";
import type {SubmissionReading} from "../intake/types.js";
import {knownPeople} from "../privacy/known-people.js";
import {maskFinding} from "../privacy/mask-intake.js";
import type {EditionContext} from "./edition-context.js";
import {stableIds} from "./ids/stable-ids.js";

/**
 * All findings of a file of the unit, those of the comparisons with other units and with last year among them. Ids are
 * settled, confirmations applied, personal data masked: as they would be published.
 */
export function findingsAsCounted(
  context: EditionContext,
  unit: EditionUnit,
  reading: SubmissionReading
): readonly Finding[] {
  const {form, intake, acknowledgements} = context;
  const later = reading.fit ? laterFindings(context, unit, reading) : [];
  const settled = stableIds(form, reading.cells, [...reading.findings, ...later]);
  const own = knownPeople(reading.contacts);
  return applyAcknowledgements(settled, acknowledgements).map((finding) =>
    maskFinding(maskFinding(finding, own), intake.people)
  );
}

function laterFindings(context: EditionContext, unit: EditionUnit, reading: SubmissionReading): readonly Finding[] {
  const {settings, units, form, intake, before, acknowledgements} = context;
  const {file} = reading;
  const isAcknowledged = acknowledgedIn(acknowledgements);
  const readings = [...intake.readings.filter((one) => one.file !== file), reading];
  const others = [...intake.counting].filter((one) => !one.startsWith(`${unit.id}/`));
  const reports = {readings, counting: new Set([...others, file])};
  const compared = compareReports({settings, units, form, reports, before});
  const own = compared.filter((finding) => finding.file === file);
  const [held] = holdShrunk([reading], own, isAcknowledged);
  return [...toObservations(form, held!, unit, String(settings.year), isAcknowledged).findings, ...own];
}
