import {describe, expect, it} from "vitest";
import {type Framework, type Robustness, score} from "../../../src/scoring/index.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {type RankInterval, rankIntervals} from "../../../src/scoring/robustness/rank-intervals.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const allowed: Robustness = {
  replications: 200,
  weights: 0.25,
  aggregate: ["arithmetic", "geometric"],
  missing: ["renormalise", "zero"]
};

function build(robustness: Robustness | undefined = allowed, pillars = 6, leaves = 3): Framework {
  const children = Array.from({length: pillars}, (_, p) =>
    group(
      `p${p}`,
      Array.from({length: leaves}, (_, k) => leaf(`p${p}-${k}`))
    )
  );
  return index(children, {coverage: {index: 0.6, group: 0.3}, robustness});
}

/** Values with zeros and gaps among them, the same every time. */
function sample(framework: Framework, units: number) {
  const random = seedRandom(42);
  const ids = framework.index.children.flatMap((child) =>
    "children" in child ? child.children.map(({id}) => id) : [child.id]
  );
  const value = () => (random() < 0.1 ? null : random() < 0.1 ? 0 : Math.round(100 * random()));
  const rows = Array.from({length: units}, (_, u) => [
    `u${String(u).padStart(2, "0")}`,
    Object.fromEntries(ids.map((id) => [id, value()]))
  ]);
  return observe(Object.fromEntries(rows));
}

