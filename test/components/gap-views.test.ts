import {describe, expect, it} from "vitest";
import {indicatorHeatmap} from "../../src/components/parts/indicator-heatmap.js";
import {pillarDots} from "../../src/components/parts/pillar-dots.js";
import {contextOf, type Scores} from "./gap-context.js";

const SCORES: Scores = {
  a: {p: 10, q: 80, p1: 0, p2: 20, q1: 80},
  b: {p: 30, q: 80, p1: 19.6, p2: 40.4, q1: null},
  c: {p: 50, q: null, p1: 100, p2: 0, q1: 60},
  d: {p: 10, q: 20, p1: null, p2: null, q1: 20},
  "bo-x": {p: 70, q: 40, p1: 70, q1: 40}
};

describe("small multiples by pillar", async () => {
  const page = (await pillarDots(contextOf(SCORES), "province")).text;
  const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name, cells]) => [
    name,
    ...[...cells!.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text)
  ]);

  // p: 10, 10, 30, 50; q: 20, 80, 80, and one without a score.
  it("give medians, the highest and the lowest, even ones together, and how many have no score", () => {
    expect(rows).toEqual([
      ["Trụ p", "20,0", "c (50,0)", "a và d (10,0); b (30,0)", "0"],
      ["Trụ q", "80,0", "a và b (80,0)", "d (20,0); a và b (80,0)", "1"]
    ]);
    expect(page).toContain("<h2>Các tỉnh thấp nhất ở trụ cột Trụ p: trung vị 20,0 trên 100</h2>");
  });

  it("draw a dot for each score and a line for each median, in both widths", () => {
    for (const drawing of page.match(/<svg [\s\S]*?<\/svg>/g)!) {
      expect(drawing.match(/fill="var\(--accent\)"/g)).toHaveLength(7);
      expect(drawing.match(/stroke-width="3"/g)).toHaveLength(2);
    }
  });

  it("single no pillar out where the lowest are even", async () => {
    const even = {a: {p: 10, q: 10}, b: {p: 20, q: 20}};
    expect((await pillarDots(contextOf(even), "province")).text).toContain("<h2>Điểm trụ cột của các tỉnh</h2>");
  });

  it("count many of one score instead of naming them", async () => {
    const many = Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, {p: 30, q: 40}]));
    expect((await pillarDots(contextOf(many), "province")).text).toContain("<td>5\u00A0nơi (30,0)</td>");
  });

  it("are nothing where nobody has a score", async () => {
    expect((await pillarDots(contextOf({a: {p: null, q: null}}), "province")).text).toBe("");
  });
});

describe("the table of all indicators", () => {
  const page = indicatorHeatmap(contextOf(SCORES), "province").text;
  const row = (id: string) => new RegExp(`>${id}</a></th>(.*?)</tr>`).exec(page)![1]!;

  it("has every indicator of the kind below its pillar, in the order of rank", () => {
    expect([...page.matchAll(/scope="colgroup" colspan="(\d)"[^>]*>([^<]*)/g)].map(([, n, name]) => [n, name])).toEqual(
      [
        ["2", "Trụ p"],
        ["1", "Trụ q"]
      ]
    );
    expect([...page.matchAll(/don-vi\/(\w)\.html/g)].map(([, id]) => id)).toEqual(["b", "c", "d", "a"]);
    expect(indicatorHeatmap(contextOf(SCORES), "ministry").text).toContain("Cả 2 chỉ số của từng bộ, theo trụ cột");
  });

  it("shows a missing score hatched and in words, a zero as zero, and colours as printed", () => {
    expect(row("d").match(/class="hatch/g)).toHaveLength(2);
    expect(row("d")).toContain('<span class="vh">không có số</span>');
    expect(row("a")).toContain('<td class="q1" data-value="0">0</td>');
    expect(row("b")).toContain('<td class="q2" data-value="19.6">20</td>');
    expect(row("b")).toContain('<td class="q3" data-value="40.4">40</td>');
  });

  it("says which indicators have no goal of their own", () => {
    expect(page).toContain("Riêng Chỉ số p2 không có đích");
    expect(indicatorHeatmap(contextOf(SCORES), "ministry").text).not.toContain("không có đích");
  });
});
