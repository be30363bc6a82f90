import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type MapCell, splitLabel, tileMap} from "../../src/components/parts/tile-map.js";
import {quantileStep} from "../../src/components/parts/tile-steps.js";

const cell = (changes: Partial<MapCell>): MapCell => ({
  ...{unit: "hue", row: 0, col: 0, label: "Huế", figure: "41,1", step: "q2", archipelago: false},
  ...{title: "Huế: 41,1 điểm, hạng 20", href: "../don-vi/hue.html", ...changes}
});

describe("tileMap", () => {
  it("places tiles by row and column, makes each a link with a name, and prints its value", () => {
    const drawn = tileMap([cell({}), cell({unit: "ca-mau", label: "Cà Mau", row: 3, col: 4})], "Sơ đồ").text;
    expect(drawn).toContain('height="12.4rem" style="min-width:15.5rem"');
    expect(drawn).toContain('<svg x="0%" y="0rem" width="20%" height="3.1rem">');
    expect(drawn).toContain('<svg x="80%" y="9.3rem" width="20%" height="3.1rem">');
    expect(drawn.match(/<a class="q2" href="\.\.\/don-vi\/hue\.html" data-tile="hue"><title>Huế: 41,1/)).not.toBeNull();
    expect(drawn).toContain(">41,1</text>");
  });

  it("hatches a tile without a value, which has a dash and not a zero", () => {
    const drawn = tileMap([cell({step: "hatch", figure: "–"})], "Sơ đồ").text;
    expect(drawn).toContain('class="hatch"');
    expect(drawn).toContain(">–</text>");
  });

  it("gives an archipelago the colour of its province and no figure", () => {
    const drawn = tileMap([cell({archipelago: true, figure: "", label: "QĐ Hoàng Sa"})], "Sơ đồ").text;
    expect(drawn).toContain('class="q2 arch"');
    expect(drawn.match(/<text/g)).toHaveLength(2);
  });

  it("escapes what it prints", () => expect(tileMap([cell({label: "<b>"})], "x").text).toContain("&lt;b&gt;"));

  it("refuses a map of nothing", () => expect(() => tileMap([], "x")).toThrow(RangeError));
});

describe("splitLabel", () => {
  it.each([
    ["Huế", ["Huế"]],
    ["TP.HCM", ["TP.HCM"]],
    ["Cà Mau", ["Cà Mau"]],
    ["Thái Nguyên", ["Thái", "Nguyên"]],
    ["QĐ Hoàng Sa", ["QĐ", "Hoàng Sa"]],
    ["Quảngninhdài", ["Quảngninhdài"]]
  ])("breaks %s at the space nearest its middle, if at all", (label, lines) => {
    expect(splitLabel(label)).toEqual(lines);
  });
});

describe("quantileStep", () => {
  const steps = (values: readonly number[]) => values.map((value) => quantileStep(value, values));

  it("shares ten values out in fifths", () =>
    expect(steps([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]));
  it("gives ties one step", () => expect(steps([10, 20, 20, 20, 50])).toEqual([1, 2, 2, 2, 5]));
  it("gives one value alone the lowest step, and a missing one none", () => {
    expect(steps([7])).toEqual([1]);
    expect(quantileStep(null, [1, 2])).toBeNull();
  });

  it("rises with the value and stays in 1 to 5; a step holds at most a fifth and its ties", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 0, max: 1000}), {minLength: 1, maxLength: 70}), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const made = steps(sorted);
        expect(made.every((step, i) => step! >= 1 && step! <= 5 && (i === 0 || made[i - 1]! <= step!))).toBe(true);
        for (let step = 1; step <= 5; step++) {
          expect(made.filter((own) => own === step).length).toBeLessThanOrEqual(Math.ceil(values.length / 5));
        }
      })
    );
  });
});
