import {describe, expect, it} from "vitest";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {describeIndicators} from "../../loaders/trends/describe-indicators.js";
import type {Edition} from "../../src/scoring/edition.js";
import {trendsOf, twoYears} from "./inputs.js";

const years = await twoYears(2025);
const {now} = years;
const before = years.before!;
const {trends, index_trends} = trendsOf(years);
const INDICATORS = readIndicators();

describe("the trends of an edition", () => {
  it("are none without a year before", async () => {
    expect(trendsOf({now, before: null})).toEqual({trends: [], index_trends: []});
    expect((await twoYears(2024)).before).toBeNull();
  });

  it("hold every unit and every indicator observed in either year, each once", () => {
    const observed = new Set([...before.observations, ...now.observations].map(({indicator}) => indicator));
    expect(trends).toHaveLength(now.units.length * observed.size);
    expect(new Set(trends.map(({unit, indicator}) => `${unit} ${indicator}`)).size).toBe(trends.length);
    expect([...new Set(trends.map(({unit}) => unit))]).toEqual(now.units.map(({id}) => id));
    expect(index_trends).toHaveLength(now.units.length * 7);
  });

  it("give a change only where the figures are comparable, and then the difference of both", () => {
    for (const row of [...trends, ...index_trends]) {
      if (row.comparable === "yes") expect(row.change).toBe(row.value! - row.before!);
      else expect(row.change).toBeNull();
    }
  });

  it("roll every figure up as adding the submitted figures one by one does", () => {
    const sumOf = (unit: string, indicator: string, key: "numerator" | "denominator" | "value") => {
      let sum = 0;
      for (const row of before.observations)
        if (row.indicator === indicator && trendOf(unit, indicator).predecessors.includes(row.unit)) sum += row[key]!;
      return sum;
    };
    const trendOf = (unit: string, indicator: string) =>
      trends.find((row) => row.unit === unit && row.indicator === indicator)!;
    const merged = trends.filter(({reason}) => reason === "merged-sum");
    expect(merged.length).toBeGreaterThan(100);
    for (const {unit, indicator, ...row} of merged) {
      const isRatio = row.before_denominator !== null;
      if (isRatio) {
        expect(row.before_numerator).toBeCloseTo(sumOf(unit, indicator, "numerator"), 6);
        expect(row.before_denominator).toBeCloseTo(sumOf(unit, indicator, "denominator"), 6);
      } else expect(row.before).toBe(sumOf(unit, indicator, "value"));
    }
  });

  it("make no yes or no of several, and count only those that reported", () => {
    const yes = new Set(INDICATORS.filter(({unit}) => unit === "yes-no").map(({id}) => id));
    const rows = trends.filter(({indicator, predecessors}) => yes.has(indicator) && predecessors.length > 1);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row.before).toBeNull();
      const own = before.observations.filter(
        (one) => one.indicator === row.indicator && row.predecessors.includes(one.unit)
      );
      const given = own.filter(({value}) => value !== null);
      expect(row.reported_before).toBe(given.length);
      expect(row.yes_before).toBe(given.length === 0 ? null : given.filter(({value}) => value === 1).length);
    }
  });

  it("of bodies whose functions moved are never more than approximate", () => {
    const moved = ["mof", "moc", "mae", "most", "moha", "mera", "mcst", "moet", "moh", "mod", "mps"];
    const rows = [...trends, ...index_trends].filter(({unit}) => moved.includes(unit));
    expect(rows.some(({comparable}) => comparable === "approximate")).toBe(true);
    expect(rows.filter(({comparable}) => comparable === "yes")).toEqual([]);
  });

  it("add up only those who were asked: agencies under the Government that went into a ministry are no part", () => {
    const of = (unit: string) => trends.find((row) => row.unit === unit)!.predecessors;
    expect(of("mof")).toEqual(["mof-2021", "mpi"]);
    expect(of("mod")).toEqual(["mod"]);
  });

  it("are comparable, approximate or not in these numbers on the illustrative data", () => {
    const tally = (rows: readonly {readonly comparable: string}[]) =>
      ["yes", "approximate", "no"].map((answer) => rows.filter(({comparable}) => comparable === answer).length);
    const counts = tally(trends);
    console.log("trends yes/approximate/no:", counts, "index:", tally(index_trends));
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(trends.length);
  });
});

describe("the published tables of trends", () => {
  it.each(["trends", "index-trends"])("%s: every column is of a row, and every value of a row is published", (name) => {
    const table = EDITION_TABLES.find((one) => one.name === name)!;
    const [row] = table.rows({trends, index_trends} as unknown as Edition);
    expect(Object.keys(row!).toSorted()).toEqual(table.fields.map((field) => field.name).toSorted());
    for (const {description} of table.fields) expect(description.length).toBeGreaterThan(3);
  });

  it("say every reason that a row has", () => {
    for (const [name, rows] of [
      ["trends", trends],
      ["index-trends", index_trends]
    ] as const) {
      const field = EDITION_TABLES.find((one) => one.name === name)!.fields.find((each) => each.name === "reason")!;
      const said = new Set(field.description.split(/[,;:] /));
      expect(rows.filter(({reason}) => !said.has(reason))).toEqual([]);
    }
  });
});

describe("how indicators are described", () => {
  const FORM = readForm();
  const {framework} = now;
  const year = (form = FORM) => ({observations: now.observations, form, framework});
  const describedBy = (form = FORM) =>
    new Map(describeIndicators(year(), year(form), INDICATORS).map((each) => [each.indicator, each]));

  it.each([
    ["qd699-1", "ratio", 100, true],
    ["fw-3.1", "ratio", 1000, false],
    ["fw-3.2", "ratio", 100, false],
    ["fw-4.1", "ratio", 1000, true],
    ["fw-4.4", "ratio", 100, false],
    ["qd699-3", "count", 1, false],
    ["fw-1.1", "level", 1, false],
    ["fw-6.1", "level", 1, false],
    ["qd699-4", "yes", 1, false],
    ["fw-1.5", "yes", 1, false]
  ])("%s is a %s by %d, part of a whole: %s", (id, measure, scale, part_of_whole) => {
    expect(describedBy().get(id)).toEqual({indicator: id, measure, scale, part_of_whole, same_definition: true});
  });

  it("an indicator that the other form makes otherwise is of another definition, the rest is not", () => {
    const other = FORM.indicators.map((rule) =>
      rule.kind === "ratio" && rule.indicator === "fw-3.1" ? {...rule, scale: 100} : rule
    );
    const described = describedBy({...FORM, indicators: other as typeof FORM.indicators});
    const differing = [...described.values()].filter(({same_definition}) => !same_definition);
    expect(differing.map(({indicator}) => indicator)).toEqual(["fw-3.1"]);
  });
});
