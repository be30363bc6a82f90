import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {editionRegister} from "../../loaders/site/edition-register.js";
import {pathTo} from "../../src/components/links.js";
import {rankingPage} from "../../src/components/pages/ranking.js";
import {indexEdition} from "../../src/components/select.js";
import {formatNumber} from "../../src/i18n/format.js";
import type {Language} from "../../src/i18n/language.js";
import type {Edition, RankRow} from "../../src/scoring/edition.js";
import type {UnitKind} from "../../src/scoring/model.js";
import {scoreHistories} from "../../src/scoring/trends/score-history.js";

const editions = new Map<number, Edition>();

beforeAll(async () => {
  for (const year of [2024, 2025]) editions.set(year, (await assessEdition(settingsOf(year))).edition);
}, 180_000);

async function draw(edition: Edition, {kind = "province", lang = "vi"}: {kind?: UnitKind; lang?: Language} = {}) {
  const before = editions.get(edition.info.year - 1);
  const path = pathTo.ranking(edition.info.year, kind, lang);
  const context = {index: indexEdition(edition), lang, path, years: [2025, 2024]};
  const histories = scoreHistories([edition, ...(before ? [before] : [])]);
  return (await rankingPage(context, kind, {register: editionRegister(readRegistry(), edition), histories})).text;
}

const tableOf = (html: string) => /<table[^>]*id="ranking-table">[\s\S]*?<\/table>/.exec(html)![0];
const headings = (html: string) =>
  [...tableOf(html).matchAll(/<th scope="col"([^>]*)>([\s\S]*?)<\/th>/g)].map(([, attributes, content]) => ({
    key: /data-key="([^"]*)"/.exec(attributes!)?.[1] ?? null,
    hidden: / hidden/.test(attributes!),
    seen: content!.replace(/<span class="vh">[^<]*<\/span>/g, "").replace(/<[^>]*>/g, ""),
    all: content!.replace(/<[^>]*>/g, "")
  }));
/** The row of a unit: its cells without tags, and their figures. */
const rowOf = (html: string, unit: string) => {
  const row = new RegExp(`<tr[^>]*data-unit="${unit}"[\\s\\S]*?</tr>`).exec(tableOf(html))![0];
  return [...row.matchAll(/<t[dh]([^>]*)>([\s\S]*?)<\/t[dh]>/g)].map(([, attributes, content]) => ({
    hidden: / hidden/.test(attributes!),
    value: /data-value="([^"]*)"/.exec(attributes!)?.[1] ?? null,
    text: content!.replace(/<[^>]*>/g, "|")
  }));
};
const unranked = (row: RankRow): RankRow => ({...row, rank: null, score: null, p05: null, p95: null, group: null});

