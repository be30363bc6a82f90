/**
 * Reports of the science ministry's own units. No form is prescribed for them (QĐ 1678 III.3), so whatever can be opened
 * has been received; nothing in it is read or assessed.
 */
import type {Awaited} from "./deadlines/awaited.js";
import {REFUSAL_TEXTS} from "./findings/refusal-texts.js";
import type {SubmissionReading} from "./types.js";

/**
 * The reading of a file in a tracked folder: received without a remark, unless the file could not be opened at all.
 *
 * @param awaited from whom reports are awaited; of these the science ministry's own units are tracked only
 */
export function receiveFreely(
  reading: SubmissionReading,
  awaited: readonly Pick<Awaited, "unit" | "kind">[]
): SubmissionReading {
  const folder = reading.file.split("/")[0]!;
  if (!awaited.some(({unit, kind}) => kind === "science-unit" && unit === folder)) return reading;
  const refused = reading.findings.filter(({code}) => code in REFUSAL_TEXTS);
  return {...reading, cells: [], contacts: [], findings: refused, fit: refused.length === 0};
}
