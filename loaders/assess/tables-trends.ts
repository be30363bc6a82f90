/**
 * Tables of what is held against the year before.
 */
import type {EditionTable} from "./table-fields.js";

export const TREND_TABLES: readonly EditionTable[] = [];
