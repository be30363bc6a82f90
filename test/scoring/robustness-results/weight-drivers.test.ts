import {describe, expect, it} from "vitest";
import {seedRandom} from "../../../src/scoring/random.js";
import {drawnShares, weightDriverFinder} from "../../../src/scoring/robustness/results/weight-drivers.js";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {group, index, leaf} from "../make.js";
import {makeRuns} from "./make-runs.js";

const framework = index([group("p", [leaf("x"), leaf("y")]), leaf("z", {weight: 2})]);

describe("the weights behind a rank", () => {
  const random = seedRandom(3);
  const draws = Array.from({length: 60}, () => ({p: 1 + random(), x: 1 + random(), y: 1 + random(), z: 2 + random()}));
  const column = (node: "p" | "x" | "y" | "z") => draws.map((draw) => draw[node]);
  const weights = {p: column("p"), x: column("x"), y: column("y"), z: column("z")};
  const ranks = draws.map(({x, y}) => 1 + Math.floor(10 * (y / (x + y))));
  const runs = makeRuns({ranks: {a: ranks, b: ranks.map((rank, i) => (i % 7 === 0 ? 0 : rank))}, weights});

  it("are shares within the parent, by node id", () => {
    const shares = drawnShares(framework, runs, 60);
    expect(shares.map(({node}) => node)).toEqual(["p", "x", "y", "z"]);
    expect(shares[1]!.shares[5]).toBeCloseTo(draws[5]!.x / (draws[5]!.x + draws[5]!.y), 12);
    expect(shares[3]!.shares[0]).toBeCloseTo(draws[0]!.z / (draws[0]!.p + draws[0]!.z), 12);
  });

  it("keep siblings that are not drawn at their nominal weight, and leave out what never changes", () => {
    const some = makeRuns({ranks: {a: [1, 2]}, weights: {p: [1, 3]}});
    expect(drawnShares(framework, some, 2)).toEqual([
      {node: "p", shares: [1 / 3, 3 / 5]},
      {node: "z", shares: [2 / 3, 2 / 5]}
    ]);
  });

  it("name the node by Spearman's rho of its share with how good the rank is", () => {
    const drawn = drawnShares(framework, runs, 60);
    const found = weightDriverFinder(drawn)(Int32Array.from(ranks));
    const rho = (node: string) => {
      const {shares} = drawn.find((each) => each.node === node)!;
      return correlate(
        shares,
        ranks.map((rank) => -rank),
        "spearman"
      ).r!;
    };
    expect(found!.node).toBe("x");
    expect(found!.rho).toBeCloseTo(rho("x"), 10);
    expect(found!.rho).toBeGreaterThan(0.9);
    expect(Math.abs(rho("z"))).toBeLessThan(found!.rho);
  });

  it("look at the runs alone in which the unit had a rank; a rank that never moves has none", () => {
    const drawn = drawnShares(framework, runs, 60);
    const gappy = ranks.map((rank, i) => (i % 7 === 0 ? 0 : rank));
    const expected = correlate(
      drawn[1]!.shares,
      gappy.map((rank) => (rank === 0 ? null : -rank)),
      "spearman"
    );
    expect(weightDriverFinder(drawn)(Int32Array.from(gappy))!.rho).toBeCloseTo(expected.r!, 10);
    expect(weightDriverFinder(drawn)(new Int32Array(60).fill(4))).toBeNull();
  });

  it("pass over a node whose share stands still in the runs that ranked the unit", () => {
    const drawn = [
      {node: "p", shares: [0.5, 0.5, 0.5, 0.9]},
      {node: "z", shares: [0.1, 0.2, 0.3, 0.4]}
    ];
    expect(weightDriverFinder(drawn)(Int32Array.of(3, 2, 1, 0))).toEqual({node: "z", rho: expect.closeTo(1, 12)});
    expect(weightDriverFinder(drawn.slice(0, 1))(Int32Array.of(3, 2, 1, 0))).toBeNull();
  });

  it("take the first by id of two that go alike, though one goes up and the other down", () => {
    const mirrored = [
      {node: "p", shares: [0.4, 0.3, 0.2, 0.1]},
      {node: "z", shares: [0.6, 0.7, 0.8, 0.9]}
    ];
    const ranks = Int32Array.of(4, 3, 2, 1);
    expect(weightDriverFinder(mirrored)(ranks)).toEqual({node: "p", rho: expect.closeTo(-1, 12)});
    expect(weightDriverFinder(mirrored.toReversed())(ranks)).toEqual({node: "z", rho: expect.closeTo(1, 12)});
  });
});
