/**
 * Names and periods of all rows of a table.
 */
import type {PartRow} from "./classify-rows.js";
import type {Grid} from "./grid.js";
import {tidyLabel} from "./label.js";
import type {Mapping} from "./model.js";
import {lastDayOf, readPeriod} from "./period.js";
import type {PartPlan, Plan} from "./plan.js";
import {type NamedRow, type NameRules, readName} from "./read-name.js";

/** Reads the name of every unit's row; sums and rows left out keep the name they have. */
export function nameRows(
  grid: Grid,
  plan: Plan,
  rows: readonly PartRow[],
  mapping: Mapping,
  context: Omit<NameRules, "contexts"> & {readonly on?: string}
): readonly NamedRow[] {
  const contexts = [`mapping:${mapping.id}`];
  const rules = {registry: context.registry, decisions: context.decisions, contexts};
  const on = context.on ?? mapping.on;
  return rows.map((row) => {
    const part = plan.parts[row.part]!;
    const period = plan.period === null || fixed(part) ? "" : readPeriod(grid.at(row.row, plan.period));
    if (row.kind === "unit") return readName(grid, part, row, {days: daysOf(part, period, on), period}, rules);
    return asUnread(grid, part, row, period);
  });
}

/** Whether no column takes its period from the row. */
function fixed(part: PartPlan): boolean {
  return part.columns.every(({period}) => period !== null);
}

/** The last days of the periods that the row has figures of; empty where one of them is not known. */
function daysOf(part: PartPlan, own: string | null, on: string | undefined): readonly string[] {
  if (own === null) return [];
  if (on !== undefined) return [on];
  return [...new Set(part.columns.map(({period}) => lastDayOf(period ?? own)))];
}

function asUnread(grid: Grid, part: PartPlan, row: PartRow, period: string | null): NamedRow {
  const cell = grid.at(row.row, part.unit);
  const none = {unit: null, confidence: 0, rule: row.reason, candidates: [], figures: true, days: []};
  return {...row, ...none, raw: cell?.raw ?? "", text: tidyLabel(cell?.text ?? ""), column: part.unit, period};
}
