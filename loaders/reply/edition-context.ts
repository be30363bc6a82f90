/**
 * What replies of one edition are made from: its files as read, findings, confirmations, and the year before.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import {type AcknowledgementIndex, indexAcknowledgements} from "../acknowledgements/apply.js";
import {readAcknowledgements} from "../acknowledgements/read-acknowledgements.js";
import {countingReports} from "../assess/earlier-edition.js";
import {editionFiles} from "../assess/edition-files.js";
import {type EditionSettings, readEditionSettings} from "../assess/edition-settings.js";
import {editionUnits} from "../assess/edition-units.js";
import type {ReceivedFile} from "../assess/list-submissions.js";
import {type Intake, type ReadEdition, readBefore, readSubmissions} from "../assess/read-submissions.js";
import {inProject} from "../files/paths.js";
import type {Form} from "../form/form.js";
import {readForm} from "../form/read-form.js";
import type {CellReading, ReceivedRow} from "../intake/types.js";
import {readRegistry} from "../registry/registry.js";

export interface EditionContext {
  readonly settings: EditionSettings;
  readonly units: readonly EditionUnit[];
  readonly form: Form;
  readonly files: readonly ReceivedFile[];
  /** In the order of receipt. */
  readonly received: readonly ReceivedRow[];
  readonly intake: Intake;
  /** The edition of the year before; null where there is none. */
  readonly before: ReadEdition | null;
  /** Readings of each unit's report that counted the year before, by item; units that did not exist then have none. */
  readonly previous: ReadonlyMap<string, ReadonlyMap<string, CellReading>>;
  readonly acknowledgements: AcknowledgementIndex;
  /** Of earlier editions, the newest first. */
  readonly earlier: readonly {readonly edition: number; readonly index: AcknowledgementIndex}[];
}

/**
 * Reads an edition by the same path as the assessment, so that a reply says what the assessment says.
 *
 * @throws {Error} if the edition has no folder, or an own file of the institute is wrong
 */
export async function readContext(
  settings: EditionSettings,
  onProgress?: (done: number, total: number) => void
): Promise<EditionContext> {
  const units = editionUnits(readRegistry(), settings.as_of);
  const form = formOf(settings);
  const {files, received} = editionFiles(settings, units);
  const intake = await readSubmissions(settings, units, form, onProgress);
  const before = await readBefore(settings);
  return {
    ...{settings, units, form, files, intake, before},
    received: byReceipt(received),
    previous: previousOf(before),
    acknowledgements: indexOf(settings),
    earlier: readEditionSettings()
      .filter(({year}) => year < settings.year)
      .map((edition) => ({edition: edition.year, index: indexOf(edition)}))
  };
}

function formOf({form}: EditionSettings): Form {
  return readForm(inProject("seeds", "forms", `${form}.json`));
}

/** On the same day, in the order of the log; without a day, first. */
function byReceipt(rows: readonly ReceivedRow[]): readonly ReceivedRow[] {
  return rows.toSorted((a, b) => (a.received_at < b.received_at ? -1 : a.received_at > b.received_at ? 1 : 0));
}

function indexOf({year, as_of}: EditionSettings): AcknowledgementIndex {
  const units = editionUnits(readRegistry(), as_of);
  return indexAcknowledgements(readAcknowledgements(year, new Set(units.map(({id}) => id))));
}

function previousOf(before: ReadEdition | null): EditionContext["previous"] {
  const counted = before === null ? [] : [...countingReports(before.reports)];
  return new Map(counted.map(([unit, {cells}]) => [unit, new Map(cells.map((cell) => [cell.item, cell]))]));
}
