import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {parseMapping, readMapping} from "../../loaders/mapping/read-mapping.js";
import {TABLE} from "./make.js";

const WHOLE = {id: "m", title: {vi: "Bảng", en: "Table"}, ...TABLE};
const errorsOf = (mapping: object) => parseMapping(JSON.stringify(mapping), "m.json").errors ?? [];
const column = (more: object) => ({...WHOLE, columns: [{indicator: "n", kind: "count", column: "B", ...more}]});

describe("a mapping file", () => {
  it("that is whole is taken as it is, and so is each that is shipped", () => {
    expect(errorsOf(WHOLE)).toEqual([]);
    const folder = inProject("seeds", "mappings");
    const files = readdirSync(folder).filter((file) => !file.endsWith(".schema.json"));
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap((file) => readMapping(join(folder, file)).errors ?? [])).toEqual([]);
  });

  it.each([
    ["an unknown key", {...WHOLE, colums: []}, "m.json /colums: is not known here"],
    ["a missing id", {...WHOLE, id: undefined}, "m.json /id: is missing"],
    ["no columns", {...WHOLE, columns: undefined}, "m.json /columns: is missing"],
    [
      "columns beside pairs",
      {...WHOLE, pairs: [{unit: {column: "A"}, columns: WHOLE.columns}]},
      'm.json /unit: can\'t stand beside "pairs"'
    ],
    [
      "a kind that no observation can hold",
      column({kind: "text"}),
      "m.json /columns/0/kind: must be one of count, number,"
    ],
    [
      "a column that is no column",
      column({column: undefined}),
      "m.json /columns/0: must have exactly one of: column; header; numerator with denominator"
    ],
    ["a column called twice", column({header: "Số"}), "m.json /columns/0: must have exactly one of: column; header"],
    ["a letter that is none", column({column: "b"}), "m.json /columns/0/column: must match pattern"],
    ["no period", {...WHOLE, period: undefined}, 'm.json /period: is missing, and column "n" has none of its own'],
    ["a period in another form", {...WHOLE, period: {value: "quý 1"}}, "m.json /period/value: must match pattern"],
    [
      "heading rows the wrong way round",
      {...WHOLE, header: {rows: [3, 1]}},
      "m.json /header/rows: must give the first row before the last"
    ],
    [
      "a pattern that does not compile",
      {...WHOLE, skip: [{pattern: "(", reason: "x"}]},
      "m.json /skip/0/pattern: Invalid regular expression"
    ],
    ["an amount without a unit", column({kind: "amount"}), "m.json /columns/0/unit: is missing"],
    ["a unit that is none", column({unit: "12,5"}), 'm.json /columns/0/unit: "12,5" is no unit'],
    [
      "a percentage that adds up",
      column({kind: "percent", total: "sum"}),
      "m.json /columns/0/total: a percent does not add up"
    ],
    [
      "a number under totals that is not said to add up",
      {...column({kind: "number"}), totals: [{labels: ["Tổng"], of: "all"}]},
      "m.json /columns/0/total: is missing"
    ],
    [
      "an observation given twice",
      {...WHOLE, columns: [...WHOLE.columns, {indicator: "n", kind: "count", column: "C"}]},
      'm.json /columns/1/indicator: "n" is given twice'
    ],
    ["a day that is none", {...WHOLE, on: "2023-02-30"}, "m.json /on: must be a day of the calendar"],
    ["the latest of several by nothing", {...WHOLE, duplicates: {keep: "latest"}}, "m.json /duplicates/by: is missing"],
    [
      "two columns as a count",
      column({column: undefined, numerator: {column: "B"}, denominator: {column: "C"}}),
      'm.json /columns/0/kind: must be "ratio"'
    ]
  ])("is refused with the place inside it: %s", (_, mapping, line) => {
    expect(errorsOf(mapping).some((error) => error.startsWith(line))).toBe(true);
  });

  it("that is no JSON or not there is refused in one line", () => {
    expect(parseMapping("{", "m.json").errors?.[0]).toMatch(/^m\.json: not JSON: /);
    expect(readMapping("/nowhere/m.json").errors).toEqual(["/nowhere/m.json: can't be read"]);
  });
});
