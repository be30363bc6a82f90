import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {drawCurve, type Knot, outerCurve} from "../../../src/scoring/improve/combination/curve.js";
import {liesBelowTangent, tangentAt} from "../../../src/scoring/improve/combination/slopes.js";
import {isLever, type Lever, listLevers} from "../../../src/scoring/improve/levers.js";
import type {Limit} from "../../../src/scoring/improve/model.js";
import {type OwnCase, scoreAt} from "../../../src/scoring/improve/own-case.js";
import {askWhatIf} from "../../../src/scoring/improve/what-if.js";
import type {Framework} from "../../../src/scoring/index.js";
import {group, index, leaf, observe} from "../make.js";

const ask = (framework: Framework, values: Readonly<Record<string, number>>) =>
  askWhatIf(framework, observe({u: values}), {unit: "u", goal: {score: 1}});
const ownOf = (framework: Framework, values: Readonly<Record<string, number>>): OwnCase => ask(framework, values).own;

describe("an index lies below its tangent", () => {
  const [a, b] = [leaf("a"), leaf("b")];
  const means = (aggregate: "arithmetic" | "geometric" | "harmonic") => index([a, b], {aggregate});
  const power = (exponent: number) => ({
    ...index([a, b]),
    index: {id: "index", aggregate: "power" as const, power: exponent, children: [a, b]}
  });

  it.each<[string, Framework, Readonly<Record<string, number>>, boolean]>([
    ["where all means are arithmetic, a child at 0 too", means("arithmetic"), {a: 0, b: 5}, true],
    ["under a geometric mean", means("geometric"), {a: 1, b: 5}, true],
    ["not where a child of it is at 0", means("geometric"), {a: 0, b: 5}, false],
    ["not where one of several is", means("harmonic"), {a: 5, b: 0}, false],
    [
      "where the child at 0 has no weight",
      index([a, b, leaf("c", {weight: 0})], {aggregate: "geometric"}),
      {a: 1, b: 5, c: 0},
      true
    ],
    ["where the exponent is below 1", power(0.5), {a: 1, b: 5}, true],
    ["where it is 1, a child at 0 too", power(1), {a: 0, b: 5}, true],
    ["not where it is above 1: the mean turns up", power(2), {a: 1, b: 5}, false],
    [
      "not where one group below turns up",
      index([group("p", [a, b], {aggregate: "power", power: 2}), leaf("c")], {aggregate: "geometric"}),
      {a: 1, b: 5, c: 5},
      false
    ]
  ])("%s", (_, framework, values, below) => {
    expect(liesBelowTangent(ownOf(framework, values), new Map())).toBe(below);
  });

  it("takes the tangent as if no minimum held the index down, at every level", () => {
    const held = group("p", [a, b], {minimums: [{child: "a", least: 50, cap: 10}]});
    const {index: score, slopes} = tangentAt(ownOf(index([held, leaf("c")]), {a: 40, b: 60, c: 30}), new Map());
    expect(score).toBeCloseTo(40, 12);
    expect(Object.fromEntries(slopes)).toMatchObject({a: 0.25, b: 0.25, c: 0.5});
  });
});

const onLine = (knots: readonly Knot[], value: number) => {
  const up = knots.findIndex((knot) => knot.value >= value);
  const [before, after] = [knots[Math.max(0, up - 1)]!, knots[up]!];
  const share = up === 0 ? 0 : (value - before.value) / (after.value - before.value);
  return before.gain + share * (after.gain - before.gain);
};

