/**
 * Columns and rows of a sheet part: their formats and sizes, as far as they are said.
 */
import {attribute} from "./attributes.js";
import {childOf, childrenOf, rootOf, sourceOf} from "./elements.js";

/** One `<col>`: columns `first` to `last` from 0. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  /** Number of the format of cells that are not there; 0 unless said. */
  readonly style: number;
  /** In characters; null where the default holds. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** The column definitions in order. */
export function columnRanges(xml: string): readonly ColumnRange[] {
  const columns = childOf(xml, rootOf(xml), "cols");
  if (!columns) return [];
  return childrenOf(xml, columns).map((child) => {
    const tag = sourceOf(xml, child);
    const width = attribute(tag, "width");
    return {
      first: Number(attribute(tag, "min")) - 1,
      last: Number(attribute(tag, "max")) - 1,
      style: Number(attribute(tag, "style") ?? 0),
      width: width === null ? null : Number(width),
      hidden: /^(1|true)$/.test(attribute(tag, "hidden") ?? "")
    };
  });
}

/** The definition of one column, if there is any. */
export function columnAt(ranges: readonly ColumnRange[], column: number): ColumnRange | undefined {
  return ranges.find(({first, last}) => column >= first && column <= last);
}
