import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {editionRegister} from "../../loaders/site/edition-register.js";
import {targetsData} from "../../loaders/targets/targets-data.js";
import type {PageContext} from "../../src/components/pages/context.js";
import {targetsHeadline, targetsPage} from "../../src/components/pages/targets.js";
import type {TargetsData} from "../../src/components/pages/targets-data.js";
import {dueState} from "../../src/components/parts/agencies-controls.js";
import {targetFigure} from "../../src/components/parts/target-figure.js";
import {indexEdition} from "../../src/components/select.js";
import {formatNumber} from "../../src/i18n/format.js";
import {LANGUAGES, type Language} from "../../src/i18n/language.js";
import type {Edition, TargetShare} from "../../src/scoring/edition.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";

const YEARS = [2024, 2025] as const;
const editions = new Map<number, Edition>();
const datas = new Map<number, TargetsData>();
const pages = new Map<string, string>();

beforeAll(async () => {
  for (const year of YEARS) {
    const {edition} = await assessEdition(settingsOf(year));
    editions.set(year, edition);
    const data = targetsData(edition);
    datas.set(year, data);
    const index = indexEdition(edition);
    const register = editionRegister(readRegistry(), edition);
    for (const lang of LANGUAGES) {
      const context: PageContext = {index, lang, path: `/${year}/muc-tieu`, years: [...YEARS]};
      pages.set(`${year}${lang}`, targetsPage(context, data, register).text);
    }
  }
}, 240_000);

const page = (year: number, lang: Language = "vi") => pages.get(`${year}${lang}`)!.replaceAll("\u00A0", " ");
const tableOf = (text: string, caption: RegExp) => {
  const found = [...text.matchAll(/<table.*?<\/table>/gs)].find(([table]) => caption.test(table));
  return found?.[0] ?? "";
};
const rowsOf = (table: string) =>
  [...table.slice(table.indexOf("<tbody>")).matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => row);
const cellsOf = (row: string) =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!.replace(/<[^>]+>/g, ""));

