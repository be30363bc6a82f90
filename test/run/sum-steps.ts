/** Numbers of tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Counts one step. A step without a report (a compiler, a linter, the rebuild) counts only when it fails, as one
 * failure. So does a step that failed although no test did: a file that couldn't be read, a report that isn't there.
 */
export function countStep(code: number, report: VitestReport | null): Tally {
  const failed = report === null ? 0 : report.numFailedTests;
  return {
    passed: report === null ? 0 : report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report === null ? 0 : report.numPendingTests + report.numTodoTests
  };
}

/** Adds up the steps. */
export function sumSteps(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return {passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped")};
}

/** The last line of the test run. @example formatTally({passed: 3, failed: 0, skipped: 1}); // "3 passed, 0 failed, 1 skipped" */
export function formatTally({passed, failed, skipped}: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
