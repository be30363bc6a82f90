import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseNumberedRows} from "../../loaders/files/numbered-rows.js";
import {inProject} from "../../loaders/files/paths.js";
import {readTasks, type Task} from "../../loaders/seeds/tasks.js";
import {checkHistory, HISTORY_FILE, readHistory} from "../../loaders/tasks/read-history.js";

const header = "task,occurrence,unit,state,on,done_on,product,evidence,source,recorded_by,replaced_by";
const context = {
  tasks: readTasks(),
  firstYear: () => 2021,
  isGiven: ({id}: Task, unit: string) => id.startsWith("qd1678-") && unit.startsWith("most"),
  isShared: ({id}: Task) => id.startsWith("qd699-pl2-")
};
const read = (row: string) => checkHistory(parseNumberedRows(`${header}\n${row}\n`, "history.csv"), context);
const GOOD = "qd1678-2.1,2023,most-2021,done-late,2024-03-01,2024-01-15,CSDL,CV 12,Biên bản,Vụ CNC,";

describe("the institute's record", () => {
  it("is read with its product, evidence and line", () => {
    expect(read(GOOD)).toEqual([
      {
        ...{task: "qd1678-2.1", occurrence: 2023, unit: "most-2021", claimed: "done-late", on: "2024-03-01"},
        ...{done_on: "2024-01-15", evidence: "CSDL; CV 12", replaced_by: ""},
        source: "data/tasks/history.csv, line 2: Biên bản"
      }
    ]);
  });

  it.each([
    [["qd1678-2.1,", "qd1678-9.9,"], 'no task "qd1678-9.9"'],
    [["2023,", ","], "occurrence must be a year from 2021 to 2030"],
    [["2023,", "2031,"], "occurrence must be a year from 2021 to 2030"],
    [["qd1678-2.1,2023", "qd1678-1.1,2023"], "occurrence is given, but the task is due once"],
    [["2023,", "2020,"], "occurrence must be a year from 2021 to 2030"],
    [["most-2021", "mic"], 'unit "mic" is not given qd1678-2.1'],
    [["qd1678-2.1,2023,most-2021", "qd699-pl2-1,,"], "unit is empty, but the task is given to several"],
    [["done-late", "done"], 'state is "done"'],
    [["2024-03-01", "1/3/2024"], 'on is "1/3/2024"'],
    [["2024-01-15", ""], "done_on is empty"],
    [["2024-01-15", "2024-03-02"], 'done_on is "2024-03-02", not a date up to 2024-03-01'],
    [["done-late", "under-way"], "done_on is given, but the state is under-way"],
    [["Vụ CNC,", "Vụ CNC,qd1678-2.2"], "replaced_by is for replaced tasks"],
    [
      ["done-late,2024-03-01,2024-01-15", "replaced,2024-03-01,"],
      "replaced_by is for replaced tasks, and needed there"
    ],
    [["Vụ CNC", ""], "recorded_by is empty"],
    [["Vụ CNC", "0912 345 678"], "recorded_by holds personal data"],
    [["CV 12", "gửi a.b@example.vn"], "evidence holds personal data"]
  ])("refuses %j, naming the line", ([from, to], message) => {
    expect(GOOD).toContain(from);
    expect(() => read(GOOD.replace(from!, to!))).toThrow(`${HISTORY_FILE}, line 2: ${message}`);
  });

  it("refuses other columns", () => {
    expect(() => checkHistory(parseNumberedRows("task,unit\n", "h.csv"), context)).toThrow("the columns must be task,");
  });

  it("ships empty, in the form it is read in", () => {
    expect(existsSync(inProject(HISTORY_FILE))).toBe(true);
    expect(readFileSync(inProject(HISTORY_FILE), "utf8").split("\n")[0]).toBe(header);
    expect(readHistory(context)).toEqual([]);
  });
  it("may be missing", () => expect(readHistory(context, inProject("data", "tasks", "none.csv"))).toEqual([]));
});
