/**
 * Which totals of the outline say something to a reader.
 */
import type {OutlineTotal} from "../../src/scoring/outline/model.js";
import {NOT_STATED, SHARED} from "./parts.js";

/** Total of a field, or of a part of it. */
export type TotalOf = (field: string, part?: string) => OutlineTotal | undefined;

/** Finds totals by field and part. */
export function indexTotals(totals: readonly OutlineTotal[]): TotalOf {
  const byKey = new Map(totals.map((total) => [`${total.field}|${total.part}`, total]));
  return (field, part = "") => byKey.get(`${field}|${part}`);
}

/**
 * How many entries say nothing is told where there are any; where none says anything, that alone: the 0 of each part
 * would pass for an answer.
 */
export function shownTotals(totals: readonly OutlineTotal[]): readonly OutlineTotal[] {
  const totalOf = indexTotals(totals);
  return totals.filter(({field, part, value}) => {
    if (part === "" || value !== 0) return true;
    if (part.endsWith(NOT_STATED) || part === SHARED) return false;
    const silent = totalOf(field, `${part.split("-")[0]}${NOT_STATED}`)?.value ?? 0;
    return silent === 0 || silent !== totalOf(field)!.value;
  });
}
