import {describe, expect, it} from "vitest";
import {checkCells} from "../../../loaders/intake/rules/check-cells.js";
import {FORM} from "../../form/sample.js";
import {cellsOf, DATA, found} from "./make.js";

const check = (values: Parameters<typeof cellsOf>[0]) =>
  checkCells(FORM, {unit: "u", file: "u/a.xlsx"}, cellsOf(values), "2024", DATA);

describe("tables", () => {
  const app = {"ung-dung[1].state": "operating", "ung-dung[1].name": "A", "ung-dung[1].purpose": "B"};

  it("say which row is not counted, and why", () => {
    const full = {...app, "ung-dung[1].effect": "C"};
    expect(found({...full, "ung-dung-count": 1})).toEqual([]);
    expect(found({...app, "ung-dung-count": 1})).toEqual(["row-not-counted ung-dung[1].state"]);
    const {findings} = check({...app, "ung-dung[1].effect": null, "ung-dung-count": 1});
    expect(findings[0]).toMatchObject({code: "row-not-counted", severity: "info"});
    expect(findings[0]!.advice_vi).toContain("“Hiệu quả”");
  });

  it("ask for a required column that the file does not have, or that says “chưa có”; an empty cell was asked about", () => {
    const row = {"hop-tac-count": 1, "hop-tac[1].scope": "domestic", "hop-tac[1].result": "Xong"};
    expect(found(row)).toEqual(["incomplete-row hop-tac[1].scope"]);
    expect(found({...row, "hop-tac[1].partner": "chưa có"})).toEqual(["incomplete-row hop-tac[1].partner"]);
    expect(found({...row, "hop-tac[1].partner": null})).toEqual([]);
  });

  it("want day and product of a task that is done, and neither of one that is not", () => {
    const task = (state: string, more: object = {}) =>
      found({"nhiem-vu[t].state": state, "nhiem-vu[t].done": null, "nhiem-vu[t].evidence": null, ...more});
    expect(task("in-progress")).toEqual([]);
    expect(task("done-late")).toEqual(["incomplete-row nhiem-vu[t].done"]);
    expect(task("done-on-time", {"nhiem-vu[t].done": "2024-06-20"})).toEqual(["incomplete-row nhiem-vu[t].evidence"]);
    expect(task("done-on-time", {"nhiem-vu[t].done": "2024-06-20", "nhiem-vu[t].evidence": "Báo cáo"})).toEqual([]);
  });

  it("hold a declared number against the rows listed", () => {
    expect(found({"csdl-count": 1, "csdl[1].name": "Đất đai"})).toEqual([]);
    expect(found({"csdl-count": 2, "csdl[1].name": "Đất đai"})).toEqual(["row-count csdl-count"]);
    expect(found({"csdl[1].name": "Đất đai"})).toEqual([]);
  });
});

describe("across sheets", () => {
  const plan = {"plan-issued": true, "van-ban-count": 1, "van-ban[1].number": "5/KH-UBND"};
  const row = {"van-ban[1].date": "2024-03-01", "van-ban[1].title": "Kế hoạch"};

  it("want a plan that was issued among the documents, or its number in the note", () => {
    expect(found({...plan, ...row, "van-ban[1].field": "2.1"})).toEqual([]);
    expect(found({...plan, ...row, "van-ban[1].field": "2.5a"})).toEqual(["answer-without-row plan-issued"]);
    expect(found({...plan, ...row, "van-ban[1].field": "2.5a"}, {"plan-issued": "KH 12/KH-UBND"})).toEqual([]);
  });

  it("say nothing where the table was not answered, or the kind of a row is not known", () => {
    expect(found({"plan-issued": true})).toEqual([]);
    expect(found({"plan-issued": true, "van-ban-count": 0})).toEqual(["answer-without-row plan-issued"]);
    expect(found({...plan, ...row, "van-ban[1].field": null})).toEqual([]);
  });

  it("want one application in operation for services with AI", () => {
    const apps = {"ung-dung-count": 0, "dvc-total": 120};
    expect(found({...apps, "dvc-ai": 1})).toEqual(["answer-without-row dvc-ai"]);
    expect(found({...apps, "dvc-ai": 0})).toEqual([]);
  });

  it("want a link for open data, in its cell or in the note", () => {
    expect(found({"open-data": true})).toEqual(["answer-without-evidence open-data"]);
    expect(found({"open-data": false})).toEqual([]);
    expect(found({"open-data": true}, {"open-data": "xem data.gov.vn"})).toEqual([]);
    expect(found({"open-data": true}, {"open-data": "Quyết định 12/QĐ-UBND"})).toEqual([]);
    expect(found({"open-data": true, "open-data-link": "https://data.gov.vn/a"})).toEqual([]);
    expect(found({"open-data": true, "open-data-link": "trên cổng"})).toEqual(["not-a-link open-data-link"]);
  });
});
