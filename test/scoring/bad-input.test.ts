/** Bad input, a row of the table in docs/engine.md each: an error that names the place, or a stated result; never NaN. */
import {describe, expect, it} from "vitest";
import {type Normalise, type Robustness, rankIntervals, score} from "../../src/scoring/index.js";
import {scoreBounds} from "../../src/scoring/score-bounds.js";
import {index, indexOf, leaf, observe, rowsOf, unitRow} from "./make.js";

const by = (normalise: Normalise, extra = {}) => index([leaf("x", {normalise, ...extra}), leaf("y")]);
const x = {hue: {x: 10, y: 50}, moc: {x: 10, y: 60}};
const range: Robustness = {replications: 20, weights: 0.25};

describe("observations", () => {
  const row = {unit: "hue", indicator: "x", period: "2024", status: "reported"} as const;

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e101])(
    "a value of %d is refused",
    (value) => {
      const refused = /unit hue, indicator x, period 2024: value must be finite and within ±1e\+100/;
      expect(() => score(index([leaf("x")]), [{...row, value}])).toThrow(refused);
      expect(() => rankIntervals(index([leaf("x")], {robustness: range}), [{...row, value}], {seed: 1})).toThrow(
        refused
      );
      expect(() => scoreBounds(index([leaf("x")]), [{...row, value}])).toThrow(refused);
    }
  );

  it("two rows of the same unit, indicator and period are refused, alike or not", () => {
    const rows = [
      {...row, value: 1},
      {...row, value: 1}
    ];
    expect(() => score(index([leaf("x")]), rows)).toThrow("unit hue, indicator x, period 2024: two rows");
    expect(() => scoreBounds(index([leaf("x")]), rows)).toThrow("two rows");
  });

  it.each([
    [{low: 1}, "low and high go together, one is empty"],
    [{low: 6, high: 7}, "value 5 is not from low 6 to high 7"],
    [{low: 7, high: 3}, "value 5 is not from low 7 to high 3"],
    [{low: Number.NEGATIVE_INFINITY, high: 9}, "low and high must be finite and within ±1e+100, got -Infinity and 9"]
  ])("a value of 5 with the range %j is refused", (own, message) => {
    expect(() => score(index([leaf("x")]), [{...row, value: 5, ...own}])).toThrow(
      `unit hue, indicator x, period 2024: ${message}`
    );
  });

  it("a range without a value is refused; one that the value lies at the end of is not", () => {
    const none = {...row, value: null, status: "not-reported", low: 1, high: 2} as const;
    expect(() => score(index([leaf("x")]), [none])).toThrow("low and high are given, but value is empty");
    expect(indexOf(index([leaf("x")]), [{...row, value: 5, low: 5, high: 5}])).toEqual([["hue", 5, 1, "scored"]]);
  });

  it("none at all: no rows without a units table, and everybody not ranked with one", () => {
    expect(score(index([leaf("x")]), [])).toEqual({
      scores: [],
      weights: [],
      notes: [{code: "no-observation", node: "x", message: "no observation of indicator x"}]
    });
  });

  it("of a period nobody reported: every unit of the table not ranked, and a note on every indicator", () => {
    const framework = index([leaf("x"), leaf("y")], {robustness: range});
    const options = {units: [unitRow("hue"), unitRow("moc")], period: "2031"};
    expect(indexOf(framework, observe(x), options)).toEqual([
      ["hue", null, null, "not-ranked"],
      ["moc", null, null, "not-ranked"]
    ]);
    expect(score(framework, observe(x), options).notes.map(({code, node}) => [code, node])).toEqual([
      ["no-observation", "x"],
      ["no-observation", "y"]
    ]);
    expect(rankIntervals(framework, observe(x), {...options, seed: 1})).toEqual([]);
    expect(score(framework, observe(x), {period: "2031"}).scores).toEqual([]);
  });

  it("of an indicator that nobody gave: missing for all; a note where there is not even a row that says so", () => {
    const {scores, notes} = score(index([leaf("x"), leaf("y")]), observe({hue: {x: null, y: 50}, moc: {y: 60}}));
    expect(scores.filter(({node}) => node === "x").map(({status, coverage}) => [status, coverage])).toEqual([
      ["missing", 0],
      ["missing", 0]
    ]);
    expect(notes).toEqual([]);
    expect(score(index([leaf("x"), leaf("y")]), observe({moc: {y: 60}})).notes).toMatchObject([
      {code: "no-observation"}
    ]);
  });
});

