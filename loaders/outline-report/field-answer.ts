/**
 * What one unit answers to one field of the outline.
 */
import type {OutlineFigure, OutlineRow} from "../../src/scoring/outline/model.js";

/** Without the unit and the field, which the caller knows. */
export type FieldAnswer = Pick<OutlineRow, "status" | "value" | "text" | "source">;

/** A number for the national totals. */
export type FieldFigure = Pick<OutlineFigure, "part" | "measured_in" | "value">;

/** A unit of which nothing counts. */
export const NOTHING: FieldAnswer = {status: "not-reported", value: null, text: "", source: ""};
