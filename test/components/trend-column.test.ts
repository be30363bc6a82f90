import {describe, expect, it} from "vitest";
import {sparkLine, sparkScale} from "../../src/components/parts/spark-line.js";
import {printedChange, trendCell, trendColumn, trendNotes} from "../../src/components/parts/trend-column.js";
import {TRENDS} from "../../src/i18n/trends.js";
import {REPORT_CODES} from "../../src/i18n/yearly-report-codes.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {IndexTrendRow} from "../../src/scoring/trends/model.js";
import type {HistoryPoint} from "../../src/scoring/trends/score-history.js";

const row = (values: Partial<IndexTrendRow>): IndexTrendRow =>
  ({
    unit: "a",
    indicator: "index",
    year_before: 2024,
    year: 2025,
    predecessors: ["a"],
    before: 67.94,
    value: 72.66,
    change: 72.66 - 67.94,
    comparable: "yes",
    reason: "same-unit",
    ...values
  }) as IndexTrendRow;
const BESIDE = {comparable: "approximate", reason: "peer-ranges", change: null} as const;
const BROKEN = {comparable: "no", reason: "index-not-added", change: null, before: null} as const;
const textOf = (values: Partial<IndexTrendRow>, lang: "vi" | "en" = "vi") => {
  const {content, value} = trendCell(row(values), lang);
  return {text: String(content).replace(/<[^>]*>/g, "|"), value};
};
const units = ["a", "b", "c"].map((id) => ({id}) as EditionUnit);

describe("trendCell", () => {
  it("prints the difference of the scores as printed, and keeps the whole one for copying", () => {
    // 67,9 and 72,7 are what the page prints: 4,8, though 72.66 − 67.94 = 4.72.
    expect(printedChange(67.94, 72.66)).toBe(4.8);
    const {text, value} = textOf({});
    expect(text).toBe("|+4,8||+4,8\u00A0điểm, từ 67,9 năm 2024|");
    expect(value).toBeCloseTo(4.72, 10);
  });

  it("prints a fall with a minus, and no change without a sign", () => {
    expect(textOf({before: 92.05, value: 85.42, change: -6.63}, "en").text).toContain("|\u22126.7||");
    expect(textOf({before: 50.01, value: 50.04, change: 0.03}).text).toContain("|0,0||");
  });

  it("puts the earlier score beside where nothing may be subtracted, with the reason", () => {
    const {text, value} = textOf(BESIDE);
    expect(text).toBe(
      "|từ\u00A067,9; thang\u00A0đã\u00A0đổi||năm 2024 là 67,9, không trừ được: điểm dựa trên khoảng của các nơi cùng loại|"
    );
    expect(value).toBeUndefined();
  });

  it("says why a series is broken, and gives no figure", () => {
    const {text, value} = textOf(BROKEN);
    expect(text).toBe("|hợp nhất||đứt chuỗi: điểm của nhiều nơi không cộng được|");
    expect(value).toBeUndefined();
  });
});

describe("trendColumn", () => {
  const draw = (rows: readonly IndexTrendRow[]) =>
    trendColumn(units, new Map(rows.map((each) => [each.unit, each])), new Map(), "vi");

  it("is not there where there is no year before", () => expect(draw([])).toBeNull());

  it("can be sorted by only where a change can be told", () => {
    expect(draw([row(BESIDE), row({...BROKEN, unit: "b"})])?.sort).toBeUndefined();
    expect(draw([row(BESIDE), row({unit: "b"})])?.sort?.key).toBe("change");
  });

  it("has a dash for a unit without a row", () => expect(draw([row({})])?.cell(units[1]!)).toBe("–"));
});

describe("trendNotes", () => {
  it("counts every reason that stands in the table, the commonest first", () => {
    const rows = [row(BESIDE), row({...BROKEN, unit: "b"}), row({...BROKEN, unit: "c"})];
    const html = String(trendNotes(units, new Map(rows.map((each) => [each.unit, each])), "vi"));
    expect([...html.matchAll(/<li>([^<]*)/g)].map(([, text]) => text)).toEqual([
      "hợp nhất (2\u00A0nơi): điểm của nhiều nơi không cộng được; chuỗi điểm bị đứt.",
      "thang\u00A0đã\u00A0đổi (1\u00A0nơi): điểm dựa trên khoảng của các nơi cùng loại; điểm năm 2024 chỉ đặt bên cạnh, nối bằng nét đứt."
    ]);
  });
  it("has nothing to say where every change can be told", () =>
    expect(String(trendNotes(units, new Map([["a", row({})]]), "vi"))).toBe(""));
});

describe("the words of the reasons", () => {
  it.each(["vi", "en"] as const)("cover every reason in %s", (lang) =>
    expect(Object.keys(TRENDS.short[lang])).toEqual(Object.keys(REPORT_CODES.comparison[lang]))
  );
});

describe("sparkLine", () => {
  const point = (year: number, score: number | null, comparable: HistoryPoint["comparable"] = null): HistoryPoint => ({
    year,
    score,
    comparable
  });
  const scale = {years: [2024, 2026], scores: [20, 80]} as const;
  const draw = (...points: HistoryPoint[]) => String(sparkLine(points, scale));

  it("starts at the year where all start, and stands on the scale of all", () => {
    const svg = draw(point(2024, 20), point(2025, 50, "yes"), point(2026, 80, "yes"));
    expect(svg).toContain('<line class="run" x1="12%" y1="88%" x2="50%" y2="50%"/>');
    expect(svg).toContain('<line class="run" x1="50%" y1="50%" x2="88%" y2="12%"/>');
    expect(svg).toContain('<circle class="dot" cx="88%" cy="12%"');
  });

  it("joins by a dashed line what only stands side by side, and by none what can't be compared", () => {
    expect(draw(point(2025, 50), point(2026, 80, "approximate"))).toContain('class="run aside"');
    expect(draw(point(2025, 50), point(2026, 80, "no"))).not.toContain("<line");
  });

  it("draws nothing for a year without a score", () => {
    const svg = draw(point(2024, 20), point(2025, null, "no"), point(2026, 80, "yes"));
    expect(svg).not.toContain("<line");
    expect(draw(point(2026, null))).not.toContain("<circle");
  });

  it("is not drawn at all where there is one year, or no score", () => {
    expect(sparkScale([[point(2025, 50)], [point(2025, 60)]])).toBeNull();
    expect(sparkScale([[point(2024, null), point(2025, null)]])).toBeNull();
    expect(sparkScale([])).toBeNull();
    expect(sparkScale([[point(2024, 30), point(2025, 50)]])).toEqual({years: [2024, 2025], scores: [30, 50]});
  });
});
