/**
 * The cells behind the figures of an edition, as received.
 */
import {groupRows} from "../../src/scoring/group-rows.js";
import type {Observation} from "../../src/scoring/model.js";
import {splitSource} from "../../src/scoring/source-parts.js";
import type {SourceCell} from "../../src/scoring/submission-model.js";
import type {CellReading, SubmissionReading} from "../intake/types.js";
import type {KnownPeople} from "../privacy/known-people.js";
import {publicCell} from "../privacy/public-cell.js";

/** Observations as read, and the same as published: row by row, with names of people taken out of their sources. */
export interface BothObservations {
  readonly read: readonly Observation[];
  readonly published: readonly Observation[];
}

/**
 * One row for every answer in a cell that an observation names, in the order of the observations. A source that names a file alone
 * has none: nothing of it could be read, or its day of receipt is the figure.
 *
 * @param readings of the files that count
 * @throws {Error} if an observation names a cell that no reading has
 */
export function sourceCells(
  {read, published}: BothObservations,
  readings: readonly SubmissionReading[],
  known: KnownPeople
): readonly SourceCell[] {
  const answers = readings.flatMap(({file, cells}) => cells.map((cell) => ({place: placeOf(file, cell), cell})));
  const found = groupRows(answers, ({place}) => place);
  const rows = new Map<string, readonly SourceCell[]>();
  for (const [i, {source}] of read.entries()) {
    const shown = splitSource(published[i]!.source ?? "");
    for (const [j, place] of splitSource(source ?? "").entries()) {
      if (!place.includes("#") || rows.has(place)) continue;
      const here = found.get(place);
      if (!here) throw new Error(`no reading has the cell ${place}, named by ${published[i]!.indicator}`);
      rows.set(
        place,
        here.map(({cell}) => ({source: shown[j]!, ...publicCell(cell, known)}))
      );
    }
  }
  return [...rows.values()].flat();
}

/** As observations name it. */
function placeOf(file: string, {sheet, cell}: CellReading): string {
  return `${file}#${sheet}!${cell}`;
}
