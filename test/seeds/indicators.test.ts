import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import type {Framework, FrameworkNode, Leaf} from "../../src/scoring/framework-model.js";

const indicators = readIndicators();
const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

function leaves(node: FrameworkNode): readonly Leaf[] {
  return "children" in node ? node.children.flatMap(leaves) : [node];
}

describe("seeds/indicators.csv", () => {
  it("has 4 of Decision 699, 23 of our framework, and 34 parts in the 27 bullets of draft II.2", () => {
    const parts = indicators.filter(({clause, document}) => document === "draft2026" && clause.includes(" II.2."));
    expect(indicators.filter(({document}) => document === "qd699")).toHaveLength(4);
    expect(indicators.filter(({document}) => document === "san-sang")).toHaveLength(23);
    expect(parts).toHaveLength(34);
    expect(new Set(parts.map(({clause}) => clause)).size).toBe(27);
  });

  it("names documents and indicators that exist", () => {
    const documents = new Set(readDocuments().map(({id}) => id));
    expect(indicators.filter(({document}) => !documents.has(document))).toEqual([]);
    const named = indicators.flatMap(({related, measured_by}) => [...related, ...(measured_by ? [measured_by] : [])]);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });

  it("is measured only by an indicator of the same unit and measure, or by a count with the least that is a yes", () => {
    const counted = indicators.filter(({met_at}) => met_at !== null);
    expect(counted.map(({id, met_at}) => [id, met_at])).toEqual([["cl2026-a2", 6]]);
    for (const {measured_by} of counted) expect(byId.get(measured_by)).toMatchObject({measure: "count", unit: "items"});
    const twins = indicators.filter(({measured_by, met_at}) => measured_by !== "" && met_at === null);
    expect(twins.length).toBeGreaterThan(5);
    for (const {id, unit, measure, measured_by} of twins) {
      const twin = byId.get(measured_by);
      const yesNo = ["yes-no", "deadline"].includes(measure);
      expect([id, unit, yesNo]).toEqual([id, twin?.unit, twin?.measure === "yes-no"]);
    }
  });

  it("rolls up only as its measure allows, and says what a ratio divides", () => {
    const allowed = {"sum-over-sum": ["ratio"], sum: ["count"], "share-of-yes": ["yes-no"], none: undefined};
    for (const {id, roll_up, measure, numerator, denominator} of indicators) {
      expect([id, allowed[roll_up]?.includes(measure) ?? true]).toEqual([id, true]);
      if (measure === "ratio") expect([id, numerator && denominator]).not.toEqual([id, null]);
    }
  });

  it("gives all four of Decision 699 a calculation and a reporting duty; the head count has no agency reading", () => {
    const four = indicators.filter(({document}) => document === "qd699");
    expect(four.map(({calculation_clause}) => calculation_clause !== "")).toEqual([true, true, true, true]);
    expect(four.map(({levels}) => levels.includes("agency"))).toEqual([true, true, false, true]);
    expect(byId.get("qd699-2")?.applies_to).toEqual(["province"]);
  });

  it("has every leaf of the readiness framework, with the clauses the framework cites", () => {
    const path = inProject("seeds", "frameworks", "ai-readiness-2024.json");
    const framework = JSON.parse(readFileSync(path, "utf8")) as Framework;
    const found = leaves(framework.index);
    expect(found.length).toBeGreaterThan(15);
    for (const leaf of found) {
      const cited = byId.get(leaf.indicator)?.clause.split("; ") ?? [];
      const missing = (leaf.clauses ?? []).filter((clause) => !cited.some((ours) => ours.startsWith(clause)));
      expect([leaf.id, missing]).toEqual([leaf.id, []]);
    }
  });
});
