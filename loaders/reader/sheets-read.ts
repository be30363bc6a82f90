/**
 * What a reader of one format gives: sheets with their texts as received, before legacy text is decoded.
 */
import type {FileNote, ReadSheet} from "./model.js";
import type {RunsByCell} from "./runs.js";

export interface SheetsRead {
  readonly sheets: readonly ReadSheet[];
  readonly notes: readonly FileNote[];
  /** Pieces of the cells that mix fonts; absent where the format's reader does not tell them apart. */
  readonly runs?: RunsByCell;
}
