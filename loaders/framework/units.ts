/**
 * The units table that goes with a framework: `unit`, or `id` as in an edition's units.csv, then one column per group and
 * per denominator.
 */
import {type Framework, type Impute, leavesUnder, needsKind, type UnitRow} from "../../src/scoring/index.js";
import {type NumberedRow, readNumberedRows} from "../files/numbered-rows.js";
import {parsePlainNumber} from "../files/plain-number.js";

/** The units, and one line per thing wrong with the file; where there is any, don't use the units. */
export interface UnitsRead {
  readonly units: readonly UnitRow[];
  readonly errors: readonly string[];
}

/**
 * Reads a units table. The columns that a leaf of the framework divides by are denominators (empty = not known); all
 * others are groups. A column the framework asks for and the table lacks, a unit given twice, one without a peer
 * group, and a denominator that is not a number above 0 are errors.
 */
export function readUnits(path: string, framework: Framework): UnitsRead {
  const {header, rows, errors} = readNumberedRows(path);
  if (errors.length > 0) return {units: [], errors};
  const denominators = denominatorsOf(framework);
  const columns = checkColumns(header, framework).map((message) => `${path}: ${message}`);
  if (columns.length > 0) return {units: [], errors: columns};
  const names = nameColumn(header);
  const groups = columnsNeeded(framework).filter(({mayBeEmpty}) => !mayBeEmpty);
  const problems: string[] = [];
  const seen = new Set<string>();
  const units = rows.map((row) => {
    const report = (message: string) => problems.push(`${path}, line ${row.line}: ${message}`);
    const unit = row.cells.get(names)!;
    if (unit === "") report(`${names} is empty`);
    if (seen.has(unit)) report(`unit ${unit} is there twice`);
    seen.add(unit);
    for (const {column} of groups) if (row.cells.get(column) === "") report(`${column} is empty`);
    return toUnit(row, names, denominators, report);
  });
  return {units, errors: problems};
}

/** Names of the denominators the framework's leaves divide by. */
export function denominatorsOf(framework: Framework): readonly string[] {
  return [...new Set(leavesUnder(framework.index).flatMap(({denominator}) => denominator ?? []))];
}

/** A column of the units table that a framework can't do without, and what it is for. */
export interface ColumnNeeded {
  readonly column: string;
  readonly reason: string;
  /** May a unit leave it empty: a denominator that is not known, a unit outside the groups that fill each other's gaps? */
  readonly mayBeEmpty: boolean;
}

/** Columns of the units table that the framework can't do without, each once. */
export function columnsNeeded(framework: Framework): readonly ColumnNeeded[] {
  const {peers, units, index, robustness} = framework;
  const leaves = leavesUnder(index);
  const choosy = units === "any" || units.length > 1 ? leaves.find(needsKind) : undefined;
  const needed: readonly ColumnNeeded[] = [
    ...(peers === undefined
      ? []
      : [{column: peers, reason: "units are ranked among those that share it", mayBeEmpty: false}]),
    ...(choosy ? [{column: "kind", reason: `${choosy.id} is not alike for all kinds`, mayBeEmpty: false}] : []),
    ...denominatorsOf(framework).map((column) => ({column, reason: "values are divided by it", mayBeEmpty: true})),
    ...leaves.flatMap(({id, impute}) => fillColumn(impute, `${id} fills`)),
    ...(robustness?.impute ?? []).flatMap((rule) => fillColumn(rule, "a run fills"))
  ];
  return needed.filter(({column}, i) => needed.findIndex((other) => other.column === column) === i);
}

function fillColumn(rule: Impute | "own" | "none" | undefined, who: string): readonly ColumnNeeded[] {
  if (typeof rule !== "object" || !("within" in rule) || rule.within === undefined) return [];
  return [{column: rule.within, reason: `${who} gaps among units that share it`, mayBeEmpty: true}];
}

/** The column that names the units. */
function nameColumn(header: readonly string[]): string {
  return header.includes("id") && !header.includes("unit") ? "id" : "unit";
}

function checkColumns(header: readonly string[], framework: Framework): readonly string[] {
  return [{column: nameColumn(header), reason: "units are named by it"}, ...columnsNeeded(framework)]
    .filter(({column}) => !header.includes(column))
    .map(({column, reason}) => `no column "${column}": ${reason}`);
}

function toUnit(
  {cells}: NumberedRow,
  names: string,
  denominators: readonly string[],
  report: (message: string) => void
): UnitRow {
  const columns = [...cells].filter(([column]) => column !== names);
  const amounts = columns
    .filter(([column]) => denominators.includes(column))
    .map(([column, cell]) => {
      const amount = parsePlainNumber(cell);
      if (amount === undefined) report(`${column} "${cell}" is not a number`);
      else if (amount !== null && amount <= 0) report(`${column} must be above 0, got ${cell}`);
      return [column, amount ?? null] as const;
    });
  return {
    unit: cells.get(names)!,
    groups: Object.fromEntries(columns.filter(([column]) => !denominators.includes(column))),
    denominators: Object.fromEntries(amounts)
  };
}
