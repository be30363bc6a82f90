import {describe, expect, it} from "vitest";
import {optimisedWeights} from "../../../src/scoring/weights/optimised-weights.js";
import {searchShares} from "../../../src/scoring/weights/search-shares.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

/** Values of a hash of the place: no two alike, nothing symmetric. */
const rows = Array.from({length: 12}, (_, i) => ({a: (i * 37) % 83, b: (i * i * 11 + 5) % 91, c: (i * 53 + 17) % 71}));
const observations = observe(Object.fromEntries(rows.map((row, i) => [`u${i}`, row])));
const three = index([leaf("a", {weight: 1}), leaf("b", {weight: 2}), leaf("c", {weight: 3})]);

describe("the search for shares", () => {
  const toHalf = ([first]: readonly number[]) => Math.abs(first! - 0.5);

  it("stops at the first start that is good enough, with no further evaluation", () => {
    const starts = [
      [0.9, 0.1],
      [0.6, 0.4],
      [0.5, 0.5]
    ];
    const far = searchShares(starts, toHalf, {enough: 0.4, evaluations: 99});
    expect([far.taken, far.found!.shares]).toEqual([1, [0.9, 0.1]]);
    const near = searchShares(starts, toHalf, {enough: 0.1, evaluations: 99});
    expect([near.taken, near.found!.shares]).toEqual([2, [0.6, 0.4]]);
  });

  it("keeps the first of two places that are as good, and gives up once its steps are small", () => {
    const flat = searchShares(
      [
        [0.2, 0.8],
        [0.7, 0.3]
      ],
      () => 1,
      {enough: 0, evaluations: 10_000}
    );
    expect(flat.found!.shares).toEqual([0.2, 0.8]);
    // Two starts, and two moves at each of the steps 1/4, 1/8 … down to the last above 1e-7, which is 2⁻²³.
    expect(flat.taken).toBe(2 + 2 * 22);
  });

  it("does not go on through the starts once one is good enough, and takes nothing from a child without a share", () => {
    function* starts() {
      yield* [0.9, 0.8].map((share) => [share, 1 - share]);
      throw new Error("asked for another start");
    }
    expect(searchShares(starts(), toHalf, {enough: 0.4, evaluations: 99}).taken).toBe(1);
    expect(() => searchShares(starts(), toHalf, {enough: 0.2, evaluations: 99})).toThrow("asked for another start");
    // One start, and one move at each of 22 steps: the other child has no share to give.
    expect(searchShares([[1, 0]], () => 1, {enough: 0, evaluations: 999}).taken).toBe(1 + 22);
  });

  it("goes all the way to the edge by steps that help, in shares that sum to 1", () => {
    const first = ([share]: readonly number[]) => share!;
    const least = searchShares([[1, 0]], first, {enough: 0, evaluations: 99}).found!.shares;
    expect(least).toEqual([0, 1]);
    const four = searchShares([[1, 0, 0, 0]], first, {enough: 0, evaluations: 99}).found!.shares;
    expect([four[0], four.reduce((sum, share) => sum + share, 0)]).toEqual([0, 1]);
  });

  it("goes on with a step that has helped, and passes over places that can't be told", () => {
    const {found} = searchShares([[1, 0]], ([a]) => (a! > 0.6 && a! < 0.9 ? null : a!), {enough: 0, evaluations: 999});
    // 1 → 0.75 can't be told, 0.875 and so on neither; only small steps down to 0.9 can.
    expect(found!.shares[0]).toBeGreaterThanOrEqual(0.9);
    expect(found!.shares[0]).toBeLessThan(0.9001);
  });
});

describe("optimised weights", () => {
  it("reach a wish within reach to a tenth of the tolerance, which is 0.001 unless given", () => {
    for (const [tolerance, options] of [
      [1e-3, {}],
      [0.02, {tolerance: 0.02}]
    ] as const) {
      const {groups} = optimisedWeights(three, {observations}, {a: 5, b: 3, c: 2}, options);
      expect(groups[0]).toMatchObject({converged: true});
      expect(groups[0]!.residual).toBeLessThanOrEqual(tolerance / 10);
      const wished = groups[0]!.children.map((child) => child.wished);
      const far = groups[0]!.children.map(({obtained}, i) => Math.abs(obtained! - wished[i]!));
      expect(groups[0]!.residual).toBe(Math.max(...far));
    }
  });

  it("of independent children are there in one step of the quick way, from the nominal ones on", () => {
    // At the corners of a cube shares of importance go as squared weights: 1 : 2 : 3 gives 1 : 4 : 9, and each weight
    // times √(wished / obtained) gives 1 : 2 : 2, which is the answer. Before it: the wish, equal and nominal weights.
    const cube = Array.from({length: 8}, (_, i) => ({
      a: 20 + 60 * (i & 1),
      b: 20 + 30 * (i & 2),
      c: 20 + 15 * (i & 4)
    }));
    const given = observe(Object.fromEntries(cube.map((row, i) => [`u${i}`, row])));
    const {weights, groups} = optimisedWeights(three, {observations: given}, {a: 1, b: 4, c: 4});
    expect(groups[0]!.evaluations).toBe(4);
    expect([weights.a, weights.b, weights.c]).toEqual([0.2, 0.4, 0.4].map((share) => expect.closeTo(share, 12)));
  });

  it("leave out a group of one child, of which nothing can be wished", () => {
    const lone = index([group("p", [leaf("a"), leaf("b")]), group("q", [leaf("c")])]);
    const {groups, weights} = optimisedWeights(lone, {observations}, {});
    expect(groups.map((each) => each.group)).toEqual(["p", "index"]);
    expect(weights.c).toBe(1);
  });

  it("say that peers are looked at together, and why a group is kept", () => {
    const units = rows.map((_, i) => unitRow(`u${i}`, {kind: i % 2 ? "ministry" : "province"}));
    const few = observations.filter(({unit}) => unit === "u1" || unit === "u2");
    const {notes} = optimisedWeights({...three, peers: "kind"}, {observations: few, units}, {});
    expect(notes).toEqual([
      {code: "pooled", node: "index", message: "units of ministry, province are looked at together"},
      {code: "kept", node: "index", message: "importance can't be told; weights kept"}
    ]);
  });
});
