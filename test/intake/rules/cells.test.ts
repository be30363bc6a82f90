import {describe, expect, it} from "vitest";
import type {Form} from "../../../loaders/form/form.js";
import {slipOf} from "../../../loaders/intake/rules/cells/plausible.js";
import {chanceOfAtLeast} from "../../../loaders/intake/rules/cells/rounded.js";
import {checkCells} from "../../../loaders/intake/rules/check-cells.js";
import {figureItems} from "../../../loaders/intake/rules/figures.js";
import {FORM} from "../../form/sample.js";
import {cellsOf, DATA, found} from "./make.js";

const REF = {unit: "u", file: "u/a.xlsx"};
const check = (values: Parameters<typeof cellsOf>[0], form: Form = FORM) =>
  checkCells(form, REF, cellsOf(values), "2024", DATA);

describe("sums", () => {
  it("allow parts that equal their whole and hold back those that exceed it by one", () => {
    expect(found({"ai-staff": 18, "ai-engineers": 12, "ai-masters": 5, "ai-phd": 1})).toEqual([]);
    expect(found({"ai-staff": 18, "ai-engineers": 12, "ai-masters": 5, "ai-phd": 2})).toEqual([
      "parts-above-total ai-engineers"
    ]);
  });

  it.each([
    ["it-need", ["it-need-engineers", "it-need-masters", "it-need-phd"]],
    ["it-trained", ["it-trained-engineers", "it-trained-masters", "it-trained-phd"]]
  ])("hold the degrees of %s against it", (total, parts) => {
    const values = Object.fromEntries(parts.map((id) => [id, 4]));
    expect(found({...values, [total]: 12})).toEqual([]);
    expect(found({...values, [total]: 11})).toEqual([`parts-above-total ${parts[0]}`]);
  });

  it("hold spending from all sources, not the State's alone, against all expenditure", () => {
    const spent = {"spend-state": 600.1, "expenditure-total": 1000.3};
    expect(found({...spent, "spend-other": 400.2})).toEqual([]);
    expect(found({"spend-state": 0.1, "spend-other": 0.2, "expenditure-total": 0.3})).toEqual([]);
    expect(found({...spent, "spend-other": 400.3})).toEqual(["numerator-above-denominator spend-state"]);
  });

  it("leave every side of a contradiction without a value, and nothing else", () => {
    const {cells} = check({"dvc-ai": 8, "dvc-total": 7, gpu: 3, "ai-staff": 2, "ai-masters": 3});
    expect(cells.find(({item}) => item === "ai-phd")).toMatchObject({status: "not-reported", rule: "typed"});
    const held = cells.filter(({status}) => status === "error").map(({item}) => item);
    expect(held).toEqual(["dvc-ai", "dvc-total", "ai-staff", "ai-masters"]);
    expect(cells.filter(({item}) => held.includes(item)).every(({value}) => value === null)).toBe(true);
  });

  it("differ from a total only where the form says that they add up, and all parts are given", () => {
    const sum = {code: "sum-not-total", parts: ["dn-large-ai", "dn-small-ai"], whole: "dvc-ai"} as const;
    const form = {...FORM, checks: [sum]};
    expect(found({"dvc-ai": 7, "dn-large-ai": 3, "dn-small-ai": 4}, {}, form)).toEqual([]);
    expect(found({"dvc-ai": 7, "dn-large-ai": 3, "dn-small-ai": 3}, {}, form)).toEqual(["sum-not-total dn-large-ai"]);
    expect(found({"dvc-ai": 7, "dn-large-ai": 3}, {}, form)).toEqual([]);
  });
});

describe("proportions", () => {
  it.each([
    [5, 5, 20, null],
    [0.005, 5, 20_000, 1e-3],
    [4.99, 5, 20_000, 1e-3],
    [20_000, 5, 20_000, null],
    [20_001, 5, 20_000, 1e3],
    [1.5e8, 5, 20_000, 1e6],
    [1e-7, 5, 20_000, null]
  ])("take %d between %d and %d as off by %s", (ratio, low, high, factor) => {
    expect(slipOf(ratio, low, high)).toBe(factor);
  });

  it("ask about spending in dong, thousand dong or billion dong, and say nothing of spending in million dong", () => {
    const of = (spending: number) => found({headcount: 20_000, "expenditure-total": spending});
    expect(of(3_000_000)).toEqual([]);
    for (const factor of [1e6, 1e3, 1e-3]) {
      expect(of(3_000_000 * factor)).toEqual(["thousand-fold expenditure-total"]);
    }
  });

  it("blame one figure for one slip, and leave the value as it is", () => {
    const {cells, findings} = check({
      headcount: 20_000,
      ...{"expenditure-total": 3e12, "spend-state": 30_000, "budget-short": 25_000}
    });
    expect(findings.map(({code, cell}) => [code, cell])).toEqual([
      ["thousand-fold", cells.find(({item}) => item === "expenditure-total")!.cell]
    ]);
    expect(cells.find(({item}) => item === "expenditure-total")).toMatchObject({status: "reported", value: 3e12});
  });

  it("name only items of the form", () => {
    const items = new Set(figureItems(FORM));
    for (const {item, over, low, high} of DATA.ratios) {
      expect([items.has(item), items.has(over), low < high]).toEqual([true, true, true]);
    }
  });
});

describe("dates", () => {
  it.each([
    ["doc-date", "2023-12-31", true],
    ["doc-date", "2024-01-01", false],
    ["doc-date", "2025-12-31", false],
    ["doc-date", "2026-01-01", true],
    ["van-ban[1].date", "2021-01-25", true],
    ["van-ban[1].date", "2021-01-26", false],
    ["van-ban[1].date", "2024-12-31", false],
    ["van-ban[1].date", "2025-01-01", true]
  ])("%s %s is asked about: %s", (item, date, asked) => {
    expect(found({[item]: date}).filter((one) => one.startsWith("date-outside"))).toEqual(
      asked ? [`date-outside ${item}`] : []
    );
  });
});

describe("rounding", () => {
  const items = figureItems(FORM).filter((id) => /^(dn|it|dothi|trained)/.test(id));
  const report = (rounded: number, of: number) =>
    Object.fromEntries(items.slice(0, of).map((id, i) => [id, i < rounded ? 500 + 10 * i : 501 + 10 * i]));
  const asked = (rounded: number, of: number) =>
    found(report(rounded, of)).filter((one) => one.startsWith("rounded-figures")).length;

  it("is the binomial's upper tail", () => {
    expect(chanceOfAtLeast(1, 2, 0.5)).toBeCloseTo(0.75, 12);
    expect(chanceOfAtLeast(0, 5, 0.1)).toBe(1);
    expect(chanceOfAtLeast(8, 8, 0.1)).toBeCloseTo(1e-8, 16);
  });

  it("asks from the count on that chance makes once in a million", () => {
    // of 8 figures: 7 rounded by chance 7.3e-7, 6 by 2.3e-5
    expect([asked(6, 8), asked(7, 8)]).toEqual([0, 1]);
    expect(asked(7, 7)).toBe(0);
    const small = Object.fromEntries(items.map((id, i) => [id, 20 + 10 * (i % 7)]));
    expect(found(small).filter((one) => one.startsWith("rounded"))).toEqual([]);
  });
});
