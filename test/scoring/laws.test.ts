/** Laws that hold for every method and aggregation. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type AggregateMethod, type Framework, type FrameworkNode, type Group, score} from "../../src/scoring/index.js";
import {scoreRange} from "../../src/scoring/score-range.js";
import {
  AGGREGATES,
  anyFramework,
  areClose,
  gappy,
  MEANS,
  NORMALISERS,
  tableOf,
  unlessRefused,
  type Values
} from "./arbitrary.js";
import {group, index, leaf, observe, rowsOf} from "./make.js";

const whole = fc.integer({min: 0, max: 100});

describe("bounds", () => {
  const ranged = NORMALISERS.filter((normalise) => scoreRange(leaf("x", {normalise})) !== null);

  it.each(ranged)(
    "every score by %j is within the range of the method, and every mean within that of its children",
    (normalise) => {
      const [low, high] = scoreRange(leaf("x", {normalise}))!;
      fc.assert(
        fc.property(anyFramework([normalise], MEANS), gappy, (framework, values) => {
          const plain = withoutMinimums(framework);
          const result = unlessRefused(() => score(plain, observe(values), {units: tableOf(values)}));
          for (const {score: own} of result?.scores ?? []) {
            if (own === null) continue;
            expect(own).toBeGreaterThanOrEqual(low - 1e-9);
            expect(own).toBeLessThanOrEqual(high + 1e-9);
          }
        }),
        {numRuns: 40}
      );
    }
  );
});

/** The same framework without its minimums, which can take a score below its leaves' range. */
function withoutMinimums(framework: Framework): Framework {
  const visit = <T extends FrameworkNode>(node: T): T =>
    "children" in node ? {...node, minimums: undefined, children: node.children.map(visit)} : node;
  return {...framework, index: visit(framework.index)};
}

describe("order changes nothing", () => {
  it("of observations and units, to the last digit; of children, to rounding: any framework", () => {
    const turn = (node: FrameworkNode): FrameworkNode =>
      "children" in node ? {...node, children: [...node.children].reverse().map(turn)} : node;
    // Ties are relative, so scores that cancel out to 0 are left aside: a sum of 1e-17 ties with nothing.
    const apart = NORMALISERS.filter(
      ({method, clamp, centre}) => clamp !== false && (method !== "zscore" || centre === 50)
    );
    fc.assert(
      fc.property(anyFramework(apart), gappy, (framework, values) => {
        const [rows, units] = [observe(values), tableOf(values)];
        const plain = unlessRefused(() => score(framework, rows, {units}));
        if (plain === null) return;
        expect(score(framework, [...rows].reverse(), {units: [...units].reverse()})).toEqual(plain);
        const turned = score({...framework, index: turn(framework.index) as Group}, rows, {units}).scores;
        const scoreOf = new Map(turned.map((row) => [`${row.unit} ${row.node}`, row]));
        for (const row of plain.scores) {
          const same = scoreOf.get(`${row.unit} ${row.node}`)!;
          expect([same.status, same.coverage === null, same.rank]).toEqual([
            row.status,
            row.coverage === null,
            row.rank
          ]);
          expect(areClose(row.score, same.score)).toBe(true);
        }
      }),
      {numRuns: 200}
    );
  });
});

describe("weights", () => {
  it("those used sum to 1 in every group that has a score, and are none in one that has not: any framework", () => {
    fc.assert(
      fc.property(anyFramework(), gappy, (framework, values) => {
        const result = unlessRefused(() => score(framework, observe(values), {units: tableOf(values)}));
        const groups = new Map([framework.index, ...framework.index.children].map((node) => [node.id, node]));
        for (const row of result?.scores ?? []) {
          const node = groups.get(row.node);
          if (node === undefined || !("children" in node)) continue;
          const own = result!.weights.filter(
            ({unit, node: child}) => unit === row.unit && node.children.some(({id}) => id === child)
          );
          const used = own.flatMap(({weight_used}) => (weight_used === null ? [] : [weight_used]));
          if (row.score === null) expect(used).toEqual([]);
          else
            expect(
              areClose(
                used.reduce((a, b) => a + b),
                1
              )
            ).toBe(true);
        }
      }),
      {numRuns: 150}
    );
  });

  it.each(MEANS)("a group of leaves taken together with the sum of their weights changes nothing: %s", (aggregate) => {
    const given = fc.tuple(whole, fc.integer({min: 1, max: 9}));
    const values = fc.tuple(given, given, given);
    const extra = aggregate === "power" ? {aggregate, power: 0.5} : {aggregate};
    fc.assert(
      fc.property(values, ([[a, u], [b, v], [c, w]]) => {
        const observations = observe({hue: {a, b, c}});
        const of = (children: readonly FrameworkNode[]) =>
          rowsOf(index([], {index: {...group("index", children), ...extra}}), observations).hue!.score;
        const [x, y, z] = [leaf("a", {weight: u}), leaf("b", {weight: v}), leaf("c", {weight: w})];
        expect(areClose(of([x, y, z]), of([group("p", [x, y], {...extra, weight: u + v}), z]))).toBe(true);
      })
    );
  });

  it("and with a gap inside does not hold, since its weight stays in the group", () => {
    const observations = observe({hue: {a: 90, c: 30}});
    const leaves = [leaf("a"), leaf("b")];
    expect(rowsOf(index([...leaves, leaf("c")]), observations).hue!.score).toBe(60);
    expect(rowsOf(index([group("p", leaves, {weight: 2}), leaf("c")]), observations).hue!.score).toBe(70);
  });
});

describe("where missing counts 0", () => {
  const floored = NORMALISERS.filter(({method}) => method !== "zscore" && method !== "fraction-of-max");

  it.each(floored)("a missing value never raises the unit's score: %j", (normalise) => {
    fc.assert(
      fc.property(anyFramework([normalise], MEANS), gappy, (framework, values) => {
        const ask = (each: Values) =>
          unlessRefused(() => score(framework, observe(each), {units: tableOf(values), missing: "zero"}));
        const [was, is] = [ask(values), ask({...values, u0: {...values.u0, a: null}})];
        if (was === null || is === null || framework.screen !== undefined) return;
        const of = ({scores}: typeof was) => scores.find(({unit, level}) => unit === "u0" && level === 0)!.score;
        if (of(was) !== null) expect(of(is)!).toBeLessThanOrEqual(of(was)! + 1e-9);
      }),
      {numRuns: 60}
    );
  });
});

describe("AGGREGATES", () => {
  it("are all there are, so that no law leaves one out", () => {
    const all: Readonly<Record<AggregateMethod, true>> = {
      arithmetic: true,
      geometric: true,
      harmonic: true,
      power: true,
      copeland: true
    };
    expect([...AGGREGATES].sort()).toEqual(Object.keys(all).sort());
    expect(new Set(NORMALISERS.map(({method}) => method)).size).toBe(11);
  });
});
