/**
 * Totals below the part reached last year, taken out until they are mended or confirmed.
 */
import type {Finding} from "../../../finding.js";
import type {IsAcknowledged} from "../../observations/claimed.js";
import type {SubmissionReading} from "../../types.js";
import {SHRUNK} from "./shrunk-totals.js";

/**
 * The readings with such totals held back: status `error`, no value, and whatever rests on them without a figure. Which
 * of the two years is wrong, only the agency can tell; a total that merely got smaller would raise its share.
 *
 * @param findings of the comparison with last year, with the ids that they were made with; others are passed over
 * @param isAcknowledged whether the agency has confirmed the total: then it counts
 */
export function holdShrunk<R extends Pick<SubmissionReading, "file" | "cells">>(
  readings: readonly R[],
  findings: readonly Finding[],
  isAcknowledged: IsAcknowledged
): readonly R[] {
  const open = findings.filter(({code, id, raw}) => code === SHRUNK && !isAcknowledged(id, raw));
  if (open.length === 0) return readings;
  const held = new Set(open.map(({file, id}) => keyOf(file, id.split("/").at(-1)!)));
  return readings.map((reading) => ({
    ...reading,
    cells: reading.cells.map((cell) =>
      held.has(keyOf(reading.file, cell.item)) ? {...cell, status: "error", value: null, rule: SHRUNK} : cell
    )
  }));
}

function keyOf(file: string, item: string): string {
  return `${file} ${item}`;
}
