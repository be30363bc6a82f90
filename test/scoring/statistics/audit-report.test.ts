import {describe, expect, it} from "vitest";
import type {Framework, Observation} from "../../../src/scoring/index.js";
import {auditReport} from "../../../src/scoring/statistics/audit/audit-report.js";
import {group, index, leaf, observe} from "../make.js";

const plain = (id: string) => leaf(id, {normalise: {method: "none"}});
const close = (figure: number) => expect.closeTo(figure, 12);

/** Two leaves beside a group of two and a group of one. The index is (2p + c + s + e) / 5, and p is 1.5 a. */
const framework = index([
  group("p", [plain("a"), plain("b")], {weight: 2, title: {vi: "Trụ", en: "Pillar"}}),
  plain("c"),
  group("s", [plain("d")]),
  plain("e")
]);

/** The index is 2, 2.6, 3.4 and 4. */
const values = {
  u1: {a: 1, b: 2, c: 4, d: 1, e: 2},
  u2: {a: 2, b: 4, c: 3, d: 3, e: 1},
  u3: {a: 3, b: 6, c: 2, d: 2, e: 4},
  u4: {a: 4, b: 8, c: 1, d: 4, e: 3}
};
const reportOf = (tree: Framework = framework, observations: readonly Observation[] = observe(values)) =>
  auditReport({framework: tree, observations});

/** Squared correlation of p, or a, with the index: products 3.4, squares 5 and 2.32. */
const SQUARED = 3.4 ** 2 / (5 * 2.32);

describe("what an audit is of", () => {
  it("is the framework, the one period, the units by id and the nodes in tree order", () => {
    const {framework: id, title, period, units, nodes, inapplicable} = reportOf();
    expect({id, title, period, units, inapplicable}).toEqual({
      id: "test",
      title: {vi: "Thử", en: "Test"},
      period: "2024",
      units: ["u1", "u2", "u3", "u4"],
      inapplicable: []
    });
    expect(nodes.map((node) => [node.id, node.level, node.parent, node.leaf, node.title?.en ?? null])).toEqual([
      ["index", 0, null, false, null],
      ["p", 1, "index", false, "Pillar"],
      ["a", 2, "p", true, null],
      ["b", 2, "p", true, null],
      ["c", 1, "index", true, null],
      ["s", 1, "index", false, null],
      ["d", 2, "s", true, null],
      ["e", 1, "index", true, null]
    ]);
    expect(nodes[1]!.title).toEqual({vi: "Trụ", en: "Pillar"});
  });

  it("is of no period and no units where nothing was observed", () => {
    const {period, units, leaveOneOut, components} = reportOf(framework, []);
    expect([period, units, leaveOneOut]).toEqual([null, [], []]);
    expect(components.map((line) => [line.group, line.component, line.why])).toEqual([
      ["index", null, "too-few"],
      ["p", null, "too-few"]
    ]);
  });
});

describe("the correlations of a report", () => {
  it("are of nodes side by side, each pair at the first cut that has both, by three methods", () => {
    const {correlations} = reportOf();
    const pairsAt = (level: number, method: string) =>
      correlations.filter((line) => line.level === level && line.method === method).map(({a, b}) => a + b);
    for (const method of ["pearson", "spearman", "kendall"]) {
      expect(pairsAt(1, method)).toEqual(["pc", "ps", "pe", "cs", "ce", "se"]);
      // Leaves of level 1 go on to the cut below, where c and e have met before.
      expect(pairsAt(2, method)).toEqual(["ab", "ac", "ad", "ae", "bc", "bd", "be", "cd", "de"]);
    }
    expect(correlations).toHaveLength(3 * 15);
    const of = (a: string, b: string) => correlations.filter((line) => line.a === a && line.b === b);
    // Products of deviations 3 of 5; of 6 pairs of units 2 are in opposite order.
    expect(of("a", "e").map(({method, r}) => [method, r])).toEqual([
      ["pearson", close(0.6)],
      ["spearman", close(0.6)],
      ["kendall", close(1 / 3)]
    ]);
    expect(of("p", "c")[0]).toMatchObject({level: 1, n: 4, r: close(-1), why: null});
  });

  it("are of every node with its parent and all above, the nearest first", () => {
    const {betweenLevels} = reportOf();
    const ofNode = (id: string) => betweenLevels.filter(({node}) => node === id);
    expect(ofNode("a").map(({above, method}) => `${above} ${method}`)).toEqual([
      "p pearson",
      "index pearson",
      "p spearman",
      "index spearman",
      "p kendall",
      "index kendall"
    ]);
    expect(ofNode("a")[0]).toEqual({
      node: "a",
      above: "p",
      method: "pearson",
      n: 4,
      r: close(1),
      p: close(0),
      why: null
    });
    expect(ofNode("a")[1]).toMatchObject({n: 4, r: close(Math.sqrt(SQUARED))});
    expect(ofNode("e").map(({above}) => above)).toEqual(["index", "index", "index"]);
    expect(ofNode("index")).toEqual([]);
  });

  it("are of every node with each group of its parent's level, its own marked", () => {
    const {loadings} = reportOf();
    expect(loadings.map(({node, group: id, own}) => `${node} ${id} ${own}`)).toEqual([
      ...["p index true", "a p true", "a s false", "b p true", "b s false", "c index true", "s index true"],
      ...["d p false", "d s true", "e index true"]
    ]);
    // d is 1, 3, 2, 4: products of deviations 4 of 5.
    expect(loadings[2]).toMatchObject({n: 4, r: close(0.8), why: null});
    // Products of the deviations of e and of the index: 2.2.
    expect(loadings[9]).toMatchObject({n: 4, r: close(2.2 / Math.sqrt(5 * 2.32))});
  });
});

