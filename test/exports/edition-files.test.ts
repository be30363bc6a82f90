/**
 * A whole edition, written into a folder of its own: every form of a table says the same.
 */
import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {WorkBook} from "@e965/xlsx";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {readPublishedFiles} from "../../loaders/assess/edition-manifest.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../loaders/assess/edition-tables.js";
import {writeEdition} from "../../loaders/assess/write-edition.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {describeDownloads} from "../../loaders/site/plans/downloads-plan.js";
import {hasTableTitle} from "../../src/i18n/edition-tables.js";
import {cellUnder, headingsOf, readWorkbook} from "./read-workbook.js";

const folder = mkdtempSync(join(tmpdir(), "edition-"));
const text = (file: string) => readFileSync(join(folder, file), "utf8");
const hashOf = (file: string) =>
  createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
let workbook: WorkBook;

beforeAll(async () => {
  const {edition, inputs} = await assessEdition(settingsOf(2025));
  await writeEdition(edition, inputs, folder);
  workbook = readWorkbook(readFileSync(join(folder, "san-sang-2025.xlsx")));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const days = (serial: number) => new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);

/** A cell of the workbook as the CSV file writes it. */
function asCsv(cell: {readonly t: string; readonly v: unknown; readonly z?: string} | null): string {
  if (cell === null) return "";
  if (cell.t === "n" && cell.z === "dd/mm/yyyy") return days(cell.v as number);
  const written = String(cell.v);
  return cell.t === "s" && /^[=+\-@\t\r\n＝＋－＠]/.test(written) ? `'${written}` : written;
}

describe("the files of an edition", () => {
  it.each(EDITION_TABLES.map(({name}) => name))("%s: workbook and JSON have every cell of the CSV file", (name) => {
    const rows = parseCsv(text(`${name}.csv`), name);
    const sheet = workbook.Sheets[name]!;
    const json = JSON.parse(text(`${name}.json`));
    const columns = headingsOf(sheet).filter((heading) => !/^(?:unit|indicator)_name$/.test(heading));
    expect(columns).toEqual(EDITION_TABLES.find((table) => table.name === name)!.fields.map((field) => field.name));
    expect(json.rows).toHaveLength(rows.length);
    const wrong: string[] = [];
    for (const [i, row] of rows.entries()) {
      for (const column of columns) {
        const written = row[column]!;
        const inSheet = asCsv(cellUnder(sheet, column, i + 1))
          .normalize("NFC")
          .replaceAll("\r\n", "\n");
        const inJson = json.rows[i][column];
        if (inSheet !== written) wrong.push(`sheet, row ${i + 1}, ${column}: ${inSheet} is not ${written}`);
        if (String(inJson ?? "") !== written.replace(/^'(?=[=+\-@])/, ""))
          wrong.push(`JSON, row ${i + 1}, ${column}: ${inJson} is not ${written}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(cellUnder(sheet, columns[0]!, rows.length + 1)).toBeNull();
  });

  it("are all in the manifest, each with its hash and size, and only those", () => {
    const manifest = JSON.parse(text("manifest.json"));
    const there = readdirSync(folder).filter((file) => file !== "manifest.json");
    expect(Object.keys(manifest.outputs).toSorted()).toEqual(there.toSorted());
    for (const file of there) {
      expect(manifest.outputs[file], file).toBe(hashOf(file));
      expect(manifest.sizes[file], file).toBe(readFileSync(join(folder, file)).length);
    }
    for (const {name} of EDITION_TABLES)
      expect(manifest.rows[name], name).toBe(parseCsv(text(`${name}.csv`), name).length);
  });

  it("are published without the working file, and with the manifest", () => {
    const {files} = readPublishedFiles(2025, folder);
    const names = files.map(({file}) => file);
    expect(names).not.toContain("edition.json");
    expect(new Set(names)).toEqual(new Set(readdirSync(folder).filter((file) => file !== "edition.json")));
    for (const {file, sha256} of files) expect(sha256, file).toBe(hashOf(file));
  });

  it("are described on the downloads page table by table, each in Vietnamese too", () => {
    const {tables, all} = describeDownloads(2025, readPublishedFiles(2025, folder));
    expect(tables.map(({name}) => name)).toEqual(EDITION_TABLES.map(({name}) => name));
    expect(all.map(({file}) => file)).toEqual(
      expect.arrayContaining(["ranks.csv", "ranks.json", "san-sang-2025.xlsx", "datapackage.json", "manifest.json"])
    );
    expect(tables.filter(({name}) => !hasTableTitle(name)).map(({name}) => name)).toEqual([]);
  });

  it("say which file is missing where a table is described and not there", () => {
    const published = readPublishedFiles(2025, folder);
    const files = published.files.filter(({file}) => file !== "ranks.json");
    expect(() => describeDownloads(2025, {...published, files})).toThrow(/edition 2025 has no ranks\.json/);
  });

  it("ask for an assessment where there is no manifest", () => {
    expect(() => readPublishedFiles(1999, join(folder, "nowhere"))).toThrow(/san-sang assess --edition 1999/);
  });
});
