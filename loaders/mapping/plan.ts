/**
 * A mapping laid over one sheet: every column it names, found.
 */
import {columnName} from "../reader/address.js";
import {compilePattern} from "./check-mapping.js";
import type {Header} from "./find-header.js";
import {labelKeys} from "./label.js";
import {matchColumn} from "./match-column.js";
import {
  type ColumnRef,
  type MappedKind,
  type Mapping,
  type Part,
  partsOf,
  type TotalRule,
  type ValueColumn
} from "./model.js";

/** One column of the sheet that holds values, with the levels of its heading. */
export interface SourceColumn {
  readonly column: number;
  readonly levels: readonly string[];
  readonly kind: MappedKind;
  /** What the mapping says of its unit: a text, `auto`, or nothing. */
  readonly unit?: string;
}

/** Where the values of one indicator stand: one column, or the two of a ratio. */
export interface ColumnPlan {
  readonly spec: ValueColumn;
  readonly value?: SourceColumn;
  readonly numerator?: SourceColumn;
  readonly denominator?: SourceColumn;
  /** null where the period stands in a column of its own. */
  readonly period: string | null;
}

/** Rows that are sums, or left out: whether a row's text is one. */
export interface RowTest {
  readonly column: number;
  readonly matches: (text: string) => boolean;
}

export interface PartPlan {
  /** Letter of the unit's column where there are several parts, "" where there is one. */
  readonly name: string;
  readonly unit: number;
  readonly columns: readonly ColumnPlan[];
  /** Every column that values are taken from. */
  readonly sources: readonly number[];
  readonly evidence: readonly {readonly indicator: string; readonly column: number}[];
  readonly totals: readonly (RowTest & {readonly of: TotalRule["of"]})[];
  readonly skips: readonly (RowTest & {readonly reason: string})[];
}

export interface Plan {
  readonly parts: readonly PartPlan[];
  /** Column of the period, if it has one of its own. */
  readonly period: number | null;
  /** Column of the day by which the latest of several rows counts. */
  readonly latest: number | null;
}

/** The plan, or one line for each column that is not there. */
export function makePlan(mapping: Mapping, header: Header): Plan | {readonly errors: readonly string[]} {
  const errors: string[] = [];
  const find = (ref: ColumnRef): number => {
    const match = matchColumn(header, ref);
    if ("column" in match) return match.column;
    errors.push(match.error);
    return -1;
  };
  const {period, duplicates} = mapping;
  const ownPeriod = period && !("value" in period) && !("from" in period) ? find(period) : null;
  const latest = duplicates?.keep === "latest" ? find(duplicates.by) : null;
  const parts = partsOf(mapping).map((part) => planPart(mapping, part, {find, header, errors}));
  errors.push(...findRepeated(parts));
  return errors.length > 0 ? {errors: [...new Set(errors)]} : {parts, period: ownPeriod, latest};
}

/** Years that stand in headings can make two columns give the same observation. */
function findRepeated(parts: readonly PartPlan[]): readonly string[] {
  const given = parts.flatMap(({columns}) =>
    columns.map(({spec, period}) => `${spec.indicator} of ${period ?? "each row"}`)
  );
  const twice = given.filter((one, i) => given.indexOf(one) !== i);
  return twice.map((one) => `two columns give ${one}`);
}

interface Finder {
  readonly find: (ref: ColumnRef) => number;
  readonly header: Header;
  readonly errors: string[];
}

function planPart(mapping: Mapping, part: Part, finder: Finder): PartPlan {
  const unit = finder.find(part.unit);
  const columns = part.columns.map((spec) => planColumn(mapping, spec, finder));
  const placed = (ref: ColumnRef | undefined) => (ref === undefined ? unit : finder.find(ref));
  return {
    name: mapping.pairs && unit >= 0 ? columnName(unit) : "",
    unit,
    columns,
    sources: columns.flatMap(sourcesOf),
    evidence: (part.evidence ?? []).map((ref) => ({indicator: ref.indicator, column: finder.find(ref)})),
    totals: (mapping.totals ?? []).map((rule) => ({column: placed(rule.in), of: rule.of, matches: totalTest(rule)})),
    skips: (mapping.skip ?? []).map(({in: column, pattern, reason}) => {
      const test = compilePattern(pattern);
      return {column: placed(column), reason, matches: (text) => test.test(text)};
    })
  };
}

function sourcesOf({value, numerator, denominator}: ColumnPlan): readonly number[] {
  return [value, numerator, denominator].flatMap((source) => (source ? [source.column] : []));
}

function planColumn(mapping: Mapping, spec: ValueColumn, {find, header, errors}: Finder): ColumnPlan {
  const source = (ref: ColumnRef & {kind?: MappedKind; unit?: string}): SourceColumn => {
    const column = find(ref);
    const levels = header.columns.find((other) => other.column === column)?.levels ?? [];
    return {column, levels, kind: ref.kind ?? "count", ...(ref.unit === undefined ? {} : {unit: ref.unit})};
  };
  const sources =
    "numerator" in spec
      ? {numerator: source(spec.numerator), denominator: source(spec.denominator)}
      : {value: source(spec)};
  const choice = spec.period ?? mapping.period!;
  if ("value" in choice) return {spec, ...sources, period: choice.value};
  if (!("from" in choice)) return {spec, ...sources, period: null};
  const period = yearOf(("value" in sources ? sources.value : sources.numerator)?.levels ?? []);
  if (period === null) errors.push(`the heading of "${spec.indicator}" does not name one year`);
  return {spec, ...sources, period};
}

/** The one year that a heading names; null for none or several. */
function yearOf(levels: readonly string[]): string | null {
  const years = new Set(levels.join(" ").match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? [...years][0]! : null;
}

function totalTest({labels, pattern, roman}: TotalRule): (text: string) => boolean {
  if (roman) return (text) => /^(?=[IVXL])X{0,4}(?:L?X{0,3})(?:IX|IV|V?I{0,3})\.?$/u.test(text.trim());
  if (pattern !== undefined) {
    const test = compilePattern(pattern);
    return (text) => test.test(text);
  }
  const wanted = new Set(labels!.map((label) => labelKeys(label)[0]!));
  return (text) => labelKeys(text).some((key) => wanted.has(key));
}
