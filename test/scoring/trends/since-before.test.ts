import {describe, expect, it} from "vitest";
import type {Edition} from "../../../src/scoring/edition.js";
import type {GapRow} from "../../../src/scoring/gaps/model.js";
import type {IndexTrendRow, TrendRow} from "../../../src/scoring/trends/model.js";
import {sinceBefore} from "../../../src/scoring/trends/since-before.js";

const trend = (unit: string, before: number | null, value: number | null, more: Partial<TrendRow> = {}) =>
  ({
    ...{unit, indicator: "x", year_before: 2024, year: 2025, before, value, reason: "same-unit"},
    ...{change: before === null || value === null ? null : value - before, comparable: "yes", ...more}
  }) as TrendRow;
const gap = (indicator: string, more: Partial<GapRow>) =>
  ({
    ...{unit: null, status: "in-force", indicator, year: 2030, value: 30, pace: 8, pace_since: 2024, why_no_pace: ""},
    ...more
  }) as GapRow;
const score = (comparable: TrendRow["comparable"], indicator = "index") => ({indicator, comparable}) as IndexTrendRow;
const edition = (given: Partial<Edition>) =>
  ({
    ...{info: {year: 2025}, framework: {index: {id: "index"}}, trends: [trend("a", 1, 2)], index_trends: []},
    ...{national: [{indicator: "x", targets: [{year: 2024}, {year: 2030}]}], gaps: [gap("x", {})], ...given}
  }) as unknown as Edition;

describe("sinceBefore", () => {
  it("is null where the edition was compared with none", () => {
    expect(sinceBefore(edition({trends: []}))).toBeNull();
  });

  it("takes the nation's earlier figure from the pace to the last target alone", () => {
    const gaps = [
      gap("x", {year: 2024, pace: 1}),
      gap("x", {status: "draft", pace: 2}),
      gap("x", {unit: "a", pace: 3}),
      gap("y", {pace: 4}),
      gap("x", {})
    ];
    expect(sinceBefore(edition({gaps}))).toMatchObject({
      year_before: 2024,
      moved: [{indicator: "x", before: 22, value: 30}],
      broken: []
    });
  });

  it("names what does not compare with its reason, and never a change from a year further back", () => {
    const broken = sinceBefore(
      edition({gaps: [gap("x", {pace: null, pace_since: null, why_no_pace: "functions-moved"})]})
    );
    expect(broken).toMatchObject({moved: [], broken: [{indicator: "x", why: "functions-moved"}]});
    expect(sinceBefore(edition({gaps: [gap("x", {pace_since: 2022})]}))!.moved).toEqual([]);
  });

  it("goes back over as many years as lie between the editions, and says nothing of a target without a row", () => {
    const national = [
      {indicator: "w", targets: [{year: 2030}]},
      {indicator: "x", targets: [{year: 2024}, {year: 2027}, {year: 2030}]}
    ];
    const given = {national, gaps: [gap("x", {pace: 4, pace_since: 2023})]} as unknown as Partial<Edition>;
    expect(sinceBefore(edition({...given, trends: [trend("a", 1, 2, {year_before: 2023})]}))).toMatchObject({
      year_before: 2023,
      moved: [{indicator: "x", before: 22, value: 30}],
      broken: []
    });
  });

  it("makes no move of a figure or a pace that is missing, and does not name a silent nation as a break", () => {
    for (const silent of [{value: null}, {pace: null}, {value: null, pace: null}]) {
      const gaps = [gap("x", {...silent, why_no_pace: "not-reported-now"})];
      expect(sinceBefore(edition({gaps}))).toMatchObject({moved: [], broken: []});
    }
  });

  it("counts rises, falls and standstills of the units that compare, and who rose most", () => {
    const trends = [
      trend("b", 10, 15),
      trend("a", 10, 30),
      trend("h", 10, 20),
      trend("c", 10, 5),
      trend("d", 10, 10),
      trend("e", null, 7, {comparable: "no", reason: "part-missing"}),
      trend("f", 5, 90, {change: null, comparable: "approximate", reason: "functions-moved"}),
      trend("g", null, null, {comparable: "no", reason: "not-applicable"})
    ];
    const {units} = sinceBefore(edition({trends}))!;
    expect(units).toEqual([
      {indicator: "x", all: 7, comparable: 5, up: 3, down: 1, same: 1, largest: expect.objectContaining({unit: "a"})}
    ]);
  });

  it("counts each indicator by itself, in the order of the national targets", () => {
    const national = ["y", "x"].map((indicator) => ({indicator, targets: [{year: 2030}]}));
    const trends = [trend("a", 1, 2), trend("b", 3, 1), trend("a", 5, 9, {indicator: "y"})];
    const {units} = sinceBefore(edition({national, trends} as unknown as Partial<Edition>))!;
    expect(units).toMatchObject([
      {indicator: "y", all: 1, up: 1, down: 0, largest: {unit: "a", before: 5, value: 9, change: 4}},
      {indicator: "x", all: 2, up: 1, down: 1, largest: {unit: "a", before: 1, value: 2, change: 1}}
    ]);
  });

  it("counts no unit of which a figure is missing, whatever change stands beside it", () => {
    const trends = [trend("a", null, 2, {change: 2}), trend("b", 2, null, {change: -2}), trend("c", 1, 1)];
    expect(sinceBefore(edition({trends}))!.units).toMatchObject([{all: 3, comparable: 1, up: 0, down: 0, same: 1}]);
  });

  it("names nobody where several rose by as much, or nobody did", () => {
    const largest = (...trends: readonly TrendRow[]) => sinceBefore(edition({trends}))!.units[0]!.largest;
    expect(largest(trend("a", 0, 1), trend("b", 0, 1))).toBeNull();
    expect(largest(trend("a", 3, 1))).toBeNull();
  });

  it("leaves out an indicator of which no unit compares", () => {
    const trends = [trend("a", null, 2, {comparable: "no", reason: "k-of-n"})];
    expect(sinceBefore(edition({trends}))!.units).toEqual([]);
  });

  it("counts the scores of the index alone, not those of its pillars", () => {
    const index_trends = [score("no"), score("approximate"), score("yes"), score("yes", "pillar")];
    expect(sinceBefore(edition({index_trends}))!.index).toEqual({comparable: 1, approximate: 1, all: 3});
  });
});
