import {describe, expect, it} from "vitest";
import {type GroupedPlace, type NextStepsOptions, nextSteps} from "../../../src/scoring/improve/next-steps.js";
import type {Framework, Observation} from "../../../src/scoring/index.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {group, index, leaf, observe, rowsOf} from "../make.js";

/** Everybody ranked alike, each in a group of its own in order of rank. */
function placesOf(framework: Framework, rows: readonly Observation[]): readonly GroupedPlace[] {
  return Object.values(rowsOf(framework, rows)).map(({unit, score, rank}) => ({
    ...{unit, peers: "all", score, rank},
    group: rank === null ? null : String.fromCharCode(64 + rank)
  }));
}

function stepsOf(
  framework: Framework,
  rows: readonly Observation[],
  limits: NextStepsOptions["limits"] = () => [],
  places = placesOf(framework, rows)
) {
  return Object.fromEntries(nextSteps(framework, rows, {places, limits}).map((way) => [way.unit, way]));
}

/** The index of a unit with other values, everybody scored again. */
function scoredWith(
  framework: Framework,
  rows: readonly Observation[],
  unit: string,
  values: ReadonlyMap<string, number>
) {
  const changed = rows.map((row) =>
    row.unit === unit && values.has(row.indicator) ? {...row, value: values.get(row.indicator)!} : row
  );
  return rowsOf(framework, changed)[unit]!;
}

const flat = index([leaf("a", {weight: 2}), leaf("b"), leaf("c")]);

describe("the shortest way to the group above", () => {
  // v has (2·90 + 80 + 70) / 4 = 82.5; u has 40. a at its best adds 30, b and c 15 each: two are needed. b is the dearer
  // of the two for its points, so it goes only as far as needed: (2·100 + 90 + 40) / 4 = 82.5.
  const rows = observe({u: {a: 40, b: 40, c: 40}, v: {a: 90, b: 80, c: 70}});

  it("takes the fewest indicators, each no further than needed, worked by hand", () => {
    const {u} = stepsOf(flat, rows);
    expect(u).toMatchObject({outcome: "reaches", group: "A", score: 40, score_needed: 82.5, rank_after: 1});
    expect(u!.score_after).toBeCloseTo(82.5, 9);
    expect(u!.steps.map(({indicator}) => indicator)).toEqual(["a", "b"]);
    const [first, second] = u!.steps;
    expect([first!.now, first!.needed, first!.points, first!.score]).toEqual([40, 100, 30, 70]);
    expect(second!.needed).toBeCloseTo(90, 9);
    expect(second!.points).toBeCloseTo(12.5, 9);
  });

  it("has no goal for the first group", () => {
    expect(stepsOf(flat, rows).v).toMatchObject({outcome: "first-group", group: null, score: 82.5, steps: []});
  });

  it("aims at the lowest score of the group above, not at the next place in its own", () => {
    const three = observe({u: {a: 40, b: 40, c: 40}, v: {a: 50, b: 50, c: 50}, w: {a: 70, b: 70, c: 70}});
    const places = placesOf(flat, three).map((place) => ({...place, group: place.unit === "w" ? "A" : "B"}));
    const {u, v} = stepsOf(flat, three, () => [], places);
    expect([u!.score_needed, v!.score_needed]).toEqual([70, 70]);
    expect([u!.group, v!.group]).toEqual(["A", "A"]);
  });

  it("keeps those ranked apart apart", () => {
    const places = placesOf(flat, rows).map((place) => ({...place, peers: place.unit}));
    expect(stepsOf(flat, rows, () => [], places).u!.outcome).toBe("first-group");
  });

  it("says where every change at its best falls short, and how far it leads", () => {
    const {u} = stepsOf(flat, rows, () => ["a", "b", "c"].map((indicator) => ({indicator, max: 45})));
    expect(u).toMatchObject({outcome: "not-enough", steps: [], score_needed: 82.5, score_after: 45, rank_after: 2});
  });

  it("counts whole things: a yes, and people per thousand by the step given", () => {
    const framework = index([leaf("yes", {normalise: {method: "goalposts", worst: 0, best: 1}}), leaf("per")]);
    const given = observe({u: {yes: 0, per: 20}, v: {yes: 1, per: 20}});
    const yes = stepsOf(framework, given, () => [{indicator: "yes", step: 1}]).u!.steps;
    expect(yes).toMatchObject([{indicator: "yes", needed: 1, things: 1}]);
    const near = observe({u: {yes: 1, per: 20}, v: {yes: 1, per: 29}});
    const per = stepsOf(framework, near, () => [{indicator: "per", step: 4}]).u!.steps;
    expect(per).toMatchObject([{indicator: "per", needed: 32, things: 3}]);
  });

  it("leaves out what was not reported and what moves others, and says so", () => {
    const framework = index([leaf("a"), leaf("r", {normalise: {method: "rank"}}), leaf("n")]);
    const given = observe({u: {a: 10, r: 1, n: null}, v: {a: 20, r: 2, n: 5}, w: {a: 15, r: 3, n: 50}});
    const {u} = stepsOf(framework, given);
    expect(u!.left_out).toEqual([
      {indicator: "r", why: "moves-others"},
      {indicator: "n", why: "not-reported"}
    ]);
    expect(u!.steps.map(({indicator}) => indicator)).toEqual(["a"]);
  });
});

