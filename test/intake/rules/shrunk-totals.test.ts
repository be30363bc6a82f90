import {describe, expect, it} from "vitest";
import {checkEdition} from "../../../loaders/intake/rules/check-edition.js";
import type {Lineage} from "../../../loaders/intake/rules/edition-cells.js";
import {partRatios} from "../../../loaders/intake/rules/part-ratios.js";
import {FORM} from "../../form/sample.js";
import {editionOf, placed, reportOf, type Values} from "./make.js";

/** One unit, merged from `a` and `b` unless its lineage is given. */
function findings(now: Values, before: Readonly<Record<string, Values>>, lineage?: Lineage) {
  const line = lineage ?? {predecessors: ["a", "b"], approximate: false};
  return checkEdition(editionOf([reportOf("ab", now)], before, new Map([["ab", line]])));
}
const codes = (...args: Parameters<typeof findings>) => findings(...args).map(placed);
const services = (part: number | null, whole: number | null = 1000): Values => ({"dvc-ai": part, "dvc-total": whole});

describe("a total that falls below the part reached last year", () => {
  it("is asked about just below the sum of the predecessors' parts, and not at it", () => {
    const before = {a: services(300, 300), b: services(20, 30)};
    expect(codes(services(10, 319), before)).toEqual(["total-below-last-part dvc-total"]);
    expect(codes(services(10, 320), before)).toEqual([]);
  });

  it("quotes both years, and is an error: the figure is held back", () => {
    const [finding] = findings(services(10, 319), {a: services(300, 300), b: services(20, 30)});
    expect(finding).toMatchObject({id: "ab/total-below-last-part/qd699/dvc-total", severity: "error", raw: "319"});
    expect(finding!.advice_vi).toContain("(2023: 300 + 20 > 2024: 319)");
  });

  it("is not said twice of a total that also fell by more than half", () => {
    expect(codes(services(10, 250), {a: services(300), b: services(20)})).toEqual(["total-below-last-part dvc-total"]);
    expect(codes(services(10, 450), {a: services(300), b: services(20)})).toEqual(["total-fell dvc-total"]);
  });

  it("is said in place of a slip of the unit, which would let the figure count", () => {
    expect(codes(services(1, 2), {a: services(300, 1000), b: services(20, 1000)})).toEqual([
      "total-below-last-part dvc-total"
    ]);
  });

  it("is found of small figures too: urban areas are few", () => {
    const urban = (part: number, whole: number): Values => ({"dothi-ai": part, "dothi-total": whole});
    expect(codes(urban(1, 4), {a: urban(3, 5), b: urban(2, 5)})).toEqual(["total-below-last-part dothi-total"]);
  });

  it("adds the parts of a ratio with several", () => {
    const staff = (masters: number, phd: number, all: number): Values => ({
      "ai-masters": masters,
      "ai-phd": phd,
      "ai-staff": all
    });
    const line = {predecessors: ["a"], approximate: false};
    expect(codes(staff(1, 1, 6), {a: staff(5, 2, 9)}, line)).toEqual(["total-below-last-part ai-staff"]);
    expect(codes(staff(1, 1, 7), {a: staff(5, 2, 9)}, line)).toEqual([]);
  });

  it("is not found where a part is missing, in either year, nor where functions moved", () => {
    expect(codes(services(10, null), {a: services(300), b: services(20)})).toEqual([]);
    expect(codes(services(10, 250), {a: services(300, 300), b: services(null, null)})).toEqual([]);
    const moved = {predecessors: ["a", "b"], approximate: true};
    expect(codes(services(10, 250), {a: services(300, 250), b: services(20, 30)}, moved)).toEqual([]);
  });
});

describe("ratios whose numerator is part of their denominator", () => {
  it("are those that a check of the form bounds: not compute per official, not money spent in a year", () => {
    const found = partRatios(FORM).map(({indicator}) => indicator);
    expect(found).toEqual([
      ...["qd699-1", "qd699-2", "fw-2.1", "fw-4.1", "fw-4.2", "fw-4.3", "fw-4.5", "fw-6.3a", "fw-6.3b", "fw-6.3c"]
    ]);
  });
});
