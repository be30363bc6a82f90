import {describe, expect, it} from "vitest";
import {editionsData} from "../../loaders/site/plans/editions-plan.js";
import type {PageContext} from "../../src/components/pages/context.js";
import {editionsPage} from "../../src/components/pages/editions.js";
import {dataLink} from "../../src/components/parts/data-link.js";
import type {Language} from "../../src/i18n/language.js";
import type {Correction} from "../../src/scoring/correction.js";
import type {Edition} from "../../src/scoring/edition.js";

const name = (vi: string, en: string) => ({vi, en});
const edition = (year: number, more: Partial<Record<keyof Edition, unknown>> = {}): Edition =>
  ({
    info: {year, as_of: `${year}-12-31`, status: "draft", illustrative: true, method_version: "1.0"},
    units: [
      {id: "hue", kind: "province", name: name("Huế", "Hue"), predecessors: []},
      {
        id: "bac-ninh",
        kind: "province",
        name: name("Bắc Ninh", "Bac Ninh"),
        predecessors: [name("Bắc Giang", "Bac Giang")]
      },
      {id: "moh", kind: "ministry", name: name("Bộ Y tế", "Ministry of Health"), predecessors: []}
    ],
    indicators: [{id: "qd699-1", unit: "percent", label: name("Dịch vụ công", "Online services")}],
    ranks: [{rank: 1}, {rank: null}, {rank: 1}],
    reporting: [
      {kind: "province", state: "accepted", late: false, errors: 0},
      {kind: "province", state: "not-sent", late: null, errors: 0},
      {kind: "ministry", state: "accepted", late: true, errors: 0},
      {kind: "science-unit", state: "not-sent", late: null, errors: 0}
    ],
    trends: [],
    ...more
  }) as unknown as Edition;

const TRENDS = [
  {comparable: "yes", change: 1, reason: "same-unit"},
  {comparable: "yes", change: -1, reason: "same-unit"},
  {comparable: "no", change: null, reason: "k-of-n"}
];
const newest = edition(2025, {trends: TRENDS});
const correction: Correction = {
  ...{year: 2024, when: "2025-03-05", who: "Viện <b>", unit: "hue", indicator: "qd699-1", before: null, after: 100 / 3},
  why: name("Đọc nhầm ô", "Wrong cell read")
};
const context = (lang: Language): PageContext => ({
  index: {edition: newest} as PageContext["index"],
  lang,
  path: lang === "vi" ? "/an-ban" : "/en/an-ban",
  years: [2025, 2024]
});
const draw = (corrections: readonly Correction[], lang: Language = "vi") =>
  editionsPage(
    context(lang),
    editionsData([newest, edition(2024)], ({info}) => corrections.filter(({year}) => year === info.year))
  ).text;

describe("the page of editions and corrections", () => {
  it("says that there are no corrections where there are none", () => {
    expect(draw([])).toContain("<h1>Có 2 ấn bản, mới nhất là 2025; chưa có số liệu nào phải đính chính.</h1>");
    expect(draw([])).toContain("Không có dòng nào trong sổ đính chính của các ấn bản 2025, 2024.");
  });

  it("shows old, new, who, when and why of each, a missing figure as a word", () => {
    const page = draw([correction]);
    expect(page).toContain("1 số liệu đã được đính chính.</h1>");
    expect(page).toMatch(/>5\/3\/2025<\/th>.*?>Huế<\/a>.*?Dịch vụ công.*?không có số.*?data-value="33.333.*?>33,3%</s);
    expect(page).toContain("Đọc nhầm ô");
    expect(page).toContain("Viện &lt;b&gt;");
    expect(page).not.toContain('data-value="0">không');
  });

  it("says them in English too", () => {
    const page = draw([correction, {...correction, when: "2025-04-05"}], "en");
    expect(page).toContain("2 corrections so far.</h1>");
    expect(page).toMatch(/5 April 2025.*?5 March 2025.*?Online services.*?no figure.*?33\.3%.*?Wrong cell read/s);
    expect(page).toContain('href="../2024/don-vi/hue.html"'.replace("../", "./"));
  });

  it("counts units, reports of those assessed, ranks, and what compares with the year before", () => {
    const page = draw([]);
    const row = /<tr><th scope="row"[^>]*><a href="\.\/2025\/index\.html">2025<\/a>.*?<\/tr>/s.exec(page)![0];
    expect([...row.matchAll(/<td[^>]*>([^<]*)/g)].map((match) => match[1])).toEqual([
      ...["Bản nháp, minh họa", "31/12/2025", "1.0", "2", "1", "2/3", "2", "0", ""]
    ]);
    expect(page).toContain("Từ 2024 đến 2025: 2 trong 3 số liệu so sánh được");
    expect(page).toContain("1 tăng, 1 giảm, 0 không đổi");
    expect(page).toContain("1 đơn vị thay đổi địa giới hoặc chức năng");
  });

  it("does not compare the oldest edition with anything", () => {
    expect(draw([])).not.toContain("đến 2024:");
  });
});

describe("a link to data", () => {
  it("leads to the edition's file from any page, in the reader's language", () => {
    const deep = {...context("en"), path: "/en/2025/don-vi/hue"};
    expect(dataLink(deep, "ranks.csv", "units.csv").text).toBe(
      '<p class="data-link tiny mute">Data: <a href="../../../data/2025/ranks.csv">ranks.csv</a>, <a href="../../../data/2025/units.csv">units.csv</a></p>'
    );
    expect(dataLink(context("vi"), "ranks.csv").text).toContain('Số liệu: <a href="./data/2025/ranks.csv">');
  });
});
