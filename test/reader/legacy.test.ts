import {existsSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {couldBeLegacy} from "../../loaders/reader/legacy/code-points.js";
import {decodeLegacy} from "../../loaders/reader/legacy/decode.js";
import {decodeSheets} from "../../loaders/reader/legacy/decode-sheets.js";
import {fontEncoding} from "../../loaders/reader/legacy/fonts.js";
import {scoreBytes, scoreTexts} from "../../loaders/reader/legacy/score.js";
import {isSyllable} from "../../loaders/reader/legacy/syllables.js";
import {decodeSymbols} from "../../loaders/reader/legacy/symbols.js";
import {decodeWindows1252} from "../../loaders/reader/legacy/windows-1252.js";
import type {EncodingChoice, ReadCell} from "../../loaders/reader/model.js";
import {readRegistry} from "../../loaders/registry/read.js";

const TABLE = "../shared/reference/published/tcvn3-to-unicode.csv";
const UNICODE: EncodingChoice = {name: "unicode", by: "format", confidence: 1};
const NAMES = [...readRegistry().units.values()].map((unit) => unit.name.vi);

/** Decodes one sheet of text cells, one row each, given as text or as text and font. */
function decode(cells: readonly (string | readonly [string, string])[], given?: EncodingChoice) {
  const made = cells.map((one, row): ReadCell => {
    const [raw, font] = typeof one === "string" ? [one] : one;
    const text = raw.normalize("NFC");
    return {row, column: 0, type: "text", raw, value: text, text, ...(font === undefined ? {} : {font})};
  });
  const sheet = {name: "A", state: "visible", cells: made, merges: [], hiddenRows: [], hiddenColumns: []} as const;
  const decoded = decodeSheets({sheets: [sheet], notes: []}, UNICODE, given);
  return {...decoded, texts: decoded.sheets[0]!.cells.map(({text}) => text)};
}

describe("TCVN3", () => {
  it.skipIf(!existsSync(TABLE))(
    `agrees with a published table${existsSync(TABLE) ? "" : " (skipped: not here)"}`,
    () => {
      const rows = readFileSync(TABLE, "utf8").trim().split(/\r?\n/).slice(1);
      for (const row of rows) {
        const [hex, letter] = row.split(",") as [string, string];
        expect(decodeLegacy(String.fromCodePoint(Number.parseInt(hex, 16)), "tcvn3")).toBe(letter);
      }
      expect(rows.length).toBeGreaterThan(70);
    }
  );

  it("has ư where a soft hyphen stands elsewhere", () => {
    expect(decodeLegacy("H¶i d\u00AD¬ng, h\u00ADng yªn", "tcvn3")).toBe("Hải dương, hưng yên");
  });
});

describe("Windows-1252", () => {
  it("has its signs in the bytes 80 to 9F, which Node's own decoder loses", () => {
    expect(decodeWindows1252(Uint8Array.of(0x93, 0x48, 0xb6, 0x69, 0x85, 0x94))).toBe("“H¶i…”");
  });

  it("lets text with curly quotes and dots be legacy text all the same", () => {
    expect(couldBeLegacy("“H¶i d­¬ng”…")).toBe(true);
    expect(couldBeLegacy("“Hải Dương”…")).toBe(false);
  });
});

describe("VNI", () => {
  it.each([
    ["Haø Noäi", "Hà Nội"],
    ["THAØNH PHOÁ HOÀ CHÍ MINH", "THÀNH PHỐ HỒ CHÍ MINH"],
    ["Ñaék Laék, Thöøa Thieân Hueá", "Đắk Lắk, Thừa Thiên Huế"],
    ["Baø Ròa - Vuõng Taøu, Myõ Tho, Quyønh", "Bà Rịa - Vũng Tàu, Mỹ Tho, Quỳnh"]
  ])("reads %s", (raw, text) => expect(decodeLegacy(raw, "vni")).toBe(text));
});

describe("fonts", () => {
  it.each([
    [".VnTime", "tcvn3", false],
    [".VnArialH", "tcvn3", true],
    [".VnTimeH Bold", "tcvn3", true],
    ["VNI-Times", "vni", false]
  ])("%s says what its text is in", (font, encoding, capitals) => {
    expect(fontEncoding(font)).toEqual({encoding, capitals});
  });

  it.each(["Times New Roman", "Vnt Sans", undefined])("%s says nothing", (font) =>
    expect(fontEncoding(font)).toBeNull()
  );

  it("decide cell by cell, and show capitals where the font does", () => {
    const {texts, encoding} = decode([
      ["Hµ néi", ".VnArialH"],
      ["Haø", "VNI-Times"],
      ["Tỉnh", "Arial"],
      ["bé", ".VnTime"],
      ["dvc-ai", ".VnTimeH"]
    ]);
    expect(texts).toEqual(["HÀ NỘI", "Hà", "Tỉnh", "bộ", "dvc-ai"]);
    expect(encoding).toEqual({name: "tcvn3", by: "font", confidence: 1});
  });

  it("are not believed where Unicode is written in them", () => {
    const cells = ["Hà Nội", "Hải Phòng", "Tân Bình", "và"].map((text): [string, string] => [text, ".VnTime"]);
    expect(decode(cells).texts).toEqual(["Hà Nội", "Hải Phòng", "Tân Bình", "và"]);
  });
});

describe("ticks and boxes", () => {
  it("are such in a Wingdings font only: þ is ỵ in TCVN3 and a letter elsewhere", () => {
    expect(
      decode([
        ["þ", "Wingdings"],
        ["\uF0FC", "Wingdings"],
        ["R", "Wingdings 2"],
        ["¨", "Wingdings"]
      ]).texts
    ).toEqual(["☑", "✓", "☑", "☐"]);
    expect(
      decode([
        ["þ", "Arial"],
        ["ü", "Calibri"]
      ]).texts
    ).toEqual(["þ", "ü"]);
    expect(decode([["lþ", ".VnTime"]]).texts).toEqual(["lỵ"]);
    expect(decodeSymbols("Có", "Wingdings")).toBeNull();
  });
});

describe("syllables", () => {
  it("know real words and refuse what decoding wrongly makes", () => {
    for (const word of "Nghệ thuyền khuỷu giếng quốc Đắk yếu ướt ngoằn xã".split(" "))
      expect(isSyllable(word)).toBe(true);
    for (const word of ["Haø", "H¶i", "cạch̀", "bàt", "phôí", "ngx", "çô", "Zürich"])
      expect(isSyllable(word)).toBe(false);
  });

  it("decide for a column of names in either encoding, each at once", () => {
    expect(scoreTexts(["Hµ néi", "H¶i phßng"], ["tcvn3", "vni"])).toEqual({name: "tcvn3", confidence: 1});
    expect(scoreTexts(["Haø Noäi", "Quaûng Ngaõi"], ["tcvn3", "vni"])).toEqual({name: "vni", confidence: 1});
  });

  it("do not decide on one word, nor on signs", () => {
    expect(scoreTexts(["Hµ Giang"], ["tcvn3", "vni"]).name).toBe("unsure");
    expect(decode(["Hµ Giang"]).notes).toEqual([{code: "encoding-unsure", detail: "A!A"}]);
    expect(decode(["Hµ Giang"]).texts).toEqual(["Hµ Giang"]);
    expect(decode(["20 °C", "5 m²", "· Café Zürich", "§ 5", "½"]).notes).toEqual([]);
  });

  it("take a column that can't decide alone with the file", () => {
    const {sheets} = decode(["H¶i phßng", "Hµ T©y", "NghÖ An"]);
    const cells = [
      ...sheets[0]!.cells,
      {row: 9, column: 3, type: "text", raw: "Hµ Giang", value: "Hµ Giang", text: "Hµ Giang"} as const
    ];
    const sheet = {...sheets[0]!, cells: cells.map(({encoding: _, ...cell}) => ({...cell, text: cell.raw}))};
    const again = decodeSheets({sheets: [sheet], notes: []}, UNICODE);
    expect(again.sheets[0]!.cells.at(-1)).toMatchObject({text: "Hà Giang", encoding: "tcvn3"});
  });

  it("tell the encodings of bytes apart", () => {
    expect(scoreBytes(["ÿÃ"]).name).toBe("unsure");
    expect(scoreBytes(["H¶i phßng"]).name).toBe("tcvn3");
    expect(scoreBytes(["Thành phô\u00EC"]).name).toBe("windows-1258");
  });
});

describe("Unicode text", () => {
  const words = [...new Set(NAMES.flatMap((name) => name.split(/[^\p{L}]+/u)))].filter((word) => word !== "");
  const phrase = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 12}).map((some) => some.join(" "));

  it("is never taken for anything else, whatever the words", () => {
    fc.assert(
      fc.property(fc.array(phrase, {minLength: 1, maxLength: 8}), (texts) => {
        expect(decode(texts).texts).toEqual(texts.map((text) => text.normalize("NFC")));
        expect(scoreTexts(texts, ["tcvn3", "vni"]).name).toBe("unicode");
      }),
      {numRuns: 300, seed: 1}
    );
  });

  it("is never altered but to NFC where it has a letter outside Latin-1, whatever is asked for", () => {
    const letter = fc.constantFrom(..."ăđĩũơưẠạẢảẤấẦầẮắẰằẸẹẾếỀềỊịỌọỐốỜờỢợỤụỨứỪừỲỳỴỵ");
    fc.assert(
      fc.property(fc.string({unit: "binary"}), letter, fc.string(), (before, inside, after) => {
        const text = before + inside + after;
        for (const name of ["tcvn3", "vni", "windows-1258"] as const) {
          expect(decodeLegacy(text, name)).toBe(text.normalize("NFC"));
          expect(decode([text], {name, by: "given", confidence: 1}).texts).toEqual([text.normalize("NFC")]);
        }
      }),
      {numRuns: 300, seed: 1}
    );
  });

  it("keeps the raw text of what was decoded", () => {
    const [cell] = decode(["H¶i phßng"]).sheets[0]!.cells;
    expect(cell).toMatchObject({raw: "H¶i phßng", text: "Hải phòng", value: "Hải phòng", encoding: "tcvn3"});
  });

  it("may be told what it is by the caller", () => {
    expect(decode(["Hµ"], {name: "tcvn3", by: "given", confidence: 1}).texts).toEqual(["Hà"]);
    expect(decode([["Hµ néi", ".VnTime"]], {name: "unicode", by: "given", confidence: 1}).texts).toEqual(["Hµ néi"]);
  });
});
