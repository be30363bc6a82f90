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