describe("the curve of a lever", () => {
  const leverOf = (framework: Framework, values: Readonly<Record<string, number>>, limits: readonly Limit[] = []) => {
    const whatIf = ask(framework, values);
    const lever = listLevers(whatIf, limits).find((each): each is Lever => isLever(each) && each.indicator === "a")!;
    return {own: whatIf.own, lever, slopes: tangentAt(whatIf.own, new Map()).slopes};
  };

  it("that is bent lies, drawn outside, above every value of it, and not far above", () => {
    const logged = leaf("a", {transform: "log", normalise: {method: "goalposts", worst: 5, best: 90}});
    const framework = index([logged, leaf("b")]);
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 80}),
        fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 20, maxLength: 20}),
        (now, shares) => {
          const {own, lever, slopes} = leverOf(framework, {a: now, b: 50});
          const {knots} = outerCurve(drawCurve(own, lever, slopes));
          const slope = slopes.get("a")!;
          expect(knots.slice(1).every((knot, i) => knot.value >= knots[i]!.value)).toBe(true);
          for (const share of shares) {
            const value = now + share * (90 - now);
            const gain = slope * (scoreAt(own, logged, value)! - scoreAt(own, logged, now)!);
            expect(onLine(knots, value)).toBeGreaterThanOrEqual(gain - 1e-9);
            expect(onLine(knots, value)).toBeLessThanOrEqual(gain + 0.01);
          }
        }
      ),
      {numRuns: 40}
    );
  });

  it("that is straight has a knot at each bend after now and at its end, in order and once", () => {
    const double = index([
      leaf("a", {normalise: {method: "goalposts", worst: 20, best: 60}}),
      leaf("a2", {indicator: "a", normalise: {method: "goalposts", worst: 60, best: 90}}),
      leaf("b")
    ]);
    const {own, lever, slopes} = leverOf(double, {a: 10, b: 50});
    const curve = drawCurve(own, lever, slopes);
    expect(curve.continuous).toBe(true);
    expect(curve.knots.map(({value}) => value)).toEqual([10, 20, 60, 90]);
    // A third of the weight each: 100 points of a leaf are 100/3 of the index.
    expect(curve.knots.map(({gain}) => gain)).toEqual([0, 0, expect.closeTo(100 / 3, 9), expect.closeTo(200 / 3, 9)]);
    expect(outerCurve(curve)).toBe(curve);
  });

  it("is bent where one of its leaves is, and straight where a transform is named that changes nothing", () => {
    const goal = {method: "goalposts", worst: 1, best: 100} as const;
    const mixed = index([
      leaf("a", {normalise: goal}),
      leaf("a2", {indicator: "a", transform: "log", normalise: goal}),
      leaf("b")
    ]);
    const {own, lever, slopes} = leverOf(mixed, {a: 10, b: 50});
    expect(drawCurve(own, lever, slopes).knots.length).toBeGreaterThan(1000);
    const plain = leverOf(index([leaf("a", {transform: "none", normalise: goal}), leaf("b")]), {a: 10, b: 50});
    expect(drawCurve(plain.own, plain.lever, plain.slopes).knots.length).toBe(2);
  });

  it("runs down where lower is better, and starts after now", () => {
    const down = index([leaf("a", {normalise: {method: "goalposts", worst: 80, best: 20}}), leaf("b")]);
    const {own, lever, slopes} = leverOf(down, {a: 90, b: 50});
    expect(drawCurve(own, lever, slopes).knots.map(({value}) => value)).toEqual([90, 80, 20]);
    const whole = leverOf(down, {a: 23, b: 50}, [{indicator: "a", step: 1, cost: 2}]);
    const {knots, continuous} = drawCurve(whole.own, whole.lever, whole.slopes);
    expect([continuous, knots.map(({value, cost}) => [value, cost])]).toEqual([
      false,
      [
        [23, 0],
        [22, 2],
        [21, 4],
        [20, 6]
      ]
    ]);
  });

  it.each([
    [200, false, 201],
    [201, true, 2]
  ])("of %d whole steps is taken as continuous: %s", (best, continuous, count) => {
    const long = index([leaf("a", {normalise: {method: "goalposts", worst: 0, best}}), leaf("b")]);
    const {own, lever, slopes} = leverOf(long, {a: 0, b: 50}, [{indicator: "a", step: 1}]);
    const curve = drawCurve(own, lever, slopes);
    expect([curve.continuous, curve.knots.length]).toEqual([continuous, count]);
  });
});