describe("the components of a report", () => {
  it("are of groups of several children, with what they explain together and each child's loading", () => {
    const {components, componentLoadings} = reportOf();
    const whole = components.filter((line) => line.group === "index");
    expect(whole.map(({component}) => component)).toEqual([1, 2, 3, 4]);
    let together = 0;
    for (const {explained, eigenvalue, cumulative, n, left, why} of whole) {
      together += explained!;
      expect([eigenvalue, cumulative, n, left, why]).toEqual([close(4 * explained!), close(together), 4, 0, null]);
    }
    const shown = components.filter((line) => line.group === "p");
    expect(shown.map(({eigenvalue, explained, cumulative}) => [eigenvalue, explained, cumulative])).toEqual([
      [close(2), close(1), close(1)],
      [close(0), close(0), close(1)]
    ]);
    expect(shown.every(({cumulative}) => cumulative! <= 1)).toBe(true);
    const own = componentLoadings.filter((line) => line.group === "p" && line.component === 1);
    expect(own.map(({node}) => node)).toEqual(["a", "b"]);
    expect(own.map(({loading}) => loading)).toEqual([close(1), close(1)]);
    expect(componentLoadings).toHaveLength(4 * 4 + 2 * 2);
  });

  it("say in one line why a group has none, and how many units were left out", () => {
    const {components, componentLoadings} = reportOf(
      index([plain("x"), plain("y")]),
      observe({u1: {x: 1, y: 5}, u2: {x: 2, y: 5}, u3: {x: 3, y: null}})
    );
    expect(components).toEqual([
      {
        ...{group: "index", component: null, eigenvalue: null, explained: null, cumulative: null},
        ...{n: 2, left: 1, why: "no-spread"}
      }
    ]);
    expect(componentLoadings).toEqual([]);
  });
});

describe("the weights and ranks of a report", () => {
  it("has what each node counts for beside what it does, and nothing measured of an only child", () => {
    const {weights, checks} = reportOf();
    const shares = weights.map((w) => [w.node, w.parent, w.level, w.nominal, w.effective, w.n, w.why]);
    expect(shares).toEqual([
      ["p", "index", 1, close(0.4), close(0.4), 4, null],
      ["a", "p", 2, 0.5, close(0.2), 4, null],
      ["b", "p", 2, 0.5, close(0.2), 4, null],
      ["c", "index", 1, close(0.2), close(0.2), 4, null],
      ["s", "index", 1, close(0.2), close(0.2), 4, null],
      ["d", "s", 2, 1, close(0.2), 0, "only-child"],
      ["e", "index", 1, close(0.2), close(0.2), 4, null]
    ]);
    expect(weights[0]!.squared).toBeCloseTo(SQUARED, 12);
    // a and b are p again: each explains all of it, and half of what is explained.
    const half = {squared: close(1), ratio: close(1), squaredShare: close(0.5), ratioShare: close(0.5)};
    expect(weights[1]).toMatchObject(half);
    expect(weights[5]).toMatchObject({squared: null, ratio: null, squaredShare: null, ratioShare: null});
    expect(checks.filter(({check}) => check === "importance").map(({about}) => about[0])).not.toContain("d");
  });

  it("has every unit's rank without each node that is not all of its group", () => {
    const {leaveOneOut} = reportOf();
    expect([...new Set(leaveOneOut.map(({node}) => node))]).toEqual(["p", "a", "b", "c", "s", "e"]);
    // (c + d + e) / 3 is 7, 7, 8 and 8 thirds.
    expect(leaveOneOut.filter(({node}) => node === "p")).toEqual([
      {node: "p", unit: "u1", nominal: 4, rank: 3, change: 1},
      {node: "p", unit: "u2", nominal: 3, rank: 3, change: 0},
      {node: "p", unit: "u3", nominal: 2, rank: 1, change: 1},
      {node: "p", unit: "u4", nominal: 1, rank: 1, change: 0}
    ]);
  });
});
