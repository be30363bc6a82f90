/** What a score could still be once every missing value is revealed. */
import {describe, expect, it} from "vitest";
import type {Normalise} from "../../src/scoring/index.js";
import {scoreBounds} from "../../src/scoring/score-bounds.js";
import type {Values} from "./arbitrary.js";
import {group, index, leaf, observe, unitRow} from "./make.js";

const boundsOf = (framework: Parameters<typeof scoreBounds>[0], values: Values) =>
  Object.fromEntries(scoreBounds(framework, observe(values)).map((row) => [row.unit, row]));
const by = (normalise: Normalise) => index([leaf("a", {normalise}), leaf("b")]);

describe("scoreBounds", () => {
  it("puts missing leaves at their worst and at their best, and leaves complete units as they are", () => {
    const framework = index([leaf("a"), leaf("b"), leaf("c", {weight: 2})]);
    expect(boundsOf(framework, {hue: {a: 40, b: 60, c: null}, moc: {a: 1, b: 2, c: 3}})).toEqual({
      hue: {unit: "hue", period: "2024", value: 50, lower: 25, upper: 75, why: null},
      moc: {unit: "moc", period: "2024", value: 2.25, lower: 2.25, upper: 2.25, why: null}
    });
  });

  it("counts the whole tree, where a coverage rule drops a group of the published score", () => {
    const framework = index([group("p", [leaf("a"), leaf("b"), leaf("c")]), leaf("q")], {
      coverage: {index: 0.5, group: 0.66}
    });
    const {hue} = boundsOf(framework, {hue: {a: 90, q: 10}});
    expect(hue).toMatchObject({value: 10, lower: 20, why: null});
    expect(hue!.upper).toBeCloseTo((290 / 3 + 10) / 2, 12);
  });

  it("bounds a unit that is not ranked, and one that gave nothing; a filled gap is no value", () => {
    const framework = index([leaf("a", {impute: {by: "mean"}}), leaf("b")], {coverage: {index: 0.8, group: 0}});
    const {hue, moc} = boundsOf(framework, {hue: {a: null, b: 30}, moc: {a: 80, b: 20}});
    expect(hue).toMatchObject({value: null, lower: 15, upper: 65});
    expect(moc).toMatchObject({value: 50, lower: 50, upper: 50});
    expect(boundsOf(framework, {son: {a: null, b: null}, moc: {a: 80, b: 20}}).son).toMatchObject({
      lower: 0,
      upper: 100
    });
  });

  it("has no bounds where a method sets no range", () => {
    for (const method of ["zscore", "rank", "none"] as const) {
      expect(boundsOf(by({method}), {hue: {a: null, b: 3}, moc: {a: 4, b: 3}}).hue).toMatchObject({
        lower: null,
        upper: null,
        why: {code: "no-range", node: "a"}
      });
    }
    const unclamped = by({method: "goalposts", worst: 0, best: 10, clamp: false});
    expect(boundsOf(unclamped, {hue: {a: null, b: 3}}).hue!.why).toEqual({code: "no-range", node: "a"});
  });

  it("has no bounds where another unit's value could move the score: min–max", () => {
    const values = {hue: {a: 5, b: 50}, moc: {a: 10, b: 50}, son: {a: null, b: 50}};
    const rows = boundsOf(by({method: "minmax"}), values);
    expect(rows.hue).toMatchObject({value: 25, lower: null, upper: null, why: {code: "moves", node: "a"}});
    expect(rows.son).toMatchObject({value: 50, lower: 25, upper: 75, why: null});
  });

  it("lets a distance to a target rise only, as others can but lower the lowest value", () => {
    const target = by({method: "distance-to-target", target: 20});
    const rows = boundsOf(target, {hue: {a: 10, b: 0}, moc: {a: 0, b: 0}, son: {a: null, b: 0}});
    expect(rows.hue).toMatchObject({value: 25, lower: 25, upper: 50});
    expect(rows.moc).toMatchObject({value: 0, lower: 0, upper: 50});
  });

  it("names screening and pairwise comparison as what stands in the way", () => {
    const screened = index([leaf("a"), leaf("b"), leaf("c")], {screen: {values: 0.6}});
    const values = {hue: {a: 1, b: null, c: null}, moc: {a: 1, b: 1, c: 1}};
    expect(boundsOf(screened, values).hue!.why).toEqual({code: "screened", node: "index"});
    const crossed = index([leaf("a"), leaf("b"), leaf("c")], {aggregate: "copeland"});
    expect(boundsOf(crossed, values).moc!.why).toEqual({code: "crossed", node: "index"});
    expect(boundsOf(crossed, {moc: values.moc, son: {a: 2, b: 2, c: 2}}).moc).toMatchObject({lower: -1, upper: -1});
  });

  it("says that there would be no score with everything revealed either", () => {
    const flat = by({method: "minmax"});
    const only = {...flat, index: {...flat.index, children: [flat.index.children[0]!]}};
    expect(boundsOf(only, {hue: {a: 3}, moc: {a: 3}}).hue).toMatchObject({
      value: null,
      why: {code: "no-score", node: "index"}
    });
  });

  it("holds a score down by a minimum at its worst, as the published one is held", () => {
    const plain = index([leaf("a"), leaf("b")]);
    const minimums = [{child: "a", least: 40, cap: 30}];
    const {hue} = boundsOf({...plain, index: {...plain.index, minimums}}, {hue: {a: null, b: 90}});
    expect(hue).toMatchObject({value: 30, lower: 30, upper: 95});
  });

  it("has no bounds for a unit that takes no part, though a leaf does not apply to it", () => {
    const framework = index([leaf("a", {applies: ["p"]}), leaf("b"), leaf("c")], {screen: {values: 1}});
    const units = [unitRow("hue", {kind: "m"}), unitRow("moc", {kind: "p"})];
    const [hue, moc] = scoreBounds(framework, observe({hue: {b: 1}, moc: {a: 1, b: 2, c: 3}}), {units});
    expect(hue).toMatchObject({value: null, lower: null, upper: null, why: {code: "screened", node: "index"}});
    expect(moc).toMatchObject({value: 2, lower: 2, upper: 2, why: null});
  });

  it("counts leaves that do not apply for nothing, and names the first leaf that stands in the way", () => {
    const leaves = [leaf("a", {applies: ["p"]}), leaf("b"), leaf("c", {normalise: {method: "rank"}})];
    const units = [unitRow("hue", {kind: "m"}), unitRow("moc", {kind: "p"})];
    const bounds = (values: Values) => scoreBounds(index(leaves), observe(values), {units});
    // On c hue is the lower of two: rank 1, the worst.
    expect(bounds({hue: {b: null, c: 7}, moc: {a: 1, b: 2, c: 9}})[0]).toMatchObject({
      value: 1,
      lower: 0.5,
      upper: 50.5
    });
    expect(bounds({hue: {b: 1, c: null}, moc: {a: null, b: 2, c: 9}}).map(({why}) => why)).toEqual([
      {code: "no-range", node: "c"},
      {code: "moves", node: "c"}
    ]);
  });

  it("bounds each unit in each period, those of the table that gave nothing too", () => {
    const rows = [...observe({hue: {a: 10}}, "2023"), ...observe({hue: {a: null}}, "2024")];
    const units = [unitRow("moc"), unitRow("hue")];
    const own = (options: Parameters<typeof scoreBounds>[2]) =>
      scoreBounds(index([leaf("a")]), rows, options).map(({unit, period, value, lower, upper}) => [
        unit,
        period,
        value,
        lower,
        upper
      ]);
    expect(own({units})).toEqual([
      ["hue", "2023", 10, 10, 10],
      ["hue", "2024", null, 0, 100],
      ["moc", "2023", null, 0, 100],
      ["moc", "2024", null, 0, 100]
    ]);
    expect(own({period: "2023"})).toEqual([["hue", "2023", 10, 10, 10]]);
  });

  it("says nothing of a framework that can't be scored", () => {
    expect(() => scoreBounds(index([]), [])).toThrow("framework test /index/children: must have at least one node");
  });
});
