/**
 * Filling a unit's gap from its own figures of other periods.
 */

/** `last`: the latest earlier figure. `linear`: on the line between two. `linear-constant`: and flat beyond the ends. */
export type PanelMethod = "last" | "linear" | "linear-constant";

/** One figure of one unit and indicator; `time` in years (`periodTime`); null is a gap. */
export interface PanelPoint {
  readonly time: number;
  readonly value: number | null;
}

/** A point that was reported. */
interface Known {
  readonly time: number;
  readonly value: number;
}

/**
 * What stands in for a gap at a time, from the same unit's other figures; null where nothing does.
 *
 * @param points in any order, a time at most once
 * @param reach for `last`: how many **years** back a figure may be (COINr counts time points); no limit unless given
 * @throws {RangeError} if a number is not finite, or a time is twice there
 * @example imputeFromPanel([{time: 2022, value: 1}, {time: 2024, value: 5}], 2023, "linear"); // 3
 * Source: COINr `impute_panel` ("latest", "linear", "linear-constant").
 */
export function imputeFromPanel(
  points: readonly PanelPoint[],
  time: number,
  method: PanelMethod,
  reach = Number.POSITIVE_INFINITY
): number | null {
  const known = knownIn(points);
  const before = known.filter((point) => point.time < time).at(-1);
  if (method === "last") return before && time - before.time <= reach + 1e-9 ? before.value : null;
  const after = known.find((point) => point.time > time);
  if (before && after) return between(before, after, time);
  return method === "linear-constant" ? (before?.value ?? after?.value ?? null) : null;
}

function between(before: Known, after: Known, time: number): number {
  return before.value + ((time - before.time) / (after.time - before.time)) * (after.value - before.value);
}

function knownIn(points: readonly PanelPoint[]): readonly Known[] {
  const sorted = [...points].sort((a, b) => a.time - b.time);
  sorted.forEach(({time, value}, i) => {
    if (!Number.isFinite(time)) throw new RangeError(`time must be finite, got ${time}`);
    if (value !== null && !Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
    if (i > 0 && sorted[i - 1]!.time === time) throw new RangeError(`time ${time} is there twice`);
  });
  return sorted.flatMap(({time, value}) => (value === null ? [] : [{time, value}]));
}