describe.each(YEARS)("the targets page of %d", (year) => {
  it("counts agencies' targets as the edition's totals do", () => {
    const {share_totals} = editions.get(year)!;
    const {counts} = datas.get(year)!;
    for (const total of share_totals.filter(({status}) => status === "in-force")) {
      const count = counts.find(
        (row) => row.kind === total.kind && row.year === total.year && row.status === "in-force"
      )!;
      expect(count.counts.met).toBe(total.met);
      expect(count.applicable).toBe(total.applicable);
      expect(count.counts["not-reported"] + count.counts.uncertain).toBe(total.not_reported);
    }
    expect(counts.filter(({kind}) => kind === null).reduce((sum, row) => sum + row.applicable, 0)).toBe(
      editions.get(year)!.targets.filter(({level}) => level === "national").length
    );
  });

  it("prints those counts, in force alone, every row a year of its own", () => {
    const {counts} = datas.get(year)!;
    const inForce = counts.filter(({status}) => status === "in-force");
    const printed = rowsOf(tableOf(page(year), /class="lst sums"/)).map(cellsOf);
    const states = ["met", "on-path", "off-path", "not-met", "uncertain", "not-reported", "not-assessable"] as const;
    expect(printed.map((row) => row.slice(1, -1))).toEqual(
      inForce.map((row) => [
        String(row.year),
        ...states.map((state) => String(row.counts[state])),
        String(row.applicable)
      ])
    );
  });

  it("opens each national sum into parts that add up to it", () => {
    const {national} = editions.get(year)!;
    const {origins} = datas.get(year)!;
    expect(origins.size).toBe(national.length);
    for (const state of national) {
      const {adds, parts} = origins.get(state.indicator)!;
      const there = parts.filter(({value}) => value !== null);
      const sum = (pick: (part: (typeof parts)[number]) => number | null) =>
        there.reduce((all, part) => all + pick(part)!, 0);
      const numerator = adds === "ratio" ? sum(({numerator}) => numerator) : sum(({value}) => value);
      expect(numerator, state.indicator).toBe(state.numerator);
      if (adds === "ratio") expect(sum(({denominator}) => denominator)).toBe(state.denominator);
      if (adds === "yes") expect(there.length).toBe(state.denominator);
      expect(parts.filter(({value}) => value === null).map(({unit}) => unit)).toEqual(state.missing);
      expect(parts.length).toBe(state.expected);
    }
  });

  it("lists the parts on the page, the missing with the word for why and never as 0", () => {
    const state = editions.get(year)!.national.find(({indicator}) => indicator === "qd699-2")!;
    const table = tableOf(page(year), new RegExp(`<caption class="vh">${state.label.vi}: phần của từng nơi`));
    const rows = rowsOf(table);
    expect(rows).toHaveLength(state.expected);
    const silent = rows.filter((row) => row.includes('class="st nr"'));
    expect(silent).toHaveLength(state.missing.length);
    for (const row of silent) {
      expect(cellsOf(row)[1]).toBe("–");
      expect(cellsOf(row)[3]).toMatch(/^(chưa báo cáo|ô có lỗi, để trống|không công bố)/);
    }
    const numerators = rows.flatMap((row) => /<td class="r" data-value="(\d+)"/.exec(row)?.[1] ?? []);
    expect(numerators.reduce((sum, text) => sum + Number(text), 0)).toBe(state.numerator);
    expect(page(year)).toContain(`${formatNumber(state.numerator!, "vi")} / ${formatNumber(state.denominator!, "vi")}`);
  });

  it("shows every national target once in the tables, drafts apart and without a path", () => {
    const national = editions.get(year)!.targets.filter(({level}) => level === "national");
    const [before, drafts] = page(year).split('<section class="drafts">');
    const count = (text: string) =>
      [...text.matchAll(/<table class="lst tgts".*?<\/table>/gs)].reduce(
        (sum, [table]) => sum + rowsOf(table).length,
        0
      );
    expect(count(before!)).toBe(national.filter(({status}) => status === "in-force").length);
    expect(count(drafts!)).toBe(national.filter(({status}) => status === "draft").length);
    expect(drafts).not.toContain("lộ trình 2");
    expect(drafts).not.toMatch(/class="bul"/);
    expect(drafts).not.toContain("st offp");
  });

  it("has a row for every agency, with a word for every state and no blank", () => {
    const {units} = editions.get(year)!;
    const rows = rowsOf(tableOf(page(year), /id="agencies-targets"/));
    expect(rows).toHaveLength(units.length);
    for (const row of rows) {
      for (const cell of cellsOf(row)) expect(cell.trim()).not.toBe("");
      expect(row).toMatch(/data-in-due="(met|short|silent|none)"/);
    }
  });

  it("prints every agency's value as the edition has it", () => {
    const {units, agency_targets} = editions.get(year)!;
    const rows = rowsOf(tableOf(page(year), /id="agencies-targets"/));
    const inForce = agency_targets.filter(({status, value}) => status === "in-force" && value !== null);
    for (const unit of units) {
      const row = rows.find((text) => text.includes(`/${unit.id}.html"`))!;
      const values = [...row.matchAll(/<td class="r" data-value="([^"]+)"/g)].map(([, value]) => Number(value));
      expect(values.toSorted(), unit.id).toEqual(
        inForce
          .filter((target) => target.unit === unit.id)
          .map(({value}) => value!)
          .toSorted()
      );
    }
  });

  it("says the finding in at most 30 words, with the edition's figures", () => {
    const index = indexEdition(editions.get(year)!);
    for (const lang of LANGUAGES) {
      const text = targetsHeadline({index, lang}, datas.get(year)!);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(30);
      for (const {met, applicable, status} of editions.get(year)!.share_totals) {
        if (status === "in-force") expect(text).toMatch(new RegExp(`\\b${met} (trong|of) ${applicable}\\b`));
      }
    }
  });
});

