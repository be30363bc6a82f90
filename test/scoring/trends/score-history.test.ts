import {describe, expect, it} from "vitest";
import type {Score} from "../../../src/scoring/model.js";
import type {Comparable, IndexTrendRow} from "../../../src/scoring/trends/model.js";
import {type HistoryEdition, scoreHistories} from "../../../src/scoring/trends/score-history.js";

const score = (unit: string, value: number | null, node = "index") => ({unit, node, score: value}) as Score;
const trend = (unit: string, year: number, predecessors: readonly string[], comparable: Comparable) =>
  ({unit, indicator: "index", year_before: year - 1, year, predecessors, comparable}) as IndexTrendRow;
const edition = (
  year: number,
  scores: readonly Score[],
  index_trends: readonly IndexTrendRow[] = []
): HistoryEdition => ({
  info: {year},
  framework: {index: {id: "index", aggregate: "arithmetic", children: []}},
  scores,
  index_trends
});

describe("scoreHistories", () => {
  it("follows a unit back through its names, oldest first", () => {
    const histories = scoreHistories([
      edition(2026, [score("hue", 50)], [trend("hue", 2026, ["hue"], "yes")]),
      edition(
        2025,
        [score("hue", 40), score("hue", 99, "data")],
        [trend("hue", 2025, ["thua-thien-hue"], "approximate")]
      ),
      edition(2024, [score("thua-thien-hue", 30)])
    ]);
    expect([...histories]).toEqual([
      [
        "hue",
        [
          {year: 2024, score: 30, comparable: null},
          {year: 2025, score: 40, comparable: "approximate"},
          {year: 2026, score: 50, comparable: "yes"}
        ]
      ]
    ]);
  });

  it("starts anew where several units became one, and where a unit is new", () => {
    const histories = scoreHistories([
      edition(2025, [score("c", 5), score("d", 6)], [trend("c", 2025, ["a", "b"], "no"), trend("d", 2025, [], "no")]),
      edition(2024, [score("a", 3), score("b", 4)])
    ]);
    expect(histories.get("c")).toEqual([{year: 2025, score: 5, comparable: null}]);
    expect(histories.get("d")).toEqual([{year: 2025, score: 6, comparable: null}]);
  });

  it("follows the index alone, not its pillars: neither their units nor how those compare", () => {
    const pillar = (unit: string, predecessors: readonly string[]): IndexTrendRow => ({
      ...trend(unit, 2025, predecessors, "no"),
      indicator: "data"
    });
    const histories = scoreHistories([
      edition(
        2025,
        [score("a", 5), score("new", 6)],
        [pillar("a", ["b"]), trend("a", 2025, ["a"], "yes"), pillar("new", ["b"])]
      ),
      edition(2024, [score("a", 3), score("b", 4)])
    ]);
    expect(histories.get("a")).toEqual([
      {year: 2024, score: 3, comparable: null},
      {year: 2025, score: 5, comparable: "yes"}
    ]);
    expect(histories.get("new")).toEqual([{year: 2025, score: 6, comparable: null}]);
  });

  it("keeps a year without a score as null, never 0", () => {
    const histories = scoreHistories([
      edition(2025, [score("a", null)], [trend("a", 2025, ["a"], "no")]),
      edition(2024, [score("a", 3)])
    ]);
    expect(histories.get("a")).toEqual([
      {year: 2024, score: 3, comparable: null},
      {year: 2025, score: null, comparable: "no"}
    ]);
  });

  it("does not jump over a year that has no edition", () => {
    const histories = scoreHistories([
      edition(2026, [score("a", 5)], [trend("a", 2026, ["a"], "yes")]),
      edition(2024, [score("a", 3)])
    ]);
    expect(histories.get("a")).toEqual([{year: 2026, score: 5, comparable: null}]);
  });

  it("is one point where there is but one edition", () =>
    expect(scoreHistories([edition(2024, [score("a", 3)])]).get("a")).toEqual([
      {year: 2024, score: 3, comparable: null}
    ]));
});
