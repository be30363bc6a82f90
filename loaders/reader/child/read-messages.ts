/**
 * What `san-sang read` and its child process say to each other.
 */
import type {EncodingChoice, FileNote, ReadFile, Refusal} from "../model.js";

/** One file to read; `encoding` only where the caller gave it. */
export interface ReadTask {
  readonly path: string;
  readonly name: string;
  readonly encoding?: EncodingChoice["name"];
}

/** Write the cells of the file just read: of one sheet, or null for all. The child ends when it has. */
export interface WriteTask {
  readonly write: string | null;
}

/** What the file is, without its cells. */
export interface FileSummary {
  readonly kind: ReadFile["kind"];
  readonly encoding: EncodingChoice;
  readonly delimiter?: string;
  readonly notes: readonly FileNote[];
  /** Names, with how many cells each has. */
  readonly sheets: readonly {readonly name: string; readonly cells: number}[];
}

export type ReadAnswer = FileSummary | {readonly refused: Refusal; readonly detail: string};

/** The file without its cells. */
export function summarise({kind, encoding, delimiter, notes, sheets}: ReadFile): FileSummary {
  const counted = sheets.map(({name, cells}) => ({name, cells: cells.length}));
  return {kind, encoding, ...(delimiter === undefined ? {} : {delimiter}), notes, sheets: counted};
}
