import {describe, expect, it} from "vitest";
import {tasksFrom} from "../../loaders/tasks/edition-tasks.js";
import type {Statement} from "../../loaders/tasks/statement.js";
import {unit} from "../assess/make.js";
import {inputsOf, type Said, sourcesWith, yearOf} from "./make.js";

const sources = sourcesWith();
const most = unit("most", "ministry");
const reports2024 = (reports: Readonly<Record<string, Said>>) =>
  yearOf({year: 2024, units: Object.keys(reports).map((id) => unit(id)), reports});
const edition2025 = (
  ids: readonly string[],
  reports: Readonly<Record<string, Said>>,
  before: Parameters<typeof inputsOf>[1] = null
) => inputsOf(yearOf({year: 2025, units: ids.map((id) => (id === "most" ? most : unit(id))), reports}), before);
const find = (made: ReturnType<typeof tasksFrom>, task: string, by: {unit?: string; occurrence?: number} = {}) =>
  made.tasks.filter(
    (row) =>
      row.task === task &&
      (by.unit === undefined || row.unit === by.unit) &&
      (by.occurrence === undefined || row.occurrence === by.occurrence)
  );
const entry = (changes: Partial<Statement>): Statement => ({
  ...{task: "qd699-pl2-1", occurrence: null, unit: "hue", claimed: "done-on-time", on: "2025-06-01"},
  ...{done_on: "2024-09-01", evidence: "Biên bản", source: "record", replaced_by: "", ...changes}
});

describe("the rows of an edition's tasks", () => {
  const made = tasksFrom(edition2025(["most", "hue", "ha-noi"], {}), sources);

  it("are the tasks in their order, one for each agency that is given them", () => {
    // 13 of the ministry, 3 for each of two provinces, 12 of 1678 due once, 17 yearly from 2021 to the year after
    expect(made.tasks).toHaveLength(13 + 3 * 2 + 12 + 17 * 6);
    const order = sources.tasks.map(({id}) => id);
    const placed = made.tasks.map(({task}) => order.indexOf(task));
    expect(placed).toEqual(placed.toSorted((a, b) => a - b));
    expect(find(made, "qd699-pl2-1").map((row) => row.unit)).toEqual(["hue", "ha-noi"]);
    expect(find(made, "qd699-pl1-1").map((row) => row.unit)).toEqual(["most"]);
  });

  it("recur from the year of the text to the year after the edition's", () => {
    expect(find(made, "qd1678-7.1").map(({occurrence, due}) => [occurrence, due])).toEqual(
      [2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, `${year}-12-31`])
    );
  });

  it("recur no longer than the text", () => {
    const late = inputsOf(yearOf({year: 2030, units: [most], reports: {}}));
    expect(find(tasksFrom(late, sources), "qd1678-7.1").at(-1)!.occurrence).toBe(2030);
  });

  it("are due, overdue and not due yet without any report", () => {
    const states = find(made, "qd1678-7.1").map(({state, days_late, source}) => [state, days_late, source]);
    expect(states).toEqual([
      ["overdue", 1461, ""],
      ["overdue", 1096, ""],
      ["overdue", 731, ""],
      ["overdue", 365, ""],
      ["not-reported", null, ""],
      ["not-reported", null, ""]
    ]);
  });

  it("stand with the lead alone where the edition has nobody who is given them", () => {
    const rows = find(tasksFrom(edition2025(["hue"], {}), sources), "qd1678-1.1");
    expect(rows.map((row) => [row.unit, row.lead[0]!.as_written])).toEqual([[null, "Cục Sở hữu trí tuệ"]]);
  });

  it("name the bodies as written and as they are now", () => {
    const [row] = find(made, "qd1678-4.4", {occurrence: 2025});
    expect(row!.lead.map(({id, now}) => [id, now])).toEqual([
      ["most-cuc-ung-dung", "most-2025-cuc-doi-moi-sang-tao"],
      ["most-vien-sang-che", null]
    ]);
    expect(row!.lead[0]!.now_parent?.vi).toBe("Bộ Khoa học và Công nghệ");
    expect(row!.lead[1]).toMatchObject({now_name: null, now_parent: null});
  });
});