describe("what cannot be told", () => {
  it("says what is lacking in words", () => {
    const lacking = editions.get(2025)!.targets.filter(({level, lack}) => level === "national" && lack !== null);
    expect(lacking.length).toBeGreaterThan(0);
    expect(page(2025).match(/Chưa đánh giá được<\/span><br>/g)).toHaveLength(lacking.length);
    expect(page(2025)).toContain("văn bản không nêu năm gốc");
    expect(page(2025, "en")).toContain("the text states no base year");
  });

  it("names texts in force without targets, with their tasks", () => {
    expect(page(2025)).toContain("1678/QĐ-BKHCN");
    expect(page(2025)).toContain("không đặt mục tiêu bằng con số; văn bản giao 29 nhiệm vụ");
  });
});

describe("targetFigure", () => {
  const row = (more: Partial<TargetRow>) =>
    ({
      ...{value: 59, lower: 39, upper: 59, measured_in: "rank", period: "2023", source: "A", numerator: null},
      ...{denominator: null, reported: null, expected: null, conflict: [], ...more}
    }) as TargetRow;

  it("prints all figures on which sources differ, with their sources, and chooses none", () => {
    const text = String(targetFigure(row({conflict: [{period: "2023", value: 39, source: "B", note: ""}]}), "vi"));
    expect(text).toContain("hạng 59 hoặc hạng 39");
    expect(text).toContain("hạng 59 (2023; A)");
    expect(text).toContain("hạng 39 (2023; B)");
  });

  it("has a dash where there is no figure, and its day where it is of a day", () => {
    expect(String(targetFigure(row({value: null}), "vi"))).toBe("–");
    expect(String(targetFigure(row({period: "2025-07-01"}), "vi"))).toContain("số liệu 1/7/2025; nguồn: A");
  });

  it("gives the range that those who have not reported leave, or says that there is none", () => {
    const sum = {measured_in: "percent", value: 40, reported: 3, expected: 4};
    expect(String(targetFigure(row({...sum, lower: 30, upper: 55}), "vi"))).toContain("khoảng 30,0% đến 55,0%");
    expect(String(targetFigure(row({...sum, lower: null, upper: null}), "vi"))).toContain("chưa tính được khoảng");
    expect(String(targetFigure(row({...sum, lower: 40, upper: 40, reported: 4}), "vi"))).not.toContain("khoảng");
  });
});

describe("dueState", () => {
  const share = (met: number, applicable: number, not_reported: number) =>
    ({met, applicable, not_reported}) as TargetShare;
  it.each([
    [share(2, 2, 0), "met"],
    [share(1, 2, 1), "silent"],
    [share(0, 2, 1), "short"],
    [share(0, 0, 0), "none"],
    [undefined, "none"]
  ])("of %o is %s", (given, state) => expect(dueState(given)).toBe(state));
});

describe("the headline without agencies' targets of both kinds", () => {
  const said = (given: Partial<Edition>, data: Partial<TargetsData>, lang: Language = "vi") =>
    targetsHeadline({index: {edition: {info: {year: 2025}, share_totals: [], ...given}} as never, lang}, {
      counts: [],
      texts: [],
      ...data
    } as unknown as TargetsData);
  const total = (kind: string, met: number, applicable: number) => ({
    kind,
    year: 2024,
    status: "in-force",
    met,
    applicable
  });

  it("speaks of one year where there is one, of the nation where there is no other, and of drafts where none binds", () => {
    expect(said({share_totals: [total("province", 1, 4), total("ministry", 0, 2)] as never}, {})).toBe(
      "Các tỉnh đã đạt 1 trong 4 mục tiêu năm 2024, các bộ 0 trong 2."
    );
    const counts = [{kind: null, status: "in-force", year: 2024, applicable: 1, counts: {met: 1}}] as never;
    expect(said({share_totals: [total("province", 1, 4)] as never}, {counts}, "en")).toBe(
      "The nation has certainly met 1 of 1 targets for 2024."
    );
    expect(said({}, {texts: [{rows: [{}]}] as never}, "en")).toBe(
      "No target is in force; drafts set 1 national target."
    );
  });
});
