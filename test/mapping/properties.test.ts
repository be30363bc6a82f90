import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readRegistry} from "../../loaders/registry/read.js";
import {unitsOn} from "../../loaders/registry/registry.js";
import {type Content, imported, sheetOf, TABLE} from "./make.js";

const NAMES = unitsOn(readRegistry(), "2023-12-31", {kind: "province"}).map(({name}) => name.vi);
const OTHERS = ["Tổng số", "I", "", "Ghi chú: số liệu sơ bộ", "Xứ sở không tên", "* chú thích", "A", "Sài Gòn", "Tỉnh"];
const VALUES = [
  "",
  "-",
  "0",
  "12",
  "1.234",
  "12,5",
  "nt",
  "khoảng 30",
  "Mật",
  "#REF!",
  "x",
  "1",
  "2",
  "N/A",
  "Không có"
];

const name = fc.oneof({arbitrary: fc.constantFrom(...NAMES), weight: 5}, fc.constantFrom(...OTHERS), fc.string());
const value: fc.Arbitrary<Content> = fc.oneof(fc.constantFrom(...VALUES), fc.integer({min: 0, max: 1e6}), fc.string());
const row = fc.tuple(fc.constantFrom("", "1", "I", "II", "A"), name, value, value);
const rows = fc.array(row, {maxLength: 20});

const HEADING = ["STT", "Tỉnh", "Số", "Tiền"];
const MAPPING = {
  ...TABLE,
  unit: {header: "Tỉnh"},
  columns: [
    {indicator: "n", kind: "count", header: "Số"},
    {indicator: "spend", kind: "amount", header: "Tiền", unit: "triệu đồng"}
  ],
  totals: [
    {labels: ["Tổng số"], of: "all"},
    {in: {header: "STT"}, roman: true, of: "following"}
  ]
};
const importRows = (table: readonly (readonly Content[])[], mapping: object = MAPPING) =>
  imported(sheetOf([HEADING, ...table]), mapping);
const withoutPlace = (result: ReturnType<typeof importRows>) =>
  result.observations.map(({source: _, ...rest}) => JSON.stringify(rest)).sort();

describe("importing any table", () => {
  it("gives every row with content exactly one line, and an observation of every column for every row taken", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const {account, observations, sheet: _, parts} = importRows(table);
        const filled = [HEADING, ...table].flatMap((cells, i) =>
          cells.some((one) => String(one).trim() !== "") ? [i + 1] : []
        );
        expect(account.map((line) => line.row)).toEqual(filled);
        const taken = account.filter(({verdict}) => verdict === "taken");
        const excluded = account.filter(({verdict}) => verdict === "excluded");
        expect(taken.length + excluded.length).toBe(filled.length);
        expect(observations).toHaveLength(taken.length * parts[0]!.plan.columns.length);
        expect(excluded.every(({reason}) => reason !== "")).toBe(true);
        expect(taken.every(({unit}) => unit !== null)).toBe(true);
      }),
      {numRuns: 120}
    );
  });

  it("never takes a unit twice, never gives two findings one id, never makes a missing figure 0, and every figure has a value exactly if its status says so", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const {observations, findings} = importRows(table);
        expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length);
        const keys = observations.map(({unit, indicator, period}) => `${unit}/${indicator}/${period}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const {status, value: read} of observations) {
          expect(read !== null).toBe(status === "reported" || status === "not-yet");
        }
      }),
      {numRuns: 120}
    );
  });

  it("the order of the rows changes no observation", () => {
    const plain = {...MAPPING, totals: [{labels: ["Tổng số"], of: "all"}]};
    fc.assert(
      fc.property(rows, fc.integer(), (table, seed) => {
        const turned = table
          .map((cells, i) => ({cells, key: Math.imul(i + 1, seed | 1) >>> 0}))
          .sort((a, b) => a.key - b.key)
          .map(({cells}) => cells);
        expect(withoutPlace(importRows(turned, plain))).toEqual(withoutPlace(importRows(table, plain)));
      }),
      {numRuns: 120}
    );
  });

  it("a row of an unknown unit changes no other row's figures", () => {
    fc.assert(
      fc.property(rows, value, fc.nat(20), (table, figure, at) => {
        const stranger: readonly Content[] = ["9", "Xứ sở không tên 9", figure, figure];
        const more = [...table.slice(0, at), stranger, ...table.slice(at)];
        expect(withoutPlace(importRows(more))).toEqual(withoutPlace(importRows(table)));
      }),
      {numRuns: 120}
    );
  });

  it("a sum that is the sum of its rows is never complained of, one that is off by one always is", () => {
    const figures = fc
      .uniqueArray(fc.constantFrom(...NAMES), {minLength: 1, maxLength: 20})
      .chain((names) => fc.tuple(...names.map((one) => fc.tuple(fc.constant(one), fc.integer({min: 0, max: 1e9})))));
    fc.assert(
      fc.property(figures, (pairs) => {
        const total = pairs.reduce((sum, [, figure]) => sum + figure, 0);
        const table = pairs.map(([one, figure]) => ["", one, figure, ""] as const);
        const codes = (sum: number) =>
          importRows([...table, ["", "Tổng số", sum, ""]])
            .findings.map(({code}) => code as string)
            .filter((code) => code.startsWith("total-d"));
        expect(codes(total)).toEqual([]);
        expect(codes(total + 1)).toEqual(["total-differs"]);
      })
    );
  });
});
