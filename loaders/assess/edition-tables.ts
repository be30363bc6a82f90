/**
 * The published tables of an edition: one list from which the CSV files and the data package are both written.
 */
import {CELL_TABLES} from "./tables-cells.js";
import {CHANGE_TABLES} from "./tables-changes.js";
import {COMPUTED_TABLES} from "./tables-computed.js";
import {GAP_TABLES} from "./tables-gaps.js";
import {INDICATOR_TABLES} from "./tables-indicators.js";
import {OUTLINE_TABLES} from "./tables-outline.js";
import {RECEIVED_TABLES} from "./tables-received.js";
import {TARGET_TABLES} from "./tables-targets.js";
import {TASK_TABLES} from "./tables-tasks.js";
import {TREND_TABLES} from "./tables-trends.js";

export type {EditionTable, Field, FieldType} from "./table-fields.js";

export const EDITION_TABLES = [
  ...RECEIVED_TABLES,
  ...CELL_TABLES,
  ...COMPUTED_TABLES,
  ...INDICATOR_TABLES,
  ...TARGET_TABLES,
  ...GAP_TABLES,
  ...TREND_TABLES,
  ...CHANGE_TABLES,
  ...TASK_TABLES,
  ...OUTLINE_TABLES
];
