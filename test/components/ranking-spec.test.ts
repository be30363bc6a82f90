import {parse, View} from "vega";
import {compile} from "vega-lite";
import {describe, expect, it} from "vitest";
import {type RankingDot, rankingSpec} from "../../src/components/chart/ranking-spec.js";

const dot = (name: string, score: number, groupText: string, shaded: boolean): RankingDot => ({
  name,
  rankText: "1 (1–2)",
  scoreText: String(score),
  score,
  low: score - 2,
  high: score + 2,
  groupText,
  shaded
});
const DOTS = [
  dot("An Giang", 80, "Nhóm A", true),
  dot("Bắc Ninh", 70, "Nhóm B", false),
  dot("Cà Mau", 60, "Nhóm C", true),
  dot("Đà Nẵng", 59, "", true),
  dot("Hà Nội", 40, "Nhóm D", false)
];

async function draw(width: number): Promise<string> {
  return new View(parse(compile(rankingSpec(DOTS, width, [30, 90])).spec), {renderer: "none"}).toSVG();
}

const heightOf = (svg: string, text: string) => {
  const [, y] = new RegExp(`translate\\([-\\d.]+,([\\d.]+)\\)"[^>]*>${text}<`).exec(svg)!;
  return Number(y);
};

describe.each([780, 350])("the ranked dots, %d px wide", (width) => {
  it("stand in the order of rank, whatever is shaded", async () => {
    const svg = await draw(width);
    const heights = DOTS.map(({name}) => heightOf(svg, name));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(DOTS.length);
  });

  it("name each group once, and shade just its rows", async () => {
    const svg = await draw(width);
    expect(svg.match(/>Nhóm [A-D]</g)).toEqual([">Nhóm A<", ">Nhóm B<", ">Nhóm C<", ">Nhóm D<"]);
    expect(svg.match(/fill="#f1f4f6"/g)).toHaveLength(3);
  });
});

describe("very long names", () => {
  const long = DOTS.map((each, i) => (i === 1 ? {...each, name: "Bộ có tên rất dài ".repeat(8)} : each));

  it.each([780, 350])("leave room for the plot %d px wide, and are cut", async (width) => {
    const spec = rankingSpec(long, width, [30, 90]) as {readonly width: number};
    expect(spec.width).toBeGreaterThanOrEqual(width / 4);
    const svg = await new View(parse(compile(spec as never).spec), {renderer: "none"}).toSVG();
    expect(svg).toMatch(/>Bộ có tên [^<]*…</);
    expect(svg).toContain(">An Giang<");
  });

  it("put the group under the name on a telephone, where short ones have it beside them", async () => {
    const above = await draw(350);
    expect(heightOf(above, "Nhóm A")).toBe(heightOf(above, "An Giang"));
    const below = await new View(parse(compile(rankingSpec(long, 350, [30, 90])).spec), {renderer: "none"}).toSVG();
    expect(heightOf(below, "Nhóm A")).toBeGreaterThan(heightOf(below, "An Giang"));
  });
});
