import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import {checkForm} from "../../loaders/form/check-form.js";
import {formatDeadline} from "../../loaders/form/deadline.js";
import {allItems, itemsFor, parseTableCode, tableCode} from "../../loaders/form/questions.js";
import {ANNUAL_REPORT, readForm} from "../../loaders/form/read-form.js";
import {FORM, HA_NOI, MOST} from "./sample.js";

describe("the annual report form", () => {
  it("answers every field of the outline of letter 4409 exactly once", () => {
    const outline = readCsv(inProject("seeds", "report-outline.csv")).map((row) => row.id);
    expect(FORM.outline.map((link) => link.id).toSorted()).toEqual(outline.toSorted());
  });

  it("yields every leaf of the readiness framework but the one that comes from the received log", () => {
    const text = readFileSync(inProject("seeds", "frameworks", "ai-readiness-2024.json"), "utf8");
    const leaves = [...text.matchAll(/"indicator": "([^"]+)"/g)].map((match) => match[1]!);
    const given = new Set(FORM.indicators.map((rule) => rule.indicator));
    expect(leaves.filter((leaf) => !given.has(leaf))).toEqual(["fw-1.5"]);
  });

  it("asks ministries nothing about urban areas, operations centres or enterprises", () => {
    const asked = itemsFor(FORM, "ministry").map(({item}) => item.id);
    expect(asked.filter((id) => /^(dothi|ioc|dn-)/.test(id))).toEqual([]);
    expect(itemsFor(FORM, "province").length - asked.length).toBe(9);
  });

  it("is in NFC throughout", () => {
    const text = readFileSync(ANNUAL_REPORT, "utf8");
    expect(text).toBe(text.normalize("NFC"));
  });

  it("has tab names that Excel accepts", () => {
    for (const {title} of FORM.sheets) expect(title.vi).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});

describe("readForm", () => {
  const broken = (before: string, after: string) => {
    const text = readFileSync(ANNUAL_REPORT, "utf8");
    expect(text).toContain(before);
    const path = join(mkdtempSync(join(tmpdir(), "form-")), "form.json");
    writeFileSync(path, text.replace(before, after));
    return () => readForm(path);
  };

  it("names the path of a type that is not in the closed list", () => {
    expect(broken('"id": "dvc-ai", "type": "count"', '"id": "dvc-ai", "type": "number"')).toThrow(
      /\/sheets\/2\/items\/0\/type/
    );
  });

  it("refuses an indicator that rests on an item nobody is asked", () => {
    expect(broken('"numerator": ["dvc-ai"]', '"numerator": ["dvc-none"]')).toThrow(
      /indicators\/qd699-1: no item or table "dvc-none"/
    );
  });
});

describe("checkForm", () => {
  it("finds an item id that is used twice, a missing column, a comma in a choice", () => {
    const sheets = FORM.sheets.map((sheet) =>
      sheet.layout === "items" ? {...sheet, items: [sheet.items[0]!, ...sheet.items]} : sheet
    );
    expect(checkForm({...FORM, sheets})).toContain('items: "unit-id" is given twice');
    const rows = {
      indicator: "x",
      kind: "rows",
      table: "csdl",
      where: {column: "state", in: ["a"]},
      complete: ["name"]
    } as const;
    expect(checkForm({...FORM, indicators: [rows]})).toEqual(['indicators/x: table csdl has no column "state"']);
  });
});

describe("assignedTasks", () => {
  const count = (id: string, kind: "province" | "ministry") => assignedTasks(FORM, {id, kind}, readFormTasks()).length;

  it.each([
    // Decision 699: 3 tasks for localities, 13 for the issuing ministry; Decision 1678: 29 for MOST
    [HA_NOI.id, "province", 3],
    ["mic", "ministry", 13],
    ["most-2021", "ministry", 29],
    [MOST.id, "ministry", 42],
    ["moh", "ministry", 0]
  ] as const)("gives %s (%s) %d tasks", (id, kind, tasks) => {
    expect(count(id, kind)).toBe(tasks);
  });
});

describe("codes and deadlines", () => {
  it("reads back the code of a table cell", () => {
    expect(parseTableCode(tableCode("nhiem-vu", "qd1678-1.1", "state"))).toEqual({
      table: "nhiem-vu",
      row: "qd1678-1.1",
      column: "state"
    });
    for (const {item} of allItems(FORM)) expect(parseTableCode(item.id)).toBeNull();
  });

  it.each([
    ["2024-06", "06/2024"],
    ["2024-Q3", "Quý III/2024"],
    ["2025", "2025"],
    ["annual", "Hằng năm"]
  ])("writes %s as %s", (deadline, text) => expect(formatDeadline(deadline)).toBe(text));
});
