import {describe, expect, it} from "vitest";
import {countCauses, heldBack} from "../../../src/scoring/quality/findings.js";
import {found, seen} from "./make.js";

describe("findings by cause", () => {
  it("are counted apart by severity and code: most severe first, then most findings, most agencies, code", () => {
    const causes = countCauses([
      found("a", "late", "info"),
      ...["B1", "B2"].map((cell) => found("a", "one-agency", "warning", cell)),
      ...["a", "b"].map((unit) => found(unit, "two-agencies", "warning")),
      found("a", "late", "error"),
      found("a", "z", "error"),
      found("a", "y", "error"),
      ...["B1", "B2", "B3"].map((cell) => found("a", "often", "warning", cell))
    ]);
    expect(causes.map(({code, severity, findings, units}) => [code, severity, findings, units])).toEqual([
      ["late", "error", 1, 1],
      ["y", "error", 1, 1],
      ["z", "error", 1, 1],
      ["often", "warning", 3, 1],
      ["two-agencies", "warning", 2, 2],
      ["one-agency", "warning", 2, 1],
      ["late", "info", 1, 1]
    ]);
  });

  it("are none of none", () => {
    expect(countCauses([])).toEqual([]);
  });
});

describe("values that are held back", () => {
  const cells = "a/1.xlsx#S!B9;a/1.xlsx#S!B10";

  it("are those in error, secret or in another text, in the order of the observations; no others", () => {
    const statuses = ["withheld", "reported", "refers-to", "not-reported", "error", "not-applicable"] as const;
    const rows = statuses.map((status, i) => seen("a", `x${i}`, status));
    expect(heldBack(rows, []).map(({indicator, status}) => [indicator, status])).toEqual([
      ["x0", "withheld"],
      ["x2", "refers-to"],
      ["x4", "error"]
    ]);
  });

  it("have the causes found in their own cells, each once, most severe first", () => {
    const findings = [
      found("a", "read-number", "info"),
      found("a", "not-a-number", "error", "B10"),
      found("a", "not-a-number", "error"),
      ...[found("a", "other-cell", "error", "B1"), found("b", "other-file", "error")],
      {...found("a", "other-sheet", "error"), sheet: "T"}
    ];
    expect(heldBack([seen("a", "x", "error", cells)], findings)).toEqual([
      {unit: "a", indicator: "x", status: "error", source: cells, codes: ["not-a-number", "read-number"]}
    ]);
  });

  it("have no cause where no finding is about the cell, or the row names no cell", () => {
    expect(heldBack([seen("a", "x", "withheld")], [])).toMatchObject([{status: "withheld", codes: []}]);
    const {source: _, ...row} = seen("a", "x", "error");
    expect(heldBack([row], [found("a", "not-a-number", "error")])).toMatchObject([{source: "", codes: []}]);
  });
});
