import {describe, expect, it} from "vitest";
import {inProject} from "../../../loaders/files/paths.js";
import {readFramework} from "../../../loaders/framework/read.js";
import {leafPaths} from "../../../src/scoring/indicators/leaf-paths.js";
import {group, index, leaf} from "../make.js";

const PROVINCES = {applies: ["province"]};
const FRAMEWORK = index([
  group("g", [leaf("x", {weight: 1}), leaf("y", {weight: 2, ...PROVINCES})], {weight: 3}),
  group("h", [leaf("z", PROVINCES)], {weight: 1})
]);
const {framework: OURS} = readFramework(inProject("seeds", "frameworks", "ai-readiness-2024.json"));

describe("leafPaths", () => {
  it("multiplies shares on the way up", () => {
    const shares = leafPaths(FRAMEWORK, "province").map(({leaf: {id}, share}) => [id, share]);
    expect(shares).toEqual([
      ["x", 0.25],
      ["y", 0.5],
      ["z", 0.25]
    ]);
  });

  it("leaves out what a kind does not have, and a group without any leaf of it", () => {
    const [only, ...others] = leafPaths(FRAMEWORK, "ministry");
    expect(others).toEqual([]);
    expect(only!.steps.map(({node, weight, of}) => [node.id, weight, of])).toEqual([
      ["g", 3, 3],
      ["x", 1, 1]
    ]);
    expect(only!.share).toBe(1);
  });

  it.each(["province", "ministry"] as const)("sums to 1 over the leaves of a %s", (kind) => {
    const sum = leafPaths(OURS!, kind).reduce((total, {share}) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
});
