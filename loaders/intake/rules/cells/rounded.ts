/**
 * Figures rounded in heaps: a report made of estimates.
 */
import type {Finding} from "../../../finding.js";
import type {CellReading} from "../../types.js";
import {figuresOf} from "../figures.js";
import {type FileCells, findingAt} from "../file-cells.js";

/** One finding, at the first rounded figure, where so many figures of 100 and more end in 0 as chance does not make. */
export function checkRounding(file: FileCells): readonly Finding[] {
  const {thresholds} = file.data;
  const figures = figuresOf(file.form, file.byItem).filter(({value}) => Number.isInteger(value) && value >= 100);
  const rounded = figures.filter(({value}) => value % 10 === 0);
  if (figures.length < thresholds["fewest-figures"]) return [];
  if (chanceOfAtLeast(rounded.length, figures.length, 0.1) > thresholds["rounded-chance"]) return [];
  const first: CellReading = rounded[0]!.cell;
  return [findingAt(file, "rounded-figures", first, `${rounded.length} / ${figures.length}`)];
}

/**
 * The chance of at least `hits` in `tries`, each with chance `p`: the upper tail of the binomial.
 *
 * @example chanceOfAtLeast(1, 2, 0.5); // 0.75
 */
export function chanceOfAtLeast(hits: number, tries: number, p: number): number {
  let term = (1 - p) ** tries; // exactly 0 hits
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += term;
    term *= ((tries - k) / (k + 1)) * (p / (1 - p));
  }
  let tail = 0;
  for (let k = hits; k <= tries; k++) {
    tail += term;
    term *= ((tries - k) / (k + 1)) * (p / (1 - p));
  }
  return hits === 0 ? 1 : Math.min(1, tail > 0 ? tail : 1 - below);
}
