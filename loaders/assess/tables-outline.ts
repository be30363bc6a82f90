/**
 * Tables of the outline of letter 4409.
 */
import type {EditionTable} from "./table-fields.js";

export const OUTLINE_TABLES: readonly EditionTable[] = [];
