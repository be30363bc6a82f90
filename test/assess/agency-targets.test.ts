import {describe, expect, it} from "vitest";
import {agencyTargets} from "../../loaders/assess/agency-targets.js";
import {shareTotals, targetShares} from "../../loaders/assess/target-shares.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import {agencyRows} from "../../loaders/targets/agency-rows.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import {plain, ratio, unit} from "./make.js";

const units = [unit("a"), unit("m", "ministry")];

function judge(observations: readonly Observation[], of: readonly EditionUnit[] = units) {
  const seeds = {indicators: readIndicators(), targets: readTargets()};
  return agencyRows({...seeds, year: 2025, on: "2025-12-31", units: of, observations, submissions: []});
}

const rows = [
  ratio("a", "qd699-1", 36, 100),
  ratio("a", "qd699-2", 3, 10),
  plain("a", "qd699-3", 40),
  plain("a", "qd699-4", 0),
  ratio("a", "fw-2.1", 5, 10)
];

describe("agency targets", () => {
  const targets = agencyTargets(units, judge(rows));
  const of = (indicator: string, year: number, id = "a") =>
    targets.find((target) => target.unit === id && target.indicator === indicator && target.year === year);

  it("judges a share against 2024, and against the path to 2030", () => {
    expect(of("qd699-1", 2024)!.state).toBe("met");
    expect(of("qd699-1", 2030)!.state).toBe("off-path");
    expect(of("qd699-1", 2030)!.to_do).toBe(64);
    expect(of("qd699-2", 2030)!.state).toBe("off-path");
  });

  it("has no verdict for the head count of officials, which binds the nation alone", () => {
    expect(targets.some((target) => target.indicator === "qd699-3")).toBe(false);
  });

  it("holds no agency to the 20 % of agencies of 2024, and calls a no before 2030 just not met", () => {
    expect(of("qd699-4", 2024)).toBeUndefined();
    expect(of("qd699-4", 2030)!.state).toBe("not-met");
    expect(of("qd699-4", 2030)!.to_do).toBe(1);
  });

  it("asks no ministry about urban areas, and says not reported where nothing came", () => {
    expect(of("qd699-2", 2030, "m")).toBeUndefined();
    expect(of("qd699-1", 2024, "m")!.state).toBe("not-reported");
    expect(of("qd699-1", 2024, "m")!.to_do).toBeNull();
  });

  it("measures a draft target by the indicator that stands for it, and never counts it as met", () => {
    const draft = of("cl2026-b3", 2030)!;
    expect([draft.status, draft.value, draft.state, draft.to_do]).toEqual(["draft", 50, "not-met", 3]);
    const inForce = (judged: ReturnType<typeof judge>) =>
      targetShares(units, judged).filter(({status}) => status === "in-force");
    const met = judge([...rows.slice(0, 4), ratio("a", "fw-2.1", 10, 10)]);
    expect(met.find((row) => row.target === "cl2026-b3-2030-agency" && row.unit === "a")!.state).toBe("met");
    expect(inForce(met)).toEqual(inForce(judge(rows)));
  });
});

describe("share of targets met", () => {
  it("counts each year apart, with what is not reported as the upper bound", () => {
    const shares = targetShares(units, judge(rows));
    expect(shares.find((share) => share.unit === "a" && share.year === 2024)).toMatchObject({
      met: 2,
      applicable: 2,
      lower: 100,
      upper: 100
    });
    expect(shares.find((share) => share.unit === "a" && share.year === 2030)).toMatchObject({
      met: 0,
      applicable: 3,
      not_reported: 0,
      value: 0
    });
    expect(shares.find((share) => share.unit === "m" && share.year === 2024)).toMatchObject({
      met: 0,
      applicable: 1,
      not_reported: 1,
      lower: 0,
      upper: 100
    });
  });

  it("adds targets up over a kind: the total is not the mean of the shares", () => {
    const many = [unit("a"), unit("b")];
    const judged = judge([...rows, ratio("b", "qd699-1", 1, 10)], many);
    const total = shareTotals(many, judged).find((row) => row.kind === "province" && row.year === 2024)!;
    expect([total.met, total.applicable, total.not_reported]).toEqual([2, 4, 1]);
  });
});
