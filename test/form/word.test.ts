/**
 * The Word form: the same questions as the workbook, in content controls. LibreOffice opens and re-saves it where
 * LibreOffice Writer is installed; elsewhere those tests are skipped and say so.
 */
import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {strFromU8, unzipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {allItems, appliesTo, tableCode, tableSheets} from "../../loaders/form/questions.js";
import {listKeys} from "../../loaders/form/word/list-table.js";
import {fillDocument, writeDocument} from "../../loaders/form/word/write-document.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {readDocx} from "../../loaders/reader/docx/read-docx.js";
import {descendants, parseXml} from "../../loaders/reader/docx/xml.js";
import {contextFor, FORM, HA_NOI, MOST, optionsFor} from "./sample.js";

const ANSWERS = new Map<string, string | number | boolean>([
  ["dvc-ai", 0],
  ["dvc-total", 1234],
  ["dvc-ai.note", "12/2024"],
  ["open-data", true],
  ["doc-date", "2024-12-05"],
  ["spend-state", 25.908],
  ["contact-phone", "0000 000 000"],
  ["context-need", "Dòng một\nDòng hai"],
  ["ung-dung-count", 1],
  ["ung-dung[1].state", "planned"],
  ["ung-dung[1].name", "Trợ lý <ảo> & máy"],
  ["nhiem-vu[qd699-pl2-1].state", "in-progress"]
]);

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"]!);
const tagsOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refused);
  return read.document.controls.map(({tag}) => tag);
};

