import {describe, expect, it} from "vitest";
import {removeElements} from "../../../src/scoring/statistics/remove-elements.js";
import {group, index, leaf, observe} from "../make.js";

const observations = observe({a: {x: 90, y: 10}, b: {x: 10, y: 60}, c: {x: 50, y: null}});
const framework = index([leaf("x", {weight: 2}), leaf("y")]);

describe("removeElements", () => {
  it("compares the index ranks with those without the node's weight", () => {
    const [x, y] = removeElements(framework, observations);
    // With both: a 63.3, b 26.7, c 50. Without x: a 10, b 60, c none. Without y: a 90, b 10, c 50.
    expect(x!.rows.map(({unit, nominal, rank, change}) => [unit, nominal, rank, change])).toEqual([
      ["a", 1, 2, -1],
      ["b", 3, 1, 2],
      ["c", 2, null, null]
    ]);
    expect(x).toMatchObject({node: "x", n: 2, meanChange: 1.5, why: null});
    expect(y).toMatchObject({node: "y", n: 3, meanChange: 0});
  });

  it("says all-weight of an only child, or of one whose siblings weigh nothing, and removes nothing", () => {
    const nested = index([group("g", [leaf("x"), leaf("y", {weight: 0})]), leaf("z")]);
    const rows = removeElements(nested, observations, ["x", "g"]);
    expect(rows[0]).toEqual({node: "x", why: "all-weight", meanChange: null, n: 0, rows: []});
    expect(rows[1]!.why).toBeNull();
    expect(removeElements(index([leaf("x")]), observations)[0]!.why).toBe("all-weight");
  });

  it("has no mean where no unit keeps a rank", () => {
    const [first] = removeElements(framework, observe({a: {x: 1, y: null}}), ["x"]);
    expect(first).toMatchObject({meanChange: null, n: 0, why: null});
  });

  it("names a node that is not below the index", () => {
    expect(() => removeElements(framework, observations, ["index"])).toThrow(/^index: no such node/);
    expect(() => removeElements(framework, observations, ["nowhere"])).toThrow(/^nowhere: no such node/);
  });

  it("leaves the framework it was given as it is", () => {
    const before = structuredClone(framework);
    removeElements(framework, observations);
    expect(framework).toEqual(before);
  });
});
