/**
 * Which findings may be confirmed instead of mended.
 */
import type {Finding} from "../finding.js";
import {HIDDEN} from "../intake/answers/words.js";
import {MASKED} from "../privacy/mask-text.js";

/**
 * Errors that only ask whether a figure is plausible. Every other error holds a value back because it can't be read or
 * contradicts another in the same report, and no confirmation makes a figure of that.
 */
export const PLAUSIBILITY_ERRORS: ReadonlySet<string> = new Set(["total-below-last-part"]);

/**
 * Whether "checked, the figure is right" is an answer to a finding: it must be about a value that shows, and that can be
 * read and contradicts nothing in its own report. What holds personal data has to be mended: the record of a confirmation is kept, and must have none.
 */
export function isConfirmable({
  id,
  severity,
  code,
  cell,
  raw
}: Pick<Finding, "id" | "severity" | "code" | "cell" | "raw">): boolean {
  if (cell === "" || raw.trim() === "" || raw === HIDDEN) return false;
  if (raw.includes(MASKED) || id.includes(MASKED)) return false;
  return severity !== "error" || PLAUSIBILITY_ERRORS.has(code);
}
