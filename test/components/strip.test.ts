import {describe, expect, it} from "vitest";
import {packDots} from "../../src/components/chart/pack-dots.js";
import {layStrip} from "../../src/components/chart/strip-layout.js";
import {isCrowded, scalePlace, scaleTicks, stripScale} from "../../src/components/chart/strip-scale.js";
import {stripSpec} from "../../src/components/chart/strip-spec.js";
import {toSvg} from "../../src/components/chart/to-svg.js";

describe("packDots", () => {
  it("stacks dots that would touch, above before below, in the order given", () => {
    expect(packDots([50, 0, 50, 51, 50], 9)).toEqual([0, 0, 1, 2, -1]);
  });

  it("never lets two dots of one level touch, however they lie", () => {
    const places = Array.from({length: 60}, (_, i) => (i * 37) % 101);
    const levels = packDots(places, 9);
    for (const [i, place] of places.entries())
      for (const [k, other] of places.entries())
        if (i < k && levels[i] === levels[k]) expect(Math.abs(place - other)).toBeGreaterThanOrEqual(9);
  });
});

describe("stripScale", () => {
  it("starts at 0 and holds every figure and target on a round end", () => {
    expect(stripScale([18.4, 84], 39, [30, 100])).toEqual({kind: "even", low: 0, high: 100});
    expect(stripScale([0.11, 1.17], 0.4, [])).toEqual({kind: "even", low: 0, high: 1.25});
  });

  it("is logarithmic where half would stand in a corner, and even all the same with a 0 among them", () => {
    expect(stripScale([3, 20, 40000], 20, [])).toEqual({kind: "log", low: 1, high: 100000});
    expect(stripScale([0, 20, 40000], 20, []).kind).toBe("even");
    expect(isCrowded([0, 20, 40000], 20)).toBe(true);
  });

  it("has room for figures that are all 0", () => {
    expect(stripScale([0, 0], 0, [])).toEqual({kind: "even", low: 0, high: 1});
  });

  it("places ends at the ends, and ticks from one to the other", () => {
    const log = {kind: "log", low: 1, high: 1000} as const;
    expect(scaleTicks(log)).toEqual([1, 10, 100, 1000]);
    expect(scaleTicks(log).map((value) => scalePlace(log, value))).toEqual(
      [0, 1 / 3, 2 / 3, 1].map((at) => expect.closeTo(at, 12))
    );
    const even = {kind: "even", low: 0, high: 1.25} as const;
    expect(scaleTicks(even)).toEqual([0, 0.25, 0.5, 0.75, 1, 1.25]);
    expect(scalePlace(even, 1)).toBe(0.8);
  });
});

const STRIP = {
  rows: [
    {title: "Tỉnh", note: "4/6", values: [0, 10, 10, 100], median: 10},
    {title: "Bộ", note: "0/2", values: [], median: null}
  ],
  goals: [
    {value: 30, label: "2024: 30%", draft: false},
    {value: 35, label: "2030: 35%", draft: false},
    {value: 100, label: "2045: 100%", draft: true}
  ],
  ticks: [{value: 0, label: "0%"}],
  scale: {kind: "even", low: 0, high: 100} as const
};

describe("layStrip", () => {
  it.each([1120, 345])("keeps dots on their values and within the drawing at %d px", (width) => {
    const {rows, height, width: inner} = layStrip(STRIP, width);
    const [first, second] = rows;
    expect(first!.dots.map(({x}) => x)).toEqual([0, 0.1 * inner, 0.1 * inner, inner].map((x) => expect.closeTo(x, 9)));
    expect(first!.dots[1]!.y).not.toBe(first!.dots[2]!.y);
    for (const {y} of first!.dots) expect(y > 0 && y < height).toBe(true);
    expect(second!.dots).toEqual([]);
    expect(second!.middle).toBeGreaterThan(first!.middle + first!.half);
  });

  it("puts labels that would run into each other on lines of their own, and hangs the last inwards", () => {
    const {goals, lines} = layStrip(STRIP, 345);
    expect(goals.map(({line, align}) => [line, align])).toEqual([
      [0, "center"],
      [1, "center"],
      [0, "right"]
    ]);
    expect(lines).toBe(2);
  });
});

describe("stripSpec", () => {
  it("draws a dot for every figure, 0 among them, and none for what is missing", async () => {
    const svg = await toSvg(stripSpec(STRIP, 1120));
    const dots = svg.match(/<g class="mark-symbol[^>]*>(.*?)<\/g>/s)?.[1] ?? "";
    expect(dots.match(/<path /g)).toHaveLength(4);
    expect(svg).toContain("var(--accent)");
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
