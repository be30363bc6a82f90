import {describe, expect, it} from "vitest";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import type {DerivedGroup, DerivedLeaf} from "../../../src/scoring/explain/model.js";
import {recompute} from "../../../src/scoring/explain/recompute.js";
import type {Framework, Observation, ScoreOptions} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const rootOf = (framework: Framework, data: readonly Observation[], options: ScoreOptions = {}, unit = "u") =>
  deriveScore(framework, data, {...options, unit}).root as DerivedGroup;

describe("the coverage that a derivation states", () => {
  const framework = index([group("p", [leaf("a"), leaf("b")]), group("q", [leaf("c"), leaf("d")]), leaf("e")], {
    coverage: {index: 0.5, group: 0.6, by: "children"}
  });

  it("by children, counts those with a score of those that apply", () => {
    const data: readonly Observation[] = [
      ...observe({u: {a: 1, b: 3, c: 5, d: null}}),
      {unit: "u", indicator: "e", period: "2024", value: null, status: "not-applicable"}
    ];
    const root = rootOf(framework, data);
    expect(root).toMatchObject({score: 2, counted: {by: "children", present: 1, total: 2, least: 0.5}});
    expect(root.children[1]).toMatchObject({why: "below-coverage", counted: {by: "children", present: 1, total: 2}});
    const two = rootOf(framework, observe({u: {a: 1, b: 3, c: 5, d: null, e: 8}}));
    expect(two).toMatchObject({score: 5, counted: {present: 2, total: 3}});
    expect(two.children[0]).toMatchObject({counted: {present: 2, total: 2}});
  });

  it("has no least share where what is missing counts 0", () => {
    const derivation = deriveScore(framework, observe({u: {a: 8, e: 20}}), {unit: "u", missing: "zero"});
    expect(derivation).toMatchObject({missing: "zero", root: {score: 8, counted: {least: null}}});
    expect(deriveScore(framework, observe({u: {a: 8, e: 20}}), {unit: "u"}).missing).toBe("renormalise");
  });
});

describe("why a group has no score", () => {
  it("says that the unit was screened out, of every group, though some leaves have nothing to do with it", () => {
    const screened = index([group("p", [leaf("a"), leaf("b")]), leaf("c"), leaf("d", {applies: ["ministry"]})], {
      screen: {values: 0.5}
    });
    const units = [unitRow("u", {kind: "province"}), unitRow("v", {kind: "province"})];
    const data = observe({u: {a: 40}, v: {a: 10, b: 20, c: 30}});
    const root = rootOf(screened, data, {units});
    expect(root).toMatchObject({score: null, why: "screened", formula: null});
    expect(root.children[0]).toMatchObject({score: null, why: "screened"});
    const [a, b] = (root.children[0] as DerivedGroup).children as readonly DerivedLeaf[];
    expect(a).toMatchObject({score: null, why: {code: "screened"}, steps: [], observation: {value: 40}});
    expect(b).toMatchObject({why: {code: "screened"}, observation: null});
    expect(root.children[2]).toMatchObject({why: {code: "other-kind"}});
    expect(rootOf(screened, data, {units}, "v")).toMatchObject({score: 22.5, why: null});
  });

  it("keeps a screened ratio's division, and goes no further", () => {
    const rate = index([leaf("a", {denominator: "staff", per: 100}), leaf("b")], {screen: {values: 1}});
    const units = [unitRow("u", {}, {staff: 50}), unitRow("v", {}, {staff: 50})];
    const [a] = rootOf(rate, observe({u: {a: 20}, v: {a: 10, b: 1}}), {units}).children as readonly DerivedLeaf[];
    expect(a!.steps).toEqual([{step: "denominate", denominator: "staff", amount: 50, per: 100, before: 20, after: 40}]);
  });

  it("says that the children with a score have no weight, and that no child has one", () => {
    const weightless = index([leaf("a", {weight: 0}), leaf("b")], {coverage: {index: 0.5, group: 0}});
    expect(rootOf(weightless, observe({u: {a: 5}, v: {b: 1}}))).toMatchObject({score: null, why: "no-weight"});
    const bare = index([leaf("a"), leaf("b")]);
    const none = rootOf(bare, observe({u: {a: null}, v: {a: 1, b: 1}}));
    expect(none).toMatchObject({score: null, why: "no-child", counted: {present: 0, total: 2, least: 0}});
  });

  it("is null, of a leaf too, where there is a score", () => {
    const [a] = rootOf(index([leaf("a")]), observe({u: {a: 5}})).children as readonly DerivedLeaf[];
    expect([a!.score, a!.why, a!.weight]).toEqual([5, null, 1]);
    expect(rootOf(index([leaf("a")]), observe({u: {a: 5}}))).toMatchObject({why: null, weight: null});
  });
});

describe("a minimum in a derivation", () => {
  const base = index([leaf("a"), leaf("b"), leaf("c")]);
  const minimums = [
    {child: "b", least: 30, cap: 25},
    {child: "a", least: 50, cap: 10}
  ];
  const held = {...base, index: {...base.index, minimums}};

  it("holds nothing down where its child does not apply, but does where it is missing", () => {
    const data = (status: "not-applicable" | "not-reported"): readonly Observation[] => [
      ...observe({u: {a: 60, c: 40}}),
      {unit: "u", indicator: "b", period: "2024", value: null, status}
    ];
    const spared = deriveScore(held, data("not-applicable"), {unit: "u"});
    expect(spared.root).toMatchObject({score: 50, minimums: [{score: null, short: false}, {short: false}]});
    const caught = deriveScore(held, data("not-reported"), {unit: "u"});
    expect(caught.root).toMatchObject({score: 25, own: 50, minimums: [{score: null, short: true}, {short: false}]});
    expect([recompute(spared)[0], recompute(caught)[0]]).toEqual([
      {node: "index", score: 50},
      {node: "index", score: 25}
    ]);
  });

  it("is worked out again from the child that it names", () => {
    const derivation = deriveScore(held, observe({u: {a: 90, b: 20, c: 100}}), {unit: "u"});
    expect([derivation.root.score, recompute(derivation)[0]!.score]).toEqual([25, 25]);
    const other = deriveScore(held, observe({u: {a: 20, b: 90, c: 100}}), {unit: "u"});
    expect([other.root.score, recompute(other)[0]!.score]).toEqual([10, 10]);
  });
});

describe("recompute, of a derivation that was altered", () => {
  const derive = () => deriveScore(index([leaf("a"), leaf("b")]), observe({u: {a: 10, b: 30}}), {unit: "u"});
  const alter = (counted: Partial<DerivedGroup["counted"]>) => {
    const derivation = derive();
    const root = derivation.root as DerivedGroup;
    return recompute({...derivation, root: {...root, counted: {...root.counted, ...counted}}})[0]!.score;
  };

  it("gives no score where what it says of coverage leaves none", () => {
    expect(alter({})).toBe(20);
    expect(alter({present: 1, least: 0.6})).toBeNull();
    expect(alter({present: 1, least: 0.5})).toBe(20);
    expect(alter({present: 1, least: null})).toBe(20);
    expect(alter({present: 0, total: 0, least: null})).toBeNull();
  });

  it("gives none of a group none of whose children have one any more", () => {
    const derivation = derive();
    const root = derivation.root as DerivedGroup;
    const bare = root.children.map((child) => ({...(child as DerivedLeaf), steps: []}));
    expect(recompute({...derivation, root: {...root, children: bare}}).map(({score}) => score)).toEqual([
      null,
      null,
      null
    ]);
  });
});
