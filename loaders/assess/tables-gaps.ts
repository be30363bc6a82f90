/**
 * Tables of what is left to do.
 */
import type {EditionTable} from "./table-fields.js";

export const GAP_TABLES: readonly EditionTable[] = [];
