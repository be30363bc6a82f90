import {describe, expect, it} from "vitest";
import {checkEdition} from "../../../loaders/intake/rules/check-edition.js";
import type {Lineage} from "../../../loaders/intake/rules/edition-cells.js";
import {DATA, editionOf, placed, reportOf, type Values} from "./make.js";

const UNITS = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
const k = DATA.thresholds["robust-distance"];
const smallest = DATA.thresholds["smallest-spread"];

/** All units at 1,000 last year and 1,000 this year, but for what is changed. */
function findings(changed: Readonly<Record<string, Values>>, before: Readonly<Record<string, Values>> = {}) {
  const last = Object.fromEntries(UNITS.map((unit) => [unit, {headcount: 1000, ...before[unit]}]));
  const reports = UNITS.map((unit) => reportOf(unit, {headcount: 1000, ...changed[unit]}));
  return checkEdition(editionOf(reports, last));
}
const codes = (...args: Parameters<typeof findings>) => findings(...args).map((one) => `${one.file} ${placed(one)}`);

describe("a change from last year", () => {
  const limit = Math.exp(k * smallest) * 1000;

  it("is asked about just above the distance, and not just below", () => {
    expect(codes({a: {headcount: Math.floor(limit)}})).toEqual([]);
    expect(codes({a: {headcount: Math.ceil(limit)}})).toEqual(["a/a.xlsx change-from-last-year headcount"]);
  });

  it("is a warning that quotes both years and keeps the value", () => {
    const [finding] = findings({a: {headcount: 3000}});
    expect(finding).toMatchObject({severity: "warning", raw: "3000"});
    expect(finding!.advice_vi).toContain("2023: 1000; 2024: 3000");
  });

  it("is judged beside what happened everywhere", () => {
    const all = Object.fromEntries(UNITS.map((unit) => [unit, {gpu: 900}]));
    const last = Object.fromEntries(UNITS.map((unit) => [unit, {gpu: 300}]));
    expect(codes(all, last)).toEqual([]);
    expect(codes({...all, a: {gpu: 300}}, last)).toEqual(["a/a.xlsx change-from-last-year gpu"]);
  });

  it("of a thousand times is counted beside the usual one, too", () => {
    const gpu = (value: number) => Object.fromEntries(UNITS.map((unit) => [unit, {gpu: value}]));
    // everywhere ten times more: 10,000 times is a thousand beside it, 1,000 times only a hundred
    expect(codes({...gpu(500), a: {gpu: 500_000}}, gpu(50))).toEqual(["a/a.xlsx thousand-fold gpu"]);
    expect(codes({...gpu(500), a: {gpu: 50_000}}, gpu(50))).toEqual(["a/a.xlsx change-from-last-year gpu"]);
  });

  it("is not judged with fewer units than a median needs, nor for small figures", () => {
    const few = UNITS.slice(0, DATA.thresholds["fewest-units"] - 1);
    const gpu = (units: readonly string[], value: number) => Object.fromEntries(units.map((u) => [u, {gpu: value}]));
    expect(codes({...gpu(few, 30), a: {gpu: 300}}, gpu(few, 30))).toEqual([]);
    expect(codes({...gpu([...few, "h"], 30), a: {gpu: 300}}, gpu([...few, "h"], 30))).toHaveLength(1);
    expect(codes({...gpu(UNITS, 3), a: {gpu: 19}}, gpu(UNITS, 3))).toEqual([]);
    expect(codes({...gpu(UNITS, 3), a: {gpu: 20}}, gpu(UNITS, 3))).toHaveLength(1);
  });

  it("of a figure that fell to nothing is asked about; of one that began at nothing not", () => {
    const gpu = (value: number) => Object.fromEntries(UNITS.map((unit) => [unit, {gpu: value}]));
    expect(codes({...gpu(40), a: {gpu: 0}}, gpu(40))).toEqual(["a/a.xlsx change-from-last-year gpu"]);
    expect(codes({...gpu(40), a: {gpu: 40}}, {...gpu(40), a: {gpu: 0}})).toEqual([]);
  });

  it("of about a thousand times is said to be that, within three times", () => {
    const at = (headcount: number) => codes({a: {headcount}}).map((one) => one.split(" ")[1]);
    expect(at(1_000_000)).toEqual(["thousand-fold"]);
    expect(at(2_990_000)).toEqual(["thousand-fold"]);
    expect(at(3_010_000)).toEqual(["change-from-last-year"]);
    expect(at(334_000)).toEqual(["thousand-fold"]);
    expect(at(332_000)).toEqual(["change-from-last-year"]);
    expect(at(1)).toEqual(["thousand-fold"]);
    expect(at(1e9)).toEqual(["thousand-fold"]);
  });

  it("is not found where there is no earlier edition, or the unit did not report then", () => {
    const reports = UNITS.map((unit) => reportOf(unit, {headcount: unit === "a" ? 9000 : 1000}));
    expect(checkEdition(editionOf(reports))).toEqual([]);
    const last = Object.fromEntries(UNITS.slice(1).map((unit) => [unit, {headcount: 1000}]));
    expect(checkEdition(editionOf(reports, last))).toEqual([]);
  });

  it("is not asked about again where the report itself was asked about the unit of the figure", () => {
    const reports = UNITS.map((unit) => reportOf(unit, {headcount: unit === "a" ? 9000 : 1000}));
    const last = Object.fromEntries(UNITS.map((unit) => [unit, {headcount: 1000}]));
    const edition = editionOf(reports, last);
    expect(checkEdition(edition).map(({id}) => id)).toEqual(["a/change-from-last-year/san-sang/headcount"]);
    expect(checkEdition(edition, new Set(["a/thousand-fold/san-sang/headcount"]))).toEqual([]);
    const base = {...edition, earlier: null, bases: new Map([["fw-4.1", new Map([["a", 5]])]])};
    expect(checkEdition(base, new Set(["a/thousand-fold/san-sang/headcount"])).map(placed)).toEqual([
      "base-disagrees headcount"
    ]);
  });
});

