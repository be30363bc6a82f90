/**
 * Blocks of figures that two reports have in common.
 */

import type {CellReading} from "../types.js";
import {reportedNumber} from "./edition-cells.js";

/** A block: the item it starts at, and how many figures agree. */
export interface Run {
  readonly item: string;
  readonly length: number;
}

type Cells = ReadonlyMap<string, CellReading>;

/**
 * The longest block of equal figures, in the order of the items; null if there is none. Equal figures below `trivial`
 * and items that neither report answers neither count nor end a block.
 */
export function longestRun(items: readonly string[], a: Cells, b: Cells, trivial: number): Run | null {
  let longest: Run | null = null;
  let [start, length] = ["", 0];
  for (const item of items) {
    const [left, right] = [reportedNumber(a, item), reportedNumber(b, item)];
    if (left !== right) length = 0;
    else if (left !== null && left >= trivial) {
      if (length === 0) start = item;
      length += 1;
      if (longest === null || length > longest.length) longest = {item: start, length};
    }
  }
  return longest;
}
