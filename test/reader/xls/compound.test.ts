/**
 * The container of old Office files, against containers written by an independent library and damaged ones.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {Refused} from "../../../loaders/reader/refused.js";
import {openCompoundFile} from "../../../loaders/reader/xls/compound/compound-file.js";
import {readXls} from "../../../loaders/reader/xls/read-xls.js";
import {compoundFile} from "./build-xls.js";

const TCVN3 = readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "reader", "tcvn3.xls"));

function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({length}, (_, i) => (i * 31 + length) & 0xff);
}

function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
}

describe("openCompoundFile", () => {
  test("gives every stream back as it was put in, small ones and large ones", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 20_000}), {minLength: 1, maxLength: 9}), (lengths) => {
        const streams = Object.fromEntries(lengths.map((length, i) => [`s${i}`, bytesOf(length)]));
        const file = openCompoundFile(compoundFile(streams));
        for (const [name, bytes] of Object.entries(streams)) expect(file.read(name)).toEqual(bytes);
      }),
      {numRuns: 40}
    );
  });

  test("follows the table of tables that files over 7 MB need", () => {
    const large = bytesOf(8_000_000);
    const read = openCompoundFile(compoundFile({Workbook: large})).read("workbook")!;
    expect(Buffer.compare(read, large)).toBe(0);
  });

  test("offers only what lies directly below the root", () => {
    const file = openCompoundFile(compoundFile({"a/Workbook": bytesOf(10), b: bytesOf(5000)}));
    expect(file.streams).toContain("b");
    expect(file.storages).toContain("a");
    expect(file.read("Workbook")).toBeNull();
  });

  test("refuses bytes that are none", () => {
    expect(() => openCompoundFile(bytesOf(2000))).toThrow(Refused);
    expect(() => openCompoundFile(new Uint8Array(0))).toThrow(Refused);
  });
});

describe("damaged containers", () => {
  test("a file cut anywhere is refused, never read in part", () => {
    for (let length = 0; length < TCVN3.length - 512; length += 97) {
      expect(readXls(TCVN3.subarray(0, length))).toMatchObject({ok: false});
    }
  });

  test("sectors that follow each other in a circle are refused", () => {
    const fat = (new DataView(TCVN3.buffer, TCVN3.byteOffset).getUint32(76, true) + 1) * 512;
    const circle = Array.from({length: 128}, (_, i) => [(i + 1) % 8, 0, 0, 0]).flat();
    expect(readXls(patched(TCVN3, fat, ...circle))).toMatchObject({ok: false, refused: "unreadable"});
  });

  test("a table of tables that points to itself is refused", () => {
    const file = patched(patched(TCVN3, 68, 0, 0, 0, 0), 512 + 508, 0, 0, 0, 0);
    expect(readXls(file)).toMatchObject({ok: false, refused: "unreadable"});
  });

  test("a directory whose names point at each other in a circle ends", () => {
    const start = (new DataView(TCVN3.buffer, TCVN3.byteOffset).getUint32(48, true) + 1) * 512;
    const circle = [0, 1, 2, 3].reduce<Uint8Array>(
      (file, i) => patched(file, start + i * 128 + 68, 1, 0, 0, 0, 2, 0, 0, 0),
      TCVN3
    );
    const read = readXls(circle);
    expect(read.ok || read.refused === "wrong-type" || read.refused === "unreadable").toBe(true);
  });

  test("any single byte changed leaves a result, never an exception", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: TCVN3.length - 1}), fc.integer({min: 0, max: 255}), (at, value) => {
        expect(readXls(patched(TCVN3, at, value))).toHaveProperty("ok");
      }),
      {numRuns: 400}
    );
  });
});
