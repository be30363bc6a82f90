import {describe, expect, it} from "vitest";
import {scoreDomain} from "../../src/components/chart/ranking-spec.js";
import {useTokens} from "../../src/components/chart/theme.js";
import {passesNumber} from "../../src/components/notebook/observation-grid.js";
import {heatClass, wayClass} from "../../src/components/parts/heat.js";
import {rankText} from "../../src/components/parts/rank-text.js";
import {shareText} from "../../src/components/parts/share-text.js";
import type {RankRow, TargetShare} from "../../src/scoring/edition.js";

const row = (values: Partial<RankRow>) => ({rank: 5, p05: 3, p95: 9, ...values}) as RankRow;
const share = (met: number, applicable: number, not_reported: number) =>
  ({met, applicable, not_reported}) as TargetShare;

describe("rankText", () => {
  it("never shows a rank without its interval", () => expect(rankText(row({}))).toBe("5 (3–9)"));
  it("prints an interval of one place once", () => expect(rankText(row({p05: 5, p95: 5}))).toBe("5 (5)"));
  it("prints a dash for a unit that is not ranked", () => expect(rankText(row({rank: null}))).toBe("–"));
});

describe("shareText", () => {
  it("prints met of applicable", () => expect(shareText(share(1, 2, 0))).toBe("1/2"));
  it("prints a range while a target is not reported", () => expect(shareText(share(1, 3, 1))).toBe("1–2/3"));
  it("prints a dash where no target applies: never 0/0", () => expect(shareText(share(0, 0, 0))).toBe("–"));
});

describe("heat", () => {
  it("hatches what is missing, and gives zero a colour", () => {
    expect(heatClass(null)).toBe("hatch");
    expect(heatClass(0)).toBe("q1");
  });
  it.each([
    [19.99, "q1"],
    [20, "q2"],
    [79.99, "q4"],
    [80, "q5"],
    [100, "q5"]
  ])("puts a score of %d into %s", (score, step) => expect(heatClass(score)).toBe(step));
  it("keeps the last step for a target that is met", () => {
    expect(wayClass(0.999)).toBe("q4");
    expect(wayClass(1)).toBe("q5");
  });
});

describe("scoreDomain", () => {
  it("takes whole tens around the intervals and stays within 0–100", () => {
    expect(scoreDomain([{low: 23, high: 77}])).toEqual([20, 80]);
    expect(scoreDomain([{low: -3, high: 104}])).toEqual([0, 100]);
  });
});

describe("passesNumber", () => {
  it.each([
    [">=30", 30, true],
    ["<30", 30, false],
    ["12,5", 12.5, true],
    ["", null, true],
    [">=0", null, false]
  ])("filter %s on %s gives %s", (wanted, value, passes) => expect(passesNumber(wanted, value)).toBe(passes));
});

describe("useTokens", () => {
  it("swaps literal colours for the page's tokens, so dark mode and print need no second drawing", () => {
    expect(useTokens('<path fill="#0a4f87" stroke="#d6dce1"/>')).toBe(
      '<path fill="var(--accent)" stroke="var(--rule)"/>'
    );
  });
});
