import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import {countAnswers, openQuestions} from "../../loaders/intake/completeness.js";
import type {CellReading} from "../../loaders/intake/types.js";
import {FORM, HA_NOI} from "../form/sample.js";
import {changed, read, VALUES} from "./sample.js";

const cell = (item: string, status: CellReading["status"], rule = ""): CellReading => ({
  ...{item, sheet: "s", cell: "D5", raw: "x", status, rule},
  value: status === "reported" ? 1 : status === "not-yet" ? 0 : null
});

describe("how much of a form is answered, counted by hand", () => {
  it("takes figures, not-yet and declared reasons for answers; refused, blank, unclear and referred ones not", () => {
    const cells = [
      cell("dvc-ai", "reported"),
      cell("dvc-total", "not-yet", "not-yet"),
      cell("trained-146", "withheld", "withheld"),
      cell("gpu", "not-applicable", "declared-not-applicable"),
      cell("headcount", "not-reported", "declared-missing"),
      cell("doc-date", "not-reported", "not-yet"),
      cell("spend-state", "not-reported", "empty"),
      cell("spend-other", "not-reported", "ambiguous-na"),
      cell("db-ready", "error", "not-a-number"),
      cell("db-priority", "refers-to", "refers-to")
    ];
    expect(countAnswers(FORM, cells)).toEqual({asked: 10, answered: 6, with_value: 2});
    expect(openQuestions(FORM, cells).map(({item}) => item)).toEqual([
      "spend-state",
      "spend-other",
      "db-ready",
      "db-priority"
    ]);
  });

  it("asks nothing that was filled in beforehand, nothing optional, no row of an open list", () => {
    const free = ["unit-id", "unit-name", "year", "open-data-link", "dn-large-ai", "ung-dung[1].name"];
    const given = free.map((item) => cell(item, "reported"));
    expect(countAnswers(FORM, given)).toEqual({asked: 0, answered: 0, with_value: 0});
  });

  it("asks for the state of each assigned task, not for its date or evidence", () => {
    const columns = ["task", "deadline", "state", "done", "evidence"];
    const row = columns.map((column) => cell(`nhiem-vu[qd699-pl2-1].${column}`, "reported"));
    expect(countAnswers(FORM, row)).toEqual({asked: 1, answered: 1, with_value: 1});
  });

  it("gives no credit for the form as it was handed out", async () => {
    const {cells} = await read(await changed("Thông tin chung", (sheet) => sheet, {}));
    const tasks = assignedTasks(FORM, HA_NOI, readFormTasks()).length;
    expect(tasks).toBeGreaterThan(0);
    const counted = countAnswers(FORM, cells);
    expect(counted).toMatchObject({answered: 0, with_value: 0});
    expect(counted.asked).toBe(requiredOf("province") + tasks);
  });

  it("counts the answers of a workbook, and one less where a cell is refused", async () => {
    // Of VALUES, nine are required: dvc-ai, dvc-total, open-data, plan-issued, doc-number, doc-date, expenditure-total,
    // ung-dung-count and one task's state; the two cells of a row of the open list are not asked.
    const before = countAnswers(FORM, (await read(await changed("Thông tin chung", (sheet) => sheet))).cells);
    expect(before.answered).toBe(9);
    const refused = await changed("Thông tin chung", (sheet) => sheet, {...VALUES, "dvc-ai": "khoảng 30"});
    const after = countAnswers(FORM, (await read(refused)).cells);
    expect(after).toEqual({...before, answered: 8, with_value: before.with_value - 1});
  });

  it("never has more values than answers, nor more answers than questions", () => {
    const statuses = [
      "reported",
      "not-reported",
      "not-applicable",
      "not-yet",
      "refers-to",
      "withheld",
      "error"
    ] as const;
    const items = ["dvc-ai", "year", "gpu", "ung-dung[1].name", "nhiem-vu[qd699-pl2-1].state", "unknown"];
    const cells = fc.array(
      fc
        .tuple(
          fc.constantFrom(...items),
          fc.constantFrom(...statuses),
          fc.constantFrom("", "empty", "declared-missing")
        )
        .map(([item, status, rule]) => cell(item, status, rule))
    );
    fc.assert(
      fc.property(cells, (some) => {
        const {asked, answered, with_value} = countAnswers(FORM, some);
        expect(with_value).toBeLessThanOrEqual(answered);
        expect(answered).toBeLessThanOrEqual(asked);
        expect(openQuestions(FORM, some)).toHaveLength(asked - answered);
      })
    );
  });
});

/** Required items of a kind, by the form's own file. */
function requiredOf(kind: "province"): number {
  return FORM.sheets
    .flatMap((sheet) =>
      sheet.layout === "items" ? sheet.items : sheet.layout === "table" && sheet.count ? [sheet.count] : []
    )
    .filter((item) => item.required && !item.prefilled && (item.applies?.includes(kind) ?? true)).length;
}
