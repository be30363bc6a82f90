/**
 * Findings: what is wrong with a submission, as data. Content errors are collected, never thrown.
 */
export type {Finding, Severity} from "../src/scoring/submission-model.js";

/**
 * Makes a finding's id from what stays the same when the file is sent again.
 *
 * @example findingId("bac-ninh", "not-a-number", "chi-tieu", "qd699-1.n"); // "bac-ninh/not-a-number/chi-tieu/qd699-1.n"
 */
export function findingId(unit: string, code: string, sheet: string, item: string): string {
  return [unit, code, sheet, item].filter((part) => part !== "").join("/");
}
