import {describe, expect, it} from "vitest";
import {countShared, distinctEntries} from "../../../src/scoring/outline/entries.js";

const keyed = (...keys: readonly string[]) => keys.map((key, at) => ({key, at}));

describe("distinctEntries", () => {
  it("keeps the first of each key, in order", () => {
    expect(distinctEntries(keyed("b", "a", "b", "c", "a")).map(({at}) => at)).toEqual([0, 1, 3]);
  });

  it("never takes entries without a key for one another", () => {
    expect(distinctEntries(keyed("", "a", ""))).toHaveLength(3);
  });
});

describe("countShared", () => {
  it("counts each entry once, however often it stands in either list", () => {
    expect(countShared(keyed("a", "a", "b", "c"), keyed("c", "a", "a", "d"))).toBe(2);
  });

  it("does not take entries without a key for shared", () => {
    expect(countShared(keyed("", "a"), keyed("", "b"))).toBe(0);
  });
});
