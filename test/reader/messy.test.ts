/**
 * Lines 30 to 38 and 99 of the list of messy variants, through the reader: in the font they came in, in none, in a CSV.
 * What is read as a name is then looked up among the units of its year.
 */
import {strToU8} from "fflate";
import {writeXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {readFile} from "../../loaders/reader/read-file.js";
import {readRegistry} from "../../loaders/registry/read.js";
import {resolveUnit} from "../../loaders/registry/resolve.js";

const ON = "2024-12-31";

/** Line, raw text, its font, the text it is, the unit of 2024 that it names. */
const LINES: readonly [number, string, string, string, string | null][] = [
  [30, "Hµ néi", ".VnArialH", "HÀ NỘI", "ha-noi-63"],
  [31, "H¶i phßng", ".VnTime", "Hải phòng", "hai-phong-63"],
  [32, "H¶i d\u00AD¬ng", ".VnTime", "Hải dương", "hai-duong-63"],
  [33, "h\u00ADng yªn", ".VnTime", "hưng yên", "hung-yen-63"],
  [34, "Hµ t©y", ".VnTime", "Hà tây", null],
  [35, "§¬n vÞ: TriÖu ®ång.", ".VnTime", "Đơn vị: Triệu đồng.", null],
  [36, "Haø Noäi", "VNI-Times", "Hà Nội", "ha-noi-63"],
  [37, "TØnh §ång Th¸p", ".VnTime", "Tỉnh Đồng Tháp", "dong-thap-63"]
];

async function textsOf(bytes: Uint8Array, name: string) {
  const result = await readFile(bytes, name);
  if (!result.ok) throw new Error(result.detail);
  return result.file.sheets[0]!.cells.map(({raw, text}) => ({raw, text}));
}

async function workbook(cells: readonly {readonly value: string; readonly font?: string}[]): Promise<Uint8Array> {
  const placed = cells.map(
    ({value, font}, row) => [`${row},0`, {value, ...(font ? {style: {font: {name: font}}} : {})}] as const
  );
  return new Uint8Array(await writeXlsx({sheets: [{name: "A", rows: [], cells: new Map(placed)}]}));
}

describe.each(LINES)("line %i: %s", (_, raw, font, text, unit) => {
  it("is read by its font", async () => {
    expect(await textsOf(await workbook([{value: raw, font}]), "a.xlsx")).toEqual([{raw, text}]);
  });

  it("is read by its syllables, alone or in a column, in a workbook and in a CSV of bytes and of UTF-8", async () => {
    const {text: read} = {text: font.endsWith("H") ? "Hà nội" : text};
    for (const bytes of [await workbook([{value: raw}]), strToU8(raw), strToU8(raw, true)]) {
      expect(await textsOf(bytes, "a.csv")).toEqual([{raw, text: read}]);
    }
  });

  it("is looked up under the name it says", () => {
    expect(resolveUnit(readRegistry(), text, ON).id).toBe(unit);
  });
});

describe("the other lines", () => {
  it("line 34: Hà Tây was a province until it went into Hà Nội in 2008, and is none of a later year", () => {
    const {rule, candidates} = resolveUnit(readRegistry(), "Hà tây", ON);
    expect({rule, candidates}).toEqual({rule: "not-valid-on-date", candidates: ["ha-noi-63"]});
    expect(resolveUnit(readRegistry(), "Hà tây", "2008-07-31").id).not.toBeNull();
  });

  it("line 38: an escape that R left in a CSV is the letter it stands for", async () => {
    const [cell] = await textsOf(strToU8("QU<U+1EA2>NG NINH"), "a.csv");
    expect(cell).toEqual({raw: "QU<U+1EA2>NG NINH", text: "QUẢNG NINH"});
    expect(resolveUnit(readRegistry(), cell!.text, ON).id).toBe("quang-ninh-63");
  });

  it("line 99: þ is a ticked box in Wingdings only", async () => {
    const bytes = await workbook([
      {value: "þ", font: "Wingdings"},
      {value: "þ", font: "Arial"},
      {value: "lþ", font: ".VnTime"}
    ]);
    expect((await textsOf(bytes, "a.xlsx")).map(({text}) => text)).toEqual(["☑", "þ", "lỵ"]);
  });
});
