import {describe, expect, it} from "vitest";
import type {PageContext} from "../../src/components/pages/context.js";
import {unitBullets} from "../../src/components/parts/unit-bullets.js";
import type {AgencyTarget, EditionUnit} from "../../src/scoring/edition.js";

const target = (over: Partial<AgencyTarget>): AgencyTarget => ({
  ...{unit: "hue", indicator: "a", year: 2024, status: "in-force", target: 30, comparator: ">=", clause: "TT 1"},
  ...{value: 45, numerator: 45, denominator: 100, state: "met", gap: -15, to_do: 0},
  ...over
});

function draw(targets: readonly AgencyTarget[], path: number | null = 40): string {
  const indicator = new Map(["a", "b"].map((id) => [id, {unit: id === "a" ? "percent" : "yes-no", label: {vi: id}}]));
  const framework = {index: {id: "index", children: []}};
  const gaps = [{unit: "hue", indicator: "a", year: 2030, status: "in-force", path}];
  const edition = {info: {year: 2025}, framework, gaps};
  const index = {edition, indicator, observed: new Set(), targets: new Map([["hue", targets]])};
  return unitBullets({index, lang: "vi", path: "/x"} as unknown as PageContext, {id: "hue"} as EditionUnit).text;
}

const both = [target({year: 2030, target: 100, state: "on-path"}), target({})];

describe("unitBullets", () => {
  it("draws the share to its value, the path, the first and the last target", () => {
    const text = draw(both);
    expect(text).toContain('class="bar" x="0" y="16" width="45%"');
    expect(text).toContain('class="path" x1="40%"');
    expect(text).toContain("2024: 30%");
    expect(text).toContain("2030: 100%");
    expect(text).toContain("lộ trình 2025: 40,0%");
  });

  it("colours what is short of the path, and that alone", () => {
    expect(draw(both)).not.toContain("short");
    expect(draw([target({year: 2030, target: 100, state: "off-path"})])).toContain('class="bar short"');
  });

  it("hatches the whole way where nothing was reported, and draws no bar", () => {
    const text = draw([target({year: 2030, target: 100, value: null, state: "not-reported"})]);
    expect(text).toContain('class="bar ext" x="0%" y="16" width="100%"');
    expect(text).toContain('class="bar" x="0" y="16" width="0%"');
    expect(text).toContain("Chưa báo cáo");
  });

  it("has no path where the edition has none", () => {
    expect(draw(both, null)).not.toContain('class="path"');
  });

  it("leaves out drafts and what is not a share", () => {
    expect(draw([target({status: "draft"}), target({indicator: "b"})])).toBe("");
  });
});
