/**
 * Mutated files end in a result or a refusal: no crash, no hang over 10 seconds, no more than 800 MB, nothing in a result
 * that can't be. Far more cases run in the bench.
 */
import {describe, expect, test} from "vitest";
import type {ReadCell, ReadResult} from "../../loaders/reader/model.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {faultOf} from "./check-result.js";
import {readCorpus} from "./corpus.js";
import {fuzzCase} from "./fuzz-case.js";
import {BOUNDS, runFuzz} from "./run-fuzz.js";

const corpus = await readCorpus();

test("300 mutated files end in a result or a refusal", {timeout: 120_000}, async () => {
  const run = await runFuzz(0, 300);
  expect(run.faults).toEqual([]);
  expect(run.peak).toBeLessThan(BOUNDS.memory);
  expect(Object.values(run.outcomes).reduce((sum, count) => sum + count, 0)).toBe(300);
  // The parsers themselves are reached: where all is refused at the door, nothing is tried.
  expect(run.outcomes.read).toBeGreaterThan(60);
});

describe("the corpus", () => {
  test("has every kind of file, and each is read or refused for its password before it is mutated", async () => {
    for (const ending of ["xlsx", "xls", "csv", "docx"]) {
      expect(corpus.filter(({name}) => name.endsWith(`.${ending}`)).length).toBeGreaterThan(0);
    }
    for (const {name, bytes} of corpus) {
      const result = await readFile(bytes, name);
      expect([name, result.ok || result.refused]).toEqual([name, name.startsWith("password") ? "password" : true]);
      expect([name, faultOf(result)]).toEqual([name, null]);
    }
  });

  test("stays as it is while cases are made of it, and a case is the same each time", () => {
    const before = corpus.map(({bytes}) => Buffer.from(bytes).toString("base64"));
    const cases = Array.from({length: 200}, (_, number) => fuzzCase(corpus, number));
    expect(corpus.map(({bytes}) => Buffer.from(bytes).toString("base64"))).toEqual(before);
    cases.forEach((one, number) => {
      expect(Buffer.compare(fuzzCase(corpus, number).bytes, one.bytes)).toBe(0);
    });
    const changed = cases.filter(({bytes}, i) => Buffer.compare(bytes, corpus[i % corpus.length]!.bytes) !== 0);
    expect(changed.length).toBeGreaterThan(190);
  });
});

describe("faultOf", () => {
  const cell: ReadCell = {row: 1, column: 1, type: "number", raw: "1", value: 1, text: "1"};

  function result(...cells: readonly ReadCell[]): ReadResult {
    const sheet = {name: "S", state: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: []} as const;
    const encoding = {name: "unicode", by: "format", confidence: 1} as const;
    return {ok: true, file: {kind: "xls", sheets: [sheet], encoding, notes: []}};
  }

  test("finds nothing in a sound result or a meant refusal", () => {
    expect(faultOf(result(cell, {...cell, column: 2}))).toBeNull();
    expect(faultOf({ok: false, refused: "unreadable", detail: "crc"})).toBeNull();
  });

  test.each<[string, ReadResult]>([
    ["a parser's own error", {ok: false, refused: "unreadable", detail: "TypeError"}],
    ["two cells in one place", result(cell, cell)],
    ["a number that is none", result({...cell, value: Number.NaN})],
    ["an uncached formula with a value", result({...cell, formula: "A1", cached: false})],
    ["an error with a value", result({...cell, type: "error", value: 0})],
    ["a date beyond ISO", result({...cell, type: "date", value: "+010003-01-01"})],
    ["text that is not NFC", result({...cell, type: "text", value: "a", text: "e\u0323"})]
  ])("finds %s", (_, wrong) => {
    expect(faultOf(wrong)).not.toBeNull();
  });
});
