import {describe, expect, it} from "vitest";
import type {Framework, Leaf} from "../../../src/scoring/framework-model.js";
import type {Score, ScoreStatus} from "../../../src/scoring/model.js";
import {indexTrendRows} from "../../../src/scoring/trends/index-rows.js";
import {unit} from "./make.js";

const leaf = (id: string, changed: Partial<Leaf> = {}): Leaf => ({
  ...{id, weight: 1, indicator: id, normalise: {method: "goalposts", worst: 0, best: 100}},
  ...changed
});

/** Two pillars of one leaf and of two. */
function framework(changed: Partial<Leaf> = {}, extra: Partial<Framework> = {}): Framework {
  const pillar = (id: string, children: readonly Leaf[]) =>
    ({id, weight: 1, aggregate: "arithmetic", children}) as const;
  const children = [pillar("p", [leaf("x", changed)]), pillar("q", [leaf("y"), leaf("z")])];
  return {
    ...{id: "f", title: {vi: "f", en: "f"}, units: "any", coverage: {index: 0.5, group: 0.5}},
    ...{rank: {ties: "competition"}, index: {id: "index", weight: 1, aggregate: "arithmetic", children}},
    ...extra
  } as Framework;
}

const score = (
  id: string,
  node: string,
  value: number | null,
  rank: number | null = null,
  status?: ScoreStatus
): Score => ({
  ...{unit: id, node, level: 0, period: "p", score: value, rank, coverage: 1},
  status: status ?? (value === null ? "not-ranked" : "scored")
});
/** Every node of a unit at one score. */
const all = (id: string, value: number, rank: number) =>
  ["index", "p", "x", "q", "y", "z"].map((node) => score(id, node, value, rank));

const before = {year: 2024, framework: framework(), scores: [...all("a", 40, 7), ...all("b", 60, 3)]};
const now = {year: 2025, framework: framework(), scores: [...all("a", 55, 2), ...all("ab", 70, 1)]};
const indexOf = (...args: Parameters<typeof indexTrendRows>) => indexTrendRows(...args)[0]!;

describe("the index in two years", () => {
  it("is there with its pillars for each unit, the index first", () => {
    const rows = indexTrendRows(before, now, [unit("ab", ["a", "b"]), unit("a")]);
    expect(rows.map((row) => `${row.unit} ${row.indicator}`)).toEqual([
      "ab index",
      "ab p",
      "ab q",
      "a index",
      "a p",
      "a q"
    ]);
  });

  it("of one unit by one method is comparable; ranks stand beside each other", () => {
    expect(indexOf(before, now, [unit("a")])).toMatchObject({
      ...{before: 40, value: 55, change: 15, comparable: "yes", reason: "same-unit"},
      ...{rank_before: 7, rank: 2, before_plain_mean: null, reported_before: null},
      source_before: "2024/scores.csv#a!index"
    });
    const renamed = {...now, scores: all("z", 55, 2)};
    expect(indexOf(before, renamed, [unit("z", ["a"], {renamed: true})]).reason).toBe("renamed");
  });

  it("of merged units is not added up: the plain mean is a variant, and there was no rank", () => {
    expect(indexOf(before, now, [unit("ab", ["a", "b"])])).toMatchObject({
      ...{before: null, before_plain_mean: 50, value: 70, change: null, rank_before: null, rank: 1},
      ...{comparable: "no", reason: "index-not-added", reported_before: 2},
      source_before: "2024/scores.csv#a!index;2024/scores.csv#b!index"
    });
  });

  it("of merged units of which one had no score has no plain mean either", () => {
    const half = {...before, scores: [...all("a", 40, 7), score("b", "index", null)]};
    expect(indexOf(half, now, [unit("ab", ["a", "b"])])).toMatchObject({before_plain_mean: null, reported_before: 1});
  });
});

