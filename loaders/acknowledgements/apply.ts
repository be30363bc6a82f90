/**
 * What a recorded confirmation does: the finding stays, as something noted. No value changes.
 */
import type {Finding} from "../finding.js";
import {isConfirmable} from "./confirmable.js";
import type {Acknowledgement} from "./model.js";
import {isSameValue} from "./same-value.js";

/** The confirmations of an edition, by finding. */
export type AcknowledgementIndex = ReadonlyMap<string, readonly Acknowledgement[]>;

/** By finding id. */
export function indexAcknowledgements(rows: readonly Acknowledgement[]): AcknowledgementIndex {
  const index = new Map<string, Acknowledgement[]>();
  for (const row of rows) index.set(row.finding_id, [...(index.get(row.finding_id) ?? []), row]);
  return index;
}

/** The confirmation that holds for this value of this finding; undefined where none does. */
export function findAcknowledgement(
  index: AcknowledgementIndex,
  finding: string,
  raw: string
): Acknowledgement | undefined {
  return index.get(finding)?.find((row) => isSameValue(row.raw, raw));
}

/**
 * Whether a finding was confirmed for the value it now has: a predicate for rules that let a claim pass once it was.
 *
 * @example const isAcknowledged = acknowledgedIn(index);
 *   isAcknowledged("moh/claimed-not-applicable/qd699/dvc-ai", "không áp dụng"); // true once recorded
 */
export function acknowledgedIn(index: AcknowledgementIndex): (finding: string, raw: string) => boolean {
  return (finding, raw) => findAcknowledgement(index, finding, raw) !== undefined;
}

/** The findings, those confirmed for their present value turned into notes that say who confirmed and when. */
export function applyAcknowledgements<F extends Finding>(
  findings: readonly F[],
  index: AcknowledgementIndex
): readonly F[] {
  return findings.map((finding) => {
    const found = isConfirmable(finding) ? findAcknowledgement(index, finding.id, finding.raw) : undefined;
    if (!found) return finding;
    return {...finding, severity: "info", acknowledged: {who: found.who, when: found.when}};
  });
}
