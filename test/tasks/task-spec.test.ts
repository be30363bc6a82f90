import {describe, expect, it} from "vitest";
import {taskSpec} from "../../src/components/chart/task-spec.js";

const specOf = (label: string) =>
  taskSpec([{label, total: "1", cases: ["overdue"], past: true}], 340, "now") as {
    readonly width: number;
    readonly padding: {readonly left: number; readonly right: number};
  };

describe("the drawing of tasks by deadline", () => {
  it("gives a long date the room it needs before the first mark, and takes it from the marks", () => {
    const [short, long] = [specOf("31/12/2024"), specOf("30 September 2024")];
    expect(short.padding.left).toBe(84);
    expect(long.padding.left).toBeGreaterThanOrEqual(17 * 7);
    for (const {width, padding} of [short, long]) expect(width + padding.left + padding.right).toBe(340);
  });
});
