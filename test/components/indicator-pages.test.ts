import {median} from "simple-statistics";
import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {defineIndicators} from "../../loaders/site/define-indicators.js";
import {editionRegister} from "../../loaders/site/edition-register.js";
import {indicatorFacts} from "../../loaders/site/indicator-facts.js";
import type {IndicatorFacts} from "../../src/components/indicator-facts.js";
import {pathTo} from "../../src/components/links.js";
import {indicatorPage} from "../../src/components/pages/indicator.js";
import {indicatorsPage} from "../../src/components/pages/indicators.js";
import type {Register} from "../../src/components/register.js";
import {type EditionIndex, indexEdition} from "../../src/components/select.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";

const DEFINITIONS = defineIndicators(readIndicators(), readDocuments(), readForm());
let edition: Edition;
let index: EditionIndex;
let register: Register;
let facts: readonly IndicatorFacts[];

beforeAll(async () => {
  edition = (await assessEdition(settingsOf(2025))).edition;
  index = indexEdition(edition);
  register = editionRegister(readRegistry(), edition);
  facts = indicatorFacts(edition, DEFINITIONS, null);
}, 60_000);

const reported = () => facts.filter(({kinds}) => kinds.length > 0);
const factsOf = (id: string, all = facts) => all.find(({indicator}) => indicator.id === id)!;
const context = (lang: "vi" | "en", of = index) => ({index: of, lang, path: "/2025/chi-so/x", years: [2025]});

/** The edition with other rows of one indicator, its page drawn. */
async function drawWith(id: string, change: (row: Observation, i: number) => Observation): Promise<string> {
  const observations = edition.observations.map((row, i) => (row.indicator === id ? change(row, i) : row));
  const other = {...edition, observations};
  const own = factsOf(id, indicatorFacts(other, DEFINITIONS, null));
  return (await indicatorPage(context("vi", indexEdition(other)), own, register)).text;
}

const silence = (row: Observation): Observation =>
  row.status === "not-applicable"
    ? row
    : {...row, value: null, numerator: null, denominator: null, status: "not-reported"};
const h1Of = (text: string) => /<h1>(.*?)<\/h1>/s.exec(text)![1]!;

describe("what indicator pages are drawn from", () => {
  it("is what the units reported, worked out another way", () => {
    for (const {indicator, kinds} of reported()) {
      for (const {kind, stat, places} of kinds) {
        const own = edition.observations.filter(
          (row) => row.indicator === indicator.id && index.unit.get(row.unit)!.kind === kind
        );
        const values = own.flatMap(({value}) => value ?? []).toSorted((a, b) => a - b);
        const said = `${indicator.id} ${kind}`;
        expect(stat.n, said).toBe(values.length);
        expect(stat.asked, said).toBe(own.filter(({status}) => status !== "not-applicable").length);
        expect(stat.n + stat.not_reported + stat.withheld + stat.refers_to + stat.error, said).toBe(stat.asked);
        expect([stat.min, stat.max], said).toEqual([values[0], values.at(-1)]);
        expect(stat.median, said).toBeCloseTo(median(values), 12);
        for (const {unit, value} of own.filter((row) => row.value !== null))
          expect(places.get(unit), said).toBe(1 + values.filter((other) => other > value! + 1e-9).length);
      }
    }
  });

  it("adds up to the nation's own figure where provinces alone report", () => {
    const [provinces] = factsOf("qd699-2").kinds;
    const national = edition.national.find(({indicator}) => indicator === "qd699-2")!;
    expect(provinces!.stat.pooled).toBe(national.value);
  });

  it("has the targets of the drafts that an own indicator measures, apart from those in force", () => {
    const {national, tallies} = factsOf("fw-2.1");
    expect(national.map(({target, status}) => [target, status])).toEqual([["cl2026-b3-2030-national", "draft"]]);
    expect(new Set(tallies.map(({status}) => status))).toEqual(new Set(["draft"]));
    expect(new Set(factsOf("qd699-1").tallies.map(({status}) => status))).toEqual(new Set(["in-force"]));
  });

  it("knows questions, levels and documents", () => {
    expect(DEFINITIONS.get("fw-1.1")).toMatchObject({top: 6, made: {kind: "count-yes", of: 6, gated: true}});
    expect(DEFINITIONS.get("fw-6.1")).toMatchObject({top: 5, made: {kind: "rows", cap: 5}});
    expect(DEFINITIONS.get("fw-5.4")!.top).toBeNull();
    expect(DEFINITIONS.get("fw-1.5")!.made).toEqual({kind: "log"});
    expect(DEFINITIONS.get("fw-4.4")!.questions.map(({role, code}) => [role, code])).toEqual([
      ["numerator", "it-staff"],
      ["denominator", "it-staff"],
      ["denominator", "it-need"]
    ]);
    expect(DEFINITIONS.get("fw-1.1")!.documents.map(({id}) => id)).toEqual(["draft2026", "cv4409"]);
    expect(DEFINITIONS.get("qd699-1")!.documents.map(({number}) => number)).toEqual(["699/QĐ-BTTTT"]);
  });

  it("is published, row by row", () => {
    const rows = (name: string) => EDITION_TABLES.find((table) => table.name === name)!.rows(edition);
    expect(rows("indicator-stats")).toHaveLength(54);
    const places = reported().flatMap(({kinds}) => kinds.map((figures) => figures.places.size));
    expect(rows("indicator-places")).toHaveLength(places.reduce((sum, n) => sum + n, 0));
    for (const row of rows("target-states") as readonly Record<string, number>[])
      expect(
        ["met", "on_path", "off_path", "not_met", "uncertain"].every((state) => Number.isInteger(row[state]))
      ).toBe(true);
  });
});

