/**
 * One word of a scale or a list: spaces and case must not make a category of their own.
 */
import type {Cell} from "../cell.js";
import {type Found, reported} from "../reading.js";
import {oneLine} from "../tidy.js";

/** Six ordered tiers of provincial indices, best first. */
const TIERS: readonly string[] = ["Rất tốt", "Tốt", "Khá", "Trung bình", "Tương đối thấp", "Thấp"];

/** A tier keeps its place in `parts.tier`, 1 is best. Several parted by "|" are given as a list, and asked about. */
export function readCategory(cell: Cell): Found {
  const text = oneLine(cell.kept);
  const words = text.split(/\s*\|\s*/).filter((word) => word !== "");
  if (words.length > 1) {
    const issue = "Several categories stand in one cell.";
    return reported(words.map(canonical), "categories", {confidence: 0.7, issue});
  }
  const word = canonical(text);
  const tier = TIERS.indexOf(word) + 1;
  return tier > 0 ? reported(word, "category:tier", {parts: {tier}}) : reported(word, "category");
}

function canonical(word: string): string {
  const lower = word.toLowerCase();
  return TIERS.find((tier) => tier.toLowerCase() === lower) ?? word;
}
