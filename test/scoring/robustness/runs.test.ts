import {describe, expect, it} from "vitest";
import {type Framework, type FrameworkNode, isGroup, type Robustness, score} from "../../../src/scoring/index.js";
import {areTied, rankScores} from "../../../src/scoring/rank.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {listInputs} from "../../../src/scoring/robustness/inputs.js";
import type {RobustnessRuns} from "../../../src/scoring/robustness/model.js";
import {pointOf, readPoint} from "../../../src/scoring/robustness/points.js";
import {type RunOptions, runRobustness} from "../../../src/scoring/robustness/run-robustness.js";
import {sobolDesign} from "../../../src/scoring/statistics/index.js";
import {group, index, leaf, observe} from "../make.js";
import {makeFramework, makeRows} from "./make-rows.js";

const rows = makeRows();
const run = (framework: Framework, options: Partial<RunOptions> = {}) =>
  runRobustness(framework, rows.observations, {units: rows.units, seed: 1, ...options});

/** Runs by unit and period, so that orders can be compared. */
function byCase({cases, ranks, scores}: RobustnessRuns, run: number) {
  const at = (k: number) => run * cases.length + k;
  return Object.fromEntries(cases.map(({unit, period}, k) => [`${unit} ${period}`, [ranks[at(k)], scores[at(k)]]]));
}

function turn(node: FrameworkNode): FrameworkNode {
  return isGroup(node) ? {...node, children: node.children.map(turn).toReversed()} : node;
}

describe("runs of a framework", () => {
  const framework = makeFramework();
  const runs = run(framework);

  it("change all seven inputs, and rank those that are ranked nominally, as scored", () => {
    expect(runs.inputs.map(({id}) => id)).toEqual([
      "weights",
      "normalise",
      "treat",
      "impute",
      "aggregate",
      "missing",
      "data"
    ]);
    const nominal = score(framework, rows.observations, {units: rows.units}).scores.filter(({level}) => level === 0);
    expect(runs.cases).toEqual(
      nominal.map((row) => ({unit: row.unit, period: "2024", pool: "2024", rank: row.rank, score: row.score}))
    );
    expect(runs.ranks.every((rank) => rank >= 1 && rank <= 16)).toBe(true);
    expect(runs.scores.every(Number.isFinite)).toBe(true);
    runs.points.forEach((_, k) => {
      const place = <T>(matrix: {slice(from: number, to: number): Iterable<T>}) => [
        ...matrix.slice(16 * k, 16 * k + 16)
      ];
      expect(place(runs.ranks)).toEqual(rankScores(place(runs.scores)));
    });
  });

  it("are the same for the same seed, others for another", () => {
    expect(run(framework)).toEqual(runs);
    expect(run(framework, {seed: 2}).scores).not.toEqual(runs.scores);
  });

  it("are the same whatever the order of observations, units and children", () => {
    const turned = {...framework, index: turn(framework.index) as Framework["index"]};
    const other = runRobustness(turned, rows.observations.toReversed(), {units: rows.units.toReversed(), seed: 1});
    expect(other.points).toEqual(runs.points);
    expect(other.nodes).toEqual(runs.nodes);
    expect(other.weights).toEqual(runs.weights);
    expect(other.ranks).toEqual(runs.ranks);
    expect(other.scores.every((each, i) => areTied(each, runs.scores[i]!))).toBe(true);
  });

  it("can each be made again, from its point alone", () => {
    for (const k of [0, 5, 11, 23]) {
      const again = run(framework, {seed: undefined, points: [runs.points[k]!]});
      expect(byCase(again, 0)).toEqual(byCase(runs, k));
      expect([...again.weights]).toEqual([...runs.weights.slice(k * runs.nodes.length, (k + 1) * runs.nodes.length)]);
    }
  });

  it("take the points of a Sobol design, and the empty point where nothing may change", () => {
    const design = run(framework, {points: sobolDesign(7, 2, 1)});
    expect([design.points.length, design.ranks.length]).toEqual([18, 18 * 16]);
    const fixed = index([leaf("a1"), leaf("a3")], {robustness: {replications: 2, weights: 0}});
    const still = run(fixed);
    expect([still.inputs, still.points.map((point) => point.length)]).toEqual([[], [0, 0]]);
    expect(still.notes).toEqual([
      {code: "not-drawn", input: "weights", message: "weights: not drawn, the framework says 0"}
    ]);
    for (const [k, each] of still.cases.entries()) expect(still.scores[k]).toBeCloseTo(each.score, 12);
  });

  it("draw other data in other runs, gaps and ranges each alone", () => {
    const still = {weights: 0, normalise: undefined, treat: undefined, aggregate: undefined, missing: undefined};
    const scoresOf = (data: Robustness["data"]) => {
      const drawn = run(makeFramework({...still, data, impute: [{by: "mean"}]}));
      expect(drawn.notes.map(({code, input}) => `${code} ${input}`)).toEqual(["inert impute", "not-drawn weights"]);
      return new Set(drawn.points.map((_, k) => drawn.scores[16 * k + 3]!)).size;
    };
    expect(scoresOf(["imputed"])).toBeGreaterThan(12);
    expect(scoresOf(["reported"])).toBeGreaterThan(12);
  });

  it("say how far they are, and end with what the listener throws", () => {
    const seen: (readonly [number, number])[] = [];
    run(makeFramework({replications: 150}), {onProgress: (done, total) => seen.push([done, total])});
    expect(seen.at(-1)).toEqual([150, 150]);
    expect(seen.every(([done], i) => i === 0 || done > seen[i - 1]![0])).toBe(true);
    const stop = () => {
      throw new Error("stopped");
    };
    expect(() => run(framework, {onProgress: stop})).toThrow("stopped");
  });
});

