/**
 * From what a mapping calls a column to the column.
 */
import type {HeadedColumn, Header} from "./find-header.js";
import {foldLabel, labelKeys, tidyLabel} from "./label.js";
import type {ColumnRef} from "./model.js";

/** The column, or one line that says why there is none or more than one. */
export type ColumnMatch = {readonly column: number} | {readonly error: string};

/**
 * Matches a letter, or a heading. Of a heading the whole path is tried first as written, then by the halves of labels
 * in two languages, then with levels left out ("CHI > Tổng số" of "CHI > Chi tiết > Tổng số"); each must be unique.
 */
export function matchColumn({columns}: Header, ref: ColumnRef): ColumnMatch {
  if ("column" in ref) {
    const found = columns.find(({letters}) => letters === ref.column);
    return found ? {column: found.column} : {error: `column ${ref.column} is empty`};
  }
  const wanted = ref.header.split(/\s+>\s+/).map(foldLabel);
  for (const fits of [isWritten, isWhole, isPartly]) {
    const found = columns.filter(({levels}) => fits(levels, wanted));
    if (found.length === 1) return {column: found[0]!.column};
    if (found.length > 1) return {error: `heading "${ref.header}" is over ${found.map(describe).join(" and ")}`};
  }
  const there = columns.filter(({levels}) => levels.length > 0).map(describe);
  return {error: `no heading "${ref.header}"; there are: ${there.join("; ")}`};
}

/** Levels joined by " > ", each in one line. */
export function joinLevels(levels: readonly string[]): string {
  return levels.map(tidyLabel).join(" > ");
}

function isWritten(levels: readonly string[], wanted: readonly string[]): boolean {
  return levels.length === wanted.length && levels.every((level, i) => foldLabel(level) === wanted[i]);
}

function isWhole(levels: readonly string[], wanted: readonly string[]): boolean {
  return levels.length === wanted.length && levels.every((level, i) => labelKeys(level).includes(wanted[i]!));
}

function isPartly(levels: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const level of levels) if (at < wanted.length && labelKeys(level).includes(wanted[at]!)) at += 1;
  return at === wanted.length;
}

function describe({letters, levels}: HeadedColumn): string {
  return `${letters} "${joinLevels(levels)}"`;
}
