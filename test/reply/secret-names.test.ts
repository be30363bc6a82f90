import {describe, expect, it} from "vitest";
import type {CellReading} from "../../loaders/intake/types.js";
import {rowKeys} from "../../loaders/reply/ids/row-keys.js";
import {rowNames} from "../../loaders/reply/row-names.js";
import {FORM} from "../form/sample.js";

const cell = (item: string, raw: string): CellReading => ({
  ...{item, sheet: "7", cell: "B5", raw, status: "reported", value: raw, rule: "text"}
});

describe("a row whose name is marked as secret", () => {
  const cells = [
    cell("ung-dung[1].name", "Mật: hệ thống Alpha"),
    cell("ung-dung[1].effect", "x"),
    cell("ung-dung[2].name", "Tổng đài")
  ];

  it("has no word of it in the ids of its findings", () => {
    expect([...rowKeys(FORM, cells)]).toEqual([
      ["ung-dung[1]", "_1"],
      ["ung-dung[2]", "tong-dai"]
    ]);
  });

  it("is not named", () => {
    const nameOf = rowNames(FORM, cells);
    expect(nameOf("ung-dung[1].effect")).toBe("");
    expect(nameOf("ung-dung[2].effect")).toBe("Tổng đài");
  });
});
