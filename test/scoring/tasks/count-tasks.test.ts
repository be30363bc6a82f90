import {describe, expect, it} from "vitest";
import {countTasks} from "../../../src/scoring/tasks/count-tasks.js";
import type {TaskRow} from "../../../src/scoring/tasks/model.js";
import {knownLateness, taskCases} from "../../../src/scoring/tasks/task-case.js";

const row = (changes: Partial<TaskRow>): TaskRow =>
  ({document: "d", occurrence: 2023, due: "2023-12-31", state: "overdue", source: "", ...changes}) as TaskRow;

describe("taskCases", () => {
  it("tells a year of which nothing was read from one in which others were heard", () => {
    const silent = row({});
    const [said, beside] = [row({occurrence: 2024, state: "done-on-time", source: "a"}), row({occurrence: 2024})];
    expect([silent, said, beside].map(taskCases([silent, said, beside]))).toEqual([
      "unrecorded",
      "done-on-time",
      "overdue"
    ]);
  });

  it("asks of each document by itself", () => {
    const [own, other] = [row({}), row({document: "e", source: "a"})];
    expect(taskCases([own, other])(own)).toBe("unrecorded");
  });

  it("calls a task due once overdue, though nobody was heard", () => {
    const once = row({occurrence: null});
    expect(taskCases([once])(once)).toBe("overdue");
  });

  it("leaves a silent year alone that is not due", () => {
    const ahead = row({state: "not-reported", due: "2026-12-31"});
    expect(taskCases([ahead])(ahead)).toBe("not-reported");
  });
});

describe("knownLateness", () => {
  it("is what was counted, a 0 too, unless nobody can say whether it was late", () => {
    const late = [row({days_late: 12}), row({days_late: 0}), row({days_late: null})];
    expect(late.map((each) => knownLateness(each, "overdue"))).toEqual([12, 0, null]);
    expect(late.map((each) => knownLateness(each, "unrecorded"))).toEqual([null, null, null]);
  });
});

describe("countTasks", () => {
  const rows = [
    row({}),
    row({occurrence: null, source: "a"}),
    ...Array.from({length: 3}, () => row({occurrence: null, state: "done-on-time"})),
    row({occurrence: null, state: "done-late"}),
    ...Array.from({length: 4}, () => row({occurrence: null, state: "replaced"})),
    row({occurrence: null, state: "under-way", due: "2025-12-31"}),
    row({occurrence: null, state: "replaced", due: "2026-12-31"}),
    row({occurrence: null, state: "done-on-time", due: "2025-12-31"})
  ];

  it("parts what is past its deadline, the last day itself being in time", () => {
    expect(countTasks(rows, "2025-12-31", taskCases(rows))).toEqual({
      ...{all: 13, past: 10, done: 4, late: 1, overdue: 1, unrecorded: 1, replaced: 4, ahead: 3, early: 1}
    });
  });

  it("counts nothing where there is nothing", () => {
    expect(countTasks([], "2025-12-31", taskCases([]))).toMatchObject({all: 0, past: 0, ahead: 0});
  });
});
