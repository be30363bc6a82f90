import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {type Assessment, assessEdition} from "../../loaders/assess/assess-edition.js";
import {readEditionSettings} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {listSubmissions} from "../../loaders/assess/list-submissions.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {gapsHeadline} from "../../src/components/pages/gaps.js";
import {headline} from "../../src/components/pages/overview.js";
import {rankingHeadline} from "../../src/components/pages/ranking.js";
import {unitHeadline} from "../../src/components/pages/unit.js";
import {indexEdition} from "../../src/components/select.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import {hasReading} from "../../src/i18n/readings.js";
import type {Edition} from "../../src/scoring/edition.js";

const settings = readEditionSettings();
const made = new Map<number, Assessment>();

beforeAll(async () => {
  for (const one of settings) made.set(one.year, await assessEdition(one));
}, 120_000);

const editionOf = (year: number): Edition => made.get(year)!.edition;

interface Seeded {
  readonly edition: string;
  readonly file: string;
  readonly item: string | null;
  readonly code: string;
  readonly severity: string;
}

describe.each([
  [2024, 63, 22],
  [2025, 34, 17]
])("edition %d", (year, provinces, ministries) => {
  it("assesses the units of its date, each with a row for every indicator", () => {
    const {units, observations} = editionOf(year);
    expect(units.filter((unit) => unit.kind === "province")).toHaveLength(provinces);
    expect(units.filter((unit) => unit.kind === "ministry")).toHaveLength(ministries);
    const indicators = new Set(observations.map((row) => row.indicator));
    expect(observations).toHaveLength(units.length * indicators.size);
    expect(new Set(observations.map((row) => `${row.unit}|${row.indicator}`)).size).toBe(observations.length);
  });

  it("accounts for every file: in = accepted + sent back + superseded", () => {
    const {submissions} = editionOf(year);
    const of = (...verdicts: readonly string[]) => submissions.filter((row) => verdicts.includes(row.verdict)).length;
    expect(submissions.map((row) => row.file).toSorted()).toEqual(
      listSubmissions(year)
        .map((file) => file.file)
        .toSorted()
    );
    expect(of("accepted", "accepted-with-notes") + of("sent-back") + of("superseded")).toBe(submissions.length);
    expect(of("sent-back")).toBeGreaterThan(0);
    expect(of("superseded")).toBeGreaterThan(0);
  });

  it("finds every seeded error and nothing else", () => {
    const seeded = (
      JSON.parse(readFileSync(inProject("test", "illustrative", "expected-errors.json"), "utf8")) as Seeded[]
    ).filter((row) => row.edition === String(year));
    const found = editionOf(year).findings;
    const key = (row: {file: string; code: string}) => `${row.file}|${row.code}`;
    const count = (rows: readonly {file: string; code: string}[]) =>
      rows.reduce((map, row) => map.set(key(row), (map.get(key(row)) ?? 0) + 1), new Map<string, number>());
    expect(Object.fromEntries(count(found))).toEqual(Object.fromEntries(count(seeded)));
    console.info(`${year}: ${found.length} findings, precision and recall ${found.length}/${seeded.length}`);
  });

  it("never turns what is missing into a number", () => {
    for (const row of editionOf(year).observations) {
      if (row.value === null) expect(["reported", "not-yet"], `${row.unit} ${row.indicator}`).not.toContain(row.status);
      else expect(["reported", "not-yet"], `${row.unit} ${row.indicator}`).toContain(row.status);
      if (row.value !== null && row.denominator != null) expect(row.denominator).toBeGreaterThan(0);
    }
  });

  it("leaves a unit of which nothing usable came without score and rank", () => {
    const {submissions, units, ranks, scores} = editionOf(year);
    const usable = new Set(submissions.filter((row) => row.verdict.startsWith("accepted")).map((row) => row.unit));
    const silent = units.filter((unit) => !usable.has(unit.id));
    expect(silent.length).toBeGreaterThan(0);
    for (const unit of silent) {
      expect(ranks.find((row) => row.unit === unit.id)).toMatchObject({score: null, rank: null, status: "not-ranked"});
      expect(scores.filter((row) => row.unit === unit.id && row.score !== null).map((row) => row.node)).toEqual([
        "fw-1.5"
      ]);
    }
  });

  it("ranks provinces and ministries apart, each from 1, with the rank inside or beside its interval", () => {
    const {units, ranks} = editionOf(year);
    for (const kind of ["province", "ministry"]) {
      const ids = new Set(units.filter((unit) => unit.kind === kind).map((unit) => unit.id));
      const ranked = ranks.filter((row) => ids.has(row.unit) && row.rank !== null);
      expect(Math.min(...ranked.map((row) => row.rank!))).toBe(1);
      expect(ranked.every((row) => row.p05 !== null && row.p95 !== null && row.p05 <= row.p95)).toBe(true);
    }
  });

  it("says every rule in words of both languages", () => {
    const rules = new Set(editionOf(year).observations.map((row) => row.rule ?? ""));
    expect([...rules].filter((rule) => !hasReading(rule))).toEqual([]);
  });

  it("writes headlines of at most 30 words in both languages", () => {
    const index = indexEdition(editionOf(year));
    for (const lang of LANGUAGES) {
      const context = {index, lang, path: "/index", years: [year]};
      const units = index.edition.units.map((unit) => unitHeadline(context, unit));
      const all = [
        headline(context),
        gapsHeadline(context),
        rankingHeadline(context, "province"),
        rankingHeadline(context, "ministry"),
        ...units
      ];
      for (const text of all) expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(30);
    }
  });

  it("publishes tables whose rows have just the columns described", () => {
    const edition = editionOf(year);
    for (const {name, fields, rows} of EDITION_TABLES) {
      for (const row of rows(edition)) {
        for (const field of fields) expect(row, `${name}.${field.name}`).toHaveProperty(field.name);
      }
    }
  });

  it("carries no contact anywhere: personal items are in no table", () => {
    expect(JSON.stringify(editionOf(year))).not.toMatch(/contact-(name|phone|email)/);
  });
});

describe("assessing twice", () => {
  it("gives the same bytes", async () => {
    const again = await assessEdition(settings.at(-1)!);
    expect(JSON.stringify(again)).toBe(JSON.stringify(made.get(settings.at(-1)!.year)));
  });
});

describe("the national figure of edition 2024, recomputed by hand from its CSV files", () => {
  it("is the sum of numerators over the sum of denominators of the observations", () => {
    const rows = editionOf(2024).observations.filter((row) => row.indicator === "qd699-1" && row.value !== null);
    const [n, d] = [
      rows.reduce((sum, row) => sum + row.numerator!, 0),
      rows.reduce((sum, row) => sum + row.denominator!, 0)
    ];
    const state = editionOf(2024).national.find((row) => row.indicator === "qd699-1")!;
    expect([state.numerator, state.denominator, state.value]).toEqual([n, d, (100 * n) / d]);
    const bases = parseCsv(readFileSync(inProject("data", "bases", "2024.csv"), "utf8"), "bases").filter(
      (row) => row.indicator === "qd699-1" && state.missing.includes(row.unit!)
    );
    const silent = bases.reduce((sum, row) => sum + Number(row.denominator), 0);
    expect(bases).toHaveLength(state.missing.length);
    expect(state.lower).toBeCloseTo((100 * n) / (d + silent), 12);
  });
});
