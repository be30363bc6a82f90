/**
 * Ratios, with both parts kept.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters} from "../number/hints.js";
import {ask, type Found} from "../reading.js";
import type {Column} from "./context.js";
import {isPercentFormat, readPercent} from "./percent.js";
import {looksLikeRatio, readRatioText} from "./ratio-text.js";

/** A percentage alone is read, and its counts asked for; a bare number is a question. */
export function readRatio(cell: Cell, column: Column): Found {
  const date = askAboutDate(cell, true);
  if (date) return date;
  if (looksLikeRatio(cell.text)) return readRatioText(cell, column);
  const percent = /%|phần trăm/iu.test(cell.text) || isPercentFormat(cell.format);
  if (percent) {
    const reading = readPercent(cell, {...column, numbers: {...column.numbers, whole: false}});
    const issue = "Only the percentage is given: please give part and whole, such as 45/150.";
    return reading.status === "reported"
      ? {...reading, confidence: Math.min(reading.confidence, 0.75), issue: reading.issue ?? issue}
      : reading;
  }
  const letters = askAboutLetters(cell);
  if (letters) return letters;
  return ask("not-a-ratio", `“${cell.text}” is no ratio: please give part and whole, such as 45/150.`);
}