describe("a unit without a rank", () => {
  const strict = {...flat, coverage: {index: 0.6, group: 0}};

  it("is told the figures it needs for one, any values", () => {
    const {u} = stepsOf(strict, observe({u: {a: 40, b: null, c: null}, v: {a: 90, b: 80, c: 70}}));
    expect(u).toMatchObject({outcome: "reports", score: null, least: true});
    expect(u!.steps).toMatchObject([{indicator: "b", now: null, needed: null, points: null, score: null}]);
  });

  it("is told where no figure would give it one", () => {
    const lost = index([leaf("a", {denominator: "people"}), leaf("b", {denominator: "people"})], {
      coverage: {index: 1, group: 0}
    });
    const {u} = stepsOf(lost, observe({u: {a: null, b: null}}));
    expect(u).toMatchObject({outcome: "no-reports", steps: []});
  });
});

describe("ways in random indices of arithmetic means", () => {
  const random = seedRandom(7);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const cases = Array.from({length: 60}, () => {
    const ids = ["a", "b", "c", "d", "e"];
    const framework = index([
      group(
        "p",
        ids.slice(0, 2).map((id) => leaf(id, {weight: 1 + whole(3)}))
      ),
      ...ids.slice(2).map((id) => leaf(id, {weight: 1 + whole(3)}))
    ]);
    const values = () => Object.fromEntries(ids.map((id) => [id, whole(100)]));
    const rows = observe({u: values(), v: values(), w: values()});
    return {
      framework,
      rows,
      ways: Object.values(stepsOf(framework, rows, () => ids.map((id) => ({indicator: id, step: 1}))))
    };
  });
  const found = cases.flatMap(({framework, rows, ways}) =>
    ways.filter(({outcome}) => outcome === "reaches").map((way) => ({framework, rows, way}))
  );
  const valuesOf = (steps: readonly {indicator: string; needed: number | null}[]) =>
    new Map(steps.map(({indicator, needed}) => [indicator, needed!]));

  it("are there to be tested", () => {
    expect(found.length).toBeGreaterThan(80);
    expect(found.filter(({way}) => way.steps.length > 1).length).toBeGreaterThan(10);
  });

  it("reach the score and the rank said once everybody is scored again", () => {
    for (const {framework, rows, way} of found) {
      const again = scoredWith(framework, rows, way.unit, valuesOf(way.steps));
      expect(again.score!).toBeGreaterThanOrEqual(way.score_needed! * (1 - 1e-12));
      expect(again.score!).toBeCloseTo(way.score_after!, 9);
      expect(again.rank).toBe(way.rank_after);
    }
  });

  it("have points that add up from the score now to the score after", () => {
    for (const {way} of found) {
      const sum = way.steps.reduce((total, {points}) => total + points!, way.score!);
      expect(sum).toBeCloseTo(way.score_after!, 9);
    }
  });

  it("could do with no smaller step, and with no smaller number of indicators", () => {
    for (const {framework, rows, way} of found) {
      for (const step of way.steps) {
        const less = new Map(valuesOf(way.steps)).set(step.indicator, step.needed! - 1);
        expect(scoredWith(framework, rows, way.unit, less).score!).toBeLessThan(way.score_needed!);
      }
      for (const few of subsets(["a", "b", "c", "d", "e"], way.steps.length - 1)) {
        const best = new Map(few.map((id) => [id, 100]));
        expect(scoredWith(framework, rows, way.unit, best).score!).toBeLessThan(way.score_needed! * (1 - 1e-12));
      }
    }
  });
});

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
