/**
 * "01 Bộ và 01 địa phương": several figures, each of its own thing. They are not added up.
 */
import {readQuantity} from "../number/quantity.js";
import {type Found, reported} from "../reading.js";
import type {Column} from "./context.js";

/** @returns null unless every piece is a plain figure with a name of its own; names become the keys of `parts` */
export function readSeveral(text: string, {numbers}: Column): Found | null {
  const pieces = text.toLowerCase().split(/\s+và\s+|\s*[;\n+]\s*|,\s+/u);
  if (pieces.length < 2) return null;
  const parts = new Map<string, number>();
  for (const piece of pieces) {
    const quantity = readQuantity(piece, {...numbers, whole: true});
    if (!quantity || "problem" in quantity || quantity.qualifier || quantity.unit.name === null) return null;
    parts.set(quantity.unit.name, quantity.value);
  }
  if (parts.size < pieces.length) return null;
  const issue = "Several figures were given where one is asked for; they were not added up.";
  return reported(null, "several", {parts: Object.fromEntries(parts), confidence: 0.9, issue});
}
