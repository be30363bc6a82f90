/**
 * Tokens → formula text: it must mean what the tokens mean, or not be written out.
 */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formulaText} from "../../../loaders/reader/xls/formula/decompile.js";
import type {Book} from "../../../loaders/reader/xls/workbook/book.js";
import {f64, latin, u16, unicode} from "./build-xls.js";

const BOOK: Book = {
  ...{version: 8, codepage: 1252, from1904: false, fonts: [], styles: [], sheets: []},
  ...{sharedStrings: [], names: ["NGUONG", null, "_xlfn.IFERROR"], references: ["Biểu 1", "Bieu1", null, "AB12"]},
  ...{macros: false, externalLinks: 0}
};

function text(...tokens: readonly number[]): string {
  return formulaText(Uint8Array.from(tokens), {book: BOOK, from: null});
}

function int(n: number): number[] {
  return [0x1e, ...u16(n)];
}

/** A cell, both coordinates relative. */
function ref(row: number, column: number): number[] {
  return [0x44, ...u16(row, column | 0xc000)];
}

describe("formulaText", () => {
  test.each([
    ["B7", ref(6, 1)],
    ["$B$7", [0x24, ...u16(6, 1)]],
    ["IV65536", ref(65535, 255)],
    ["AA1", ref(0, 26)],
    ["A:A", [0x25, ...u16(0, 65535, 0xc000, 0xc000)]],
    ["$3:$3", [0x25, ...u16(2, 2, 0, 255)]],
    ["'Biểu 1'!A1", [0x3a, ...u16(0, 0, 0xc000)]],
    ["Bieu1!A1:B2", [0x3b, ...u16(1, 0, 1, 0xc000, 0xc001)]],
    ["'AB12'!A1", [0x3a, ...u16(3, 0, 0xc000)]],
    ["NGUONG", [0x23, ...u16(1, 0)]],
    ["IFERROR(A1,0)", [0x23, ...u16(3, 0), ...ref(0, 0), ...int(0), 0x42, 3, ...u16(255)]],
    ['"a""b"', [0x17, 3, ...unicode('a"b')]],
    ["1.5E+300", [0x1f, ...f64(1.5e300)]],
    ["#N/A", [0x1c, 42]],
    ["SUM((A1,B1),2)", [...ref(0, 0), ...ref(0, 1), 0x10, ...int(2), 0x42, 2, ...u16(4)]],
    ["IF(A1,,2)", [...ref(0, 0), 0x19, 2, 0, 0, 0x16, 0x19, 8, 0, 0, ...int(2), 0x42, 3, ...u16(1)]],
    ["CHOOSE(1,2,3)", [...int(1), 0x19, 4, ...u16(2, 0, 0, 0), ...int(2), ...int(3), 0x42, 3, ...u16(100)]],
    ["(1+2)%", [...int(1), ...int(2), 0x03, 0x15, 0x14]],
    ["#REF!+1", [0x2a, ...u16(0, 0), ...int(1), 0x03]]
  ])("writes out %s", (expected, tokens) => {
    expect(text(...tokens)).toBe(expected);
  });

  test.each([
    ["a name of Excel's own", [0x23, ...u16(2, 0)]],
    ["a name that is not there", [0x23, ...u16(9, 0)]],
    ["a cell of another workbook", [0x3a, ...u16(2, 0, 0)]],
    ["an add-in's name", [0x39, ...u16(0, 1, 0)]],
    ["an array constant", [0x60, 0, 0, 0, 0, 0, 0, 0]],
    ["a function that is not listed", [0x42, 0, ...u16(376)]],
    ["two formulas", [...int(1), ...int(2)]],
    ["an operator without its operand", [...int(1), 0x03]],
    ["a token cut off", [0x1f, 1, 2]],
    ["nothing", []],
    ["a column the format does not have", [0x24, ...u16(0, 256)]],
    [
      "more text than a formula may have",
      Array.from({length: 200}, () => [0x17, 255, 0, ...latin("x".repeat(255))]).flat()
    ]
  ])("does not write out %s", (_, tokens) => {
    expect(text(...tokens)).toBe("");
  });
});

/** Sums and products as a tree, and what it comes to: the tokens of a file that leaves out every bracket. */
type Tree = {readonly tokens: number[]; readonly value: number};

const SIGNS: readonly (readonly [number, (a: number, b: number) => number])[] = [
  [0x03, (a, b) => a + b],
  [0x04, (a, b) => a - b],
  [0x05, (a, b) => a * b],
  [0x06, (a, b) => a / b],
  [0x07, (a, b) => a ** b],
  [0x0d, (a, b) => Number(a > b)]
];

const TREES = fc.letrec<{tree: Tree; leaf: Tree; pair: Tree; minus: Tree; percent: Tree}>((tie) => ({
  tree: fc.oneof({maxDepth: 5}, tie("leaf"), tie("pair"), tie("minus"), tie("percent")),
  leaf: fc.integer({min: 0, max: 9}).map((n) => ({tokens: int(n), value: n})),
  pair: fc
    .tuple(fc.constantFrom(...SIGNS), tie("tree"), tie("tree"))
    .map(([[sign, run], a, b]) => ({tokens: [...a.tokens, ...b.tokens, sign], value: run(a.value, b.value)})),
  minus: tie("tree").map(({tokens, value}) => ({tokens: [...tokens, 0x13], value: -value})),
  percent: tie("tree").map(({tokens, value}) => ({tokens: [...tokens, 0x14], value: value / 100}))
}));

/** Works out a formula of whole numbers in Excel's order: sign, percent, power, product, sum, comparison. */
function evaluate(formula: string): number {
  let rest = formula;
  const next = (signs: string) => {
    const sign = rest[0]!;
    if (rest === "" || !signs.includes(sign)) return null;
    rest = rest.slice(1);
    return sign;
  };
  const level = (signs: string, operand: () => number) => () => {
    let value = operand();
    for (let sign = next(signs); sign !== null; sign = next(signs)) value = apply(sign, value, operand());
    return value;
  };
  const single = (): number => {
    if (next("-") !== null) return -single();
    if (next("(") !== null) {
      const value = comparison();
      if (next(")") === null) throw new Error(`a bracket is open in ${formula}`);
      return value;
    }
    const digits = /^\d+/.exec(rest)![0];
    rest = rest.slice(digits.length);
    return Number(digits);
  };
  const percent = () => {
    let value = single();
    while (next("%") !== null) value /= 100;
    return value;
  };
  const comparison = level(">", level("+-", level("*/", level("^", percent))));
  return comparison();
}

function apply(sign: string, a: number, b: number): number {
  const found = SIGNS["+-*/^>".indexOf(sign)]!;
  return found[1](a, b);
}

test("a formula means what its tokens mean, whatever brackets the file leaves out", () => {
  fc.assert(
    fc.property(TREES.tree, ({tokens, value}) => {
      expect(evaluate(text(...tokens))).toEqual(value);
    }),
    {numRuns: 1000}
  );
});
