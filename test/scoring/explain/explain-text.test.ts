import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {explainText} from "../../../src/components/explain/explain-text.js";
import {EXPLAIN, FORMULAS, formatFigure, formatShare, GAPS_TOLD} from "../../../src/i18n/explain.js";
import {MARKS, STATUSES_TOLD, STEPS} from "../../../src/i18n/explain-steps.js";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import {group, index, leaf, observe} from "../make.js";
import {samples} from "./arbitrary.js";

describe("explainText", () => {
  const framework = index(
    [
      group("p", [leaf("p1"), leaf("p2", {weight: 3}), leaf("p3")], {title: {vi: "Thể chế", en: "Policy"}}),
      leaf("q", {title: {vi: "Dữ liệu", en: "Data"}})
    ],
    {coverage: {index: 0.5, group: 0.5}}
  );
  const derivation = deriveScore(framework, observe({u: {p1: 41.25, p2: 80, p3: null, q: 10}, v: {q: 90}}), {
    unit: "u"
  });

  it("says in Vietnamese, from the index to the cell, how a score came about", () => {
    expect(explainText(derivation, "vi")).toEqual([
      "u, kỳ 2024",
      "index: 40,16 điểm, hạng 1 trong 1",
      "  có số liệu ở 3 trong 4 chỉ số, cần ít nhất 50%",
      "  40,16 = Thể chế 70,31 × 1/2 + Dữ liệu 10 × 1/2",
      "  Thể chế: 70,31 điểm, hạng 1 trong 1",
      "    trọng số 1/2",
      "    có số liệu ở 2 trong 3 chỉ số, cần ít nhất 50%",
      "    70,31 = p1 41,25 × 1/4 + p2 80 × 75%",
      "    p1: 41,25 điểm, hạng 1 trong 1",
      "      trọng số 1/5, dùng 1/4 vì chỉ chia cho phần có điểm",
      "      đã báo cáo 41,25",
      "      41,25 → 41,25: so với mốc 0 (kém nhất) và 100 (tốt nhất)",
      "    p2: 80 điểm, hạng 1 trong 1",
      "      trọng số 60%, dùng 75% vì chỉ chia cho phần có điểm",
      "      đã báo cáo 80",
      "      80 → 80: so với mốc 0 (kém nhất) và 100 (tốt nhất)",
      "    p3: không có điểm, vì chưa có số liệu",
      "      trọng số 1/5",
      "      không có giá trị, trạng thái: chưa báo cáo",
      "  Dữ liệu: 10 điểm, hạng 2 trong 2",
      "    trọng số 1/2",
      "    đã báo cáo 10",
      "    10 → 10: so với mốc 0 (kém nhất) và 100 (tốt nhất)"
    ]);
  });

  it("says the same in English", () => {
    expect(explainText(derivation, "en").slice(0, 4)).toEqual([
      "u, period 2024",
      "index: 40.16 points, rank 1 of 1",
      "  figures for 3 of 4 indicators, at least 50% needed",
      "  40.16 = Policy 70.31 × 1/2 + Data 10 × 1/2"
    ]);
  });

  it("names what held a score down, and why a unit is not ranked", () => {
    const held = {...framework, index: {...framework.index, minimums: [{child: "q", least: 30, cap: 20}]}};
    const data = observe({u: {p1: 40, p2: 80, p3: 1, q: 10}, v: {q: 90}});
    expect(explainText(deriveScore(held, data, {unit: "u"}), "en")[4]).toBe(
      "  held at 20 at most, since Data has 10, below the minimum of 30"
    );
    expect(explainText(deriveScore(framework, data, {unit: "v"}), "vi")[1]).toBe(
      "index: không có điểm, vì quá ít số liệu"
    );
  });

  it("gives a ratio with its parts and its cell", () => {
    const parts = {numerator: 4, denominator: 9, source: "f.xlsx#S!D4"};
    const cell = {...observe({u: {a: 400 / 9}})[0]!, ...parts};
    const lines = explainText(deriveScore(index([leaf("a")]), [cell], {unit: "u", node: "a"}), "vi");
    expect(lines[3]).toBe("  đã báo cáo 44,44, là 4 trên 9 (f.xlsx#S!D4)");
  });

  it("prints every step and formula there is, without a number that is none", {timeout: 60_000}, () => {
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom("vi" as const, "en" as const),
        ({framework, observations, ...options}, lang) => {
          let text: string;
          try {
            const own = deriveScore(framework, observations, {...options, period: "2024", unit: "u0"});
            text = explainText(own, lang).join("\n");
          } catch (error) {
            if (error instanceof RangeError && !/cannot print/.test(error.message)) return;
            throw error;
          }
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞/);
        }
      ),
      {numRuns: 150, seed: 4}
    );
  });
});

describe("formatFigure", () => {
  it.each([
    [63.4251, "63,43"],
    [0.0123456, "0,01235"],
    [29008, "29.008"],
    [1234.567, "1.235"],
    [50.001, "50"],
    [-2.5, "−2,5"],
    [0, "0"]
  ])("prints %d as %s", (value, text) => {
    expect(formatFigure(value, "vi")).toBe(text);
  });
});

describe("formatShare", () => {
  it.each([
    [1, "1"],
    [1 / 6, "1/6"],
    [0.75, "75%"],
    [0.29, "29%"],
    [2 / 7, "2/7"],
    [0.12345, "12,35%"]
  ])("prints %d as %s", (share, text) => {
    expect(formatShare(share, "vi")).toBe(text);
  });
});

describe.each(Object.entries({EXPLAIN, FORMULAS, GAPS_TOLD, STEPS, MARKS, STATUSES_TOLD}))(
  "dictionary %s",
  (_, texts) => {
    it("has every entry in both languages, of one shape", () => {
      for (const [key, {vi, en}] of Object.entries(texts)) {
        expect(typeof en, key).toBe(typeof vi);
        if (typeof vi === "function") expect((en as () => string).length, key).toBe(vi.length);
      }
    });
  }
);
