/**
 * Confirmations that came back with the files of an edition, for the institute to look at.
 */
import type {Finding} from "../finding.js";
import type {ReceivedRow, SubmissionReading} from "../intake/types.js";
import {type ProposedConfirmation, proposeOfUnit} from "../reply/report/read-confirmations.js";

/** What is proposed from. */
export interface ReturnedFiles {
  readonly readings: readonly SubmissionReading[];
  readonly received: readonly ReceivedRow[];
  readonly counting: ReadonlySet<string>;
  /** Findings of a file as they are published, by its path as received. */
  readonly findingsOf: (file: string) => readonly Finding[];
}

/**
 * By folder: what its files confirm, in the order of receipt, held against the findings of the file that counts, or
 * where none does of the last. What is on record already is left out.
 */
export function proposedConfirmations(files: ReturnedFiles): readonly ProposedConfirmation[] {
  const place = placesInLog(files.received);
  const folders = [...new Set(files.readings.map(folderOf))];
  return folders.flatMap((folder) => {
    const own = files.readings.filter((reading) => folderOf(reading) === folder);
    if (own.every(({written}) => written === undefined)) return [];
    const inOrder = own.toSorted((a, b) => (place(a.file) < place(b.file) ? -1 : 1));
    const answered = inOrder.find(({file}) => files.counting.has(file)) ?? inOrder.at(-1)!;
    const written = inOrder.map((reading) => reading.written ?? []);
    return proposeOfUnit(written, folder, files.findingsOf(answered.file));
  });
}

/** By day, on the same day by line of the log; a file that is not logged first. */
function placesInLog(received: readonly ReceivedRow[]): (file: string) => string {
  const places = new Map(
    received.map(({unit_folder, file, received_at}, line) => [
      `${unit_folder}/${file}`,
      `${received_at}#${String(line).padStart(6, "0")}`
    ])
  );
  return (file) => places.get(file) ?? "";
}

function folderOf({file}: SubmissionReading): string {
  return file.split("/")[0]!;
}
