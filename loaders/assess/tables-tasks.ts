/**
 * Tables of tasks.
 */
import type {EditionTable} from "./table-fields.js";

export const TASK_TABLES: readonly EditionTable[] = [];
