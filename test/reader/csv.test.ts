import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import type {ReadFileOptions} from "../../loaders/reader/model.js";
import {readFile} from "../../loaders/reader/read-file.js";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "..", "fixtures", "reader", name));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, options: ReadFileOptions = {}) {
  const result = await readFile(bytes, "a.csv", options);
  if (!result.ok) return {refused: result.refused, texts: [], encoding: null, delimiter: null, notes: []};
  const {sheets, encoding, delimiter, notes} = result.file;
  return {
    refused: null,
    texts: sheets[0]!.cells.map(({text}) => text),
    cells: sheets[0]!.cells,
    encoding,
    delimiter,
    notes
  };
}

const NAMES = ["Hà Nội", "1", "Hải Phòng", "4", "Thừa Thiên Huế", "7", "Đắk Lắk", "10", "Quảng Ngãi", "13"];

describe("the same table", () => {
  it.each([
    ["vni.csv", "vni", "syllables", ";"],
    ["tcvn3.csv", "tcvn3", "syllables", ";"],
    ["windows-1258.csv", "windows-1258", "syllables", ";"],
    ["utf-16.csv", "utf-16le", "byte-order-mark", "\t"]
  ])("reads from %s", async (name, encoding, by, delimiter) => {
    const {texts, ...about} = await read(fixture(name));
    expect(texts.slice(2, 12)).toEqual(NAMES);
    expect(about).toMatchObject({encoding: {name: encoding, by, confidence: 1}, delimiter});
  });

  it.each(["vni", "tcvn3"] as const)("reads from %s letters that were saved as UTF-8", async (name) => {
    const shown = new TextDecoder("windows-1252").decode(fixture(`${name}.csv`));
    const {texts, encoding, cells} = await read(utf8(shown));
    expect(texts.slice(2, 12)).toEqual(NAMES);
    expect(encoding).toMatchObject({name, by: "syllables"});
    expect(cells![2]!.raw).not.toBe(cells![2]!.text);
  });

  it("reads from UTF-16 of either order, with and without a mark", async () => {
    const [text] = [new TextDecoder("utf-16le").decode(fixture("utf-16.csv"))];
    const little = Buffer.from(text!, "utf16le");
    const big = Buffer.from(text!, "utf16le").swap16();
    for (const bytes of [little, Buffer.concat([Buffer.from([0xfe, 0xff]), big]), big]) {
      expect((await read(bytes)).texts.slice(2, 12)).toEqual(NAMES);
    }
  });

  it("reads with and without a mark in UTF-8", async () => {
    expect((await read(utf8("\uFEFFTỉnh,Số\nHà Nội,1"))).texts).toEqual(["Tỉnh", "Số", "Hà Nội", "1"]);
    expect((await read(utf8("\uFEFFx"))).encoding).toEqual({name: "utf-8", by: "byte-order-mark", confidence: 1});
  });
});

describe("the encoding", () => {
  it("may be given, against what the text says", async () => {
    expect((await read(utf8("Hµ"), {encoding: "tcvn3"})).texts).toEqual(["Hà"]);
    expect((await read(utf8("H¶i phßng"), {encoding: "unicode"})).texts).toEqual(["H¶i phßng"]);
    expect((await read(fixture("tcvn3.csv"), {encoding: "tcvn3"})).encoding).toMatchObject({by: "given"});
    expect((await read(fixture("tcvn3.csv"), {encoding: "utf-8"})).refused).toBe("unreadable");
  });

  it("is not guessed where no reading makes words", async () => {
    expect((await read(Uint8Array.of(0x61, 0xff, 0xc3, 0x62))).refused).toBe("unreadable");
  });

  it("leaves letters that R wrote out as codes readable", async () => {
    const [cell] = (await read(utf8("QU<U+1EA2>NG NINH"))).cells!;
    expect(cell).toMatchObject({raw: "QU<U+1EA2>NG NINH", text: "QUẢNG NINH"});
  });
});

describe("fields", () => {
  it.each([
    ["a,b\n1,2", ",", ["a", "b", "1", "2"]],
    ["a;b\n1,5;2", ";", ["a", "b", "1,5", "2"]],
    ["Tỉnh, thành phố;Số\nHà Nội;1,5", ";", ["Tỉnh, thành phố", "Số", "Hà Nội", "1,5"]],
    ["a\tb;c\n1\t2", "\t", ["a", "b;c", "1", "2"]],
    ["sep=;\na;b,c", ";", ["a", "b,c"]],
    ["một cột", ",", ["một cột"]]
  ])("are found in %j", async (text, delimiter, texts) => {
    expect(await read(utf8(text))).toMatchObject({delimiter, texts});
  });

  it("keep their addresses past empty lines and quoted line breaks", async () => {
    const {cells} = await read(utf8('a,"b\nc"\n\n,d'));
    expect(cells!.map(({row, column, raw}) => [row, column, raw])).toEqual([
      [0, 0, "a"],
      [0, 1, "b\nc"],
      [2, 1, "d"]
    ]);
  });

  it("are refused where a quote swallows the rest", async () => {
    expect((await read(utf8('a,"b\nc,d\n'))).refused).toBe("unreadable");
  });

  it("come back as they were written, whatever is in them", async () => {
    const field = fc.string({unit: fc.constantFrom(...'abc ,;"\nĐắkỵ1.5')}).filter((text) => text.trim() !== "");
    const rows = fc.array(fc.tuple(field, field, field), {minLength: 3, maxLength: 8});
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const {texts} = await read(utf8(Papa.unparse([["x", "y", "z"], ...table], {quotes: true, newline: "\n"})));
        expect(texts.slice(3)).toEqual(table.flat());
      }),
      {numRuns: 100, seed: 1}
    );
  });
});
