/**
 * Tables of targets, and what the institute has to settle.
 */
import type {EditionTable} from "./table-fields.js";

export const TARGET_TABLES: readonly EditionTable[] = [];
