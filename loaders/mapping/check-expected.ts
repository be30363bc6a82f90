/**
 * Whether the sheet is the one the mapping is for: a name on a tab proves nothing.
 */

import {parseAddress} from "../reader/address.js";
import {normaliseText} from "../registry/fold.js";
import type {Header} from "./find-header.js";
import type {Grid} from "./grid.js";
import {tidyLabel} from "./label.js";
import type {Expectation} from "./model.js";

/** One line for each thing that is not as expected; empty where all is. */
export function checkExpected(grid: Grid, header: Header, expected: readonly Expectation[] = []): readonly string[] {
  return expected.flatMap((one) => {
    const places = one.cell === undefined ? aboveRows(grid, header) : [textAt(grid, one.cell)];
    const where = one.cell ?? "above the rows";
    const found =
      places
        .filter((text) => text !== "")
        .map((text) => JSON.stringify(text))
        .join(", ") || "nothing";
    const says = (text: string) => places.some((place) => normaliseText(place).includes(normaliseText(text)));
    if (one.not !== undefined) {
      return says(one.not) ? [`${where} says ${JSON.stringify(one.not)}, so it is not the sheet meant: ${found}`] : [];
    }
    if (one.text !== undefined) {
      return says(one.text) ? [] : [`${where} should say ${JSON.stringify(one.text)}, and says ${found}`];
    }
    const {row, column} = parseAddress(one.cell!)!;
    const value = grid.at(row, column)?.value;
    return value === one.number ? [] : [`${where} should be ${one.number}, and is ${found}`];
  });
}

function aboveRows(grid: Grid, {last}: Header): readonly string[] {
  return grid.rows.filter((row) => row <= last).flatMap((row) => grid.inRow(row).map(({text}) => tidyLabel(text)));
}

function textAt(grid: Grid, address: string): string {
  const place = parseAddress(address);
  return place === null ? "" : tidyLabel(grid.at(place.row, place.column)?.text ?? "");
}
