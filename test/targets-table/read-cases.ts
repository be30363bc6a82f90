/**
 * The table of cases (`cases.csv`): for every target of seeds/targets.csv what meets it, what doesn't, what lies at the
 * edge and just across it, and what is said where there is no figure. Written from the words of the documents.
 *
 * Cells by kind of evidence: `ratio`, `agencies` 45/150; `count`, `rank`, `share` (percent) a number; `yes-no` yes, no
 * or not-yet; `conditions` several of these and k/n in a row; `growth`, `multiple` 2025:100 2030:161 (of growth the base
 * year is the test's, since no text states one); `received` a date, or none. Several cases in a cell are parted by `;`.
 */
import {fileURLToPath} from "node:url";
import {readCsv} from "../../loaders/files/csv.js";

export const KINDS = [
  "ratio",
  "agencies",
  "count",
  "rank",
  "share",
  "yes-no",
  "conditions",
  "growth",
  "multiple",
  "received"
] as const;
export type Kind = (typeof KINDS)[number];

export interface TargetCases {
  readonly target: string;
  /** The words of the clause that decide. */
  readonly words: string;
  readonly wording_rule: string;
  readonly evidence: Kind;
  readonly met: readonly string[];
  readonly not_met: readonly string[];
  readonly edge: readonly string[];
  readonly edge_is: "met" | "not-met";
  /** The nearest cases on the other side of the edge: the opposite of `edge_is`. */
  readonly across: readonly string[];
  /** State without a figure, and what is said to be missing ("" where the state says it). */
  readonly missing: string;
  readonly lack: string;
}

export function readCases(): readonly TargetCases[] {
  return readCsv(fileURLToPath(new URL("cases.csv", import.meta.url))).map((row) => ({
    target: row.target!,
    words: row.words!,
    wording_rule: row.wording_rule!,
    evidence: pick(KINDS, row.evidence!),
    met: split(row.met!),
    not_met: split(row.not_met!),
    edge: split(row.edge!),
    edge_is: pick(["met", "not-met"] as const, row.edge_is!),
    across: split(row.across!),
    missing: row.missing!,
    lack: row.lack!
  }));
}

function split(cell: string): readonly string[] {
  const cases = cell.split(";").filter((each) => each !== "");
  if (cases.length === 0) throw new Error("every target has a case of every kind");
  return cases;
}

function pick<T extends string>(known: readonly T[], cell: string): T {
  const found = known.find((each) => each === cell);
  if (found === undefined) throw new Error(`"${cell}" is none of ${known.join(", ")}`);
  return found;
}
