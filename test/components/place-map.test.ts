import {describe, expect, it} from "vitest";
import {wayOf} from "../../src/components/parts/heat.js";
import {placeMap} from "../../src/components/parts/place-map.js";
import type {ProvinceShape, Register} from "../../src/components/register.js";
import {contextOf, target} from "./gap-context.js";

const SCORES = {a: {}, b: {}, c: {}, d: {}, "bo-x": {}};

describe("wayOf", () => {
  it("is whole only where the target is met", () => {
    expect(wayOf({state: "met", value: 20, target: 20})).toBe(1);
    expect(wayOf({state: "off-path", value: 100, target: 100})).toBe(0.999);
    expect(wayOf({state: "off-path", value: 25, target: 100})).toBe(0.25);
    expect(wayOf({state: "not-reported", value: null, target: 100})).toBeNull();
  });
});

describe("the map of places", async () => {
  const targets = [
    target("a", {value: 10}),
    target("a", {value: 10, year: 2024, state: "met"}),
    target("b", {value: 100, state: "met"}),
    target("c", {value: null, state: "not-reported"}),
    target("d", {value: 30, status: "draft"})
  ];
  const tile = (id: string, col: number, archipelago = false) => ({
    ...{unit: id, archipelago, row: 0, col, name: {vi: `Nơi ${id}`, en: id}, label: {vi: id, en: id}}
  });
  const register: Register = {
    names: new Map(),
    tiles: [tile("a", 0), tile("b", 1), tile("c", 2), tile("d", 3), tile("b", 4, true)]
  };
  const page = (await placeMap(contextOf(SCORES, targets), register, "p1")).text;

  it("colours by the last target in force, and tells none from nothing reported", () => {
    const of = (id: string) =>
      new RegExp(`<a class="([^"]*)"[^>]*data-tile="${id}"><title>([^<]*)`).exec(page)!.slice(1);
    expect(of("a")).toEqual(["q1", "a: 10,0%"]);
    expect(of("b")).toEqual(["q5", "b: 100,0%"]);
    expect(of("c")).toEqual(["hatch", "c: chưa báo cáo"]);
    expect(of("d")).toEqual(["na", "d: không áp dụng"]);
    expect(page).toContain('class="q5 arch"');
    expect(page).toContain("<h2>1 trong 4\u00A0nơi chưa đi được một phần tư đường: ");
  });

  it("has a row for each colour that occurs, without counting an archipelago", () => {
    const counts = [...page.matchAll(/<td class="r" data-value="(\d)">/g)].map(([, count]) => count);
    expect(counts).toEqual(["1", "1", "1", "1"]);
    expect(page).toContain('<i class="swatch q5">5</i> đạt 2030</th>');
  });

  it("draws an operator's map beside the tiles in their colours", async () => {
    const ring = (x: number) =>
      [
        [x, 16],
        [x, 17],
        [x + 1, 17],
        [x + 1, 16],
        [x, 16]
      ] as const;
    const shapes: readonly ProvinceShape[] = ["a", "b", "c", "d"].map((id, i) => ({
      unit: id,
      polygons: [[ring(105 + i)]]
    }));
    const drawn = (await placeMap(contextOf(SCORES, targets), {...register, shapes}, "p1")).text;
    const map = drawn.slice(drawn.indexOf('class="shapes"'));
    const fills = [...map.slice(0, map.indexOf("</svg>")).matchAll(/<path[^>]*fill="([^"]*)" stroke=/g)].map(
      ([, fill]) => fill
    );
    expect(fills).toEqual(["var(--q1)", "var(--q5)", "url(#tile-hatch)", "none"]);
    expect(drawn).toContain('class="tm"');
    expect(page).not.toContain('class="shapes"');
  });

  it("is nothing where nobody reported, or the register has no tiles", async () => {
    expect((await placeMap(contextOf(SCORES, []), register, "p1")).text).toBe("");
    expect((await placeMap(contextOf(SCORES, targets), {...register, tiles: []}, "p1")).text).toBe("");
  });
});
