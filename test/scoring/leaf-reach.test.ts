/** How far a leaf's score can still go once every missing value is revealed: small cases worked out by hand. */
import {describe, expect, it} from "vitest";
import {type Framework, type Leaf, type Normalise, prepareLeaves, type UnitRow} from "../../src/scoring/index.js";
import {isOpen, reachLeaves} from "../../src/scoring/leaf-reach.js";
import type {LeafOutcome} from "../../src/scoring/leaf-scores.js";
import {index, leaf, observe, unitRow} from "./make.js";

type Values = Parameters<typeof observe>[0];

/** Every unit's worst and best score on the first leaf, or why they can't be told. */
function reachesOf(framework: Framework, values: Values, units?: readonly UnitRow[]) {
  const {leaves} = prepareLeaves(framework, observe(values), {units});
  const reaches = reachLeaves(framework, leaves).map(([reach]) =>
    typeof reach === "string" ? reach : reach!.map(({score}) => score)
  );
  return Object.fromEntries(leaves.cases.map(({member}, i) => [member.unit, reaches[i]]));
}

const on = (normalise: Normalise, extra: Partial<Leaf> = {}, rest: Partial<Framework> = {}) =>
  index([leaf("x", {normalise, ...extra}), leaf("y")], rest);
const minmax = {method: "minmax"} as const;
const target = {method: "distance-to-target", target: 20} as const;
const treat = {winsorise: 1, otherwise: "none"} as const;

describe("what is still to be revealed", () => {
  it.each<[LeafOutcome, boolean]>([
    [{state: "missing", score: null}, true],
    [{state: "imputed", score: 5}, true],
    [{state: "screened", given: true, score: null}, true],
    [{state: "scored", score: 0}, false],
    [{state: "no-spread", score: null}, false],
    [{state: "not-applicable", score: null}, false]
  ])("%o: %s", (outcome, open) => {
    expect(isOpen(outcome)).toBe(open);
  });
});

describe("a leaf on goalposts", () => {
  const posts = {method: "goalposts", worst: 0, best: 50, scale: 10} as const;

  it("is anywhere on its scale where missing, and stays where reported, whoever else is missing", () => {
    const framework = on(posts);
    const {leaves} = prepareLeaves(framework, observe({hue: {x: null, y: 1}, moc: {x: 20, y: null}}), {});
    const scored = (...scores: readonly number[]) => scores.map((score) => ({state: "scored", score}));
    expect(reachLeaves(framework, leaves)).toEqual([
      [scored(0, 10), scored(1, 1)],
      [scored(4, 4), scored(0, 100)]
    ]);
  });

  it("is anywhere where a gap is filled, as a filled gap is no value", () => {
    expect(reachesOf(on(posts, {impute: {by: "mean"}}), {hue: {x: null}, moc: {x: 20}})).toEqual({
      hue: [0, 10],
      moc: [4, 4]
    });
  });

  it("compares units once outliers are treated: what anyone reveals may be the outlier", () => {
    const framework = on(posts, {treat});
    expect(reachesOf(framework, {hue: {x: null}, moc: {x: 20}, son: {x: 30}})).toEqual({
      hue: "moves",
      moc: "moves",
      son: "moves"
    });
    expect(reachesOf(framework, {moc: {x: 20}, son: {x: 30}})).toEqual({moc: [4, 4], son: [6, 6]});
  });
});

describe("a leaf that compares units", () => {
  it("stays where it does not apply to the unit, whoever is missing", () => {
    const units = ["hue", "moc", "son", "moh"].map((unit) => unitRow(unit, {kind: unit === "moh" ? "m" : "p"}));
    const values = {hue: {x: 5}, moc: {x: 10}, son: {x: null}, moh: {y: 1}};
    expect(reachesOf(on(minmax, {applies: ["p"]}), values, units)).toEqual({
      hue: "moves",
      moc: "moves",
      son: [0, 100],
      moh: [null, null]
    });
  });

  it("stays for everybody where nobody has anything to reveal", () => {
    expect(reachesOf(on(minmax), {hue: {x: 5}, moc: {x: 10}, son: {x: 9}})).toEqual({
      hue: [0, 0],
      moc: [100, 100],
      son: [80, 80]
    });
  });

  it("is anywhere where missing, so long as the values reported differ; else there may be no score", () => {
    const open = {son: {x: null}, vinh: {x: null}};
    expect(reachesOf(on(minmax), {hue: {x: 5}, moc: {x: 10}, ...open})).toMatchObject({son: [0, 100], vinh: [0, 100]});
    expect(reachesOf(on(minmax), {hue: {x: 5}, moc: {x: 5}, ...open})).toEqual({
      hue: "moves",
      moc: "moves",
      son: "moves",
      vinh: "moves"
    });
  });

  it("takes a filled gap for no value: what is revealed may equal the only one reported", () => {
    const framework = on(minmax, {impute: {by: "last"}}, {periods: "apart"});
    const rows = [...observe({hue: {x: 9}}, "2023"), ...observe({hue: {x: null}, moc: {x: 5}})];
    const {leaves} = prepareLeaves(framework, rows, {period: "2024"});
    expect(leaves.outcomes.map((own) => own.get("x")!.score)).toEqual([100, 0]);
    expect(reachLeaves(framework, leaves).map(([x]) => x)).toEqual(["moves", "moves"]);
  });

  it.each<Normalise>([
    {method: "zscore"},
    {method: "rank"},
    {method: "borda"},
    {method: "percentile"},
    {method: "distance-to-max"},
    {method: "distance-to-reference", reference: "moc"},
    {method: "fraction-of-max"}
  ])("moves with what others reveal: %j", (normalise) => {
    const {hue, son} = reachesOf(on(normalise), {hue: {x: 5}, moc: {x: 10}, son: {x: null}});
    expect(hue).toBe("moves");
    const ranged = ["percentile", "distance-to-max", "distance-to-reference"].includes(normalise.method);
    expect(son).toEqual(ranged ? [0, 100] : "no-range");
  });

  it("moves with the peers of the same period alone", () => {
    const units = ["hue", "moc", "son", "vinh"].map((unit, i) => unitRow(unit, {kind: i < 2 ? "p" : "m"}));
    const values = {hue: {x: 5}, moc: {x: 10}, son: {x: null}, vinh: {x: 3}};
    expect(reachesOf(on(minmax, {}, {peers: "kind"}), values, units)).toEqual({
      hue: [0, 0],
      moc: [100, 100],
      son: "moves",
      vinh: "moves"
    });
  });
});

