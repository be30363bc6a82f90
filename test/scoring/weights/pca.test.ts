import {describe, expect, it} from "vitest";
import {pcaWeights} from "../../../src/scoring/statistics/index.js";
import {weightsByPca} from "../../../src/scoring/weights/pca-weights.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

describe("weights from principal components", () => {
  const rows = [1, 5, 2, 8, 4, 9, 3].map((x, i) => ({a: x, b: 10 * x + i, c: (i * 3) % 7, d: 4}));
  const values = Object.fromEntries(rows.map((row, i) => [`u${i}`, row]));
  const tree = index([
    group("p", [leaf("a"), leaf("b"), leaf("c")]),
    group("q", [leaf("d"), leaf("c2", {indicator: "c"})])
  ]);

  it("are those of the scores of each group's children, 0 or more and summing to 1", () => {
    const {weights} = weightsByPca(tree, {observations: observe(values)});
    const column = (id: "a" | "b" | "c") => ({id, values: rows.map((row) => Math.min(100, row[id]))});
    expect([weights.a, weights.b, weights.c]).toEqual(pcaWeights([column("a"), column("b"), column("c")]).weights);
    expect(weights.a! + weights.b! + weights.c!).toBeCloseTo(1, 12);
  });

  it("keep a group that can't be told, and say so", () => {
    const {weights, notes} = weightsByPca(tree, {observations: observe(values)});
    expect([weights.d, weights.c2]).toEqual([0.5, 0.5]);
    expect(notes).toEqual([{code: "kept", node: "q", message: expect.stringContaining("same score for all units")}]);
  });

  it("say that groups of peers are looked at together, and want one period", () => {
    const peers = {...tree, peers: "kind"};
    const units = rows.map((_, i) => unitRow(`u${i}`, {kind: i < 3 ? "ministry" : "province"}));
    expect(weightsByPca(peers, {observations: observe(values), units}).notes[0]).toMatchObject({code: "pooled"});
    const both = [...observe(values, "2023"), ...observe(values, "2024")];
    expect(() => weightsByPca(tree, {observations: both})).toThrow("2023, 2024");
    expect(weightsByPca(tree, {observations: both, period: "2024"})).toEqual(
      weightsByPca(tree, {observations: observe(values)})
    );
  });

  it("are those of the period picked, not of all", () => {
    const turned = Object.fromEntries(rows.map((row, i) => [`u${i}`, {...row, a: row.c, c: 90 - row.a - row.c ** 2}]));
    const both = [...observe(turned, "2023"), ...observe(values, "2024")];
    const of = (observations: ReturnType<typeof observe>) => weightsByPca(tree, {observations}).weights;
    expect(of(observe(turned, "2023")).a).not.toBeCloseTo(of(observe(values, "2024")).a!, 2);
    for (const period of ["2023", "2024"]) {
      const {weights} = weightsByPca(tree, {observations: both, period});
      expect(weights).toEqual(of(both.filter((row) => row.period === period)));
    }
  });

  it("name the groups of peers that are looked at together, and say nothing of one group or of none", () => {
    const noteOf = (kinds: readonly string[], peers = true) => {
      const units = rows.map((_, i) => unitRow(`u${i}`, {kind: kinds[i % kinds.length]!}));
      const {notes} = weightsByPca(peers ? {...tree, peers: "kind"} : tree, {observations: observe(values), units});
      return notes.filter(({code}) => code !== "kept");
    };
    expect(noteOf(["province", "ministry"])).toEqual([
      {code: "pooled", node: "index", message: "units of ministry, province are looked at together"}
    ]);
    expect(noteOf(["ministry"])).toEqual([]);
    expect(noteOf(["province", "ministry"], false)).toEqual([]);
    expect(weightsByPca({...tree, peers: "kind"}, {observations: []}).notes.map(({code}) => code)).not.toContain(
      "pooled"
    );
  });

  it("keep a group whose children hardly any unit has all of, and say nothing of a group of one child", () => {
    const lone = index([group("p", [leaf("a"), leaf("b")]), group("q", [leaf("c")])]);
    const apart = observe({
      u0: {a: 1, b: 5, c: 7},
      u1: {a: 2, c: 3},
      u2: {b: 4, c: 8},
      u3: {a: 9, c: 1},
      u4: {b: 2, c: 5}
    });
    const {weights, notes} = weightsByPca(lone, {observations: apart});
    expect(notes.filter(({node}) => node !== "index")).toEqual([
      {code: "kept", node: "p", message: "too few units have all scores; weights kept"}
    ]);
    expect([weights.a, weights.b, weights.c]).toEqual([0.5, 0.5, 1]);
    const flat = observe(Object.fromEntries(rows.map(({a, b}, i) => [`u${i}`, {a, b, c: 50}])));
    expect(weightsByPca(lone, {observations: flat}).notes.map(({node}) => node)).toEqual(["index"]);
  });

  it("name the periods to pick from in their order", () => {
    const both = [...observe(values, "2024"), ...observe(values, "2022"), ...observe(values, "2023")];
    expect(() => weightsByPca(tree, {observations: both})).toThrow(/have 2022, 2023, 2024$/);
  });
});
