import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Framework, type Score, score} from "../../src/scoring/index.js";
import {group, index, leaf, observe} from "./make.js";

const LEAVES = ["a1", "a2", "a3", "b1", "b2", "c"];
const framework = index(
  [
    group("a", [leaf("a1", {weight: 2}), leaf("a2"), leaf("a3", {weight: 0.5})]),
    group("b", [leaf("b1"), leaf("b2", {normalise: {method: "minmax"}})]),
    leaf("c", {normalise: {method: "goalposts", worst: 100, best: 0}})
  ],
  {coverage: {index: 0.5, group: 0.5}}
);

const value = fc.option(fc.double({min: -20, max: 120, noNaN: true, noDefaultInfinity: true}), {freq: 4});
const unit = fc
  .tuple(...LEAVES.map(() => value))
  .map((values) => Object.fromEntries(LEAVES.map((id, i) => [id, values[i]!])));
const table = fc
  .array(unit, {minLength: 1, maxLength: 7})
  .map((rows) => Object.fromEntries(rows.map((row, i) => [`u${i}`, row])));

const indexRow = (rows: readonly Score[], id: string) => rows.find((row) => row.unit === id && row.level === 0)!;

describe("properties of score", () => {
  it("every score lies in 0–100 or is null, and null exactly where there is no rank", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("arithmetic", "geometric", "harmonic"), (values, aggregate) => {
        const tested = index(framework.index.children, {
          aggregate: aggregate as "arithmetic",
          coverage: framework.coverage
        });
        for (const row of score(tested, observe(values)).scores) {
          expect(row.score === null).toBe(row.rank === null);
          if (row.score === null) continue;
          expect(row.score).toBeGreaterThanOrEqual(0);
          expect(row.score).toBeLessThanOrEqual(100 + 1e-9);
        }
      })
    );
  });

  it("the order of the observations changes nothing, to the last digit", () => {
    fc.assert(
      fc.property(
        table.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray([...observe(values)], {minLength: observe(values).length}))
        ),
        ([values, shuffled]) => {
          expect(score(framework, shuffled)).toEqual(score(framework, observe(values)));
        }
      )
    );
  });

  it("the order of children in the framework changes no rank and no score", () => {
    const reversed: Framework = index(
      [...framework.index.children]
        .reverse()
        .map((node) => ("children" in node ? {...node, children: [...node.children].reverse()} : node)),
      {coverage: framework.coverage}
    );
    fc.assert(
      fc.property(table, (values) => {
        const turned = score(reversed, observe(values)).scores;
        for (const row of score(framework, observe(values)).scores) {
          const same = turned.find((other) => other.unit === row.unit && other.node === row.node)!;
          expect(same.rank).toBe(row.rank);
          if (row.score === null) expect(same.score).toBeNull();
          else expect(same.score!).toBeCloseTo(row.score, 10);
        }
      })
    );
  });

  it("raising a value where higher is better never lowers the unit's rank", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("a1", "a2", "a3", "b1"),
        fc.double({min: 0, max: 50, noNaN: true}),
        (values, id, rise) => {
          const before = values.u0![id];
          if (before === null || before === undefined) return;
          const raised = {...values, u0: {...values.u0, [id]: before + rise}};
          const [was, is] = [values, raised].map((each) => indexRow(score(framework, observe(each)).scores, "u0").rank);
          if (was !== null) expect(is!).toBeLessThanOrEqual(was!);
        }
      )
    );
  });

  it("measuring in another unit, goalposts too, changes nothing", () => {
    const factor = 1000;
    const scaled = index(
      framework.index.children.map((node) =>
        "children" in node
          ? {
              ...node,
              children: node.children.map((child) =>
                "indicator" in child && child.id === "a1"
                  ? leaf("a1", {weight: 2, normalise: {method: "goalposts", worst: 0, best: 100 * factor}})
                  : child
              )
            }
          : node
      ),
      {coverage: framework.coverage}
    );
    fc.assert(
      fc.property(table, (values) => {
        const thousands = Object.fromEntries(
          Object.entries(values).map(([id, row]) => [
            id,
            {...row, a1: row.a1 === null ? null : row.a1! * factor, b2: row.b2 === null ? null : row.b2! * factor}
          ])
        );
        const plain = score(framework, observe(values)).scores;
        score(scaled, observe(thousands)).scores.forEach((row, i) => {
          expect(row.status).toBe(plain[i]!.status);
          if (row.score !== null) expect(row.score).toBeCloseTo(plain[i]!.score!, 8);
        });
      })
    );
  });

  it("under the zero rule a missing value never raises the unit's score", () => {
    const fixed = index([group("a", [leaf("a1"), leaf("a2")]), leaf("b1")]);
    fc.assert(
      fc.property(table, fc.constantFrom("a1", "a2", "b1"), (values, id) => {
        const gone = {...values, u0: {...values.u0, [id]: null}};
        const [was, is] = [values, gone].map(
          (each) => indexRow(score(fixed, observe(each), {missing: "zero"}).scores, "u0").score!
        );
        expect(is!).toBeLessThanOrEqual(was! + 1e-12);
      })
    );
  });

  it("the weights of each scored group's children sum to 1, nominal and used", () => {
    const parents = new Map([
      ...LEAVES.map((id) => [id, id[0] === "c" ? "index" : id[0]!] as const),
      ["a", "index"],
      ["b", "index"]
    ]);
    fc.assert(
      fc.property(table, (values) => {
        const {scores, weights} = score(framework, observe(values));
        for (const row of scores.filter((each) => [...parents.values()].includes(each.node))) {
          const children = weights.filter((each) => each.unit === row.unit && parents.get(each.node) === row.node);
          expect(children.reduce((total, each) => total + each.weight_nominal, 0)).toBeCloseTo(1, 12);
          const used = children.flatMap((each) => (each.weight_used === null ? [] : [each.weight_used]));
          if (row.score === null) expect(used).toEqual([]);
          else expect(used.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 12);
        }
      })
    );
  });

  it("under goalposts another unit's late report never moves a score", () => {
    const fixed = index([leaf("a1"), leaf("b1")]);
    fc.assert(
      fc.property(table, unit, (values, late) => {
        const own = ({score: own, coverage, status}: Score) => ({own, coverage, status});
        const before = own(indexRow(score(fixed, observe(values)).scores, "u0"));
        expect(own(indexRow(score(fixed, observe({...values, late})).scores, "u0"))).toEqual(before);
      })
    );
  });
});
