import {describe, expect, it} from "vitest";
import {countingReports, earlierEdition, lineageOf} from "../../loaders/assess/earlier-edition.js";
import {readOnce} from "../../loaders/assess/read-once.js";
import type {Severity} from "../../loaders/finding.js";
import {fileFinding} from "../../loaders/intake/findings/make.js";
import type {CellReading, SubmissionReading} from "../../loaders/intake/types.js";
import {readRegistry} from "../../loaders/registry/registry.js";

const REGISTRY = readRegistry();
const YEAR = ["2024-12-31", "2025-12-31"] as const;
const cell = (item: string, value: number): CellReading => ({
  ...{item, sheet: "A", cell: item, raw: String(value), status: "reported", value, rule: "typed-number"}
});
const reading = (
  file: string,
  cells: readonly CellReading[],
  doubted?: string,
  severity: Severity = "warning"
): SubmissionReading => ({
  ...{file, unit: null, edition: "2024", form: null, cells, contacts: [], fit: true},
  findings: doubted
    ? [{...fileFinding({unit: "u", file}, "macros"), code: "thousand-fold", severity, sheet: "A", cell: doubted}]
    : []
});

describe("whom a unit of 2025 is compared with", () => {
  it.each([
    ["bac-ninh", "province", ["bac-giang-63", "bac-ninh-63"], false],
    ["ha-noi", "province", ["ha-noi-63"], false],
    ["most", "ministry", ["mic", "most-2021"], true],
    ["moj", "ministry", ["moj"], false]
  ] as const)("%s: %j", (id, kind, predecessors, approximate) => {
    const lineage = lineageOf(REGISTRY, {id, kind}, YEAR);
    expect([...lineage.predecessors].toSorted()).toEqual([...predecessors].toSorted());
    expect(lineage.approximate).toBe(approximate);
  });

  it("is approximate for a ministry that functions came to or went from, though it kept its name", () => {
    expect(lineageOf(REGISTRY, {id: "mps", kind: "ministry"}, YEAR).approximate).toBe(true);
    expect(lineageOf(REGISTRY, {id: "mps", kind: "ministry"}, ["2025-12-31", "2026-12-31"]).approximate).toBe(false);
  });
});

describe("the earlier edition", () => {
  const readings = [
    reading("ha-noi-63/1.xlsx", [cell("dvc-ai", 1)]),
    reading("ha-noi-63/2.xlsx", [cell("dvc-ai", 2), cell("headcount", 9)], "headcount")
  ];

  it("holds the reports that counted, without the figures that were in doubt", () => {
    const judged = {readings, counting: new Set(["ha-noi-63/2.xlsx"])};
    expect(countingReports(judged).get("ha-noi-63")?.file).toBe("ha-noi-63/2.xlsx");
    const units = [{id: "ha-noi", kind: "province"}] as const;
    const {edition, cells, lineage} = earlierEdition(2024, judged, units, REGISTRY, YEAR);
    expect(edition).toBe("2024");
    expect([...cells.get("ha-noi-63")!.keys()]).toEqual(["dvc-ai"]);
    const confirmed = [reading("ha-noi-63/2.xlsx", [cell("headcount", 9)], "headcount", "info")];
    const after = earlierEdition(2024, {...judged, readings: confirmed}, units, REGISTRY, YEAR);
    expect([...after.cells.get("ha-noi-63")!.keys()]).toEqual(["headcount"]);
    expect(lineage.get("ha-noi")).toEqual({predecessors: ["ha-noi-63"], approximate: false});
  });
});

describe("readOnce", () => {
  it("reads again only where an input differs, or reading failed", async () => {
    let times = 0;
    const read = async () => {
      times += 1;
      return [];
    };
    await readOnce(["a", 1], read);
    await readOnce(["a", 1], read);
    expect(times).toBe(1);
    await readOnce(["a", 2], read);
    expect(times).toBe(2);
    const fail = () => Promise.reject(new Error("no"));
    await expect(readOnce(["b"], fail)).rejects.toThrow("no");
    expect(await readOnce(["b"], read)).toEqual([]);
  });
});
