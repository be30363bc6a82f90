/**
 * What has to be said about one part of a table: its names, sums, figures and hidden rows.
 */
import type {Finding} from "../finding.js";
import {cellName, columnName} from "../reader/address.js";
import {foldName} from "../registry/fold.js";
import type {TotalCheck} from "./check-totals.js";
import type {Grid} from "./grid.js";
import type {PartRead} from "./import-sheet.js";
import {type FindingAt, type ImportPlace, importFinding} from "./make-finding.js";
import {nameFindings} from "./name-findings.js";
import type {NamedRow} from "./read-name.js";
import type {ImportCode} from "./texts.js";

/** In the order: names, hidden rows, figures, sums. */
export function listFindings(grid: Grid, part: PartRead, place: ImportPlace): readonly Finding[] {
  return [
    ...nameFindings(part, place),
    ...hiddenFindings(grid, part, place),
    ...part.rows.flatMap((row) => (row.kind === "unit" ? figureFindings(part, row, place) : [])),
    ...part.checks.flatMap((check) => totalFinding(part, check, place))
  ];
}

function figureFindings({plan, figures}: PartRead, row: NamedRow, place: ImportPlace): readonly Finding[] {
  return figures.get(row.row)!.flatMap((figure, i) => {
    if (!figure.finding) return [];
    const {indicator} = plan.columns[i]!.spec;
    const period = plan.columns[i]!.period ?? row.period!;
    const at: FindingAt = {
      item: `${row.unit}/${indicator}/${period}`,
      cell: figure.cell,
      raw: figure.raw,
      readAs: figure.value === null ? "" : String(figure.value),
      subject: `${figure.cell} (${row.text}, ${indicator} ${period}) “${figure.raw}”`
    };
    return [importFinding(place, figure.finding.code, at, {detail: figure.finding.detail})];
  });
}

const TOTAL_CODES = {
  differs: "total-differs",
  rounding: "total-rounding",
  unchecked: "total-unchecked"
} as const satisfies Readonly<Record<string, ImportCode>>;

function totalFinding({plan}: PartRead, check: TotalCheck, place: ImportPlace): readonly Finding[] {
  if (check.verdict === "holds") return [];
  const {label, total, sum, rows, missing} = check;
  const {indicator} = check.plan.spec;
  const values = {
    label,
    total: total.value ?? total.raw,
    sum,
    rows,
    missing,
    difference: Math.abs((total.value ?? 0) - sum)
  };
  const at = {
    item: [plan.name, indicator, check.plan.period ?? "", foldName(label).split("|")[0]!].filter(Boolean).join("/"),
    cell: total.cell,
    raw: total.raw,
    expected: check.verdict === "unchecked" ? "" : String(sum),
    subject: `${total.cell} (${indicator})`
  };
  return [importFinding(place, TOTAL_CODES[check.verdict], at, values)];
}

function hiddenFindings(grid: Grid, {plan, rows}: PartRead, place: ImportPlace): readonly Finding[] {
  const hiddenRows = new Set(grid.sheet.hiddenRows);
  const hiddenColumns = new Set(grid.sheet.hiddenColumns);
  const inRows = rows.filter(({kind, row}) => kind === "unit" && hiddenRows.has(row));
  const inColumns = [plan.unit, ...plan.sources].filter((column) => hiddenColumns.has(column));
  return [
    ...inRows.map(({unit, row, raw, text, column}) => {
      const at = {item: [plan.name, unit!].filter(Boolean).join("/"), cell: cellName(row, column), raw};
      return importFinding(place, "hidden-row", at, {row: String(row + 1), raw: text});
    }),
    ...inColumns.map((column) => {
      const letters = columnName(column);
      return importFinding(place, "hidden-column", {item: letters, cell: "", raw: ""}, {column: letters});
    })
  ];
}
