/**
 * One sheet and a mapping → observations, an account of every row, and what has to be said.
 */
import type {Observation} from "../../src/scoring/model.js";
import type {Finding} from "../finding.js";
import type {ReadSheet} from "../reader/model.js";
import {accountRows, type RowAccount} from "./account.js";
import {checkExpected} from "./check-expected.js";
import {checkTotals, type TotalCheck} from "./check-totals.js";
import {classifyRows} from "./classify-rows.js";
import {type EvidenceRow, listEvidence} from "./evidence-rows.js";
import {findHeader, type Header} from "./find-header.js";
import {type Grid, layGrid} from "./grid.js";
import {listFindings} from "./list-findings.js";
import {joinLevels} from "./match-column.js";
import type {Mapping} from "./model.js";
import {nameRows} from "./name-rows.js";
import {makePlan, type PartPlan, type Plan} from "./plan.js";
import {type Figures, readFigures} from "./read-figures.js";
import type {NamedRow, NameRules} from "./read-name.js";
import {type Duplicate, settleDuplicates} from "./settle-duplicates.js";
import {toObservations} from "./to-observations.js";

/** What names are read by, and where the sheet is from. */
export interface ImportContext extends Omit<NameRules, "contexts"> {
  /** File name, as findings and sources give it. */
  readonly file: string;
  /** Day whose units the names are read as, over the mapping's own. */
  readonly on?: string;
}

/** A part with its rows and figures. */
export interface PartRead {
  readonly plan: PartPlan;
  /** Every row of the part, from the top: taken ones have kind `unit`. */
  readonly rows: readonly NamedRow[];
  readonly figures: Figures;
  readonly duplicates: readonly Duplicate[];
  readonly checks: readonly TotalCheck[];
}

/** Everything an import gives. Rows of the account = taken + excluded. */
export interface Imported {
  readonly sheet: string;
  readonly observations: readonly Observation[];
  readonly account: readonly RowAccount[];
  readonly evidence: readonly EvidenceRow[];
  readonly findings: readonly Finding[];
  readonly parts: readonly PartRead[];
  /** Columns with a heading that the mapping does not use: letter and heading. */
  readonly unused: readonly string[];
}

/** What was imported; or why the sheet is not what the mapping says, one line each. */
export type ImportResult =
  | {readonly imported: Imported; readonly errors?: undefined}
  | {readonly imported?: undefined; readonly errors: readonly string[]};

/** Imports a sheet. What is wrong with its content is a finding; only a sheet that does not fit is refused whole. */
export function importSheet(sheet: ReadSheet, mapping: Mapping, context: ImportContext): ImportResult {
  const grid = layGrid(sheet);
  const header = findHeader(grid, mapping.header);
  if ("error" in header) return {errors: [header.error]};
  const unexpected = checkExpected(grid, header, mapping.expect);
  if (unexpected.length > 0) return {errors: unexpected};
  const plan = makePlan(mapping, header);
  if ("errors" in plan) return plan;
  return {imported: read(grid, header, plan, mapping, context)};
}

function read(grid: Grid, header: Header, plan: Plan, mapping: Mapping, context: ImportContext): Imported {
  const classes = classifyRows(grid, header, mapping, plan);
  const named = nameRows(grid, plan, classes.inside, mapping, context);
  const parts = plan.parts.map((part, i) => {
    const own = named.filter((row) => row.part === i);
    const duplicates = settleDuplicates(grid, own, mapping.duplicates, plan.latest);
    return readPart(grid, part, own, duplicates);
  });
  const rows = parts.flatMap((part) => part.rows);
  const place = {mapping: mapping.id, file: context.file, sheet: grid.sheet.name};
  return {
    sheet: grid.sheet.name,
    observations: parts.flatMap((part) => toObservations(part, place)),
    account: accountRows(grid, classes, plan.parts, rows),
    evidence: parts.flatMap((part) => listEvidence(grid, part, place)),
    findings: tellApart(parts.flatMap((part) => listFindings(grid, part, place))),
    parts,
    unused: listUnused(header, plan)
  };
}

/** Rows whose name was not understood are read too: sums are of them as well. */
function readPart(grid: Grid, plan: PartPlan, named: readonly NamedRow[], duplicates: readonly Duplicate[]): PartRead {
  const out = new Set(duplicates.flatMap(({rows, kept}) => rows.filter((row) => row !== kept)));
  const rows = named.map((row) => (out.has(row) ? ({...row, kind: "skip", reason: "duplicate-unit"} as const) : row));
  const summed = rows.filter(({kind, reason}) => kind !== "skip" || BELONGING.test(reason));
  const figures = readFigures(grid, plan, summed);
  return {plan, rows, figures, duplicates, checks: checkTotals(grid, plan, summed, figures)};
}

/** Two findings that say the same of the same name, in two rows, get ids of their own. */
function tellApart(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : {...finding, id: `${finding.id}~${count}`};
  });
}

/** Rows of the table that are not imported, but are among what its sums are of. */
const BELONGING = /^(?:unknown-name|duplicate-unit|bad-period|no-name|decided-no-unit)/;

function listUnused({columns}: Header, {parts, period, latest}: Plan): readonly string[] {
  const used = new Set([period, latest, ...parts.flatMap(columnsOf)]);
  const unused = columns.filter(({column, levels}) => levels.length > 0 && !used.has(column));
  return unused.map(({letters, levels}) => `${letters} "${joinLevels(levels)}"`);
}

function columnsOf(part: PartPlan): readonly number[] {
  const tested = [...part.totals, ...part.skips, ...part.evidence].map(({column}) => column);
  return [part.unit, ...part.sources, ...tested];
}
