import {strToU8, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {guardFile} from "../../loaders/intake/guard.js";
import {fill} from "../form/sample.js";

const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, {level: 9});

describe("guardFile", () => {
  it("lets a form pass", async () => {
    expect(guardFile(await fill({}), "a.xlsx")).toEqual({refused: null, detail: "", macros: false});
  });

  it("refuses a part that unpacks to more than 150 times its size", () => {
    expect(guardFile(zip({"xl/a.xml": new Uint8Array(5e6)}), "a.xlsx")).toMatchObject({refused: "too-large"});
  });

  it("refuses more than 2,000 parts", () => {
    const parts = Object.fromEntries(Array.from({length: 2001}, (_, i) => [`p${i}`, strToU8("x")]));
    expect(guardFile(zip(parts), "a.xlsx")).toMatchObject({refused: "too-large", detail: "2001 phần"});
  });

  it("refuses a part whose bytes don't match their checksum", () => {
    const bytes = zipSync({"xl/a.xml": strToU8("dvc-ai 30")}, {level: 0});
    const at = bytes.indexOf("3".charCodeAt(0), 38); // the digit, stored as it is
    const flipped = bytes.with(at, "8".charCodeAt(0));
    expect(guardFile(bytes, "a.xlsx").refused).toBeNull();
    expect(guardFile(flipped, "a.xlsx")).toMatchObject({refused: "unreadable", detail: "crc"});
  });

  it("notes macros, and goes by the ending of the name", async () => {
    expect(guardFile(zip({"xl/vbaProject.bin": strToU8("x")}), "a.xlsx").macros).toBe(true);
    expect(guardFile(new Uint8Array(3), "a.csv").refused).toBeNull();
    expect(guardFile(new Uint8Array(3), "a.docx")).toMatchObject({refused: "wrong-type", detail: ".docx"});
    expect(guardFile(new Uint8Array(3), "baocao")).toMatchObject({refused: "wrong-type"});
  });

  it("refuses a file that is no zip, whatever it says at its end", () => {
    const tail = new Uint8Array(40);
    tail.set([0x50, 0x4b, 5, 6], 18);
    tail.set([9, 0], 28); // nine entries that are not there
    expect(guardFile(tail, "a.xlsx")).toMatchObject({refused: "unreadable"});
  });
});
