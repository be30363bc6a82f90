import {describe, expect, it} from "vitest";
import {checkFramework, indicatorsOf, leavesUnder, walk, withoutLeaves} from "../../src/scoring/index.js";
import {isGroup, isLeaf} from "../../src/scoring/tree.js";
import {group, index, leaf} from "./make.js";

const framework = index([
  group("a", [leaf("a1"), leaf("a2", {basis: "draft"})]),
  group("b", [leaf("b1", {basis: "draft", indicator: "a1"})]),
  leaf("c")
]);

describe("walk", () => {
  it("meets parents before children, children in the framework's order", () => {
    expect(walk(framework).map(({node, level, path}) => [node.id, level, path])).toEqual([
      ["index", 0, "/index"],
      ["a", 1, "/index/children/0"],
      ["a1", 2, "/index/children/0/children/0"],
      ["a2", 2, "/index/children/0/children/1"],
      ["b", 1, "/index/children/1"],
      ["b1", 2, "/index/children/1/children/0"],
      ["c", 1, "/index/children/2"]
    ]);
  });

  it("finds leaves and indicators", () => {
    expect(leavesUnder(framework.index).map(({id}) => id)).toEqual(["a1", "a2", "b1", "c"]);
    expect(indicatorsOf(framework)).toEqual(["a1", "a2", "c"]);
  });
});

it("a node is a group or a leaf", () => {
  const nodes = walk(framework).map(({node}) => node);
  expect(nodes.filter(isLeaf).map(({id}) => id)).toEqual(["a1", "a2", "b1", "c"]);
  expect(nodes.filter(isGroup).map(({id}) => id)).toEqual(["index", "a", "b"]);
});

describe("withoutLeaves", () => {
  it("drops the leaves picked, and groups left empty", () => {
    const pruned = withoutLeaves(framework, ({basis}) => basis === "draft");
    expect(walk(pruned).map(({node}) => node.id)).toEqual(["index", "a", "a1", "c"]);
    expect(walk(framework)).toHaveLength(7);
  });

  it("refuses to leave nothing", () => {
    expect(() => withoutLeaves(framework, () => true)).toThrow(/test: no leaf is left/);
  });
});

describe("checkFramework", () => {
  const problems = (...children: Parameters<typeof index>[0]) =>
    checkFramework(index(children)).map(({path, message}) => `${path}: ${message}`);

  it("has nothing against a sound one", () => {
    expect(checkFramework(framework)).toEqual([]);
  });

  it.each([
    [[leaf("a"), leaf("a")], '/index/children/1/id: "a" is the id of another node too'],
    [[leaf("a", {weight: undefined})], "/index/children/0/weight: must be a number"],
    [[leaf("a", {weight: -1})], "/index/children/0/weight: must be 0 or more"],
    [[leaf("a", {weight: Number.NaN})], "/index/children/0/weight: must be 0 or more"],
    [[leaf("a", {weight: 0}), leaf("b", {weight: 0})], "/index/children: the weights must not all be 0"],
    [
      [leaf("a", {normalise: {method: "distance-to-reference"}})],
      "/index/children/0/normalise/reference: must be the id of a unit"
    ],
    [
      [leaf("a", {normalise: {method: "goalposts", worst: 3, best: 3}})],
      "/index/children/0/normalise/best: must differ from worst, both are 3"
    ],
    [[leaf("a", {normalise: {method: "goalposts", best: 3}})], "/index/children/0/normalise/worst: must be a number"],
    [
      [leaf("a", {transform: "log"})],
      "/index/children/0/normalise/worst: must be above 0, since the values are logged"
    ],
    [[leaf("a", {direction: "lower"})], '/index/children/0/direction: is "lower", but worst 0 and best 100 say higher'],
    [
      [group("g", [leaf("a")], {aggregate: "power"})],
      "/index/children/0/power: must be a number and not 0 (that is the geometric mean)"
    ],
    [[group("g", [leaf("a")], {power: 2})], "/index/children/0/power: is only of the aggregation power"],
    [
      [group("g", [group("c", [leaf("a")], {aggregate: "copeland"})], {aggregate: "geometric"})],
      "/index/children/0/aggregate: a geometric mean can't take copeland scores, which go below 0 (c)"
    ],
    [
      [leaf("a", {direction: "lower", normalise: {method: "fraction-of-max"}})],
      '/index/children/0/direction: a share of the highest value puts the highest first: it can\'t be "lower"'
    ],
    [
      [leaf("a", {transform: "log", normalise: {method: "distance-to-target", target: 0}})],
      "/index/children/0/normalise/target: must be above 0, since the values are logged"
    ],
    [[leaf("a", {per: 100})], "/index/children/0/per: is of a denominator, and there is none"],
    [[leaf("a", {denominator: "d", per: 0})], "/index/children/0/per: must be above 0"],
    [[leaf("a", {transform: "boxcox"})], "/index/children/0/lambda: must be a number: the exponent of boxcox"],
    [[leaf("a", {lambda: 2})], "/index/children/0/lambda: is only of the transform boxcox"],
    [
      [leaf("a", {treat: {winsorise: 5, otherwise: "log"}})],
      "/index/children/0/treat/otherwise: must be none: log leaves the units that goalposts measures in"
    ],
    [
      [leaf("a", {transform: "log", normalise: {method: "minmax"}, treat: {winsorise: 5, otherwise: "log"}})],
      "/index/children/0/treat/otherwise: must be none, beside the transform log"
    ],
    [
      [leaf("a", {normalise: {method: "minmax"}, treat: {winsorise: 1.5, otherwise: "none"}})],
      "/index/children/0/treat/winsorise: must be a whole number of 0 or more, or null for no limit"
    ],
    [
      [leaf("a", {normalise: {method: "minmax"}, treat: {winsorise: 5, otherwise: "boxcox"}})],
      "/index/children/0/treat/lambda: must be a number: the exponent of boxcox"
    ],
    [
      [leaf("a", {normalise: {method: "zscore", deviation: 0}})],
      "/index/children/0/normalise/deviation: must be above 0"
    ],
    [[group("g", [])], "/index/children/0/children: must have at least one node"]
  ])("names the place and what is wrong: %#", (children, line) => {
    expect(problems(...children)).toContain(line);
  });
});
