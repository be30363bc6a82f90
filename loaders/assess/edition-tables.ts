/**
 * The published tables of an edition: one list from which the CSV files and the data package are both written.
 */
import {COMPUTED_TABLES} from "./tables-computed.js";
import {GAP_TABLES} from "./tables-gaps.js";
import {OUTLINE_TABLES} from "./tables-outline.js";
import {RECEIVED_TABLES} from "./tables-received.js";
import {TARGET_TABLES} from "./tables-targets.js";
import {TASK_TABLES} from "./tables-tasks.js";
import {TREND_TABLES} from "./tables-trends.js";

export type {EditionTable, Field, FieldType} from "./table-fields.js";

export const EDITION_TABLES = [
  ...RECEIVED_TABLES,
  ...COMPUTED_TABLES,
  ...TARGET_TABLES,
  ...GAP_TABLES,
  ...TREND_TABLES,
  ...TASK_TABLES,
  ...OUTLINE_TABLES
];
