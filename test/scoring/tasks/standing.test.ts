import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {standTask, type TaskClaim, type TaskClaimState} from "../../../src/scoring/tasks/standing.js";

const once = {due: "2024-06-30", occurrence: null, as_of: "2024-12-31"};
const claim = (claimed: TaskClaimState, done_on: string | null = null, on = "2024-12-05"): TaskClaim => ({
  claimed,
  on,
  done_on
});

describe("a task of which nobody said anything", () => {
  it.each([
    ["before its last day", "2024-06-29", "not-reported"],
    ["on its last day, which is in time", "2024-06-30", "not-reported"],
    ["the day after", "2024-07-01", "overdue"]
  ])("%s (%s) is %s", (_, as_of, state) => {
    expect(standTask({...once, as_of}, [])).toEqual({state, reported_state: "", done_on: null, doubts: []});
  });
});

describe("the state of a task", () => {
  it.each([
    // what was said, done on, looked at on, state, what is kept of the word, doubts
    ["not-started", null, "2024-06-30", "not-started", "", []],
    ["under-way", null, "2024-06-30", "under-way", "", []],
    ["not-started", null, "2024-07-01", "overdue", "not-started", []],
    ["under-way", null, "2024-07-01", "overdue", "under-way", []],
    ["done-on-time", "2024-06-29", "2024-12-31", "done-on-time", "", []],
    ["done-on-time", "2024-06-30", "2024-12-31", "done-on-time", "", []],
    ["done-on-time", "2024-07-01", "2024-12-31", "done-late", "done-on-time", ["claim-differs"]],
    ["done-late", "2024-07-01", "2024-12-31", "done-late", "", []],
    ["done-late", "2024-06-30", "2024-12-31", "done-on-time", "done-late", ["claim-differs"]],
    ["done-on-time", null, "2024-12-31", "done-on-time", "", ["done-undated"]],
    ["done-late", null, "2024-12-31", "done-late", "", ["done-undated"]],
    ["replaced", null, "2024-12-31", "replaced", "", []],
    ["replaced", null, "2024-06-01", "replaced", "", []],
    ["done-late", "2025-01-10", "2024-12-31", "overdue", "done-late", ["done-in-future"]],
    ["done-on-time", "2024-06-20", "2024-06-10", "under-way", "done-on-time", ["done-in-future"]]
  ] as const)("said %s, done %s, seen on %s: %s", (claimed, done_on, as_of, state, reported_state, doubts) => {
    const said = claim(claimed, done_on, "2025-02-01");
    const kept = doubts.some((doubt) => doubt === "done-in-future") ? null : done_on;
    expect(standTask({...once, as_of}, [said])).toEqual({state, reported_state, done_on: kept, doubts});
  });

  it("is done on the very day on which it is looked at, and on which that was said", () => {
    const now = claim("done-on-time", "2024-06-20", "2024-06-20");
    const done = {state: "done-on-time", reported_state: "", done_on: "2024-06-20", doubts: []};
    expect(standTask({...once, as_of: "2024-06-20"}, [now])).toEqual(done);
    expect(standTask(once, [now])).toEqual(done);
  });

  it("is still under way on its last day, if it is said to be done on a later one", () => {
    const promise = claim("done-on-time", "2024-07-05", "2024-06-30");
    const seen = standTask({...once, as_of: once.due}, [promise]);
    expect(seen).toMatchObject({state: "under-way", reported_state: "done-on-time", doubts: ["done-in-future"]});
  });

  it("is not done on a day after the one on which that was said", () => {
    const promise = claim("done-on-time", "2024-06-25", "2024-06-20");
    expect(standTask(once, [promise])).toMatchObject({state: "overdue", doubts: ["done-in-future"]});
  });
});

describe("a yearly task", () => {
  const yearly = {due: "2025-12-31", occurrence: 2025, as_of: "2026-06-30"};
  it.each([
    ["2025-01-01", "done-on-time", []],
    ["2025-12-31", "done-on-time", []],
    ["2026-01-01", "done-late", []],
    ["2024-12-31", "overdue", ["done-too-early"]]
  ])("of 2025, done on %s, is %s", (done_on, state, doubts) => {
    const word = state === "done-late" ? "done-late" : "done-on-time";
    expect(standTask(yearly, [claim(word, done_on, "2026-02-01")])).toMatchObject({state, doubts});
  });
});

describe("several statements", () => {
  const done = claim("done-on-time", "2024-06-20", "2024-07-01");
  it("are told by the last one", () => {
    expect(standTask(once, [claim("under-way", null, "2024-06-01"), done]).state).toBe("done-on-time");
  });
  it("that take back a completion are told by the last one, with a doubt", () => {
    const later = claim("under-way", null, "2024-12-01");
    expect(standTask(once, [done, later])).toEqual({
      state: "overdue",
      reported_state: "under-way",
      done_on: null,
      doubts: ["done-withdrawn"]
    });
    expect(standTask(once, [done, claim("replaced")]).doubts).toEqual(["done-withdrawn"]);
  });
  it("take nothing back where the completion was never believed", () => {
    const never = claim("done-on-time", "2025-06-20", "2024-07-01");
    expect(standTask(once, [never, claim("under-way")]).doubts).toEqual([]);
  });
});

describe("properties of a task's state", () => {
  const day = fc
    .integer({min: 0, max: 1500})
    .map((n) => new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const word = fc.constantFrom<TaskClaimState>("not-started", "under-way", "done-on-time", "done-late", "replaced");
  const said = fc.record({claimed: word, on: day, done_on: fc.option(day)});

  it("overdue means that the last day has passed; done late, that it was done after it", () => {
    fc.assert(
      fc.property(day, day, fc.array(said, {maxLength: 4}), (due, as_of, claims) => {
        const {state, done_on} = standTask({due, occurrence: null, as_of}, claims);
        if (state === "overdue") expect(as_of > due).toBe(true);
        if (["not-started", "under-way", "not-reported"].includes(state)) expect(as_of <= due).toBe(true);
        if (state === "done-late" && done_on !== null) expect(done_on > due && done_on <= as_of).toBe(true);
        if (state === "done-on-time" && done_on !== null) expect(done_on <= due && done_on <= as_of).toBe(true);
      })
    );
  });

  it("what was said before the last word changes no state, only what is doubted", () => {
    fc.assert(
      fc.property(day, day, fc.array(said, {minLength: 1, maxLength: 4}), (due, as_of, claims) => {
        const moment = {due, occurrence: null, as_of};
        const {doubts: _, ...all} = standTask(moment, claims);
        const {doubts: __, ...last} = standTask(moment, claims.slice(-1));
        expect(all).toEqual(last);
      })
    );
  });
});
