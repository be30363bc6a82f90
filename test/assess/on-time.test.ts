import {describe, expect, it} from "vitest";
import {reportedOnTime} from "../../loaders/assess/on-time.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";

const file = (values: Partial<SubmissionRow>) =>
  ({unit: "a", file: "a/x.xlsx", late: false, verdict: "accepted", ...values}) as SubmissionRow;

describe("reported on time", () => {
  it("is 1 for a usable file before the deadline, even if a later one superseded it", () => {
    expect(reportedOnTime("a", [file({verdict: "superseded"}), file({late: true})], "2025")).toMatchObject({
      value: 1,
      status: "reported"
    });
  });
  it("is a known 0 for a late file", () => {
    expect(reportedOnTime("a", [file({late: true})], "2025")).toMatchObject({
      value: 0,
      status: "not-yet",
      rule: "received-late"
    });
  });
  it("is a known 0 where nothing usable came: that is a fact, not a missing value", () => {
    expect(reportedOnTime("a", [], "2025")).toMatchObject({
      value: 0,
      status: "not-yet",
      rule: "nothing-usable-received"
    });
    expect(reportedOnTime("a", [file({verdict: "sent-back"})], "2025")).toMatchObject({
      value: 0,
      rule: "nothing-usable-received"
    });
  });
  it("is missing where the log does not know when the file came: never a guess", () => {
    expect(reportedOnTime("a", [file({late: null})], "2025")).toMatchObject({value: null, status: "not-reported"});
  });
});