describe("a leaf that neither compares nor is bounded", () => {
  it("stays where reported, and could be anything where missing", () => {
    const values = {hue: {x: 5}, moc: {x: null}};
    expect(reachesOf(on({method: "none"}), values)).toEqual({hue: [5, 5], moc: "no-range"});
    const unclamped = {method: "goalposts", worst: 0, best: 50, clamp: false} as const;
    expect(reachesOf(on(unclamped), values)).toEqual({hue: [10, 10], moc: "no-range"});
  });
});

describe("a distance to a target", () => {
  // The way goes from 0 to 20: 10 is half of it.
  const values = {hue: {x: 10}, moc: {x: 0}, son: {x: null}};

  it("could only rise by what others reveal, to the top of the scale, and is anywhere where missing", () => {
    const reaches = {hue: [50, 100], moc: [0, 100], son: [0, 100]};
    expect(reachesOf(on(target), values)).toEqual(reaches);
    expect(reachesOf(on({...target, clamp: true}), values)).toEqual(reaches);
    expect(reachesOf(on({...target, scale: 10}), values)).toEqual({hue: [5, 10], moc: [0, 10], son: [0, 10]});
    expect(reachesOf(on(target), {hue: {x: 10}, son: {x: null}})).toEqual({hue: [0, 100], son: [0, 100]});
  });

  it("stays where nobody else has anything to reveal", () => {
    expect(reachesOf(on(target), {hue: {x: 10}, moc: {x: 0}})).toEqual({hue: [50, 50], moc: [0, 0]});
  });

  it("moves either way beyond the target, with outliers treated, and with gaps that may fill in the lowest value", () => {
    expect(reachesOf(on({...target, clamp: false}), values)).toEqual({hue: "moves", moc: "moves", son: "no-range"});
    expect(reachesOf(on(target, {treat}), values)).toEqual({hue: "moves", moc: "moves", son: "moves"});
    const filled = reachesOf(on(target, {impute: {by: "mean"}}), values);
    expect(filled).toEqual({hue: "moves", moc: "moves", son: [0, 100]});
  });
});

describe("a screening rule", () => {
  const values = {hue: {x: 5, y: 1}, moc: {x: 10, y: 1}, son: {x: 7, y: null}};

  it("makes a unit open that has any value to reveal: it may come to take part, or not to", () => {
    expect(reachesOf(on(minmax), values)).toEqual({hue: [0, 0], moc: [100, 100], son: [40, 40]});
    // Nobody but son itself can change who takes part beside it.
    expect(reachesOf(on(minmax, {}, {screen: {values: 0.5}}), values)).toEqual({
      hue: "moves",
      moc: "moves",
      son: [40, 40]
    });
    // son is out: with a value of two where all are needed.
    expect(reachesOf(on(minmax, {}, {screen: {values: 1}}), values)).toEqual({
      hue: "moves",
      moc: "moves",
      son: [0, 100]
    });
  });

  it("by zeros may put out the unit of the lowest value: then a distance to a target can fall too", () => {
    // moc's y may turn out 0, and moc with it out: the way would go from 50, where hue stands.
    const framework = on({...target, target: 100}, {}, {screen: {nonzero: 0.6}});
    expect(reachesOf(framework, {hue: {x: 50, y: 1}, moc: {x: 10, y: null}}).hue).toBe("moves");
    // son may go, and with it the only value that differs: no score on x for anybody.
    const flat = on(minmax, {}, {screen: {nonzero: 0.6}});
    expect(reachesOf(flat, {hue: {x: null, y: 1}, moc: {x: 1, y: 1}, son: {x: 10, y: null}}).hue).toBe("moves");
  });

  it("changes nothing where everything is revealed, or nobody is compared", () => {
    const all = {hue: {x: 5, y: 1}, moc: {x: 10, y: 1}};
    expect(reachesOf(on(minmax, {}, {screen: {values: 0.5}}), all)).toEqual({hue: [0, 0], moc: [100, 100]});
    const posts = {method: "goalposts", worst: 0, best: 10} as const;
    expect(reachesOf(on(posts, {}, {screen: {values: 0.5}}), values)).toEqual({
      hue: [50, 50],
      moc: [100, 100],
      son: [70, 70]
    });
  });
});