describe("a run against the engine itself", () => {
  const lists = {aggregate_at: "groups", data: undefined, missing: undefined} as const;
  const framework = makeFramework({
    ...lists,
    normalise: [
      {method: "minmax", range: [1, 100]},
      {method: "zscore", centre: 10, deviation: 2}
    ],
    impute: [{by: "mean", within: "region"}, {by: "row"}],
    aggregate: ["arithmetic", "geometric", "harmonic", "copeland"]
  });
  const inputs = listInputs(framework);

  /** The same choices written into a framework by hand. */
  function byHand(choices: readonly number[], weights: Readonly<Record<string, number>>): Framework {
    const {normalise, treat, impute, aggregate} = framework.robustness as Required<Robustness>;
    const visit = (node: FrameworkNode): FrameworkNode => {
      if (isGroup(node)) return {...node, aggregate: aggregate[choices[3]!]!, children: node.children.map(visit)};
      const direction = node.id === "a2" || node.id === "b3" ? "lower" : undefined;
      const rule = treat[choices[1]!]!;
      const fill = impute[choices[2]!] as {readonly by: "row"};
      const normaliser = normalise[choices[0]!] as typeof node.normalise;
      return {
        ...node,
        direction,
        normalise: normaliser,
        impute: fill,
        ...(typeof rule === "object" ? {treat: rule} : {})
      };
    };
    return withWeights({...framework, index: visit(framework.index) as Framework["index"]}, weights);
  }

  it("gives the scores of the framework that its choices make, for all 32 combinations", () => {
    const choices = [0, 1].flatMap((a) =>
      [0, 1].flatMap((b) => [0, 1].flatMap((c) => [0, 1, 2, 3].map((d) => [a, b, c, d])))
    );
    const points = choices.map((each, i) => pointOf(inputs, [i / choices.length, ...each]));
    const runs = run(framework, {points});
    let compared = 0;
    choices.forEach((each, k) => {
      const weights = Object.fromEntries(runs.nodes.map((id, i) => [id, runs.weights[k * runs.nodes.length + i]!]));
      const expected = score(byHand(each, weights), rows.observations, {units: rows.units}).scores;
      const found = byCase(runs, k);
      for (const {unit, period, level, rank, score: own} of expected) {
        if (level !== 0) continue;
        expect(found[`${unit} ${period}`]![0], `${unit} ${readPoint(inputs, points[k]!)}`).toBe(rank);
        expect(Math.abs(found[`${unit} ${period}`]![1]! - own!)).toBeLessThanOrEqual(
          1e-11 * Math.max(1, Math.abs(own!))
        );
        compared += 1;
      }
    });
    expect(compared).toBe(32 * 16);
  });

  it("an index with Copeland groups is run as any other, with the units that are not ranked among the rivals", () => {
    const two = [leaf("x", {weight: 2}), leaf("y")];
    const crossed = index([group("g", two, {aggregate: "copeland"}), leaf("z")], {
      coverage: {index: 0.6, group: 0},
      robustness: {replications: 40, weights: 0.9}
    });
    const observations = observe({a: {x: 3, y: 1, z: 50}, b: {x: 1, y: 3, z: 50}, c: {x: 2}, d: {x: 0, y: 2, z: 9}});
    const runs = runRobustness(crossed, observations, {seed: 1});
    expect(runs.cases.map(({unit}) => unit)).toEqual(["a", "b", "d"]);
    const weightsOf = (k: number) => runs.nodes.map((id, i) => [id, runs.weights[k * runs.nodes.length + i]!] as const);
    for (let k = 0; k < 40; k++) {
      const expected = score(withWeights(crossed, Object.fromEntries(weightsOf(k))), observations).scores;
      const own = expected.filter(({level, rank}) => level === 0 && rank !== null);
      for (const [i, {score: each}] of own.entries()) expect(runs.scores[k * 3 + i]).toBeCloseTo(each!, 10);
    }
    expect(new Set(runs.ranks).size).toBeGreaterThan(1);
  });
});
