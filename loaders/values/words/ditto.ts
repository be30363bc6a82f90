/**
 * "Như trên", "nt", 〃: the row above again. Resolved inside a column where that row has a reading.
 */
import type {Cell} from "../cell.js";
import {ask, type Found} from "../reading.js";
import {foldWord} from "../tidy.js";

const DITTO = /^[-"'\s]*(như (trên|dòng trên|hàng trên|mục trên)|nt|n\.t|n\/t)[-"'\s]*$/;
const MARK = /^(["″”“〃]|''|-"-|- " -)$/;

/** Whether the text only points to the row above. */
export function isDitto({text}: Cell): boolean {
  return DITTO.test(foldWord(text)) || MARK.test(text);
}

/**
 * @param above the reading of the row above; null in the first row
 * @returns that reading at lower confidence; a question where it gives none
 */
export function repeatAbove(above: Found | null): Found {
  if (above === null || above.status === "error" || above.rule === "empty") {
    return ask("ditto", "“As above”, but the row above has no reading: please write the value out.");
  }
  const issue = "“As above” was read as the value of the row above: rows may have been sorted since. Please confirm.";
  return {...above, rule: "ditto", confidence: Math.round(above.confidence * 70) / 100, issue};
}
