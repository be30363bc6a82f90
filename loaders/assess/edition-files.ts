/**
 * The files of an edition and the log of their receipt, each under the reporter it belongs to.
 *
 * A folder is the id of a reporter. A folder of another name is nobody's, until an analyst has decided in
 * `data/decisions/names.csv` whose it is: names that only look right are candidates.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import {readNameDecisions} from "../decisions/read-names.js";
import {findDecision, resolveName} from "../decisions/resolve-name.js";
import {awaitedReporters} from "../intake/deadlines/awaited.js";
import type {ReceivedRow} from "../intake/types.js";
import {readRegistry} from "../registry/registry.js";
import type {EditionSettings} from "./edition-settings.js";
import {listSubmissions, type ReceivedFile, readReceivedLog} from "./list-submissions.js";

/** A received file; `candidates` are the reporters that the name of a folder without a reporter may mean. */
export interface EditionFile extends ReceivedFile {
  readonly candidates: readonly string[];
}

export interface EditionFiles {
  readonly files: readonly EditionFile[];
  readonly received: readonly ReceivedRow[];
}

/** What the name of a folder says: whose it was decided to be, or whose it may be. */
export type FolderReading = {readonly unit: string} | {readonly candidates: readonly string[]};

/**
 * @throws {Error} if the edition has no folder, or the log is wrong
 */
export function editionFiles(settings: EditionSettings, units: readonly EditionUnit[]): EditionFiles {
  const files = listSubmissions(settings.year);
  const received = readReceivedLog(settings.year, files);
  const reporters = new Set(awaitedReporters(settings, units).map(({unit}) => unit));
  const registry = readRegistry();
  const {decisions} = readNameDecisions(registry);
  const context = {on: settings.as_of, contexts: [`edition:${settings.year}`]};
  const read = (folder: string): FolderReading => {
    if (reporters.has(folder)) return {unit: folder};
    const decided = findDecision(decisions, folder, context)?.id;
    if (decided && reporters.has(decided)) return {unit: decided};
    const {id, candidates} = resolveName(registry, decisions, folder, context);
    return {candidates: [...(id === null ? [] : [id]), ...candidates].filter((one) => reporters.has(one))};
  };
  return placeFiles({files, received}, read);
}

/**
 * Puts files and log entries of a folder whose reporter was decided under the reporter's id: `Sở A/b.xlsx` becomes
 * `hue/Sở A/b.xlsx`. `place` goes on saying where the file lies.
 */
export function placeFiles(
  {files, received}: {readonly files: readonly ReceivedFile[]; readonly received: readonly ReceivedRow[]},
  read: (folder: string) => FolderReading
): EditionFiles {
  const readings = new Map([...new Set(files.map(({folder}) => folder))].map((folder) => [folder, read(folder)]));
  const movedTo = (folder: string): string | null => {
    const reading = readings.get(folder);
    return reading && "unit" in reading && reading.unit !== folder ? reading.unit : null;
  };
  return {
    files: files.map((file) => {
      const unit = movedTo(file.folder);
      const reading = readings.get(file.folder)!;
      const candidates = "candidates" in reading ? reading.candidates : [];
      return {...file, candidates, ...(unit === null ? {} : {folder: unit, file: `${unit}/${file.file}`})};
    }),
    received: received.map((row) => {
      const unit = movedTo(row.unit_folder);
      return unit === null ? row : {...row, unit_folder: unit, file: `${row.unit_folder}/${row.file}`};
    })
  };
}
