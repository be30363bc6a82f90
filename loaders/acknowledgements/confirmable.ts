/**
 * Which findings may be confirmed instead of mended.
 */
import type {Finding} from "../finding.js";
import {HIDDEN} from "../intake/answers/words.js";
import {MASKED} from "../privacy/mask-text.js";

/**
 * Errors that only ask whether a figure is plausible. None is: every error so far holds a value back because it can't
 * be read or contradicts another, and no confirmation makes a figure of that.
 */
export const PLAUSIBILITY_ERRORS: ReadonlySet<string> = new Set();

/**
 * Whether "checked, the figure is right" is an answer to a finding: it must be about a value that shows, and that is
 * taken as it stands. What holds personal data has to be mended: the record of a confirmation is kept, and must have none.
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
