import {describe, expect, it} from "vitest";
import {COMPARATOR_OF_WORDING, readTargets, type SeedTarget, type WordingRule} from "../../loaders/seeds/targets.js";
import {evaluateTarget} from "../../src/scoring/targets/evaluate.js";
import {makeEvidence, makeNothing, parts} from "./make-evidence.js";
import {readCases, type TargetCases} from "./read-cases.js";

const targets = new Map(readTargets().map((target) => [target.id, target]));
const table = readCases();
const rows = table.map((cases) => [cases.target, cases, targets.get(cases.target)!] as const);

/** No text states the base year of a growth; with one fixed the rate itself can be judged. */
function withBase(target: SeedTarget, {evidence}: TargetCases): SeedTarget {
  return evidence === "growth" ? {...target, base_year: 2025} : target;
}

function evaluate(target: SeedTarget, cases: TargetCases, cell: string) {
  const evidence = makeEvidence(cases.evidence, cell, target.level, target.year);
  return evaluateTarget(withBase(target, cases), evidence, target.year);
}

describe("the table of cases", () => {
  it("has a row for every target of seeds/targets.csv, in its order, and no other", () => {
    expect(table.map(({target}) => target)).toEqual([...targets.keys()]);
  });

  it.each(rows)("names the rule of %s, and finds the words that set it in the clause", (_, cases, target) => {
    expect(target.wording_rule).toBe(cases.wording_rule);
    expect(target.as_written.normalize("NFC")).toContain(cases.words);
    expect(target.comparator).toBe(COMPARATOR_OF_WORDING[cases.wording_rule as WordingRule]);
  });

  it("has an edge that is met under every rule but the strict one", () => {
    const strict = table.filter(({edge_is}) => edge_is === "not-met");
    expect(strict.map(({wording_rule}) => wording_rule)).toEqual(["more-than"]);
  });
});

describe("every target", () => {
  it.each(rows)("%s is met, not met and decided at its edge as the words say", (_, cases, target) => {
    const stateOf = (cell: string) => [cell, evaluate(target, cases, cell).state];
    const say = (cells: readonly string[], state: string) => cells.map((cell) => [cell, state]);
    const other = cases.edge_is === "met" ? "not-met" : "met";
    expect(cases.met.map(stateOf)).toEqual(say(cases.met, "met"));
    expect(cases.not_met.map(stateOf)).toEqual(say(cases.not_met, "not-met"));
    expect(cases.edge.map(stateOf)).toEqual(say(cases.edge, cases.edge_is));
    expect(cases.across.map(stateOf)).toEqual(say(cases.across, other));
  });

  it.each(rows)("%s without a figure is not a failure: nothing is put in its place", (_, cases, target) => {
    const nothing = evaluateTarget(target, makeNothing(cases.evidence, target.level, target.year), target.year);
    expect(["not-reported", "not-assessable"]).toContain(nothing.state);
    expect(nothing).toMatchObject({value: null, gap: null, to_do: null});
    const figures = cases.met.map((cell) => makeEvidence(cases.evidence, cell, target.level, target.year));
    if (cases.lack !== "base-year-not-stated") return;
    for (const evidence of figures) {
      const {state, lack, value} = evaluateTarget(target, evidence, target.year);
      expect([state, lack, value]).toEqual(["not-assessable", "base-year-not-stated", null]);
    }
  });
});

/** Is 100 · n / d at least (or above) the aim? In whole numbers. */
function reaches(target: SeedTarget, numerator: number, denominator: number): boolean {
  const [own, asked] = [100n * BigInt(numerator), BigInt(target.value) * BigInt(denominator)];
  return target.comparator === ">" ? own > asked : own >= asked;
}

describe("what is left to do", () => {
  const ratios = rows.filter(([, {evidence}]) => evidence === "ratio" || evidence === "agencies");

  it.each(ratios)("of %s is the least number that would meet it", (_, cases, target) => {
    for (const cell of [...cases.met, ...cases.not_met, ...cases.edge, ...cases.across]) {
      const [numerator, denominator] = parts(cell);
      let more = 0;
      while (numerator + more <= denominator && !reaches(target, numerator + more, denominator)) more += 1;
      expect([cell, evaluate(target, cases, cell).to_do]).toEqual([cell, more]);
    }
  });

  const counts = rows.filter(([, {evidence}]) => evidence === "count");

  it.each(counts)("of %s is what the count lacks", (_, cases, target) => {
    for (const cell of [...cases.not_met, ...cases.edge, ...cases.across]) {
      expect([cell, evaluate(target, cases, cell).to_do]).toEqual([cell, target.value - Number(cell)]);
    }
    for (const cell of cases.met) expect(evaluate(target, cases, cell).to_do).toBe(0);
  });

  it("of a rank, a share of GDP, a growth or a multiple is no number of things", () => {
    const uncounted = rows.filter(([, {evidence}]) => ["rank", "share", "growth", "multiple"].includes(evidence));
    expect(uncounted.length).toBe(8);
    for (const [, cases, target] of uncounted) {
      for (const cell of [...cases.met, ...cases.not_met]) expect(evaluate(target, cases, cell).to_do).toBeNull();
    }
  });
});
