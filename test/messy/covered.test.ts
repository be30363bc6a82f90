import {existsSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {itWithShared, sharedPath} from "../seeds/shared.js";
import {MESSY_VALUES} from "../values/messy-rows.js";
import {COVERED} from "./covered.js";

const numbers = COVERED.flatMap(({from, to}) => Array.from({length: to - from + 1}, (_, i) => from + i));

interface Variant {
  readonly no: string;
  readonly raw: string;
}

function readVariants(): readonly Variant[] {
  const text = readFileSync(sharedPath("domain", "messy-variants.csv"), "utf8");
  return Papa.parse<Variant>(text, {header: true, skipEmptyLines: true}).data;
}

/** Texts without spaces, dashes and quotes, so that an example inside a line is found again. */
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"“”\-–.…]/g, "");

describe("the list of messy variants", () => {
  it("is covered line by line, each once", () => {
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({length: 128}, (_, i) => i + 1));
  });

  it.each([...new Set(COVERED.map(({test}) => test))])("is held by %s, which is there", (test) => {
    expect(existsSync(inProject(...test.split("/")))).toBe(true);
  });

  it("has a reading through `value` for every line said to be", () => {
    const claimed = COVERED.filter(({entry}) => entry === "value").flatMap(({from, to}) =>
      Array.from({length: to - from + 1}, (_, i) => from + i)
    );
    const tested = new Set(MESSY_VALUES.map(({row}) => row));
    expect(claimed.filter((row) => !tested.has(row))).toEqual([]);
  });

  it.each(
    COVERED.filter(({test}) => test === "test/messy/units.test.ts").flatMap(({from, to}) =>
      Array.from({length: to - from + 1}, (_, i) => from + i)
    )
  )("has line %d in the test of units", (row) => {
    expect(readFileSync(inProject("test", "messy", "units.test.ts"), "utf8")).toMatch(new RegExp(`\\[${row}, "`));
  });

  it.each(
    COVERED.filter(({entry}) => entry === "read" || entry === "import").flatMap(({from, to, test}) =>
      Array.from({length: to - from + 1}, (_, i) => [from + i, test] as const)
    )
  )("has line %d in %s", (row, test) => {
    expect(readFileSync(inProject(...test.split("/")), "utf8")).toMatch(new RegExp(`\\[${row}, "|it\\("${row}: `));
  });

  itWithShared("domain", "is as long as ours, and its raw values are those tested", () => {
    const variants = readVariants();
    expect(variants.map(({no}) => Number(no))).toEqual(numbers.toSorted((a, b) => a - b));
    const lines = new Map(variants.map(({no, raw}) => [Number(no), bare(raw)]));
    const rows = [...new Set(MESSY_VALUES.map(({row}) => row))].filter((row) => row > 0 && row !== 126);
    const strange = rows.filter(
      (row) => !MESSY_VALUES.some((one) => one.row === row && lines.get(row)!.includes(bare(one.raws.at(-1)!)))
    );
    expect(strange).toEqual([]);
  });
});