describe("what a report says of a task", () => {
  const said: Said = {
    "qd699-pl2-1": ["done-late", "2024-10-05", "Báo cáo 12"],
    "qd699-pl2-2": ["in-progress"],
    "qd699-pl2-3": ["superseded"]
  };
  const made = tasksFrom(edition2025(["hue"], {hue: said}), sources);

  it("gives state, lateness, evidence and cells", () => {
    expect(find(made, "qd699-pl2-1")).toMatchObject([
      {
        ...{state: "done-late", reported_state: "", done_on: "2024-10-05", days_late: 5, evidence: "Báo cáo 12"},
        source: "2025/hue/r.xlsx#9!D5;2025/hue/r.xlsx#9!E5;2025/hue/r.xlsx#9!F5"
      }
    ]);
    expect(find(made, "qd699-pl2-2")).toMatchObject([{state: "overdue", reported_state: "under-way", days_late: 426}]);
    expect(find(made, "qd699-pl2-3")).toMatchObject([{state: "replaced", days_late: null}]);
  });

  it("is asked about where nothing is named that replaces it", () => {
    expect(made.notes.map(({id}) => id)).toContain("replaced-unnamed/qd699-pl2-3");
  });

  it("is about the year of the report, where the task is yearly", () => {
    const inputs = edition2025(["most"], {most: {"qd1678-2.1": ["done-on-time", "2025-11-10"]}});
    const rows = find(tasksFrom(inputs, sources), "qd1678-2.1");
    expect(rows.map(({occurrence, state}) => [occurrence, state]).slice(3, 5)).toEqual([
      [2024, "overdue"],
      [2025, "done-on-time"]
    ]);
  });

  it("leaves personal data behind", () => {
    const inputs = edition2025(["hue"], {hue: {"qd699-pl2-1": ["done-on-time", "2024-09-01", "Gọi 0912 345 678"]}});
    expect(find(tasksFrom(inputs, sources), "qd699-pl2-1")[0]!.evidence).toBe("Gọi (đã che)");
  });

  it("shows no evidence that is marked as secret", () => {
    const inputs = edition2025(["hue"], {hue: {"qd699-pl2-1": ["done-on-time", "2024-09-01", "Mật: kế hoạch Alpha"]}});
    expect(find(tasksFrom(inputs, sources), "qd699-pl2-1")[0]!.evidence).toBe("(không hiển thị)");
  });
});

describe("a report of the year before", () => {
  const done: Said = {"qd699-pl2-1": ["done-on-time", "2024-09-01", "Báo cáo"]};
  const late: Said = {"qd699-pl2-1": ["done-late", "2024-11-01", "Công văn"]};
  const open: Said = {"qd699-pl2-1": ["in-progress"]};
  const stateOf = (id: string, before: Readonly<Record<string, Said>>, now: Readonly<Record<string, Said>> = {}) =>
    find(tasksFrom(edition2025([id], now, reports2024(before)), sources), "qd699-pl2-1", {unit: id})[0]!;

  it("goes on for a unit that did not change", () => {
    expect(stateOf("ha-noi", {"ha-noi-63": done})).toMatchObject({
      ...{state: "done-on-time", earlier: null, evidence: "Báo cáo"},
      source: "2024/ha-noi-63/r.xlsx#9!D5;2024/ha-noi-63/r.xlsx#9!E5;2024/ha-noi-63/r.xlsx#9!F5"
    });
  });

  it("goes on for a unit that was renamed twice", () => {
    expect(stateOf("hue", {"thua-thien-hue-63": done}).state).toBe("done-on-time");
  });

  it("is replaced by what the unit itself says later, with a question", () => {
    const inputs = edition2025(["hue"], {hue: open}, reports2024({"thua-thien-hue-63": done}));
    const made = tasksFrom(inputs, sources);
    expect(find(made, "qd699-pl2-1")[0]).toMatchObject({state: "overdue", reported_state: "under-way"});
    expect(made.notes.find(({id}) => id === "done-withdrawn/qd699-pl2-1")?.advice_vi).toContain("(hue)");
  });

  it("makes a merged unit done where all of its predecessors were, as late as the latest of them", () => {
    expect(stateOf("bac-ninh", {"bac-ninh-63": done, "bac-giang-63": late})).toMatchObject({
      ...{state: "done-late", done_on: "2024-11-01", days_late: 32, earlier: {done: 2, of: 2}},
      evidence: "Công văn; Báo cáo"
    });
  });

  it("does not where one of them was not: the count is kept", () => {
    expect(stateOf("bac-ninh", {"bac-ninh-63": done, "bac-giang-63": open})).toMatchObject({
      ...{state: "overdue", reported_state: "", earlier: {done: 1, of: 2}, source: ""}
    });
    expect(stateOf("bac-ninh", {"bac-ninh-63": done})).toMatchObject({state: "overdue", earlier: {done: 1, of: 2}});
  });

  it("is nothing where the merged unit itself has reported it done", () => {
    const own = stateOf("bac-ninh", {"bac-ninh-63": open}, {"bac-ninh": done});
    expect(own).toMatchObject({state: "done-on-time", earlier: {done: 0, of: 2}});
  });

  it("of the ministry that had the task goes on with its heir, not that of the other one merged into it", () => {
    const before = yearOf({
      year: 2024,
      units: [unit("mic", "ministry"), unit("most-2021", "ministry")],
      reports: {
        mic: {"qd699-pl1-3": ["done-on-time", "2024-05-20"]},
        "most-2021": {"qd1678-1.1": ["in-progress"], "qd1678-2.1": ["done-on-time", "2024-11-10"]}
      }
    });
    const made = tasksFrom(edition2025(["most"], {}, before), sources);
    expect(find(made, "qd699-pl1-3")[0]).toMatchObject({state: "done-on-time", earlier: null});
    expect(find(made, "qd1678-1.1")[0]).toMatchObject({state: "under-way"});
    expect(find(made, "qd1678-2.1").map(({state}) => state)).toEqual([
      ...["overdue", "overdue", "overdue", "done-on-time", "not-reported", "not-reported"]
    ]);
  });
});

