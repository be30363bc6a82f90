/**
 * The published tables of an edition: one list from which the CSV files and the data package are both written.
 */
import {COMPUTED_TABLES} from "./tables-computed.js";
import {RECEIVED_TABLES} from "./tables-received.js";

export type {EditionTable, Field, FieldType} from "./table-fields.js";

export const EDITION_TABLES = [...RECEIVED_TABLES, ...COMPUTED_TABLES];
