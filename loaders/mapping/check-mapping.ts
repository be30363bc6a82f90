/**
 * What a schema can't say about a mapping: patterns that compile, rules that fit together.
 */
import type {JsonProblem} from "../files/json-schema.js";
import {isDate} from "../registry/date.js";
import {readUnit} from "../values/number/unit.js";
import {tidyValue} from "../values/tidy.js";
import {type Mapping, type Part, partsOf, type ValueColumn} from "./model.js";

/** Kinds whose total can be the sum of the rows. */
const ADDITIVE: readonly string[] = ["count", "amount", "number", "breakdown"];

/** Everything wrong with a mapping that conforms to its schema; empty where nothing is. */
export function checkMapping(mapping: Mapping): readonly JsonProblem[] {
  return [
    ...checkPatterns(mapping),
    ...checkHeader(mapping),
    ...checkDates(mapping),
    ...partsOf(mapping).flatMap((part, i) => {
      const path = mapping.pairs ? `/pairs/${i}` : "";
      return part.columns.flatMap((column, j) => checkColumn(mapping, column, `${path}/columns/${j}`));
    }),
    ...checkRepeated(mapping)
  ];
}

function checkPatterns({sheet, end, skip = [], totals = []}: Mapping): readonly JsonProblem[] {
  const patterns: readonly (readonly [string, string | undefined])[] = [
    ["/sheet/pattern", sheet?.pattern],
    ["/end", end],
    ...skip.map((rule, i) => [`/skip/${i}/pattern`, rule.pattern] as const),
    ...totals.map((rule, i) => [`/totals/${i}/pattern`, rule.pattern] as const)
  ];
  return patterns.flatMap(([path, pattern]) => {
    if (pattern === undefined) return [];
    try {
      compilePattern(pattern);
      return [];
    } catch (error) {
      return [{path, message: (error as Error).message}];
    }
  });
}

function checkHeader({header}: Mapping): readonly JsonProblem[] {
  if ("rows" in header && header.rows[0] > header.rows[1]) {
    return [{path: "/header/rows", message: "must give the first row before the last"}];
  }
  return [];
}

function checkDates({on, period, pairs, columns = []}: Mapping): readonly JsonProblem[] {
  const all = pairs ? pairs.flatMap((part) => part.columns) : columns;
  const without = all.find((column) => column.period === undefined);
  return [
    ...(on !== undefined && !isDate(on) ? [{path: "/on", message: "must be a day of the calendar"}] : []),
    ...(period === undefined && without
      ? [{path: "/period", message: `is missing, and column "${without.indicator}" has none of its own`}]
      : [])
  ];
}

function checkColumn({totals = []}: Mapping, column: ValueColumn, path: string): readonly JsonProblem[] {
  const {kind, total, unit} = column;
  const twoColumns = "numerator" in column;
  const wrong = (key: string, message: string) => [{path: `${path}${key}`, message}];
  return [
    ...(twoColumns && kind !== "ratio" ? wrong("/kind", 'must be "ratio" beside numerator and denominator') : []),
    ...(kind === "amount" && unit === undefined ? wrong("/unit", 'is missing: "auto", "đồng", "triệu đồng" …') : []),
    ...(unit !== undefined && unit !== "auto" && readUnit(tidyValue(unit)) === null
      ? wrong("/unit", `"${unit}" is no unit`)
      : []),
    ...(total === "sum" && !ADDITIVE.includes(kind) ? wrong("/total", `a ${kind} does not add up`) : []),
    ...(totals.length > 0 && kind === "number" && total === undefined
      ? wrong("/total", 'is missing: "sum" or "none", since a number need not add up')
      : [])
  ];
}

/** Two columns must not give the same observation; years that stand in headings are known later (makePlan). */
function checkRepeated(mapping: Mapping): readonly JsonProblem[] {
  const seen = new Set<string>();
  return partsOf(mapping).flatMap((part: Part, i) =>
    part.columns.flatMap((column, j) => {
      const choice = column.period ?? mapping.period;
      const named = choice && "value" in choice ? choice.value : choice && "from" in choice ? `${i}/${j}` : "row";
      const key = `${column.indicator}/${named}`;
      const twice = seen.has(key);
      seen.add(key);
      const path = `${mapping.pairs ? `/pairs/${i}` : ""}/columns/${j}/indicator`;
      return twice ? [{path, message: `"${column.indicator}" is given twice for the same period`}] : [];
    })
  );
}

/** A mapping's pattern: case does not matter, letters are Unicode. @throws {SyntaxError} where it does not compile */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern.normalize("NFC"), "iu");
}