describe("indicator pages", () => {
  it.each(LANGUAGES)(
    "open with a finding of at most 30 words, have every unit asked, and no hole where a word should be (%s)",
    async (lang) => {
      for (const each of reported()) {
        const {text} = await indicatorPage(context(lang), each, register);
        const [h1, id] = [h1Of(text), each.indicator.id];
        expect(h1, id).toMatch(/\d/);
        expect(h1.split(/[\s\u00A0]+/).length, h1).toBeLessThanOrEqual(30);
        const units = [...text.matchAll(/<tr[^>]* data-unit="([^"]+)"/g)];
        expect(units, id).toHaveLength(each.kinds.reduce((sum, {stat}) => sum + stat.asked, 0));
        expect(text.replaceAll(/<svg.*?<\/svg>/gs, ""), id).not.toMatch(/undefined|NaN|\[object/);
      }
    },
    120_000
  );

  it("give the value of every unit to the last digit", async () => {
    const {text} = await indicatorPage(context("vi"), factsOf("qd699-1"), register);
    const printed = [...text.matchAll(/data-unit="([^"]+)".*?<\/tr>/gs)].map(([row, unit]) => [
      unit,
      [...row!.matchAll(/<td class="r" data-value="([^"]+)"/g)].map(([, value]) => Number(value))[0] ?? null
    ]);
    for (const [unit, value] of printed) {
      const row = edition.observations.find((each) => each.unit === unit && each.indicator === "qd699-1")!;
      expect(value, String(unit)).toBe(row.value);
    }
  });

  it("draw as many dots as there are figures, a reported 0 among them", async () => {
    const text = await drawWith("qd699-1", (row) => (row.unit === "hue" ? {...row, value: 0, numerator: 0} : row));
    const {stat} = factsOf("qd699-1").kinds[0]!;
    const dots = /data-dots="([^"]*)"/.exec(text)![1]!.split(" ");
    expect(dots).toContain("hue");
    expect(dots).toHaveLength(factsOf("qd699-1").kinds.reduce((sum, figures) => sum + figures.stat.n, 0));
    expect(text).toContain("Tỉnh từ 0,0% đến");
    expect(stat.min).toBeGreaterThan(0);
  });

  it("say so where nobody reported: no drawing, no zero", async () => {
    const text = await drawWith("fw-3.1", silence);
    expect(h1Of(text)).toBe("Năng lực tính toán AI: chưa nơi nào trong 51\u00A0nơi có số liệu.");
    expect(text).not.toContain("<figure");
    expect(text).toContain("Tỉnh: chưa nơi nào có số liệu");
    expect(text).toContain("51 trong 51\u00A0nơi không có số liệu");
  });

  it("say so where one unit alone reported", async () => {
    const text = await drawWith("fw-3.1", (row) => (row.unit === "hue" ? row : silence(row)));
    expect(h1Of(text)).toMatch(/^Năng lực tính toán AI: chỉ Huế có số liệu, .*; 50\u00A0nơi còn lại chưa có\.$/);
    expect(text).toContain("Bộ: chưa nơi nào có số liệu");
  });

  it("count what gave no figure below the levels, hatched, never as level 0", async () => {
    const {text} = await indicatorPage(context("vi"), factsOf("fw-1.4"), register);
    const {stat} = factsOf("fw-1.4").kinds[0]!;
    expect(stat.asked - stat.n).toBeGreaterThan(0);
    expect(text).toMatch(
      new RegExp(`không có số liệu</th><td data-value="${stat.asked - stat.n}">.*?<i class="hatch"`, "s")
    );
    expect(text).toMatch(new RegExp(`>chưa</th><td data-value="${stat.zero}"`));
  });
});

describe("the list of indicators", () => {
  it.each(LANGUAGES)("has each once, and links to the pages there are (%s)", (lang) => {
    const {text} = indicatorsPage({...context(lang), path: pathTo.indicators(2025, lang)}, facts);
    expect(text.match(/<th scope="row">/g)).toHaveLength(edition.indicators.length);
    const links = new Set([...text.matchAll(/href="\.\/([a-z0-9-]+)\.html"/g)].map(([, file]) => file));
    expect(links).toEqual(new Set(reported().map(({indicator}) => indicator.id.replaceAll(".", "-"))));
    expect(h1Of(text)).toMatch(/82.*4.*55.*23.*27/);
  });
});