describe("the institute's own record", () => {
  const state = (history: readonly Statement[], reports: Readonly<Record<string, Said>> = {}, id = "hue") =>
    find(tasksFrom(edition2025([id], reports), {...sources, history}), "qd699-pl2-1")[0]!;

  it("counts where nobody reported", () => {
    expect(state([entry({})])).toMatchObject({state: "done-on-time", evidence: "Biên bản", source: "record"});
  });
  it("gives way to a later report, and not to an earlier one", () => {
    const open: Said = {"qd699-pl2-1": ["in-progress"]};
    expect(state([entry({})], {hue: open}).state).toBe("overdue");
    expect(state([entry({on: "2025-12-20"})], {hue: open}).state).toBe("done-on-time");
  });
  it("does not count before it was written", () => {
    expect(state([entry({on: "2026-01-05"})]).state).toBe("overdue");
  });
  it("may name the unit as it was on any date", () => {
    expect(state([entry({unit: "thua-thien-hue-63"})]).state).toBe("done-on-time");
    expect(state([entry({unit: "hue-63"})]).state).toBe("done-on-time");
    expect(state([entry({unit: "ha-noi-63"})]).state).toBe("overdue");
  });
  it("completes the count of a merged unit's predecessors", () => {
    const both = [entry({unit: "bac-ninh-63"}), entry({unit: "bac-giang-63"})];
    expect(state(both, {}, "bac-ninh")).toMatchObject({state: "done-on-time", earlier: {done: 2, of: 2}});
    expect(state(both.slice(1), {}, "bac-ninh")).toMatchObject({state: "overdue", earlier: {done: 1, of: 2}});
  });
  it("names what took a task's place, and then nothing is asked", () => {
    const history = [entry({claimed: "replaced", done_on: null, replaced_by: "QĐ 1/QĐ-TTg"})];
    const made = tasksFrom(edition2025(["hue"], {}), {...sources, history});
    expect(find(made, "qd699-pl2-1")[0]!.state).toBe("replaced");
    expect(made.notes.filter(({code}) => code === "replaced-unnamed")).toEqual([]);
  });
});

describe("what the institute is asked to settle", () => {
  it("is the lead whom the registry does not know; the task has its state all the same", () => {
    const tasks = sources.tasks.map((task) => (task.id === "qd1678-1.1" ? {...task, lead: ["Cục Lạ"]} : task));
    const made = tasksFrom(edition2025(["most"], {most: {"qd1678-1.1": ["in-progress"]}}), {...sources, tasks});
    expect(find(made, "qd1678-1.1")).toMatchObject([
      {state: "under-way", lead: [{id: null, as_written: "Cục Lạ", now: null, now_name: null, now_parent: null}]}
    ]);
    const note = made.notes.find(({code}) => code === "task-body-unknown")!;
    expect(note).toMatchObject({severity: "error", subject: "qd1678-1.1", clause: "QĐ 1678 Phụ lục, TT 1.1"});
    expect(note.advice_vi).toContain("“Cục Lạ”");
  });

  it("is each body whose heir is not known or not sure, once", () => {
    const {notes} = tasksFrom(edition2025(["most"], {}), sources);
    const about = (code: string) => notes.filter((note) => note.code === code).map(({subject}) => subject);
    expect(about("body-successor-unknown")).toEqual(["mic-vu-khoa-hoc", "most-vien-sang-che"]);
    expect(about("body-successor-to-confirm")).toEqual([
      "mic-cuc-an-toan-thong-tin",
      "most-cuc-thong-tin",
      "most-vp-trong-diem",
      "most-cuc-ung-dung",
      "most-vp-quoc-gia",
      "most-trung-tam-truyen-thong"
    ]);
    expect(new Set(notes.map(({id}) => id)).size).toBe(notes.length);
  });

  it("is nothing about bodies on a day before they changed; what was signed later gives no task yet", () => {
    const inputs = inputsOf(yearOf({year: 2023, units: [unit("most-2021", "ministry")], reports: {}}));
    const {tasks, notes} = tasksFrom(inputs, sources);
    expect(notes.filter(({code}) => code.startsWith("body-"))).toEqual([]);
    expect(new Set(tasks.map(({document}) => document))).toEqual(new Set(["qd1678"]));
  });

  it("is the years of which no report was read, until somebody records them", () => {
    const yearsIn = (history: readonly Statement[]) =>
      tasksFrom(edition2025(["most"], {}), {...sources, history}).notes.find(({code}) => code === "years-unrecorded");
    expect(yearsIn([])?.advice_en).toContain("2021, 2022, 2023 and 2024");
    const yearly = sources.tasks.filter(({deadline}) => deadline === "annual");
    const history = yearly.flatMap(({id}) =>
      [2021, 2022, 2023, 2024].map((occurrence) =>
        entry({task: id, occurrence, unit: null, done_on: `${occurrence}-12-01`})
      )
    );
    expect(yearsIn(history)).toBeUndefined();
  });
});