describe("values that tell nobody apart", () => {
  it.each<Normalise>([{method: "minmax"}, {method: "zscore"}, {method: "distance-to-max"}])(
    "all alike under %j: no score, its weight to the siblings, and a note",
    (normalise) => {
      const {scores, notes} = score(by(normalise), observe(x));
      expect(scores.filter(({node}) => node === "x").map(({score: own, status}) => [own, status])).toEqual([
        [null, "missing"],
        [null, "missing"]
      ]);
      expect(indexOf(by(normalise), observe(x)).map(([, own]) => own)).toEqual([50, 60]);
      expect(notes).toMatchObject([{code: "no-spread", node: "x"}]);
    }
  );

  it.each<[Normalise, number]>([
    [{method: "rank"}, 1],
    [{method: "rank", ties: "average"}, 1.5],
    [{method: "borda"}, 0],
    [{method: "percentile"}, 0],
    [{method: "fraction-of-max"}, 100],
    [{method: "distance-to-target", target: 20}, 0]
  ])("all alike under %j: all score %d", (normalise, own) => {
    const rows = rowsOf(by(normalise), observe(x), {}, "x");
    expect([rows.hue!.score, rows.moc!.score]).toEqual([own, own]);
  });

  it.each<[Normalise, number | null]>([
    [{method: "goalposts", worst: 0, best: 20}, 50],
    [{method: "minmax"}, null],
    [{method: "zscore"}, null],
    [{method: "percentile"}, null],
    [{method: "rank"}, 1],
    [{method: "borda"}, 0],
    [{method: "fraction-of-max"}, 100],
    [{method: "none"}, 10]
  ])("one unit under %j scores %d, and is first", (normalise, own) => {
    const rows = score(by(normalise), observe({hue: x.hue})).scores;
    expect(rows.find(({node}) => node === "x")!.score).toBe(own);
    expect(rows[0]).toMatchObject({rank: 1, status: "scored"});
  });

  it("one unit, one indicator: a rank interval from 1 to 1", () => {
    const framework = index([leaf("x")], {robustness: range});
    expect(rankIntervals(framework, observe({hue: {x: 4}}), {seed: 1})).toMatchObject([
      {unit: "hue", nominal: 1, p05: 1, p95: 1, best: 1, worst: 1}
    ]);
  });

  it("the highest value not above 0 under fraction-of-max: no score, and a note", () => {
    const {notes} = score(by({method: "fraction-of-max"}), observe({hue: {x: 0, y: 1}, moc: {x: -2, y: 1}}));
    expect(notes).toMatchObject([
      {code: "no-spread", message: expect.stringMatching(/the highest value is not above 0/)}
    ]);
  });
});

describe("units", () => {
  const per = by({method: "minmax"}, {denominator: "people"});
  const table = (people: number | null) => ({units: [unitRow("hue", {}, {people}), unitRow("moc", {}, {people: 2})]});

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    "a denominator of %d is refused, naming the unit",
    (people) => {
      expect(() => score(per, observe(x), table(people))).toThrow("unit hue: denominator people must be above 0");
    }
  );

  it("a denominator that is not known: missing, and a note", () => {
    const {scores, notes} = score(per, observe(x), table(null));
    expect(scores.find(({unit, node}) => unit === "hue" && node === "x")).toMatchObject({
      score: null,
      status: "missing"
    });
    expect(notes).toContainEqual({
      code: "no-denominator",
      node: "x",
      unit: "hue",
      period: "2024",
      message: "unit hue: x counts as missing, since people is not known"
    });
  });

  it("an empty table: no rows where nothing was observed, and refused where something was", () => {
    expect(score(index([leaf("x")]), [], {units: []}).scores).toEqual([]);
    expect(() => score(index([leaf("x")]), observe(x), {units: []})).toThrow("unit hue has observations but is not in");
    expect(rankIntervals(index([leaf("x")], {robustness: range}), [], {units: [], seed: 1})).toEqual([]);
    expect(scoreBounds(index([leaf("x")]), [], {units: []})).toEqual([]);
  });

  it("all screened out: nobody ranked, a note on each, and no interval", () => {
    const framework = index([leaf("x"), leaf("y")], {screen: {values: 1}, robustness: range});
    const thin = observe({hue: {x: 1}, moc: {y: 2}});
    expect(indexOf(framework, thin)).toEqual([
      ["hue", null, null, "not-ranked"],
      ["moc", null, null, "not-ranked"]
    ]);
    expect(score(framework, thin).notes.map(({code, unit}) => [code, unit])).toEqual([
      ["screened", "hue"],
      ["screened", "moc"]
    ]);
    expect(rankIntervals(framework, thin, {seed: 1})).toEqual([]);
  });
});
