import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {readFramework} from "../../loaders/framework/read.js";
import {basisShares, indexShares} from "../../src/scoring/index-shares.js";
import {leavesUnder} from "../../src/scoring/tree.js";
import {group, index, leaf} from "./make.js";

const framework = index([
  group("p", [leaf("a", {weight: 3, basis: "draft"}), leaf("b", {applies: ["province"]})], {weight: 2}),
  group("q", [leaf("c", {basis: "in-force"})], {weight: 1}),
  group("r", [leaf("d", {applies: ["province"]})], {weight: 1})
]);

describe("what a node counts for in the index of a kind", () => {
  it("is the product of its shares, by hand: p is 2 of 4, a 3 of 4 of it", () => {
    const shares = indexShares(framework, "province");
    expect(Object.fromEntries(shares)).toEqual({
      index: 1,
      p: 0.5,
      a: 0.375,
      b: 0.125,
      q: 0.25,
      c: 0.25,
      r: 0.25,
      d: 0.25
    });
  });

  it("gives what does not apply to its siblings, and a pillar without leaves to the others", () => {
    const shares = indexShares(framework, "ministry");
    expect(Object.fromEntries(shares)).toEqual({index: 1, p: 2 / 3, a: 2 / 3, q: 1 / 3, c: 1 / 3});
  });

  it("is nothing for a kind that has no leaf", () => {
    expect(indexShares(index([leaf("a", {applies: ["province"]})]), "ministry").size).toBe(0);
  });

  it.each(["province", "ministry"])("sums to 1 over the leaves of the framework in use, for a %s", (kind) => {
    const read = readFramework(inProject("seeds", "frameworks", "ai-readiness-2024.json"));
    const shares = indexShares(read.framework!, kind);
    const leaves = leavesUnder(read.framework!.index).filter(({id}) => shares.has(id));
    expect(leaves).toHaveLength(kind === "province" ? 21 : 19);
    expect(leaves.reduce((sum, {id}) => sum + shares.get(id)!, 0)).toBeCloseTo(1, 12);
    expect(basisShares(read.framework!, shares).reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
  });
});

describe("on what the leaves rest", () => {
  it("is told by basis; a leaf that names none is our own choice; bases without leaves are left out", () => {
    expect(basisShares(framework, indexShares(framework, "province"))).toEqual([
      {basis: "in-force", share: 0.25, leaves: 1},
      {basis: "draft", share: 0.375, leaves: 1},
      {basis: "own", share: 0.375, leaves: 2}
    ]);
  });
});
