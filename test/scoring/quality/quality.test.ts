import {describe, expect, it} from "vitest";
import type {Edition, RankRow} from "../../../src/scoring/edition.js";
import {qualityOf, thatApply} from "../../../src/scoring/quality/quality.js";
import type {TaskRow} from "../../../src/scoring/tasks/model.js";
import type {TrendRow} from "../../../src/scoring/trends/model.js";
import {found, note, seen} from "./make.js";

const rank = (unit: string, place: number | null, ifZero: number | null, coverage: number | null) =>
  ({unit, rank: place, coverage, missing_as_zero: {score: null, rank: ifZero}}) as RankRow;
const trend = (unit: string, comparable: TrendRow["comparable"], reason: TrendRow["reason"]) =>
  ({unit, comparable, reason}) as TrendRow;
const task = (state: TaskRow["state"], evidence: string) => ({state, evidence}) as TaskRow;

const OBSERVATIONS = [
  seen("a", "x", "reported"),
  seen("b", "x", "not-yet"),
  seen("m", "x", "error", "m/1.xlsx#S!B9;m/1.xlsx#S!B10"),
  seen("a", "y", "not-reported"),
  seen("b", "y", "estimated"),
  seen("m", "y", "not-applicable"),
  seen("a", "z", "not-applicable"),
  seen("nobody", "x", "reported")
];
const EDITION = {
  units: [
    {id: "a", kind: "province"},
    {id: "b", kind: "province"},
    {id: "m", kind: "ministry"}
  ],
  observations: OBSERVATIONS,
  findings: [
    found("m", "read-number", "info"),
    found("m", "not-a-number", "error"),
    found("a", "required-empty", "warning", "C1"),
    found("b", "required-empty", "warning", "C1"),
    found("b", "required-empty", "warning", "C2"),
    {...found("b", "thousand-fold", "warning", "C3"), acknowledged: {who: "Sở KH&CN", when: "2025-12-20"}},
    found("stray", "not-a-link", "warning", "D1")
  ],
  ranks: [
    ...[rank("a", 1, 1, 1), rank("b", 2, 3, 0.9), rank("c", 3, 2, 0.8)],
    ...[rank("m", null, 1, 0.2), rank("n", null, null, 0.1)]
  ],
  notes: [
    note("1", "info", "later"),
    note("4", "warning", "soon"),
    note("2", "warning", "now"),
    note("3", "warning", "now"),
    note("5", "error", "later")
  ],
  trends: [
    trend("a", "no", "k-of-n"),
    trend("a", "yes", "renamed"),
    trend("b", "yes", "renamed"),
    ...["a", "m", "m"].map((unit) => trend(unit, "yes", "same-unit"))
  ],
  tasks: [task("done-late", "x"), task("done-on-time", ""), task("done-on-time", "y"), task("overdue", "x")]
} as unknown as Edition;

const quality = () => qualityOf(EDITION);

describe("the quality of an edition's data", () => {
  it("keeps zero, missing and not applicable apart, and counts no unit that the edition has not", () => {
    expect(quality().all).toMatchObject({applicable: 5, with_value: 3});
    expect(quality().all.counts).toMatchObject({reported: 1, "not-yet": 1, estimated: 1, "not-reported": 1, error: 1});
    expect(quality().kinds.map(({kind, applicable, with_value}) => [kind, applicable, with_value])).toEqual([
      ["province", 4, 3],
      ["ministry", 1, 0]
    ]);
  });

  it("puts the indicator with the largest share without a number first, and leaves out what applies to nobody", () => {
    expect(
      quality().indicators.map(({indicator, applicable, with_value}) => [indicator, applicable, with_value])
    ).toEqual([
      ["y", 2, 1],
      ["x", 3, 2]
    ]);
  });

  it("orders causes by severity, then by number, and counts agencies once", () => {
    expect(quality().causes.map(({code, findings, units}) => `${code} ${findings} ${units}`)).toEqual([
      "not-a-number 1 1",
      "required-empty 3 2",
      "not-a-link 1 1",
      "thousand-fold 1 1",
      "read-number 1 1"
    ]);
    expect(quality().severities).toEqual({error: 1, warning: 5, info: 1});
  });

  it("names the causes in the cells of a value that is held back, most severe first", () => {
    expect(quality().held_back.map(({unit, status, codes}) => [unit, status, codes])).toEqual([
      ["m", "error", ["not-a-number", "read-number"]]
    ]);
  });

  it("counts confirmed values, evidence, and what moves if missing were zero", () => {
    expect(quality().acknowledged.map(({code}) => code)).toEqual(["thousand-fold"]);
    expect(quality().evidence).toMatchObject({tasks_done: 3, tasks_with: 2});
    expect(quality().evidence.causes.map(({code}) => code)).toEqual(["not-a-link"]);
    expect(quality().moved_by_zero).toBe(2);
    expect(quality().unranked.map(({unit}) => unit)).toEqual(["n", "m"]);
  });

  it("counts comparisons with the kinds apart: what can be compared first, then the most frequent reason", () => {
    expect(quality().comparisons).toEqual([
      {comparable: "yes", reason: "same-unit", province: 1, ministry: 2},
      {comparable: "yes", reason: "renamed", province: 2, ministry: 0},
      {comparable: "no", reason: "k-of-n", province: 1, ministry: 0}
    ]);
  });

  it("leaves out of the comparisons that can be expected those of figures that do not apply", () => {
    const idle = {comparable: "no", reason: "not-applicable", province: 3, ministry: 4} as const;
    expect(thatApply([...quality().comparisons, idle])).toEqual(quality().comparisons);
  });

  it("makes one matter of the notes with one advice, most severe first, then most notes", () => {
    expect(quality().notes.map(({severity, advice, notes}) => [severity, advice.vi, notes.length])).toEqual([
      ["error", "later", 1],
      ["warning", "now", 2],
      ["warning", "soon", 1],
      ["info", "later", 1]
    ]);
  });
});
