/**
 * Three units of 2025 against 2024, worked by hand. The figures were read from the submissions with another program than
 * ours (a spreadsheet library of its own), cell by cell, and added on paper; nothing here comes from our code.
 */
import {describe, expect, it} from "vitest";
import {trendsOf, twoYears} from "./inputs.js";

const {trends, index_trends} = trendsOf(await twoYears(2025));
const rowOf = (unit: string, indicator: string) =>
  trends.find((row) => row.unit === unit && row.indicator === indicator)!;

/** unit, indicator, Σ numerators, Σ denominators, before, value, change: percentages, or per 1,000 for fw-3.1. */
type Worked = readonly [string, string, number, number, number, number | null, number | null];

const WORKED: readonly Worked[] = [
  // Bắc Giang 104 of 705 (its second file: the first said 52) and Bắc Ninh 330 of 885; then 414 of 1,647
  ["bac-ninh", "qd699-1", 434, 1590, 27.2955975, 25.136612, -2.1589855],
  // 1 of 12 and 4 of 16; then 7 of 28
  ["bac-ninh", "qd699-2", 5, 28, 17.8571429, 25, 7.1428571],
  // 1 of 7 and 1 of 8; then 5 of 15
  ["bac-ninh", "fw-2.1", 2, 15, 13.3333333, 33.3333333, 20],
  // GPUs 2 and 13 for 19,734 and 26,560 officials; then no answer
  ["bac-ninh", "fw-3.1", 15, 46294, 0.3240161, null, null],
  // 20,069 + 2,178 of 2,704,460 and 65,676 + 3,213 of 4,073,728; then 109,056 + 1,927 of 6,915,523
  ["bac-ninh", "fw-3.2", 91136, 6778188, 1.3445481, 1.6048389, 0.2602907],
  // Hà Nam 191 of 714, Nam Định 237 of 838, Ninh Bình 251 of 802; then 1,100 of 2,430
  ["ninh-binh", "qd699-1", 679, 2354, 28.84452, 45.2674897, 16.4229697],
  // 1 of 9, 2 of 15, 2 of 15; then 8 of 39
  ["ninh-binh", "qd699-2", 5, 39, 12.8205128, 20.5128205, 7.6923077],
  // 1 of 5, 2 of 8, 1 of 7; then 6 of 20
  ["ninh-binh", "fw-2.1", 4, 20, 20, 30, 10],
  // 2 for 17,433, 10 for 29,702, 4 for 23,841; then 27 for 66,415
  ["ninh-binh", "fw-3.1", 16, 70976, 0.2254283, 0.4065347, 0.1811064],
  // Thừa Thiên Huế 252 of 762; then Huế 265 of 792
  ["hue", "qd699-1", 252, 762, 33.0708661, 33.459596, 0.3887298],
  // 3 of 14; then 3 of 14
  ["hue", "qd699-2", 3, 14, 21.4285714, 21.4285714, 0],
  // 9 for 19,735; then 6 for 18,675
  ["hue", "fw-3.1", 9, 19735, 0.4560426, 0.3212851, -0.1347574]
];

describe("ratios of merged provinces, by hand", () => {
  it.each(WORKED)("%s %s: %d of %d", (unit, indicator, numerator, denominator, before, value, change) => {
    const row = rowOf(unit, indicator);
    expect([row.before_numerator, row.before_denominator]).toEqual([numerator, denominator]);
    expect(row.before).toBeCloseTo(before, 6);
    if (value === null) expect(row.value).toBeNull();
    else expect(row.value).toBeCloseTo(value, 6);
    if (change === null) expect(row.change).toBeNull();
    else expect(row.change).toBeCloseTo(change, 6);
  });

  it.each([
    ["bac-ninh", ["bac-giang-63", "bac-ninh-63"], "merged-sum"],
    ["ninh-binh", ["ha-nam-63", "nam-dinh-63", "ninh-binh-63"], "merged-sum"],
    ["hue", ["thua-thien-hue-63"], "renamed"],
    ["ha-noi", ["ha-noi-63"], "same-unit"]
  ])("%s comes from %j: %s", (unit, predecessors, reason) => {
    const {predecessors: found, ...row} = rowOf(unit, "qd699-1");
    expect([...found].toSorted()).toEqual(predecessors);
    expect(row).toMatchObject({comparable: "yes", reason, year_before: 2024, year: 2025});
  });

  it("have another plain mean, labelled as such: 14.7518 and 37.2881 make 26.0200, not 27.2956", () => {
    expect(rowOf("bac-ninh", "qd699-1").before_plain_mean).toBeCloseTo(26.0199543, 6);
    expect(rowOf("hue", "qd699-1").before_plain_mean).toBeNull();
  });
});

describe("counts of merged provinces, by hand", () => {
  it.each([
    // people trained: 2 + 6, then 17; 3 + 6 + 5, then 23; 5, then 13
    ["bac-ninh", 8, 17, 9],
    ["ninh-binh", 14, 23, 9],
    ["hue", 5, 13, 8]
  ])("%s had %d trained, and now %d", (unit, before, value, change) => {
    const parts = {before_numerator: null, before_denominator: null, before_plain_mean: null};
    expect(rowOf(unit, "qd699-3")).toMatchObject({before, value, change, comparable: "yes", ...parts});
  });

  it("have no sum where one of three wrote no number (Lâm Đồng: “khoảng 30”): 5 and 3 are not the whole", () => {
    const row = rowOf("lam-dong", "qd699-3");
    expect(row).toMatchObject({before: null, value: 18, change: null, comparable: "no", reason: "part-missing"});
  });
});

describe("yes and no of merged provinces, by hand", () => {
  it.each([
    // open data: neither; of the three Nam Định alone
    ["bac-ninh", "qd699-4", 0, 2, 0],
    ["ninh-binh", "qd699-4", 1, 3, 1],
    // code of conduct: Nam Định and Ninh Bình
    ["ninh-binh", "fw-1.4", 2, 3, 1]
  ])("%s %s: %d of %d said yes, and no new yes or no is made of it", (unit, indicator, yes, reported, value) => {
    const row = rowOf(unit, indicator);
    expect(row).toMatchObject({yes_before: yes, reported_before: reported, before: null, value, change: null});
    expect(row).toMatchObject({comparable: "no", reason: "k-of-n", before_plain_mean: null});
  });

  it("stay a yes or no where the province was only renamed", () => {
    const row = rowOf("hue", "qd699-4");
    expect(row).toMatchObject({before: 0, value: 0, change: 0, yes_before: null, comparable: "yes", reason: "renamed"});
  });
});

describe("the index of merged provinces", () => {
  const indexOf = (unit: string) => index_trends.find((row) => row.unit === unit)!;

  it("has no earlier figure but the labelled plain mean, and no rank before", () => {
    const row = indexOf("bac-ninh");
    expect(row).toMatchObject({indicator: "index", before: null, change: null, rank_before: null, reported_before: 2});
    expect(row).toMatchObject({comparable: "no", reason: "index-not-added"});
    expect(row.before_plain_mean).not.toBeNull();
  });

  it("of a renamed one is shown beside the earlier, without a change: the peers' ranges are others", () => {
    const row = indexOf("hue");
    expect(row).toMatchObject({comparable: "approximate", reason: "peer-ranges", change: null});
    expect([row.before, row.value, row.rank_before, row.rank].every((each) => typeof each === "number")).toBe(true);
  });
});
