import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {openArchive, unpackPart} from "../../loaders/reader/guard/archive.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {Refused} from "../../loaders/reader/refused.js";
import {fill} from "../form/sample.js";
import {deflated, rawZip} from "./raw-zip.js";

/** Why an archive is not opened; null where it is. */
function refusal(bytes: Uint8Array): string | null {
  try {
    openArchive(bytes);
    return null;
  } catch (error) {
    return error instanceof Refused ? error.message : "another error";
  }
}

async function unpack(bytes: Uint8Array, name: string): Promise<string> {
  let text = "";
  await unpackPart(openArchive(bytes), name, (piece) => {
    text += new TextDecoder().decode(piece);
  });
  return text;
}

const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, {level: 9});
const part = deflated("xl/a.xml", strToU8("dvc-ai 30"));

describe("an archive", () => {
  it("is opened where nothing speaks against it", async () => {
    expect(refusal(await fill({}))).toBeNull();
    expect(await unpack(rawZip([part]), "XL/A.xml")).toBe("dvc-ai 30");
  });

  it.each([
    ["a part that unpacks to more than 150 times its size", zip({"xl/a.xml": new Uint8Array(5e6)}), "too-large: 0*"],
    [
      "more than 2,000 parts",
      zip(Object.fromEntries(Array.from({length: 2001}, (_, i) => [`p${i}`, strToU8("x")]))),
      "too-large: 2001 phần"
    ],
    ["a name that leaves the archive", zip({"xl/../../a": strToU8("x")}), "unreadable: xl/../../a"],
    ["a name from the root", zip({"/etc/a": strToU8("x")}), "unreadable: /etc/a"],
    ["a name with a drive", zip({"C:a": strToU8("x")}), "unreadable: C:a"],
    ["a name twice", rawZip([part, {...part, name: "XL/a.xml"}]), "unreadable: XL/a.xml ×2"],
    ["an archive inside", zip({"a.zip": strToU8("x")}), "too-large: a.zip"],
    [
      "parts of 300 MB in all",
      rawZip([
        {...part, unpacked: 9e5},
        {...part, name: "b", packed: new Uint8Array(3e6), unpacked: 3e8}
      ]),
      "too-large: 301 MB"
    ]
  ])("is refused for %s", (_, bytes, said) => {
    const found = refusal(bytes);
    if (said.endsWith("*")) expect(found).toMatch(/^too-large: \d+:1$/);
    else expect(found).toBe(said);
  });

  it("is refused for parts that share bytes", () => {
    const bytes = rawZip([part, {...part, name: "b"}]);
    const second = bytes.length - 22 - (46 + 1); // its directory entry
    const moved = Buffer.from(bytes);
    moved.writeUInt32LE(0, second + 42);
    expect(refusal(bytes)).toBeNull();
    expect(refusal(moved)).toBe("unreadable: b");
  });

  it("is refused where it is none, whatever stands at its end", () => {
    const tail = new Uint8Array(40);
    tail.set([0x50, 0x4b, 5, 6], 18);
    tail.set([9, 0], 28); // nine entries that are not there
    expect(refusal(tail)).toBe("unreadable: zip");
    expect(refusal(new Uint8Array(3))).toBe("unreadable: zip");
  });

  it("gives no part that differs from its checksum by one bit, or from its size by one byte", async () => {
    const stored = {...part, packed: strToU8("dvc-ai 30"), method: 0} as const;
    expect(await unpack(rawZip([stored]), "xl/a.xml")).toBe("dvc-ai 30");
    await expect(unpack(rawZip([{...stored, packed: strToU8("dvc-ai 38")}]), "xl/a.xml")).rejects.toThrow("crc");
    await expect(unpack(rawZip([{...part, unpacked: 8}]), "xl/a.xml")).rejects.toThrow(Refused);
    await expect(unpack(rawZip([{...part, unpacked: 10}]), "xl/a.xml")).rejects.toThrow("crc");
    await expect(unpack(rawZip([part]), "xl/b.xml")).rejects.toThrow(Refused);
  });

  it("unpacks a large part to no more than it promises", async () => {
    const large = deflated("a", new Uint8Array(40e6));
    let most = 0;
    const lying = openArchive(rawZip([{...large, unpacked: 2e6, packed: Buffer.concat([large.packed])}]));
    const unpacking = unpackPart(lying, "a", (piece) => {
      most += piece.length;
    });
    await expect(unpacking).rejects.toThrow(Refused);
    expect(most).toBeLessThanOrEqual(2e6);
  });
});