describe("rankIntervals", () => {
  const framework = build();
  const observations = sample(framework, 20);

  it("gives every ranked unit its published rank and ordered quantiles within the ranks there are", () => {
    const nominal = score(framework, observations).scores.filter((row) => row.level === 0 && row.rank !== null);
    const intervals = rankIntervals(framework, observations, {seed: 1});
    expect(intervals.map((row) => [row.unit, row.nominal])).toEqual(nominal.map((row) => [row.unit, row.rank]));
    for (const {best, p05, median, p95, worst} of intervals) {
      const ordered = [1, best, p05, median, p95, worst, intervals.length];
      expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
    }
    expect(intervals.some((row) => row.p95 > row.p05)).toBe(true);
  });

  it("is the same for the same seed and any order of input, and another for another seed", () => {
    const first = rankIntervals(framework, observations, {seed: 1});
    expect(rankIntervals(framework, [...observations].reverse(), {seed: 1})).toEqual(first);
    expect(rankIntervals(framework, observations, {seed: 2})).not.toEqual(first);
  });

  it("with nothing allowed to change, every rank stays the published one", () => {
    const fixed = build({replications: 50, weights: 0});
    for (const row of rankIntervals(fixed, sample(fixed, 20), {seed: 3})) {
      expect(row).toMatchObject({
        median: row.nominal,
        p05: row.nominal,
        p95: row.nominal,
        best: row.nominal,
        worst: row.nominal
      });
    }
  });

  it.each(["arithmetic", "geometric", "harmonic"] as const)(
    "agrees with score for the %s mean, drawn or the framework's own",
    (aggregate) => {
      const plain = (robustness: Robustness) => {
        const base = build(robustness);
        return {...base, index: {...base.index, aggregate} as Framework["index"]};
      };
      const own = plain({replications: 1, weights: 0});
      for (const row of rankIntervals(own, sample(own, 20), {seed: 4})) expect(row.best).toBe(row.nominal);
      const lifted = sample(own, 20).map((row) => ({
        ...row,
        value: row.value === null ? null : aggregate === "arithmetic" ? row.value : 1 + 0.99 * row.value
      }));
      const expected = score(own, lifted).scores.filter((row) => row.level === 0 && row.rank !== null);
      const drawn = rankIntervals(build({replications: 1, weights: 0, aggregate: [aggregate]}), sample(own, 20), {
        seed: 4
      });
      expect(drawn.map((row) => [row.unit, row.best])).toEqual(expected.map((row) => [row.unit, row.rank]));
    }
  );

  it("draws the missing rule too: always zero gives the ranks of the zero variant", () => {
    const zero = {...build({replications: 1, weights: 0, missing: ["zero"]}), coverage: {index: 0, group: 0}};
    const expected = score(zero, observations, {missing: "zero"}).scores.filter((row) => row.level === 0);
    expect(rankIntervals(zero, observations, {seed: 5}).map((row) => row.best)).toEqual(
      expected.map((row) => row.rank)
    );
  });

  it("a leaf of weight 0 counts for nothing, at 0 too, whatever mean is drawn", () => {
    const weightless = index([leaf("x"), leaf("none", {weight: 0})], {
      aggregate: "geometric",
      robustness: {replications: 20, weights: 0.25}
    });
    const intervals = rankIntervals(weightless, observe({a: {x: 5, none: 90}, b: {x: 10, none: 0}}), {seed: 9});
    expect(intervals.map((row) => [row.nominal, row.best, row.worst])).toEqual([
      [2, 2, 2],
      [1, 1, 1]
    ]);
  });

  it("is the same whatever the order of children in the framework", () => {
    const turned = {...framework, index: {...framework.index, children: [...framework.index.children].reverse()}};
    const ranksOf = (rows: readonly RankInterval[]) =>
      rows.map((row) => [row.unit, row.median, row.p05, row.p95, row.best, row.worst]);
    const [first, second] = [framework, turned].map((each) => rankIntervals(each, observations, {seed: 1}));
    expect(ranksOf(second!)).toEqual(ranksOf(first!));
    second!.forEach((row, i) => {
      expect(row.score_p05).toBeCloseTo(first![i]!.score_p05!, 10);
    });
  });

  it("gives the 5 % and 95 % of the score, which is the published one where nothing may change", () => {
    const fixed = build({replications: 50, weights: 0});
    const values = sample(fixed, 20);
    const published = new Map(
      score(fixed, values)
        .scores.filter((row) => row.level === 0)
        .map((row) => [row.unit, row.score])
    );
    for (const row of rankIntervals(fixed, values, {seed: 3})) {
      expect(row.score_p05).toBeCloseTo(published.get(row.unit)!, 10);
      expect(row.score_p95).toBeCloseTo(published.get(row.unit)!, 10);
    }
    for (const row of rankIntervals(framework, observations, {seed: 3}))
      expect(row.score_p05).toBeLessThan(row.score_p95!);
  });

  it("a unit that is not ranked has no interval and takes no place", () => {
    const values = observe({a: {x: 50, y: 50}, b: {x: 99}, c: {x: 40, y: 40}});
    const two = index([leaf("x"), leaf("y")], {coverage: {index: 0.8, group: 0}, robustness: allowed});
    const intervals = rankIntervals(two, values, {seed: 6});
    expect(intervals.map((row) => [row.unit, row.best, row.worst])).toEqual([
      ["a", 1, 1],
      ["c", 2, 2]
    ]);
  });

  it("units are ranked among their peers alone", () => {
    const two = index([leaf("x")], {peers: "kind", robustness: allowed});
    const units = [unitRow("a", {kind: "province"}), unitRow("b", {kind: "ministry"})];
    expect(rankIntervals(two, observe({a: {x: 1}, b: {x: 2}}), {units, seed: 7}).map((row) => row.worst)).toEqual([
      1, 1
    ]);
  });

  it("keeps to the weights allowed: a lead that no draw can turn is never lost, one that some can is", () => {
    const two = (lead: number) => {
      const framework = index([leaf("x"), leaf("y")], {robustness: {replications: 2000, weights: 0.25}});
      return rankIntervals(framework, observe({a: {x: 50 + lead, y: 0}, b: {x: 0, y: 50}}), {seed: 8});
    };
    // The largest ratio of two weights drawn within ±25 % is 1.25 / 0.75 = 1.667.
    expect(two(34).map((row) => [row.best, row.worst])).toEqual([
      [1, 1],
      [2, 2]
    ]);
    expect(two(25).map((row) => [row.best, row.worst])).toEqual([
      [1, 2],
      [1, 2]
    ]);
  });

  it("gives no score interval where no run is on the framework's own scale, and one of those that are otherwise", () => {
    const drawn = (normalise: Robustness["normalise"]) =>
      rankIntervals(build({replications: 60, weights: 0.25, normalise}), observations, {seed: 1});
    expect(new Set(drawn(["zscore"]).map((row) => row.score_p95))).toEqual(new Set([null]));
    for (const row of drawn(["goalposts", "zscore"])) expect(row.score_p05).toBeGreaterThan(14);
  });

  it("has one row per unit and period where there are several, each ranked among its own", () => {
    const two = index([leaf("x")], {robustness: {replications: 5, weights: 0.25}});
    const panel = [...observe({a: {x: 1}, b: {x: 2}}, "2023"), ...observe({a: {x: 4}, b: {x: 3}}, "2024")];
    expect(rankIntervals(two, panel, {seed: 1}).map((row) => [row.unit, row.period, row.best])).toEqual([
      ["a", "2023", 2],
      ["a", "2024", 1],
      ["b", "2023", 1],
      ["b", "2024", 2]
    ]);
  });
});
