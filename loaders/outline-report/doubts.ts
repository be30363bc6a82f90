/**
 * Numbers that count as written while the agency is asked about them.
 */
import type {OutlineRow} from "../../src/scoring/outline/model.js";
import type {EditionFinding} from "../../src/scoring/submission-model.js";
import type {OutlineField} from "../seeds/outline.js";

/**
 * Counts and amounts at whose cell a question is open: a warning or an error that nobody has settled.
 *
 * @returns the rows, in their order
 */
export function doubtedRows(
  rows: readonly OutlineRow[],
  findings: readonly EditionFinding[],
  fields: readonly OutlineField[]
): readonly OutlineRow[] {
  const open = findings.filter(({severity, cell}) => severity !== "info" && cell !== "");
  const places = new Set(open.map(({file, sheet, cell}) => `${file}#${sheet}!${cell}`));
  const figures = new Set(fields.filter(({type}) => type === "count" || type === "amount").map(({id}) => id));
  return rows.filter(({field, value, source}) => figures.has(field) && value !== null && places.has(source));
}
