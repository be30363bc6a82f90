import {describe, expect, it} from "vitest";
import {frameworkChanges} from "../../../src/scoring/change/framework-changes.js";
import type {Framework, Group, Leaf} from "../../../src/scoring/framework-model.js";
import {group, index, leaf} from "../make.js";

const make = (a: Partial<Leaf> = {}, extra: Partial<Framework> = {}, rest = [leaf("b")]) =>
  index([group("p", [leaf("a", a), ...rest]), group("q", [leaf("c")])], extra);
const before = make();

describe("what a version of the method changed", () => {
  it("is nothing where only words are others", () => {
    const words = {title: {vi: "Tên mới", en: "New name"}, clauses: ["QĐ 1"]};
    expect(frameworkChanges(before, make(words, {id: "other", title: {vi: "Khác", en: "Other"}}))).toEqual([]);
  });

  it("is a weight, goalposts, a case of goalposts, with both sides", () => {
    const goalposts = {method: "goalposts", worst: 0, best: 80} as const;
    expect(frameworkChanges(before, make({weight: 0.5}))).toEqual([{what: "weight", node: "a", before: 1, after: 0.5}]);
    expect(frameworkChanges(before, make({normalise: goalposts}))).toEqual([
      {what: "marks", node: "a", before: {method: "goalposts", worst: 0, best: 100}, after: goalposts}
    ]);
    const cases = make({normalise: {...goalposts, best: 100, cases: [{kind: "ministry", best: 60}]}});
    expect(frameworkChanges(before, cases).map(({what}) => what)).toEqual(["marks"]);
  });

  it("is a leaf added, removed, or moved to another group", () => {
    const more = make({}, {}, [leaf("b"), leaf("d")]);
    expect(frameworkChanges(before, more)).toEqual([{what: "added", node: "d"}]);
    expect(frameworkChanges(more, before)).toEqual([{what: "removed", node: "d"}]);
    const moved = index([group("p", [leaf("a")]), group("q", [leaf("c"), leaf("b")])]);
    expect(frameworkChanges(before, moved)).toEqual([{what: "moved", node: "b"}]);
  });

  it("is the mean of a group, thresholds, intervals, a rule of the whole, or whatever else bears on a figure", () => {
    const mean = index([group("p", [leaf("a"), leaf("b")], {aggregate: "geometric"}), group("q", [leaf("c")])]);
    expect(frameworkChanges(before, mean)).toEqual([{what: "aggregate", node: "p"}]);
    const coverage = {index: 0.9, group: 0.5};
    expect(frameworkChanges(before, make({}, {coverage}))).toEqual([
      {what: "coverage", before: {index: 0, group: 0}, after: coverage}
    ]);
    const robustness = {replications: 10, weights: 0.1};
    expect(frameworkChanges(before, make({}, {robustness}))).toEqual([{what: "robustness"}]);
    expect(frameworkChanges(before, make({}, {peers: "kind"}))).toEqual([{what: "rules"}]);
    expect(frameworkChanges(before, make({direction: "lower"}))).toEqual([{what: "other", node: "a"}]);
    expect(frameworkChanges(before, make({basis: "draft"}))).toEqual([{what: "other", node: "a"}]);
  });

  it("is a group that became a leaf or a leaf that became a group, besides the leaves that went or came", () => {
    const single = index([leaf("p"), group("q", [leaf("c")])]);
    expect(frameworkChanges(before, single)).toEqual([
      {what: "other", node: "p"},
      {what: "removed", node: "a"},
      {what: "removed", node: "b"}
    ]);
    expect(frameworkChanges(single, before)).toEqual([
      {what: "other", node: "p"},
      {what: "added", node: "a"},
      {what: "added", node: "b"}
    ]);
  });

  it("is the power of a group's mean, or a minimum of one of its children", () => {
    const having = (extra: Partial<Group>) => index([group("p", [leaf("a"), leaf("b")], extra)]);
    const other = [{what: "other", node: "p"}];
    const by = (power: number) => having({aggregate: "power", power});
    expect(frameworkChanges(by(0.5), by(0.25))).toEqual(other);
    expect(frameworkChanges(by(0.5), by(0.5))).toEqual([]);
    const least = (cap: number) => having({minimums: [{child: "a", least: 50, cap}]});
    expect(frameworkChanges(having({}), least(60))).toEqual(other);
    expect(frameworkChanges(least(60), least(70))).toEqual(other);
    expect(frameworkChanges(least(60), least(60))).toEqual([]);
  });
});
