/** What a score could still be once every missing value is revealed. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Normalise, score} from "../../src/scoring/index.js";
import {scoreBounds} from "../../src/scoring/score-bounds.js";
import {scoreRange} from "../../src/scoring/score-range.js";
import {anyFramework, anyValues, MEANS, NORMALISERS, tableOf, unlessRefused, type Values} from "./arbitrary.js";
import {group, index, leaf, observe} from "./make.js";

const boundsOf = (framework: Parameters<typeof scoreBounds>[0], values: Values) =>
  Object.fromEntries(scoreBounds(framework, observe(values)).map((row) => [row.unit, row]));
const RANGED = NORMALISERS.filter((normalise) => scoreRange(leaf("x", {normalise})) !== null);
const FIXED = NORMALISERS.filter(({method, clamp}) => method === "goalposts" && clamp !== false);

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

  it("contains the truth once the missing values are revealed, whatever the framework", () => {
    const revealed = fc.double({min: -20, max: 120, noNaN: true}).map((value) => Math.round(value));
    const shown = {bounded: 0, wide: 0};
    fc.assert(
      fc.property(
        fc.oneof(
          {arbitrary: anyFramework(), weight: 1},
          {arbitrary: anyFramework(RANGED, MEANS), weight: 1},
          {arbitrary: anyFramework(FIXED, MEANS), weight: 2}
        ),
        anyValues(fc.option(revealed, {freq: 3})),
        anyValues(revealed, 5),
        (framework, values, truth) => {
          const units = tableOf(values);
          const full = Object.fromEntries(
            Object.entries(values).map(([unit, row]) => [
              unit,
              Object.fromEntries(Object.entries(row).map(([id, value]) => [id, value ?? truth[unit]![id]!]))
            ])
          );
          const bounds = unlessRefused(() => scoreBounds(framework, observe(values), {units}));
          const later = unlessRefused(() => score(framework, observe(full), {units}));
          if (bounds === null || later === null) return;
          for (const {unit, lower, upper, why} of bounds) {
            expect(why === null).toBe(lower !== null && upper !== null);
            const own = later.scores.find((row) => row.unit === unit && row.level === 0)!.score;
            if (lower === null || upper === null || own === null) continue;
            expect(own).toBeGreaterThanOrEqual(lower - 1e-9);
            expect(own).toBeLessThanOrEqual(upper + 1e-9);
            shown.bounded += 1;
            if (upper > lower) shown.wide += 1;
          }
        }
      ),
      {numRuns: 1200}
    );

    expect(shown.bounded).toBeGreaterThan(200);
    expect(shown.wide).toBeGreaterThan(60);
  });
});