describe("totals and yeses", () => {
  it("ask about a total that fell below half, once, and not about one that is half", () => {
    const fell = (total: number) => codes({a: {"dvc-total": total}}, {a: {"dvc-total": 200}});
    expect(fell(100)).toEqual([]);
    expect(fell(99)).toEqual(["a/a.xlsx total-fell dvc-total"]);
    expect(codes({a: {headcount: 400}})).toEqual(["a/a.xlsx total-fell headcount"]);
  });

  it("ask about a yes that became no, not about one that is missing now", () => {
    const was = {a: {"open-data": true}};
    expect(codes({a: {"open-data": false}}, was)).toEqual(["a/a.xlsx yes-became-no open-data"]);
    expect(codes({}, was)).toEqual([]);
    expect(codes({a: {"open-data": true}}, {a: {"open-data": false}})).toEqual([]);
  });
});

describe("merged units", () => {
  const last = {x: {headcount: 600, "open-data": true}, y: {headcount: 500, "open-data": false}};
  const merged = (approximate: boolean, now: Values, predecessors = ["x", "y"]) => {
    const lineage = new Map<string, Lineage>([["z", {predecessors, approximate}]]);
    const units = UNITS.map((unit) => [unit, {predecessors: [unit], approximate: false}] as const);
    const others = UNITS.map((unit) => reportOf(unit, {headcount: 1000}));
    const before = {...last, ...Object.fromEntries(UNITS.map((unit) => [unit, {headcount: 1000}]))};
    const all = new Map([...lineage, ...units]);
    return checkEdition(editionOf([...others, reportOf("z", now)], before, all)).map(placed);
  };

  it("are held against the sum of their predecessors", () => {
    expect(merged(false, {headcount: 1100})).toEqual([]);
    expect(merged(false, {headcount: 549})).toEqual(["total-fell headcount"]);
  });

  it("that are new have no last year: nothing fell, nothing was reversed", () => {
    expect(merged(false, {headcount: 5, "open-data": false}, [])).toEqual([]);
  });

  it("leave the median to units that compare exactly", () => {
    const all = (approximate: boolean) =>
      new Map(UNITS.map((unit) => [unit, {predecessors: [unit], approximate}] as const));
    const before = Object.fromEntries(UNITS.map((unit) => [unit, {gpu: 100}]));
    const reports = UNITS.map((unit) => reportOf(unit, {gpu: unit === "a" ? 900 : 100}));
    expect(checkEdition(editionOf(reports, before, all(false))).map(placed)).toEqual(["change-from-last-year gpu"]);
    expect(checkEdition(editionOf(reports, before, all(true))).map(placed)).toEqual([]);
  });

  it("are not compared where a predecessor did not report", () => {
    expect(merged(false, {headcount: 100}, ["x", "silent"])).toEqual([]);
  });

  it("made no reversal unless every predecessor said yes", () => {
    expect(merged(false, {headcount: 1100, "open-data": false})).toEqual([]);
    expect(merged(false, {headcount: 600, "open-data": false}, ["x"])).toEqual(["yes-became-no open-data"]);
  });

  it("are only noted where functions moved between ministries", () => {
    expect(merged(true, {headcount: 300})).toEqual(["change-after-merger headcount"]);
    expect(merged(true, {headcount: 1.1e6})).toEqual(["thousand-fold headcount"]);
  });
});

describe("last year's figures sent again", () => {
  const ids = [
    "dvc-ai",
    "dvc-total",
    "trained-146",
    "headcount",
    "expenditure-total",
    "it-staff",
    "it-need",
    "it-trained"
  ];
  const figures = (n: number) => Object.fromEntries(ids.slice(0, n).map((id, i) => [id, 1000 + i]));

  it("are asked about from eight in a row", () => {
    const now = {...figures(8), headcount: 1003};
    const repeats = (values: Values) => codes({a: values}, {a: now}).filter((one) => one.includes("same-as"));
    expect(repeats(now)).toEqual(["a/a.xlsx same-as-last-year dvc-ai"]);
    expect(repeats({...now, "it-trained": 2000})).toEqual([]);
    const two = new Map([["a", {predecessors: ["a", "b"], approximate: false}]]);
    expect(checkEdition(editionOf([reportOf("a", now)], {a: now, b: {}}, two))).toEqual([]);
  });
});
