/**
 * The earlier figures of a unit's predecessors, rolled into the unit of today.
 */
import {carryFigures} from "../change/carry-row.js";
import type {Observation} from "../model.js";
import {rollUpYes} from "../rollup.js";
import type {TrendIndicator} from "./model.js";

/** What the predecessors reported together. */
export interface RolledBefore {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `part`: some of several predecessors gave a figure. `differ`, `yes`: all did, and nothing adds them up. */
  readonly state: "whole" | "agree" | "differ" | "yes" | "part" | "none" | "not-applicable";
  readonly yes: number | null;
  readonly reported: number | null;
  readonly plain_mean: number | null;
  readonly source: string;
}

/**
 * Rolls figures of one indicator into one: numerators and denominators are added, counts are added, anything else of
 * several predecessors is not. A predecessor to which the indicator does not apply adds nothing; one that gave no
 * figure leaves no sum, since the part that did report is not the whole.
 *
 * @param rows one for each predecessor; undefined where it has none, which is not reported
 */
export function rollBefore(
  {measure, scale}: Pick<TrendIndicator, "measure" | "scale">,
  rows: readonly (Observation | undefined)[]
): RolledBefore {
  const carried = carryFigures(
    measure === "yes" ? "level" : measure,
    rows.map((row) => ({row, share: 1})),
    scale
  );
  const several = rows.length > 1;
  const state = stateOf(measure, rows, carried.code);
  const given = state === "whole" || state === "agree" ? carried.row : null;
  return {
    value: given?.value ?? null,
    numerator: given?.numerator ?? null,
    denominator: given?.denominator ?? null,
    state,
    ...(several && measure === "yes" ? countYes(rows) : {yes: null, reported: null}),
    plain_mean: measure === "ratio" || measure === "level" ? plainMean(rows.map((row) => row?.value ?? null)) : null,
    source: joinSources(rows)
  };
}

function stateOf(
  measure: TrendIndicator["measure"],
  rows: readonly (Observation | undefined)[],
  code: ReturnType<typeof carryFigures>["code"]
): RolledBefore["state"] {
  const applying = rows.filter((row) => row?.status !== "not-applicable");
  const given = applying.filter((row) => (row?.value ?? null) !== null).length;
  if (rows.length > 0 && applying.length === 0) return "not-applicable";
  if (given === 0) return "none";
  if (given < applying.length) return "part";
  if (rows.length > 1 && measure === "yes") return "yes";
  if (code === "differ") return "differ";
  return code === "agree" || (code === "partly-applies" && measure === "level") ? "agree" : "whole";
}

/** Yes among those that reported; null, not 0, where nobody did. */
function countYes(rows: readonly (Observation | undefined)[]): {yes: number | null; reported: number} {
  const parts = rows.flatMap((row) => (row && row.value !== null ? [{unit: row.unit, value: row.value}] : []));
  return {yes: rollUpYes(parts).numerator, reported: parts.length};
}

/** Plain mean of the own figures of several; null with fewer than two, or one missing. */
export function plainMean(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  if (values.length < 2 || given.length < values.length) return null;
  return given.reduce((sum, value) => sum + value, 0) / given.length;
}

/** Cells that any of the figures rests on, each once. */
function joinSources(rows: readonly (Observation | undefined)[]): string {
  const cells = rows.flatMap((row) => (row?.source ? row.source.split(";") : []));
  return [...new Set(cells)].join(";");
}
