/**
 * The rows of units: whose each is, or why it is nobody's.
 */
import type {UnitId} from "../../src/scoring/model.js";
import type {NameDecision} from "../decisions/model.js";
import {resolveName} from "../decisions/resolve-name.js";
import type {Registry} from "../registry/model.js";
import type {PartRow} from "./classify-rows.js";
import {isFootnote} from "./footnote.js";
import type {Grid} from "./grid.js";
import {foldLabel, labelKeys, tidyLabel} from "./label.js";
import type {PartPlan} from "./plan.js";

/** A unit's row with the name that stands in it. */
export interface NamedRow extends PartRow {
  readonly unit: UnitId | null;
  /** The name as it stands in the cell; "" where the cell is empty. */
  readonly raw: string;
  /** Its text in Unicode. */
  readonly text: string;
  readonly column: number;
  readonly confidence: number;
  /** The rule by which the name was read, or why it was not. */
  readonly rule: string;
  readonly candidates: readonly UnitId[];
  /** Whether any figure stands in the row. */
  readonly figures: boolean;
  /** The period that stands in the row; "" where columns have theirs, null where it was not understood. */
  readonly period: string | null;
  /** The days it was read for. */
  readonly days: readonly string[];
}

/** What names are read by. */
export interface NameRules {
  readonly registry: Registry;
  readonly decisions: readonly NameDecision[];
  readonly contexts: readonly string[];
}

const TOTALS = new Set(
  ["tổng số", "tổng cộng", "tổng", "cộng", "toàn quốc", "cả nước", "total", "whole country"].map(foldLabel)
);

/**
 * Reads the name of one row.
 *
 * @param days days whose units are meant: the last of each period that the row has figures of. They must agree.
 */
export function readName(
  grid: Grid,
  part: PartPlan,
  row: PartRow,
  {days, period}: {days: readonly string[]; period: string | null},
  rules: NameRules
): NamedRow {
  const cell = grid.at(row.row, part.unit);
  const text = tidyLabel(cell?.text ?? "");
  const figures = part.sources.some((column) => grid.at(row.row, column) !== undefined);
  const base = {...row, raw: cell?.raw ?? "", text, column: part.unit, figures, period, days, candidates: []};
  const refuse = (rule: string) => ({...base, kind: "skip", reason: rule, rule, unit: null, confidence: 0}) as const;
  if (text === "") return refuse("no-name");
  const {id, rule, confidence, candidates} = resolveFor(text, days, rules);
  if (id !== null) return {...base, unit: id, rule, confidence};
  if (!figures && isFootnote(text)) return refuse("footnote");
  if (labelKeys(text).some((key) => TOTALS.has(key))) return refuse("unmapped-total");
  if (!figures && rule === "unknown") return refuse("no-figures");
  return {...refuse(reasonOf(rule)), rule, candidates};
}

/** A name that is another unit's on another of the days is nobody's. */
function resolveFor(text: string, days: readonly string[], {registry, decisions, contexts}: NameRules) {
  const readings = days.map((on) => resolveName(registry, decisions, text, {on, contexts}));
  const [first] = readings;
  if (first === undefined) return {id: null, rule: "bad-period", confidence: 0, candidates: []};
  if (readings.every(({id}) => id === first.id)) return first;
  const ids = readings.flatMap(({id, candidates}) => (id === null ? candidates : [id]));
  return {id: null, rule: "period-differs", confidence: 0, candidates: [...new Set(ids)]};
}

function reasonOf(rule: string): string {
  if (rule === "bad-period") return rule;
  if (rule === "decision:no-unit") return "decided-no-unit";
  return rule === "unknown" || rule === "empty" ? "unknown-name" : `unknown-name:${rule}`;
}
