import {describe, expect, it} from "vitest";
import {countStep, formatTally, sumSteps} from "./sum-steps.js";

const report = {numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1};

describe("the sum of a test run", () => {
  it("takes the numbers of a report", () => {
    expect(countStep(1, report)).toEqual({passed: 5, failed: 2, skipped: 2});
  });

  it("counts a failed step without a report as one failure", () => {
    expect(countStep(2, null)).toEqual({passed: 0, failed: 1, skipped: 0});
  });

  it("counts a step that fails though no test does, such as a test file that can't be read", () => {
    expect(countStep(1, {...report, numFailedTests: 0})).toEqual({passed: 5, failed: 1, skipped: 2});
  });

  it("counts nothing for a compiler that is content", () => {
    expect(countStep(0, null)).toEqual({passed: 0, failed: 0, skipped: 0});
  });

  it("ends with one line", () => {
    expect(formatTally(sumSteps([countStep(1, report), countStep(1, null)]))).toBe("5 passed, 3 failed, 2 skipped");
    expect(formatTally({passed: 1, failed: 0, skipped: 0})).toBe("1 passed, 0 failed");
  });
});
