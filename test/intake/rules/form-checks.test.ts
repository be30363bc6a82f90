import {describe, expect, it} from "vitest";
import {checkForm} from "../../../loaders/form/check-form.js";
import type {FormCheck} from "../../../loaders/form/form.js";
import {checksOf} from "../../../loaders/form/form-checks.js";
import {FORM} from "../../form/sample.js";

const wrong = (...checks: FormCheck[]) => checkForm({...FORM, checks});

describe("the checks of a form", () => {
  it("name only what is there: items, tables, columns and choices", () => {
    const where = {column: "field", in: ["2.1", "9.9"]};
    expect(wrong({code: "answer-without-row", item: "plan-issued", table: "van-ban", where})).toEqual([
      'checks/0: no item or table "van-ban.field=9.9"'
    ]);
    expect(wrong({code: "not-a-link", places: ["van-ban.link"]})).toEqual([
      'checks/0: no item or table "van-ban.link"'
    ]);
    expect(wrong({code: "total-fell", items: ["gpus"]})).toEqual(['checks/0: no item or table "gpus"']);
    expect(wrong({code: "answer-without-evidence", item: "open-data", evidence: "x"})).toHaveLength(1);
    expect(wrong({code: "date-outside", places: ["doc-day"], from: "2021-01-26", to: "{year}-12-31"})).toHaveLength(1);
    const done = {column: "state", in: ["done-late"]};
    expect(wrong({code: "row-needs", table: "nhiem-vu", where: done, needs: ["done", "who"]})).toHaveLength(1);
  });

  it("are found by code, in the order of the form", () => {
    expect(checksOf(FORM.checks, "total-fell").flatMap(({items}) => items)).toContain("dvc-total");
    const sums = checksOf(FORM.checks, "numerator-above-denominator", "parts-above-total");
    expect(sums.length).toBeGreaterThan(10);
    expect(sums[0]).toMatchObject({parts: ["dvc-ai"], whole: "dvc-total"});
  });
});
