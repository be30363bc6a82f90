import {describe, expect, it} from "vitest";
import {deriveUnits} from "../../loaders/site/derive-units.js";
import {derivationSection} from "../../src/components/parts/derivation-section.js";
import type {Edition} from "../../src/scoring/edition.js";
import {group, index, leaf} from "../scoring/make.js";

const named = (id: string) => ({title: {vi: `Chỉ số ${id}`, en: `Indicator ${id}`}, indicator: `fw-${id}`});
const upTo = (best: number) => ({normalise: {method: "goalposts" as const, worst: 0, best}});
const FRAMEWORK = index(
  [
    group("data", [leaf("a", {...named("a"), ...upTo(10)}), leaf("b", {...named("b"), ...upTo(50)})], {
      title: {vi: "Dữ liệu", en: "Data"}
    })
  ],
  {coverage: {index: 0.5, group: 0.5}}
);
const row = (unit: string, indicator: string, value: number | null) => ({
  ...{unit, indicator, period: "2025", value, numerator: null, denominator: null},
  status: value === null ? ("not-reported" as const) : ("reported" as const),
  source: `${unit}/<x>.xlsx#3 Sẵn sàng!D4;${unit}/<x>.xlsx#3 Sẵn sàng!D5`,
  rule: "count-yes of 6"
});
const EDITION = {
  framework: FRAMEWORK,
  observations: [row("hue", "fw-a", 4), row("hue", "fw-b", 30), row("x", "fw-a", null), row("x", "fw-b", null)],
  units: [
    {id: "hue", kind: "province"},
    {id: "x", kind: "province"}
  ]
} as unknown as Edition;
const derivations = deriveUnits(EDITION);
const drawn = (unit: string, lang: "vi" | "en" = "vi") => derivationSection(derivations.get(unit)!, lang).text;

describe("where a score comes from", () => {
  it("tells the formula with its figures: a is 4 of 10, b 30 of 50, so (40 + 60) / 2 = 50", () => {
    expect(derivations.get("hue")!.root.score).toBe(50);
    expect(drawn("hue")).toContain("<summary>Dữ liệu: 50 điểm, hạng 1 trong 1</summary>");
    expect(drawn("hue")).toContain("<li>50 = Chỉ số a 40 × 1/2 + Chỉ số b 60 × 1/2</li>");
  });

  it("names file, sheet and cells, how they were read, and the way to the score", () => {
    expect(drawn("hue")).toContain("<li>đã báo cáo 4 (&lt;x&gt;.xlsx, 3 Sẵn sàng: D4–D5)</li>");
    expect(drawn("hue")).toContain("<li>cách đọc: đếm câu trả lời “có” trong 6 mục</li>");
    expect(drawn("hue")).toMatch(/<li>4 <svg class="to".*?<span class="vh">thành<\/span> 40: so với mốc 0/);
  });

  it("says why there is no score, and never 0", () => {
    expect(drawn("x")).toContain("không có điểm");
    expect(drawn("x")).not.toMatch(/: 0 điểm/);
    expect(drawn("x", "en")).toContain("no score, since");
  });

  it("quotes what its cells say, where the edition keeps them", () => {
    const source = "hue/<x>.xlsx#3 Sẵn sàng!D4";
    const cell = {
      source,
      item: "gpu",
      raw: "<b>4 chiếc</b>",
      read_as: "4",
      status: "reported",
      rule: "number-in-text"
    } as const;
    const quoted = derivationSection(derivations.get("hue")!, "vi", new Map([[source, [cell]]])).text;
    expect(quoted).toMatch(
      /ô D4 ghi “&lt;b&gt;4 chiếc&lt;\/b&gt;” <svg class="to".*?<\/svg>.*? 4: số ghi dạng chữ<\/li>/
    );
    expect(drawn("hue")).not.toContain("ghi “");
  });

  it("has no arrow that the fonts can't draw", () => expect(drawn("hue")).not.toContain("→"));
});