describe("the Word form", () => {
  it("is the same bytes for the same input", async () => {
    const [one, two] = await Promise.all([
      fillDocument(FORM, HA_NOI, ANSWERS, optionsFor(HA_NOI)),
      fillDocument(FORM, HA_NOI, ANSWERS, optionsFor(HA_NOI))
    ]);
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it.each([HA_NOI, MOST])("asks every question of $id once, each in a control with its code", async (unit) => {
    const options = optionsFor(unit);
    const tags = tagsOf(await writeDocument(FORM, unit, options));
    const items = allItems(FORM).filter(({item}) => appliesTo(item.applies, unit.kind));
    const cells = tableSheets(FORM).flatMap((sheet) =>
      listKeys(sheet, options.tasks).flatMap((key) => sheet.columns.map(({id}) => tableCode(sheet.id, key, id)))
    );
    const expected = [...items.map(({item}) => item.id), ...cells];
    expect(tags.filter((tag) => !tag.startsWith("_") && !tag.endsWith(".note")).sort()).toEqual(expected.sort());
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.slice(0, 4)).toEqual(["_form", "_version", "_unit", "_edition"]);
  });

  it("gives every control an id of its own, locks it in, and locks the content of what is filled in beforehand", async () => {
    const xml = xmlOf(await writeDocument(FORM, HA_NOI, optionsFor(HA_NOI)));
    const controls = [...descendants(parseXml(xml), "w:sdtPr")].map(({children}) =>
      Object.fromEntries(children.map(({name, attributes}) => [name, attributes["w:val"] ?? ""]))
    );
    const ids = controls.map((properties) => properties["w:id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => Number(id) > 0 && Number(id) <= 2 ** 31)).toBe(true);
    const locks = new Map(controls.map((properties) => [properties["w:tag"], properties["w:lock"]]));
    expect(["unit-id", "_form", "nhiem-vu[qd699-pl2-1].task"].map((tag) => locks.get(tag))).toEqual([
      ...["sdtContentLocked", "sdtContentLocked", "sdtContentLocked"]
    ]);
    expect(locks.get("dvc-ai")).toBe("sdtLocked");
    expect(controls.every((properties) => properties["w:alias"]!.length <= 64)).toBe(true);
  });

  it("keeps the properties of a control in the order that Word demands", async () => {
    const order = ["w:alias", "w:tag", "w:id", "w:lock", "w:showingPlcHdr"];
    const kinds = new Set(["w:comboBox", "w:date", "w:text"]);
    const xml = xmlOf(await fillDocument(FORM, HA_NOI, ANSWERS, optionsFor(HA_NOI)));
    for (const {children} of descendants(parseXml(xml), "w:sdtPr")) {
      const places = children.map(({name}) => (kinds.has(name) ? order.length : order.indexOf(name)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  it("offers the choices of a yes/no and of a list, which may be typed over", async () => {
    const xml = xmlOf(await writeDocument(FORM, HA_NOI, optionsFor(HA_NOI)));
    const lists = new Map(
      [...descendants(parseXml(xml), "w:sdtPr")].map((properties) => {
        const tag = properties.children.find(({name}) => name === "w:tag")!.attributes["w:val"];
        return [tag, [...descendants(properties, "w:listItem")].map(({attributes}) => attributes["w:displayText"])];
      })
    );
    expect(lists.get("open-data")).toEqual(["Có", "Chưa"]);
    expect(lists.get("ioc-ai")).toEqual(["Có", "Chưa", "Không áp dụng"]);
    expect(lists.get("hop-tac[3].scope")).toEqual(["Trong nước", "Nước ngoài"]);
    expect(lists.get("dvc-ai")).toEqual([]);
  });

  it("is A4 in Times New Roman, with headings that repeat on every page", async () => {
    const bytes = await writeDocument(FORM, HA_NOI, optionsFor(HA_NOI));
    const xml = xmlOf(bytes);
    const sizes = [...descendants(parseXml(xml), "w:pgSz")].map(({attributes}) => [
      ...[attributes["w:w"], attributes["w:h"], attributes["w:orient"]]
    ]);
    expect(sizes).toEqual([
      ["11906", "16838", "portrait"],
      ["16838", "11906", "landscape"]
    ]);
    const tables = [...descendants(parseXml(xml), "w:tbl")].slice(1);
    expect(tables.every((table) => !descendants(table, "w:tblHeader").next().done)).toBe(true);
    expect(strFromU8(unzipSync(bytes)["word/styles.xml"]!)).toContain('w:ascii="Times New Roman"');
  });

  it("refuses a number that can't be written out, naming it", async () => {
    const values = new Map([["spend-state", 1e-9]]);
    await expect(fillDocument(FORM, HA_NOI, values, optionsFor(HA_NOI))).rejects.toThrow(/1e-9/);
  });
});

const folder = mkdtempSync(join(tmpdir(), "word-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The file converted, or null where LibreOffice or its Writer is not there. The profile disturbs no other one. */
function convert(bytes: Uint8Array, to: string): Uint8Array | null {
  const file = join(folder, "bao-cao.docx");
  const out = join(folder, "out", `bao-cao.${to.split(":")[0]}`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", to, "--outdir", join(folder, "out"), file];
  spawnSync("soffice", args, {encoding: "utf8", timeout: 90_000});
  return existsSync(out) ? readFileSync(out) : null;
}

describe("the Word form in LibreOffice (skipped where LibreOffice Writer is not installed)", () => {
  it("becomes a PDF", async ({skip}) => {
    const pdf = convert(await writeDocument(FORM, HA_NOI, optionsFor(HA_NOI)), "pdf");
    if (pdf === null) return skip("LibreOffice Writer is not installed");
    expect(strFromU8(pdf.subarray(0, 5))).toBe("%PDF-");
  }, 120_000);

  it("reads the same after it was saved again, though tags may be lost", async ({skip}) => {
    const sent = await fillDocument(FORM, HA_NOI, ANSWERS, optionsFor(HA_NOI));
    const saved = convert(sent, "docx:MS Word 2007 XML");
    if (saved === null) return skip("LibreOffice Writer is not installed");
    const [before, after] = await Promise.all(
      [sent, saved].map((bytes) => readSubmission(bytes, "ha-noi-63/bao-cao.docx", FORM, contextFor(HA_NOI)))
    );
    const values = (reading: typeof before) =>
      reading!.cells.map(({item, status, value, note}) => ({item, status, value, note}));
    expect(after!.fit).toBe(true);
    expect(values(after)).toEqual(values(before));
    expect(after!.contacts).toEqual(before!.contacts);
    expect(after!.form).toEqual(before!.form);
  }, 120_000);
});
