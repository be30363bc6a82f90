import {describe, expect, it} from "vitest";
import {readPublishedFacts} from "../../loaders/published/published-facts.js";
import {drawPage} from "../../loaders/site/edition-pages.js";
import type {Drawn} from "../../loaders/site/plans/plan.js";
import {publishedPlan} from "../../loaders/site/plans/published-plan.js";
import {historySpec} from "../../src/components/chart/history-spec.js";
import {publishedPage} from "../../src/components/pages/published.js";
import type {EditionIndex} from "../../src/components/select.js";
import {publishedStory} from "../../src/scoring/published/story.js";

const index = {edition: {info: {year: 2025, illustrative: true}}} as unknown as EditionIndex;
const facts = readPublishedFacts();
const draw = async (lang: "vi" | "en", only = facts) =>
  (
    await publishedPage(
      {index, lang, path: lang === "vi" ? "/so-lieu-cong-bo" : "/en/so-lieu-cong-bo", years: [2025]},
      publishedStory(only)
    )
  ).text;

describe("the page of published indices", async () => {
  const [vi, en] = [await draw("vi"), await draw("en")];

  it("opens with a finding from the figures, its distance taken from those printed", () => {
    expect(vi).toContain(
      "<h1>Năm 2024 Việt Nam đạt 61,42 điểm GAIRI, thứ 5 trong 11 nước Đông Nam Á có điểm, kém nước thứ ba 4,75 điểm.</h1>"
    );
    expect(en).toContain("place 5 of the 11 scored in Southeast Asia, 4.75 behind the third");
    for (const text of [vi, en]) {
      const words = /<h1>(.*?)<\/h1>/.exec(text)![1]!.split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(30);
    }
  });

  it("says that its figures are real, and is planned as not illustrative in an illustrative edition", async () => {
    expect(vi).toContain('<span class="tag">Số thật, do bên khác công bố</span>');
    const [planned] = publishedPlan({index, newest: true} as Drawn)("vi");
    const context = {index, lang: "vi", path: "/so-lieu-cong-bo", years: [2025]} as const;
    expect((await drawPage({context, page: planned!})).illustrative).toBe(false);
    expect(publishedPlan({index, newest: false} as Drawn)("vi")).toEqual([]);
  });

  it("shows both ranks of 2023 side by side with their sources and what speaks against one", () => {
    expect(vi).toContain("hạng 59 hoặc 39");
    expect(vi).toContain("baoapbac.vn; vietnamhoinhap.vn");
    expect(vi).toContain("Trái với Indonesia: 61,03 điểm mà xếp 42, nên nơi có 54,48 điểm không thể xếp cao hơn");
    expect(en).toContain("Contradicts no country with both score and rank");
  });

  it("says of ranks without a score that nothing is known to hold them against, not that they contradict nobody", async () => {
    const scoreless = facts.figures.map((figure) =>
      figure.rank === 59 || figure.rank === 39 ? {...figure, value: null, digits: null} : figure
    );
    const text = await draw("vi", {...facts, figures: scoreless});
    expect(text).toContain("hạng 59 hoặc 39");
    expect(text.split("Không rõ điểm đi với hạng này để đối chiếu")).toHaveLength(3);
    expect(text).not.toContain("Không trái với nước nào có cả điểm và hạng");
  });

  it("prints every figure with its own digits, and a dash where the source gives none", () => {
    const table = vi.slice(vi.indexOf('id="published-figures"'));
    const rows = [...table.slice(0, table.indexOf("</table>")).matchAll(/<tr data-find=.*?<\/tr>/g)].map(
      ([row]) => row
    );
    expect(rows).toHaveLength(facts.figures.length);
    expect(rows.every((row) => !row.includes(">0<"))).toBe(true);
    expect(rows.find((row) => row.includes("Hà Giang"))).toContain('data-value="26.14">26,14<');
    expect(rows.find((row) => row.includes("Lạng Sơn"))).toMatch(
      /<td class="r">–<\/td><td class="r" data-value="4">4</
    );
  });

  it("names what was not found, from the figures", () => {
    expect(vi).toContain("Điểm GAIRI của Việt Nam các năm: 2020.");
    expect(vi).toContain("Hạng GAIRI của Việt Nam các năm: 2024, 2025.");
    expect(vi).toContain("Điểm GAIRI của nước láng giềng các năm: 2020, 2021, 2022.");
    expect(vi).toContain("chỉ số thành phần DTI 2022 của 58 tỉnh");
  });

  it("can be drawn without a single figure", async () => {
    const text = await draw("vi", {figures: [], hdi: [], dti: []});
    expect(text).toContain("<h1>0 số do bên khác công bố, mỗi số kèm nguồn.</h1>");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("the drawing of an index by year", () => {
  const point = (year: number, height: number, doubtful = false) => ({
    year,
    value: height,
    text: String(height),
    doubtful
  });
  const lines = [
    {name: "A", own: true, points: [point(2023, 50), point(2024, 60), point(2025, 59)]},
    {name: "B", own: false, points: [point(2024, 60.2), point(2025, 70, true)]}
  ];
  const layers = (historySpec(lines, 680, {lastYear: 2024, broken: "đứt"}) as unknown as {layer: Layer[]}).layer;
  interface Layer {
    readonly data: {readonly values: readonly Record<string, unknown>[]};
    readonly mark: {readonly type: string};
    readonly encoding: {readonly detail?: unknown};
  }

  it("joins no line across the break, which stands between the years", () => {
    const line = layers.find(({mark, encoding}) => mark.type === "line" && encoding.detail)!.data.values;
    const seriesOf = (name: string) =>
      new Set(line.filter(({label}) => String(label).startsWith(name)).map(({series}) => series));
    expect(seriesOf("A").size).toBe(2);
    const at = layers[0]!.data.values[0]!.x as number;
    const xs = line.map(({year, x}) => [year, x] as [number, number]);
    for (const [year, x] of xs) expect(year > 2024 ? x > at : x < at, String(year)).toBe(true);
  });

  it("moves names apart that would touch, the higher above", () => {
    const names = layers.find(({mark, data}) => mark.type === "text" && data.values.length === 2)!.data.values;
    const [first, second] = names.map(({label, value: at}) => [label, at] as [string, number]);
    expect([first![0], second![0]]).toEqual(["B\u00A060.2", "A\u00A060"]);
    expect(first![1] - second![1]).toBeGreaterThan(0.5);
  });
});
