import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {sourceCells} from "../../loaders/assess/source-cells.js";
import {sha256} from "../../loaders/files/hash.js";
import {inProject} from "../../loaders/files/paths.js";
import {toObservations} from "../../loaders/intake/observations/to-observations.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import type {Edition} from "../../src/scoring/edition.js";
import {splitSource} from "../../src/scoring/source-parts.js";
import {contextFor, FORM, HA_NOI} from "../form/sample.js";
import {changed, read} from "../intake/sample.js";

const NOBODY = knownPeople([]);

function cellsOf(reading: SubmissionReading) {
  const {observations} = toObservations(FORM, reading, HA_NOI, "2024");
  return sourceCells({read: observations, published: observations}, [reading], NOBODY);
}

describe("the cells of an edition", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = (await assessEdition(settingsOf(2025))).edition;
  }, 120_000);

  it("are there for every part of a source of every observation, and none is there for nothing", () => {
    const named = edition.observations.flatMap(({source}) => splitSource(source ?? ""));
    const places = new Set(named.filter((part) => part.includes("#")));
    expect(places.size).toBeGreaterThan(2000);
    expect(new Set(edition.cells.map(({source}) => source))).toEqual(places);
    expect(edition.cells).toHaveLength(places.size);
    const files = new Set(edition.submissions.map(({file}) => file));
    expect(named.filter((part) => !part.includes("#") && !files.has(part))).toEqual([]);
  });

  it("say what observations made of one or two cells say", () => {
    const cell = new Map(edition.cells.map((row) => [row.source, row]));
    const readOf = (source: string) => splitSource(source).map((part) => Number(cell.get(part)!.read_as));
    const counts = edition.observations.filter(({rule}) => rule === "count: typed-number");
    const ratios = edition.observations.filter(
      ({indicator, rule}) => ["qd699-1", "qd699-2", "fw-2.1"].includes(indicator) && rule === "ratio ×100"
    );
    expect([counts.length > 30, ratios.length > 100]).toEqual([true, true]);
    for (const {source, value} of counts) expect(readOf(source!)).toEqual([value]);
    for (const {source, numerator, denominator} of ratios) expect(readOf(source!)).toEqual([numerator, denominator]);
  });

  it("never have a value where none was taken, nor 0 for nothing", () => {
    const untaken = edition.cells.filter(({status}) => status !== "reported" && status !== "not-yet");
    expect(untaken.length).toBeGreaterThan(100);
    expect(untaken.filter(({read_as}) => read_as !== "")).toEqual([]);
    expect(edition.cells.filter(({raw, read_as}) => raw === "" && read_as !== "")).toEqual([]);
  });

  it("of a file in an old encoding are shown in Unicode", () => {
    const legacy = new Set(edition.findings.filter(({code}) => code === "legacy-text").map(({file}) => file));
    expect(legacy.size).toBeGreaterThan(0);
    const rows = edition.cells.filter(({source}) => legacy.has(source.split("#")[0]!));
    expect(rows.some(({raw, read_as}) => raw.toLowerCase() === "chưa có" && read_as === "0")).toBe(true);
    expect(rows.filter(({raw}) => /chöa|coù|ch\u00ada|cã|chýa/i.test(raw))).toEqual([]);
  });

  it("hide what was declared secret", () => {
    const secret = edition.cells.filter(({status}) => status === "withheld");
    expect(secret.length).toBeGreaterThan(0);
    for (const {raw, read_as} of secret) expect([raw, read_as]).toEqual(["(không hiển thị)", ""]);
  });

  it("are published with the folder of the unit, and one column for each field", () => {
    const table = EDITION_TABLES.find(({name}) => name === "cells")!;
    const rows = table.rows(edition) as Record<string, string>[];
    const units = new Set(edition.units.map(({id}) => id));
    expect(rows.every(({unit}) => units.has(unit!))).toBe(true);
    expect(Object.keys(rows[0]!).toSorted()).toEqual(table.fields.map(({name}) => name).toSorted());
  });
});

describe("cells of one file", () => {
  it("that are merged have one row, at their first cell", async () => {
    const sheet = "2 Chỉ tiêu QĐ 699";
    const merged = await changed(sheet, (page) => ({
      ...page,
      merges: [...(page.merges ?? []), {startRow: 3, startCol: 3, endRow: 3, endCol: 4}]
    }));
    const cells = cellsOf(await read(merged));
    expect(cells.filter(({item}) => item === "dvc-ai")).toEqual([
      {
        ...{source: `ha-noi-63/bao-cao.xlsx#${sheet}!D4`, item: "dvc-ai", raw: "30", read_as: "30"},
        ...{status: "reported", rule: "typed-number"}
      }
    ]);
  });

  it("of a letter are its paragraphs; two answers in one have a row each", async () => {
    const letter = readFileSync(inProject("test", "fixtures", "reader", "letter.docx"));
    const confirmed = (field: string, value: string) => ({
      ...{sha256: sha256(letter), field, value, role: "Trưởng phòng", date: "2024-12-20"}
    });
    const confirmations = [confirmed("4409-2.2c-2a", "1250"), confirmed("4409-2.2c-2b", "khoảng 800")];
    const context = {...contextFor(HA_NOI), confirmations};
    const reading = await readSubmission(letter, "ha-noi-63/cong-van.docx", FORM, context);
    const rows = cellsOf(reading).filter(({source}) => source.endsWith("!p21"));
    expect(rows.map(({item, raw, read_as, status}) => [item, raw, read_as, status])).toEqual([
      ["ai-staff", "1250", "1250", "reported"],
      ["ai-engineers", "khoảng 800", "", "error"]
    ]);
  });

  it("are named as the observations are published, where a file's name was masked", async () => {
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", (page) => page));
    const {observations} = toObservations(FORM, reading, HA_NOI, "2024");
    const published = observations.map((row) => ({
      ...row,
      source: row.source!.replaceAll("bao-cao.xlsx", "(đã che).xlsx")
    }));
    const cells = sourceCells({read: observations, published}, [reading], NOBODY);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.every(({source}) => source.startsWith("ha-noi-63/(đã che).xlsx#"))).toBe(true);
  });

  it("stop the assessment where an observation names one that nobody read", () => {
    const row = {
      unit: "a",
      indicator: "i",
      period: "2024",
      value: 1,
      status: "reported" as const,
      source: "a/b.xlsx#S!D4"
    };
    expect(() => sourceCells({read: [row], published: [row]}, [], NOBODY)).toThrow(/a\/b\.xlsx#S!D4, named by i/);
  });
});
