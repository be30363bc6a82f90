/**
 * What Excel demands of a workbook's parts: a file that breaks it opens with an offer to repair.
 */
import {strFromU8, unzipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {writeTemplate} from "../../loaders/form/write-template.js";
import {FORM, HA_NOI, MOST, optionsFor} from "./sample.js";

/** Order of the parts of a worksheet in the schema, those that a template has. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection dataValidations pageMargins pageSetup headerFooter".split(
    " "
  );
const SHORT = 32;
const LONG = 255;

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function attribute(tag: string, name: string): string {
  const raw = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return raw.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

describe.each([
  ["a province", HA_NOI, "2024"],
  ["a ministry", MOST, "2025"]
] as const)("the parts of the template of %s", async (_, unit, year) => {
  const book = parts(await writeTemplate(FORM, unit, optionsFor(unit, year)));
  const sheets = [...book].filter(([name]) => name.startsWith("xl/worksheets/sheet")).map(([, xml]) => xml);
  const workbook = book.get("xl/workbook.xml")!;
  const names = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => attribute(tag, "name"));

  it("stand in the order of the schema", () => {
    for (const xml of sheets) {
      const places = ORDER.map((part) => xml.search(new RegExp(`<${part}[ />]`))).filter((at) => at >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("name sheets within 31 letters, each once, without what Excel forbids", () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });

  it("keep the texts of validations within their limits", () => {
    const rules = sheets.flatMap((xml) => [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/g)]);
    expect(rules.length).toBeGreaterThan(20);
    for (const [rule] of rules) {
      for (const title of ["promptTitle", "errorTitle"]) expect(attribute(rule, title).length).toBeLessThan(SHORT);
      for (const text of ["prompt", "error"]) expect(attribute(rule, text).length).toBeLessThan(LONG);
      const list = /<formula1>"(.*?)"<\/formula1>/.exec(rule)?.[1] ?? "";
      expect(list.length).toBeLessThan(LONG);
    }
  });

  it("repeat the heading of each sheet that has one, with quoted sheet names", () => {
    const titles = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)];
    expect(titles).toHaveLength(9);
    for (const [, tag, range] of titles) {
      const sheet = names[Number(attribute(` ${tag}`, "localSheetId"))];
      expect(range!.replaceAll("&apos;", "'")).toMatch(new RegExp(`^'${sheet}'!\\$[34]:\\$[34]$`));
    }
  });

  it("say name and size in every font, and leave rows free to grow", () => {
    const fonts = book.get("xl/styles.xml")!.match(/<font>.*?<\/font>/g)!;
    expect(fonts.filter((font) => !/<name /.test(font) || !/<sz /.test(font))).toEqual([]);
    expect(new Set(fonts).size).toBe(fonts.length);
    expect(sheets.filter((xml) => xml.includes("customHeight"))).toEqual([]);
    expect(sheets.some((xml) => / ht="\d/.test(xml))).toBe(true);
  });

  it("have no cell style or shared text that is not there", () => {
    const styles = Number(/<cellXfs count="(\d+)"/.exec(book.get("xl/styles.xml")!)![1]);
    const texts = book.get("xl/sharedStrings.xml")!.match(/<si>/g)!.length;
    for (const xml of sheets) {
      for (const [, style] of xml.matchAll(/<c [^>]*s="(\d+)"/g)) expect(Number(style)).toBeLessThan(styles);
      for (const [, text] of xml.matchAll(/t="s"[^>]*><v>(\d+)</g)) expect(Number(text)).toBeLessThan(texts);
    }
  });
});
