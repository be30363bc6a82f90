import {describe, expect, it} from "vitest";
import {evaluateTarget} from "../../../src/scoring/targets/evaluate.js";
import type {Conditions, Figure, Published, Receipt, Series} from "../../../src/scoring/targets/evidence.js";
import type {TargetText} from "../../../src/scoring/targets/text.js";

const ON = "2025-12-31";

const text = (values: Partial<TargetText> = {}): TargetText => ({
  ...{comparator: ">=", value: 30, tolerance: null, year: 2025, year_basis: "stated", base_year: null},
  ...values
});

type Pairs = readonly (readonly [period: string, value: number])[];

const figures = (...pairs: Pairs) => pairs.map(([period, value]) => ({period, value, source: "a", note: ""}));

const published = (...pairs: Pairs): Published => ({
  ...{kind: "published", counted: "count", on: ON, figures: figures(...pairs)}
});

const figure = (value: number, counted: Figure["counted"], numerator: number | null = null): Figure => ({
  ...{kind: "figure", counted, value, lower: value, upper: value},
  ...{numerator, denominator: numerator === null ? null : 10}
});

describe("growth and multiples as evidence", () => {
  const series = (kind: Series["kind"], ...pairs: Pairs): Series => ({
    ...{kind, on: ON, figures: figures(...pairs)}
  });

  it("are held to the target, and leave nothing that could be counted", () => {
    const doubled = series("multiple", ["2020", 40], ["2025", 80]);
    expect(evaluateTarget(text({value: 2, base_year: 2020}), doubled, 2025)).toMatchObject({state: "met", value: 2});
    expect(evaluateTarget(text({value: 3, base_year: 2020}), doubled, 2025)).toMatchObject({
      ...{state: "not-met", value: 2, lower: 2, upper: 2, gap: 1, to_do: null, lack: null},
      published: {period: "2025", value: 2, source: "a"}
    });
    const grown = series("growth", ["2023", 100], ["2025", 121]);
    expect(evaluateTarget(text({value: 10, base_year: 2023}), grown, 2025)).toMatchObject({
      ...{state: "met", value: 10, gap: 0, to_do: null}
    });
  });

  it("say what is missing for them", () => {
    const grown = series("growth", ["2023", 100], ["2025", 121]);
    expect(evaluateTarget(text(), grown, 2025)).toMatchObject({lack: "base-year-not-stated", value: null});
  });
});

describe("conditions that must all hold", () => {
  const held = (...holds: Conditions["holds"]) => {
    const {state, value, to_do} = evaluateTarget(text({value: 1}), {kind: "conditions", holds}, 2025);
    return [state, value, to_do];
  };

  it("are a yes where all hold, and a no where one does not, whatever the others", () => {
    expect(held(true, true)).toEqual(["met", 1, 0]);
    expect(held(true, false)).toEqual(["not-met", 0, 1]);
    expect(held(null, false)).toEqual(["not-met", 0, 1]);
    expect(held(true, null)).toEqual(["uncertain", null, null]);
  });
});

describe("a report that is due before a day", () => {
  const receipt = (on: string): Receipt => ({kind: "receipt", due: "2025-12-15", on, received: []});

  it("and has not come is late on the day itself, not on the day before", () => {
    const state = (on: string) => evaluateTarget(text({value: 1}), receipt(on), 2025).state;
    expect([state("2025-12-14"), state("2025-12-15")]).toEqual(["uncertain", "not-met"]);
  });
});

describe("figures that somebody has published", () => {
  it("are read by their date, in whatever order they are listed", () => {
    const evidence = published(["2024", 40], ["2025-03-31", 50], ["2023", 10]);
    expect(evaluateTarget(text(), evidence, 2025)).toMatchObject({value: 50, published: {period: "2025-03-31"}});
  });

  it("of a day in the edition's year count for what is due every year", () => {
    const yearly = text({year_basis: "yearly"});
    expect(evaluateTarget(yearly, published(["2025-06-30", 29]), 2025)).toMatchObject({state: "not-met", value: 29});
    expect(evaluateTarget(yearly, published(["2024-06-30", 29]), 2025)).toMatchObject({lack: "no-figure"});
  });

  it("stand nowhere beside a figure that the agencies reported", () => {
    expect(evaluateTarget(text(), figure(20, "count"), 2025)).toMatchObject({
      conflict: [],
      published: null,
      lack: null
    });
  });

  it("are refused where one is no number", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => evaluateTarget(text(), published(["2025", value]), 2025)).toThrow(
        `a published figure must be a number, got ${value}`
      );
    }
  });
});

describe("what is left to do", () => {
  const left = (evidence: Figure | Published, values: Partial<TargetText> = {}) => {
    const {gap, to_do} = evaluateTarget(text(values), evidence, 2025);
    return [gap, to_do];
  };

  it("of a count is as many as are missing", () => {
    expect(left(published(["2025", 10]))).toEqual([20, 20]);
    expect(left(figure(29, "count"))).toEqual([1, 1]);
  });

  it("is nothing that could be counted where a count or a part of a share is an amount", () => {
    expect(left(figure(12.5, "count"))).toEqual([17.5, null]);
    expect(left(figure(15, "ratio", 1.5))).toEqual([15, null]);
    expect(left(figure(20, "ratio", 2))).toEqual([10, 1]);
  });

  it("is not said of a target that asks for no more than a number, or for just it", () => {
    for (const comparator of ["<", "<=", "="] as const) expect(left(figure(20, "count"), {comparator})[1]).toBeNull();
    expect(left(figure(20, "count"), {comparator: "approx", tolerance: 5})).toEqual([10, null]);
  });
});
