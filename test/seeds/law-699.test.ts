import {describe, expect, it} from "vitest";
import {readTargets} from "../../loaders/seeds/targets.js";
import {readTasks} from "../../loaders/seeds/tasks.js";
import {foldBody} from "./clauses.js";
import {itWithShared, lawText} from "./shared.js";

/** Cells of a printed table come one to a line, blank lines aside. */
function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

interface PrintedTask {
  readonly lead: string;
  readonly cooperating: string;
  readonly deadline: string;
}

/** Tasks of an appendix by printed number: number, name, lead, cooperating, product, deadline. */
function printedTasks(appendix: string): ReadonlyMap<string, PrintedTask> {
  const cells = lines(appendix);
  return new Map(
    cells.flatMap((cell, i): [string, PrintedTask][] => {
      const number = /^(\d+)\.$/.exec(cell)?.[1];
      const [, lead = "", cooperating = "", , deadline = ""] = cells.slice(i + 1, i + 6);
      return number ? [[number, {lead, cooperating, deadline}]] : [];
    })
  );
}

describe("Decision 699", () => {
  it("has a target for each year and level at which its four indicators have a reading", () => {
    const ids = readTargets()
      .filter((target) => target.indicator.startsWith("qd699-"))
      .map(({id, value}) => [id, value]);
    expect(Object.fromEntries(ids)).toEqual({
      "qd699-1-2024-national": 30,
      "qd699-1-2024-agency": 30,
      "qd699-1-2030-national": 100,
      "qd699-1-2030-agency": 100,
      "qd699-2-2024-national": 20,
      "qd699-2-2024-agency": 20,
      "qd699-2-2030-national": 100,
      "qd699-2-2030-agency": 100,
      "qd699-3-2024-national": 100,
      "qd699-3-2030-national": 1000,
      "qd699-4-2024-national": 20,
      "qd699-4-2030-national": 100,
      "qd699-4-2030-agency": 1
    });
  });

  itWithShared("seeds", "the printed targets are those of the text", () => {
    const table = lines(lawText("000").split("II. CÁC CHỈ TIÊU THỰC HIỆN")[1]?.split("III. PHÂN CÔNG")[0] ?? "");
    for (const target of readTargets().filter(({indicator}) => indicator.startsWith("qd699-"))) {
      const row = table.indexOf(target.indicator.slice(-1));
      expect(row).toBeGreaterThan(0);
      expect([target.id, target.as_written]).toEqual([target.id, table[row + (target.year === 2024 ? 2 : 3)]]);
    }
  });

  itWithShared("seeds", "every task has the lead, the cooperating bodies and the deadline of its appendix", () => {
    const [, first = "", second = ""] = lawText("000").split(/\n ?Phụ lục [12]\n|\nPhụ lục [12]\n/);
    const printed = {pl1: printedTasks(first), pl2: printedTasks(second)};
    expect([printed.pl1.size, printed.pl2.size]).toEqual([13, 3]);
    for (const task of readTasks().filter(({document}) => document === "qd699")) {
      const source = printed[task.id.includes("-pl1-") ? "pl1" : "pl2"].get(task.task_no);
      expect([task.id, task.deadline_as_written]).toEqual([task.id, source?.deadline]);
      expect(foldBody(task.lead.join(" "))).toBe(foldBody(source?.lead ?? ""));
      expect(foldBody(task.cooperating.join(" "))).toBe(foldBody(source?.cooperating ?? ""));
    }
  });
});