describe("the ranking page", () => {
  it("names the years of the targets as the edition has them", async () => {
    const edition = editions.get(2025)!;
    const met = (html: string) => headings(html).flatMap(({key, seen}) => (key?.startsWith("met-") ? [seen] : []));
    expect(met(await draw(edition))).toEqual(["Đạt 2024", "Đạt 2030"]);
    const shares = edition.shares.map((share) => (share.year === 2024 ? {...share, year: 2027} : share));
    expect(met(await draw({...edition, shares}, {lang: "en"}))).toEqual(["Met 2027", "Met 2030"]);
    const drafts = edition.shares.map((share) => ({...share, status: "draft" as const}));
    expect(met(await draw({...edition, shares: drafts}))).toEqual([]);
  });

  it("keeps the columns of a scenario empty and out of sight", async () => {
    const html = await draw(editions.get(2025)!);
    const asleep = headings(html).filter(({hidden}) => hidden);
    expect(asleep.map(({key}) => key)).toEqual(["scenario-rank", "scenario-moved", "scenario-score"]);
    expect(asleep.every(({all}) => all.length > 10)).toBe(true);
    expect(rowOf(html, "ha-noi").filter(({hidden}) => hidden)).toEqual(
      Array.from({length: 3}, () => ({hidden: true, value: null, text: ""}))
    );
  });

  it("has the engine's data at the edition's own address, and the official weights in the fields", async () => {
    const html = await draw(editions.get(2025)!, {lang: "en"});
    expect(html).toContain('data-inputs="../../../data/2025/index-inputs.json"');
    expect(html.match(/data-pillar="[^"]*" data-official="1"/g)).toHaveLength(6);
    expect(html).toContain("official 1, tried 0.75–1.25");
  });

  it("shows what the year before was, and why nothing is subtracted (checked against the two editions)", async () => {
    const [before, now] = [editions.get(2024)!, editions.get(2025)!];
    const html = await draw(now);
    const at = headings(html).findIndex(({seen}) => seen === "So với 2024");
    const was = before.scores.find(({unit, node}) => unit === "ha-noi-63" && node === "index")!.score!;
    expect(rowOf(html, "ha-noi")[at]!.text).toContain(`từ\u00A0${formatNumber(was, "vi", 1)}; thang`);
    expect(rowOf(html, "ha-noi")[at]!.value).toBeNull();
    expect(rowOf(html, "bac-ninh")[at]!.text).toContain("hợp nhất");
    expect(headings(html)[at]!.key).toBeNull();
  });

  it("prints a change once the years may be compared, and sorts by it", async () => {
    const edition = editions.get(2025)!;
    const index_trends = edition.index_trends.map((row) =>
      row.unit === "ha-noi" && row.indicator === "index"
        ? {...row, comparable: "yes" as const, reason: "same-unit" as const, change: row.value! - row.before!}
        : row
    );
    const html = await draw({...edition, index_trends});
    const at = headings(html).findIndex(({key}) => key === "change");
    // 67,8 in 2024 and 72,7 in 2025, as both editions print them.
    const {value, text} = rowOf(html, "ha-noi")[at]!;
    expect(text).toContain("+4,9\u00A0điểm, từ 67,8 năm 2024");
    expect(Number(value)).toBeCloseTo(4.83, 2);
  });

  it("of the first edition has no such column, and says so", async () => {
    const html = await draw(editions.get(2024)!);
    expect(headings(html).map(({seen}) => seen)).not.toContain("So với 2023");
    expect(html).toContain("Chưa có ấn bản trước để so điểm.");
  });

  it("says more in its headings to those who hear them", async () => {
    const told = headings(await draw(editions.get(2025)!)).filter(({seen, all}) => all.length > seen.length);
    expect(told.length).toBeGreaterThanOrEqual(14);
  });
});

describe("the ranking page of a poor edition", () => {
  it.each(["vi", "en"] as const)("with nobody ranked says so, and gives no figure (%s)", async (lang) => {
    const edition = editions.get(2025)!;
    const html = await draw({...edition, ranks: edition.ranks.map(unranked), scores: []}, {lang});
    expect(html).toContain(lang === "vi" ? "Chưa nơi nào có đủ số liệu để xếp hạng." : "Nobody has enough data");
    expect(html).not.toContain("data-dots");
    const rank = headings(html).findIndex(({key}) => key === "rank");
    expect(rowOf(html, "ha-noi")[rank]).toEqual({hidden: false, value: null, text: "–"});
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("with one ranked unit puts it first, with nobody behind", async () => {
    const edition = editions.get(2025)!;
    const ranks = edition.ranks.map((row) => (row.unit === "ha-noi" ? {...row, rank: 1, group: "A"} : unranked(row)));
    const html = await draw({...edition, ranks});
    expect(/<h1>([^<]*)/.exec(html)![1]).toContain("Hà Nội");
    expect(html).toContain('data-dots="ha-noi"');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("with a very long name, or one that is code, prints all of it, harmlessly", async () => {
    const edition = editions.get(2025)!;
    const name = `${"Tỉnh có tên gọi rất dài ".repeat(8)}<script>alert(1)</script>`;
    const units = edition.units.map((unit) => (unit.id === "ha-noi" ? {...unit, name: {vi: name, en: name}} : unit));
    const html = await draw({...edition, units});
    expect(html).not.toContain("<script>");
    expect(tableOf(html)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;</a>");
  });
});
