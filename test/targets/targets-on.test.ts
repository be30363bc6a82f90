import {describe, expect, it} from "vitest";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import type {SeedTarget} from "../../loaders/seeds/targets.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import {targetsOn} from "../../loaders/targets/targets-on.js";

const target = (id: string, indicator: string) => ({id, indicator}) as SeedTarget;
const TARGETS = [
  target("old-1-2030-national", "old-1"),
  target("new-1-2030-national", "new-1"),
  target("d", "draft-1")
];
const INDICATORS = [
  {id: "old-1", document: "old"},
  {id: "new-1", document: "new"},
  {id: "draft-1", document: "draft"}
];
const DOCUMENTS = [
  {id: "old", date: "2024-05-03", superseded_by: ["new"]},
  {id: "new", date: "2026-03-02", superseded_by: ["draft"]},
  {id: "draft", date: "", superseded_by: []}
];
const on = (day: string) => targetsOn(TARGETS, INDICATORS, DOCUMENTS, day).map(({indicator}) => indicator);

describe("the targets of a day", () => {
  it("are those of the texts signed by then; a draft's are always there", () => {
    expect(on("2024-05-02")).toEqual(["draft-1"]);
    expect(on("2024-05-03")).toEqual(["old-1", "draft-1"]);
  });

  it("are no longer those of a text that another replaced, from its signature on; a draft replaces nothing", () => {
    expect(on("2026-03-01")).toEqual(["old-1", "draft-1"]);
    expect(on("2026-03-02")).toEqual(["new-1", "draft-1"]);
  });

  it("stop the run where an indicator has no document", () => {
    expect(() => targetsOn(TARGETS, INDICATORS.slice(1), DOCUMENTS, "2026-12-31")).toThrow(
      /row old-1-2030-national: indicator "old-1" has no document/
    );
  });

  it("are all of seeds/targets.csv for both editions that are shipped", () => {
    const all = readTargets();
    for (const day of ["2024-12-31", "2025-12-31"])
      expect(targetsOn(all, readIndicators(), readDocuments(), day)).toEqual(all);
  });
});
