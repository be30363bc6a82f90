import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkCells} from "../../../loaders/intake/rules/check-cells.js";
import {figureItems} from "../../../loaders/intake/rules/figures.js";
import {FORM} from "../../form/sample.js";
import {cellsOf, DATA, found} from "./make.js";

const check = (values: Parameters<typeof cellsOf>[0]) =>
  checkCells(FORM, {unit: "u", file: "u/a.xlsx"}, cellsOf(values), "2024", DATA);

describe("every rule", () => {
  const answers = fc.dictionary(
    fc.constantFrom(...figureItems(FORM), "open-data", "plan-issued", "van-ban-count"),
    fc.oneof(fc.nat({max: 5000}), fc.boolean())
  );

  it("finds the same whatever the order of the cells", () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (values, order) => {
        const cells = cellsOf(values);
        const keys = new Map(cells.map((cell) => [cell, order.next().value as number]));
        const mixed = cells.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
        const ids = (list: typeof cells) =>
          checkCells(FORM, {unit: "u", file: "u/a.xlsx"}, list, "2024", DATA)
            .findings.map(({id}) => id)
            .toSorted();
        expect(ids(mixed)).toEqual(ids(cells));
      }),
      {numRuns: 60}
    );
  });

  it("never makes a contradiction of a missing value: taking an answer away adds no finding about sums", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...figureItems(FORM)), (values, gone) => {
        const sums = (given: typeof values) =>
          check(given)
            .findings.filter(({severity}) => severity === "error")
            .map(({code, advice_vi}) => `${code} ${/mục “[^”]+”/.exec(advice_vi)?.[0]}`).length;
        const {[gone]: _gone, ...rest} = values;
        expect(sums(rest)).toBeLessThanOrEqual(sums(values));
      }),
      {numRuns: 60}
    );
    expect(found({})).toEqual([]);
  });
});
