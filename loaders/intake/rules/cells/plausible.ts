/**
 * Figures in the wrong unit, by what the unit's own size makes plausible: thousands and millions. A share where a percent is due is
 * seen where the cell is read (`percent-or-share`).
 */
import type {Finding} from "../../../finding.js";
import {type FileCells, findingAt, numberAt} from "../file-cells.js";
import {questionOf} from "../question-of.js";

/** What a slip of the unit multiplies by: nghìn đồng or tỷ for triệu đồng; đồng for triệu đồng. */
const SLIPS = [1e3, 1e6] as const;

/**
 * A finding at each figure that is out of proportion, but would not be in another unit. Where the figure it is compared
 * with is itself in doubt, nothing is said about it. Values are kept.
 */
export function checkUnits(file: FileCells): readonly Finding[] {
  const doubted = new Set<string>();
  return file.data.ratios.flatMap(({item, over, low, high}) => {
    const [above, below] = [numberAt(file, item), numberAt(file, over)];
    if (above === null || below === null || above <= 0 || below <= 0 || doubted.has(over)) return [];
    const factor = slipOf(above / below, low, high);
    if (factor === null) return [];
    doubted.add(item);
    const cell = file.byItem.get(item)!;
    const {label} = questionOf(file.form, over).item;
    return [findingAt(file, "thousand-fold", cell, `${cell.raw} / ${file.byItem.get(over)!.raw} (“${label.vi}”)`)];
  });
}

/** By how much a ratio outside its bounds is off; null inside them, and where no slip of a unit would explain it. */
export function slipOf(ratio: number, low: number, high: number): number | null {
  const inside = (value: number) => value >= low && value <= high;
  if (inside(ratio)) return null;
  const factors = SLIPS.flatMap((slip) => [slip, 1 / slip]);
  return factors.find((factor) => inside(ratio / factor)) ?? null;
}