describe("what a file is", () => {
  const text = (start: string) => Uint8Array.from(start.padEnd(40), (char) => char.charCodeAt(0));
  it.each([
    ["%PDF-1.7", "scanned", "PDF"],
    ["\xFF\xD8\xFF\xE0", "scanned", "JPG"],
    ["\x89PNG", "scanned", "PNG"],
    ["II*\0", "scanned", "TIFF"],
    ["MM\0*", "scanned", "TIFF"],
    ["\0\0\0\x18ftypheic", "scanned", "HEIC"],
    ["{\\rtf1", "wrong-type", ".rtf"],
    ["<html><table>", "wrong-type", "HTML/XML"],
    ["   ", "empty-file", ""]
  ])("is told by its first bytes, not its name: %j", async (start, refused, detail) => {
    expect(await readFile(text(start), "bao-cao.xlsx")).toEqual({ok: false, refused, detail});
  });

  it.each([
    ["xl/workbook.bin", "wrong-type", ".xlsb"],
    ["Index/Document.iwa", "wrong-type", ".numbers"],
    ["ppt/presentation.xml", "wrong-type", ".pptx"],
    ["a.txt", "wrong-type", ".zip"]
  ])("is told by its parts: %s", async (name, refused, detail) => {
    expect(await readFile(zip({[name]: strToU8("x")}), "a.xlsx")).toEqual({ok: false, refused, detail});
  });

  it("is told from the streams of an old Office file", async () => {
    const head = Buffer.from("D0CF11E0A1B11AE1", "hex");
    const file = (stream: string) => Buffer.concat([head, Buffer.alloc(504), Buffer.from(`${stream}\0`, "utf16le")]);
    expect(await readFile(file("EncryptedPackage"), "a.xlsx")).toMatchObject({refused: "password"});
    expect(await readFile(file("WordDocument"), "a.doc")).toMatchObject({refused: "wrong-type", detail: ".doc"});
  });

  it("is read as what it is under any name", async () => {
    const result = await readFile(await fill({}), "bao-cao.pdf");
    expect(result.ok && result.file.kind).toBe("xlsx");
  });
});

describe("a workbook", () => {
  const wrap = (name: string, body: string) =>
    `<${name} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body}</${name}>`;
  const readSheets = async (count: number, sheet: string) => {
    const book = zip({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>'
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r" Type="http://x/worksheet" Target="s.xml"/></Relationships>'
      ),
      "xl/workbook.xml": strToU8(
        wrap("workbook", Array.from({length: count}, (_, i) => `<sheet name="${i}" r:id="r"/>`).join(""))
      ),
      "xl/s.xml": strToU8(wrap("worksheet", sheet))
    });
    const result = await readFile(book, "a.xlsx");
    return result.ok ? result.file.sheets.length : `${result.refused}: ${result.detail}`;
  };
  const text = (length: number) =>
    `<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>${"Sở ".repeat(length).slice(0, length)}</t></is></c></row></sheetData>`;

  it("has at most 500 sheets, one part named again and again among them", async () => {
    expect(await readSheets(500, "")).toBe(500);
    expect(await readSheets(501, "")).toBe("too-large: > 500 trang");
  });

  it("has at most 100,000 characters in a cell", async () => {
    expect(await readSheets(1, text(100_000))).toBe(1);
    expect(await readSheets(1, text(100_001))).toBe("too-large: B1: 100001 ký tự");
  });
});

describe("a compound file that was cut off", () => {
  it("is unreadable by the name .xls, and of no known type by another", async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(1000).fill(7)]);
    expect(await readFile(bytes, "a.xls")).toMatchObject({ok: false, refused: "unreadable"});
    expect(await readFile(bytes, "a.db")).toMatchObject({ok: false, refused: "wrong-type"});
  });
});
