import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import {rowOf} from "./make.js";

const made = new Map<number, Edition>();

beforeAll(async () => {
  for (const year of [2024, 2025]) made.set(year, (await assessEdition(settingsOf(year))).edition);
}, 120_000);

const editionOf = (year: number) => made.get(year)!;

function reported(year: number, indicator: string): readonly Observation[] {
  return editionOf(year).observations.filter((row) => row.indicator === indicator && row.value !== null);
}

describe.each([2024, 2025])("the targets of edition %d", (year) => {
  it("are all there, but for the letter of 2023: one row for the nation, one for each unit asked", () => {
    const {targets, units} = editionOf(year);
    const rows = new Set(targets.map(({target}) => target));
    expect(
      readTargets()
        .map(({id}) => id)
        .filter((id) => !rows.has(id))
    ).toEqual(["cv4409-due-2023-agency"]);
    const keys = targets.map((row) => `${row.target}|${row.unit}`);
    expect(new Set(keys).size).toBe(keys.length);
    const provinces = units.filter(({kind}) => kind === "province").length;
    expect(targets.filter(({target}) => target === "qd699-2-2030-agency")).toHaveLength(provinces);
    expect(targets.filter(({target}) => target === "qd699-1-2030-agency")).toHaveLength(units.length);
  });

  it("say not-met only of a figure, and never a number that is none", () => {
    const {targets} = editionOf(year);
    for (const row of targets) {
      const failed = ["not-met", "off-path", "on-path", "met"].includes(row.state);
      expect([row.target, row.unit, failed && row.value === null]).toEqual([row.target, row.unit, false]);
      expect([row.target, (row.lack === null) === (row.state !== "not-assessable")]).toEqual([row.target, true]);
      for (const number of [row.value, row.lower, row.upper, row.gap, row.to_do])
        expect(number === null || Number.isFinite(number)).toBe(true);
    }
  });

  it("trace every agency's figure to its cells or files, and every sum to its observations", () => {
    for (const row of editionOf(year).targets.filter(({value}) => value !== null)) {
      if (row.indicator === "cl2026-d2.9a") continue;
      expect([row.target, row.unit, row.source]).not.toEqual([row.target, row.unit, ""]);
    }
  });

  it("are in the pages' shares by status, with in-force counts that the rows add up to", () => {
    const {share_totals, targets, units} = editionOf(year);
    const kindOf = new Map(units.map(({id, kind}) => [id, kind]));
    for (const total of share_totals) {
      const rows = targets.filter(
        (row) =>
          row.unit !== null &&
          row.status === total.status &&
          row.year === total.year &&
          kindOf.get(row.unit) === total.kind &&
          row.state !== "not-applicable"
      );
      const met = rows.filter(({state}) => state === "met").length;
      const open = rows.filter(({state}) => ["not-reported", "not-assessable", "uncertain"].includes(state)).length;
      expect([total.applicable, total.met, total.lower, total.upper]).toEqual([
        rows.length,
        met,
        (100 * met) / rows.length,
        (100 * (met + open)) / rows.length
      ]);
    }
    expect(new Set(share_totals.map(({status}) => status))).toEqual(new Set(["in-force", "draft"]));
  });

  it("have a note for each that can't be assessed, once, with an id that stays", () => {
    const {targets, notes} = editionOf(year);
    const lacking = new Set(targets.filter(({lack}) => lack !== null).map(({target, lack}) => `${lack}/${target}`));
    const ids = notes.map(({id}) => id);
    expect(ids.filter((id) => lacking.has(id))).toHaveLength(lacking.size);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("fill every column of their tables", () => {
    for (const name of ["targets", "contributions", "notes"]) {
      const table = EDITION_TABLES.find((one) => one.name === name)!;
      const rows = table.rows(editionOf(year)) as readonly Record<string, unknown>[];
      expect(rows.length).toBeGreaterThan(0);
      for (const {name: column} of table.fields) expect([name, column, rows[0]![column]]).not.toContain(undefined);
    }
  });
});

describe("rows worked out by hand from the observations", () => {
  it("2025, open data: yes over those that answered, bounded by the silent, over 51 and over 56", () => {
    const rows = reported(2025, "qd699-4");
    const yes = rows.filter(({value}) => value === 1).length;
    const row = rowOf(editionOf(2025).targets, "qd699-4-2030-national");
    expect([row.numerator, row.denominator, row.reported, row.expected]).toEqual([yes, rows.length, rows.length, 51]);
    expect([row.lower, row.upper]).toEqual([(100 * yes) / 51, (100 * (yes + 51 - rows.length)) / 51]);
    expect([row.alternative_denominator, row.alternative_value]).toEqual([56, (100 * yes) / 56]);
    expect(row.to_do).toBe(rows.length - yes);
  });

  it("2024, open data: the same over 85 and 93", () => {
    const row = rowOf(editionOf(2024).targets, "qd699-4-2024-national");
    expect([row.expected, row.alternative_denominator]).toEqual([85, 93]);
  });

  it("people trained: the sum is a lower bound, and each agency's part of it adds up to all", () => {
    const sum = reported(2025, "qd699-3").reduce((total, {value}) => total + value!, 0);
    const row = rowOf(editionOf(2025).targets, "qd699-3-2030-national");
    expect([row.value, row.lower, row.upper, row.to_do]).toEqual([sum, sum, null, Math.max(0, 1000 - sum)]);
    const table = EDITION_TABLES.find(({name}) => name === "contributions")!;
    const parts = table.rows(editionOf(2025)) as readonly {readonly contribution: number | null}[];
    expect(parts.reduce((total, {contribution}) => total + (contribution ?? 0), 0)).toBeCloseTo(100, 9);
  });

  it("2025, urban areas of 2030: held to 20 + 80/6 on its bounds", () => {
    const row = rowOf(editionOf(2025).targets, "qd699-2-2030-national");
    expect(row.upper!).toBeLessThan(20 + 80 / 6);
    expect([row.state, row.gap]).toEqual(["off-path", 100 - row.value!]);
  });

  it("an agency's services: things to do are what 100 % of its own total leaves", () => {
    for (const {unit, numerator, denominator} of reported(2025, "qd699-1")) {
      const row = rowOf(editionOf(2025).targets, "qd699-1-2030-agency", unit);
      expect([unit, row.to_do]).toEqual([unit, denominator! - numerator!]);
    }
  });

  it("the world rank is that of 2023 in both editions: not met by 59 nor by 39, and both are shown", () => {
    for (const year of [2024, 2025]) {
      const row = rowOf(editionOf(year).targets, "cl2026-a1b-2030-national");
      expect(row).toMatchObject({period: "2023", value: 59, lower: 39, upper: 59, state: "not-met", gap: -29});
      expect(row.conflict.map(({value}) => value)).toEqual([39]);
      expect(editionOf(year).notes.map(({id}) => id)).toContain("sources-differ/cl2026-a1b-2030-national");
    }
  });

  it.each([
    // what the illustrative figures are there to show: target, state in 2024, in 2025, and what is missing
    ["cl2026-b5-2030-national", "not-met", "met", null],
    ["cl2026-d1-2030-national", "met", "not-met", null],
    ["cl2026-d2.1c-2030-national", "met", "not-assessable", "no-figure"],
    ["cl2026-b2-2030-national", "not-assessable", "met", null],
    ["cl2026-iii3c-2030-national", "not-assessable", "not-met", null],
    ["cl2026-c1-2030-national", "not-assessable", "not-assessable", "base-year-not-stated"],
    ["cl2026-d2b-2030-national", "not-assessable", "not-assessable", "sources-conflict"],
    ["cl2026-e2-2030-national", "not-assessable", "not-met", null],
    ["cl2026-c2c-2030-national", "not-assessable", "not-met", null]
  ])("%s is %s in 2024 and %s in 2025", (target, before, now, lack) => {
    expect(rowOf(editionOf(2024).targets, target).state).toBe(before);
    const row = rowOf(editionOf(2025).targets, target);
    expect([row.state, row.lack]).toEqual([now, lack]);
  });

  it("the base year ahead of the edition is a lack of its own", () => {
    expect(rowOf(editionOf(2024).targets, "cl2026-iii3c-2030-national").lack).toBe("base-without-figure");
  });

  it("a yearly report follows the log of receipt", () => {
    for (const {unit, late} of editionOf(2025).reporting.filter(({kind}) => kind !== "science-unit")) {
      const row = rowOf(editionOf(2025).targets, "cl2026-d2.9a-2030-agency", unit);
      if (late !== null) expect([unit, row.state]).toEqual([unit, late ? "not-met" : "met"]);
    }
  });

  it("2025 says that fewer bodies count than in 2024", () => {
    const note = editionOf(2025).notes.find(({id}) => id === "fewer-agencies/qd699-4-2030-national");
    expect(note?.advice_vi).toMatch(/85.*51/);
  });
});
