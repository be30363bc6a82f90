import {describe, expect} from "vitest";
import {readTasks} from "../../loaders/seeds/tasks.js";
import {foldBody} from "./clauses.js";
import {itWithShared, lawText} from "./shared.js";

/** Rows of the appendix by number: name, lead, cooperating, deadline; a row cut by a page break is joined again. */
function printedRows(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  let last = "";
  for (const line of text.split("\n")) {
    const [number = "", ...cells] = line.split("\t");
    if (/^\d\.\d$/.test(number)) last = number;
    else if (number !== "" || cells.length < 2) continue;
    const before = rows.get(last) ?? [];
    rows.set(
      last,
      cells.map((cell, i) => `${before[i] ?? ""} ${cell}`.trim())
    );
  }
  return rows;
}

describe("Decision 1678", () => {
  itWithShared("seeds", "has the 29 tasks of its appendix with their bodies and deadlines, and no other", () => {
    const printed = printedRows(lawText("001"));
    const tasks = readTasks().filter(({document}) => document === "qd1678");
    expect(tasks.map(({task_no}) => task_no)).toEqual([...printed.keys()]);
    for (const task of tasks) {
      const [, lead = "", cooperating = "", deadline] = printed.get(task.task_no) ?? [];
      expect([task.id, task.deadline_as_written]).toEqual([task.id, deadline]);
      expect(foldBody(task.lead.join(" "))).toBe(foldBody(lead));
      expect(foldBody(task.cooperating.join(" "))).toBe(foldBody(cooperating));
    }
  });

  itWithShared("seeds", "asks its units to report before 30 November (III.3)", () => {
    expect(lawText("001")).toMatch(/^3\. .*Vụ Công nghệ cao trước 30\/11/m);
  });
});
