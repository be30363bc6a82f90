import {describe, expect, it} from "vitest";
import {closingOf, closingSection} from "../../src/components/pages/closing.js";
import type {PageContext} from "../../src/components/pages/context.js";
import {indexEdition} from "../../src/components/select.js";
import type {Edition} from "../../src/scoring/edition.js";
import {closeGap} from "../../src/scoring/gaps/closing.js";
import {gapRow} from "../../src/scoring/gaps/gap-row.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import {ratio, unit} from "../assess/make.js";
import {against, silentRow, targetRow} from "../scoring/gaps/make.js";

const INDICATOR = "qd699-2";
const share = (id: string, numerator: number, denominator: number) =>
  targetRow({unit: id, indicator: INDICATOR, numerator, denominator, to_do: denominator - numerator});
const agencies = [share("small", 0, 10), share("big", 15, 40), silentRow({unit: "mute", indicator: INDICATOR})];
const national = (year: number, to_do: number): TargetRow =>
  targetRow({target: `t-${year}`, level: "national", unit: null, indicator: INDICATOR, year, to_do});

function index(targets: readonly TargetRow[]) {
  const nation = targets.find((row) => row.target === "t-2030");
  const own = agencies.filter((row) => targets.includes(row));
  const edition = {
    info: {year: 2025},
    units: ["small", "big", "mute"].map((id) => unit(id)),
    gaps: targets.map((row) => gapRow(row, against())),
    closing: nation ? closeGap(nation, own) : [],
    observations: [ratio("small", INDICATOR, 0, 10), ratio("big", INDICATOR, 15, 40)],
    ...{indicators: [], ranks: [], scores: [], agency_targets: [], shares: [], submissions: [], findings: []}
  };
  return indexEdition(edition as unknown as Edition);
}

const page = (lang: "vi" | "en", targets = [national(2024, 0), national(2030, 35), ...agencies]): PageContext => ({
  index: index(targets),
  lang,
  path: "/2025/khoang-cach",
  years: [2025]
});

describe("closingOf", () => {
  it("takes the last target in force, in the order of least effort, and the silent apart", () => {
    const closing = closingOf(page("vi").index, INDICATOR)!;
    expect(closing.total).toBe(35);
    expect(closing.rows.map((row) => row.unit)).toEqual(["big", "small"]);
    expect(closing.half).toBe(1);
    expect(closing.silent).toEqual(["mute"]);
  });

  it("is nothing where the indicator has no national target, or nobody reported: not a gap of 0", () => {
    expect(closingOf(page("vi").index, "qd699-1")).toBeNull();
    const silent = silentRow({target: "t-2030", level: "national", unit: null, indicator: INDICATOR});
    expect(closingOf(page("vi", [silent]).index, INDICATOR)).toBeNull();
    expect(closingOf(page("vi", [national(2030, 0)]).index, INDICATOR)).toMatchObject({total: 0, rows: [], half: 0});
  });
});

describe("closingSection", () => {
  it.each([
    ["vi", "62,5", "71,4%", "Chưa báo cáo nên không xếp được: mute."],
    ["en", "62.5", "71.4%", "Not reported, so not in the order: mute."]
  ] as const)(
    "prints what each has, its effort and the running share, and names the silent: %s",
    async (lang, ...texts) => {
      const markup = String(await closingSection(page(lang), INDICATOR));
      for (const text of texts) expect(markup).toContain(text);
      expect(markup).toContain("25 / 40");
      expect(markup.indexOf("big")).toBeLessThan(markup.indexOf(">small"));
      expect(markup).toContain("<svg");
    }
  );

  it("is left out where fewer than two can close anything", async () => {
    const alone = page("vi", [national(2030, 20), agencies[1]!]);
    expect(String(await closingSection(alone, INDICATOR))).toBe("");
  });
});