describe("why scores are not compared", () => {
  it.each([
    ["not-ranked-before", {...before, scores: [score("a", "index", null)]}, now],
    ["not-ranked-before", {...before, scores: []}, now],
    ["not-ranked-now", before, {...now, scores: [score("a", "index", null)]}],
    ["not-applicable", before, {...now, scores: [score("a", "index", null, null, "not-applicable")]}],
    ["other-definition", {...before, framework: framework({weight: 2})}, now],
    ["other-definition", before, {...now, framework: framework({}, {coverage: {index: 0.8, group: 0.5}})}]
  ])("%s", (reason, then, today) => {
    expect(indexOf(then, today, [unit("a")])).toMatchObject({comparable: "no", reason, change: null});
  });

  it("goalposts that one framework dates from the later year are another definition, in that pillar and above", () => {
    const dated = framework({
      normalise: {
        method: "goalposts",
        worst: 0,
        best: 100,
        cases: [
          {from: "2025", best: 80},
          {from: "2026", best: 60}
        ]
      }
    });
    const at = (year: number, own: Score[]) => ({
      ...{year, framework: dated},
      scores: own.map((row) => ({...row, period: String(year)}))
    });
    const reasons = (year: number, later: number) =>
      indexTrendRows(at(year, all("a", 40, 7)), at(later, all("a", 55, 2)), [unit("a")]).map(({reason}) => reason);
    expect(reasons(2024, 2025)).toEqual(["other-definition", "other-definition", "same-unit"]);
    expect(reasons(2023, 2024)).toEqual(["same-unit", "same-unit", "same-unit"]);
  });

  it("marks are those of the period that was scored, not of the edition's year", () => {
    const cases = [{from: "2025-07", best: 80}];
    const dated = framework({normalise: {method: "goalposts", worst: 0, best: 100, cases}});
    const at = (year: number, period: string) => ({
      ...{year, framework: dated},
      scores: all("a", 40, 7).map((row) => ({...row, period}))
    });
    const reason = (period: string) => indexOf(at(2024, "2024-12"), at(2025, period), [unit("a")]).reason;
    expect([reason("2025-06"), reason("2025-12")]).toEqual(["same-unit", "other-definition"]);
  });

  it("a distance to another unit than then is another definition", () => {
    const from = (reference: string) => framework({normalise: {method: "distance-to-reference", reference}});
    const reason = (reference: string) =>
      indexOf({...before, framework: from("a")}, {...now, framework: from(reference)}, [unit("a")]).reason;
    expect([reason("b"), reason("a")]).toEqual(["other-definition", "peer-ranges"]);
  });

  it("words alone, and a pillar's own weight, leave its scores comparable", () => {
    const worded = framework({title: {vi: "khác", en: "other"}, clauses: ["699 II.1"]});
    expect(indexOf(before, {...now, framework: worded}, [unit("a")])).toMatchObject({comparable: "yes", change: 15});
    const {index} = framework();
    const children = index.children.map((child) => ({...child, weight: child.id === "p" ? 3 : 1}));
    const heavier = framework({}, {index: {...index, children}});
    const rows = indexTrendRows(before, {...now, framework: heavier}, [unit("a")]);
    expect(rows.map(({reason}) => reason)).toEqual(["other-definition", "same-unit", "same-unit"]);
  });

  it("new-unit", () => {
    expect(indexOf(before, now, [unit("a", [])])).toMatchObject({reason: "new-unit", before: null, source_before: ""});
  });

  it("a pillar that one of the frameworks does not have", () => {
    const {framework: own} = now;
    const fewer = {
      ...own,
      index: {...own.index, children: (own.index as {children: readonly object[]}).children.slice(1)}
    };
    const rows = indexTrendRows(before, {...now, framework: fewer as Framework}, [unit("a")]);
    expect(rows.map(({indicator, reason}) => `${indicator} ${reason}`)).toEqual([
      "index other-definition",
      "q same-unit",
      "p other-definition"
    ]);
  });
});

describe("scores that are shown side by side, without a change", () => {
  it("functions moved", () => {
    const row = indexOf(before, now, [unit("a", ["a"], {approximate: true})]);
    expect(row).toMatchObject({comparable: "approximate", reason: "functions-moved", before: 40, change: null});
  });

  it.each([
    ["min–max", framework({normalise: {method: "minmax"}})],
    ["outliers treated among the peers", framework({treat: {by: "winsorise"} as never})],
    ["gaps filled from the peers", framework({impute: {by: "mean"}})],
    ["peers screened", framework({}, {screen: {} as never})]
  ])("a leaf rests on the peers: %s; a pillar without such a leaf is not touched by it", (_, same) => {
    const rows = indexTrendRows({...before, framework: same}, {...now, framework: same}, [unit("a")]);
    expect(rows[0]).toMatchObject({comparable: "approximate", reason: "peer-ranges", change: null, before: 40});
    if (same.screen === undefined) expect(rows[2]).toMatchObject({comparable: "yes", change: 15});
  });

  it("another leaf had no value", () => {
    const other = {...now, scores: now.scores.map((row) => (row.node === "y" ? {...row, score: null} : row))};
    const rows = indexTrendRows(before, other, [unit("a")]);
    expect(rows.map(({reason}) => reason)).toEqual(["other-leaves", "same-unit", "other-leaves"]);
    expect(rows[0]).toMatchObject({comparable: "approximate", change: null});
  });
});
