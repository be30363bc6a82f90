/**
 * Findings of an edition in their final form: ids that stay, and what was confirmed turned into notes.
 */
import type {Finding} from "../finding.js";
import type {Form} from "../form/form.js";
import type {SubmissionReading} from "../intake/types.js";
import {stableIds} from "../reply/ids/stable-ids.js";
import {type AcknowledgementIndex, applyAcknowledgements} from "./apply.js";

/** Readings with their own findings, and findings made later from observations and comparisons, each settled. */
export interface SettledFindings {
  readonly readings: readonly SubmissionReading[];
  readonly later: readonly Finding[];
}

/**
 * Settles the findings of all files. Ids are made over all findings of a file together, so that none is there twice.
 *
 * @param later findings about these files; one about another file throws
 */
export function settleFindings(
  form: Form,
  readings: readonly SubmissionReading[],
  later: readonly Finding[],
  index: AcknowledgementIndex
): SettledFindings {
  const known = new Set(readings.map(({file}) => file));
  const stray = later.find(({file}) => !known.has(file));
  if (stray) throw new Error(`finding ${stray.id} is about ${stray.file}, which was not read`);
  const settled = readings.map((reading) => {
    const added = later.filter(({file}) => file === reading.file);
    const all = applyAcknowledgements(stableIds(form, reading.cells, [...reading.findings, ...added]), index);
    const own = reading.findings.length;
    return {reading: {...reading, findings: all.slice(0, own)}, later: all.slice(own)};
  });
  return {readings: settled.map(({reading}) => reading), later: settled.flatMap((one) => one.later)};
}
