import {describe, expect, it} from "vitest";
import {score} from "../../src/scoring/index.js";
import {index, leaf, observe, unitRow} from "./make.js";

describe("score refuses", () => {
  const framework = index([leaf("x")]);

  it("two rows for the same unit, indicator and period, naming them", () => {
    expect(() => score(framework, [...observe({hue: {x: 1}}), ...observe({hue: {x: 1}})])).toThrow(
      /unit hue, indicator x, period 2024: two rows/
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("the value %d, naming unit and indicator", (value) => {
    expect(() => score(framework, observe({hue: {x: value}}))).toThrow(/unit hue, indicator x.*finite/);
  });

  it("a withheld number and a reported blank", () => {
    const row = {unit: "hue", indicator: "x", period: "2024"};
    expect(() => score(framework, [{...row, value: 5, status: "withheld"}])).toThrow(/hue.*withheld.*5/);
    expect(() => score(framework, [{...row, value: null, status: "reported"}])).toThrow(
      /hue.*reported without a value/
    );
  });

  it("a unit that the table lacks, and a unit twice in it", () => {
    expect(() => score(framework, observe({hue: {x: 1}}), {units: [unitRow("vinh-long")]})).toThrow(
      /hue.*not in the units table/
    );
    expect(() => score(framework, [], {units: [unitRow("hue"), unitRow("hue")]})).toThrow(/hue is twice/);
  });

  it("the logarithm of zero, naming the unit", () => {
    const logged = index([leaf("x", {transform: "log", normalise: {method: "goalposts", worst: 1, best: 10}})]);
    expect(() => score(logged, observe({hue: {x: 0}}))).toThrow(/unit hue, indicator x.*logarithm/);
  });

  it("a framework that can't be scored, naming the place", () => {
    const wrong = index([leaf("x", {normalise: {method: "distance-to-target"}})]);
    expect(() => score(wrong, [])).toThrow("framework test /index/children/0/normalise/target: must be a number");
  });
});
