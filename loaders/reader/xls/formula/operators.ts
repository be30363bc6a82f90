/**
 * Tokens that combine what came before them: operators, brackets, functions, and marks for the calculation.
 */
import type {Cursor} from "../record/cursor.js";
import type {Stack, TokenReader} from "./decompile.js";
import {binary, bracket, call, type Expression, expression, LEVEL, NotUnderstood} from "./expression.js";
import {BY_NAME, functionOf} from "./functions.js";

const BINARY: readonly (readonly [number, string, number])[] = [
  [0x03, "+", LEVEL.sum],
  [0x04, "-", LEVEL.sum],
  [0x05, "*", LEVEL.product],
  [0x06, "/", LEVEL.product],
  [0x07, "^", LEVEL.power],
  [0x08, "&", LEVEL.join],
  [0x09, "<", LEVEL.comparison],
  [0x0a, "<=", LEVEL.comparison],
  [0x0b, "=", LEVEL.comparison],
  [0x0c, ">=", LEVEL.comparison],
  [0x0d, ">", LEVEL.comparison],
  [0x0e, "<>", LEVEL.comparison],
  [0x0f, " ", LEVEL.intersection],
  [0x10, ",", LEVEL.union],
  [0x11, ":", LEVEL.range]
];

/** Bits of the "attribute" token that change the text, or its length. */
const ATTRIBUTE = {choose: 0x04, sum: 0x10} as const;

/** By token. */
export const OPERATORS: ReadonlyMap<number, TokenReader> = new Map<number, TokenReader>([
  ...BINARY.map(([token, sign, level]) => [token, binaryReader(sign, level)] as const),
  [0x12, (_, stack) => stack.push(prefix("+", stack.pop()))],
  [0x13, (_, stack) => stack.push(prefix("-", stack.pop()))],
  [0x14, (_, stack) => stack.push(expression(`${bracket(stack.pop(), LEVEL.percent)}%`, LEVEL.percent))],
  [0x15, (_, stack) => stack.push(expression(`(${stack.pop().text})`, LEVEL.atom))],
  [0x19, readAttribute],
  [0x21, readFixedFunction],
  [0x22, readVariableFunction]
]);

function binaryReader(sign: string, level: number): TokenReader {
  return (_, stack) => {
    const right = stack.pop();
    stack.push(binary(stack.pop(), sign, right, level));
  };
}

function prefix(sign: string, operand: Expression): Expression {
  return expression(sign + bracket(operand, LEVEL.sign), LEVEL.sign);
}

function readAttribute(cursor: Cursor, stack: Stack): void {
  const flags = cursor.u8();
  const word = cursor.u16();
  if (flags & ATTRIBUTE.choose) cursor.skip((word + 1) * 2);
  if (flags & ATTRIBUTE.sum) stack.push(call("SUM", [stack.pop()]));
}

function readFixedFunction(cursor: Cursor, stack: Stack): void {
  const known = functionOf(cursor.u16());
  if (!known || known.args === null) throw new NotUnderstood("a function that is not listed");
  stack.push(call(known.name, popAll(stack, known.args)));
}

function readVariableFunction(cursor: Cursor, stack: Stack): void {
  const args = popAll(stack, cursor.u8() & 0x7f);
  const number = cursor.u16();
  if (number === BY_NAME) {
    const [name, ...rest] = args;
    if (!name) throw new NotUnderstood("a function without a name");
    stack.push(call(name.text.replace(/^_xlfn\./i, ""), rest));
    return;
  }
  const known = functionOf(number);
  if (!known) throw new NotUnderstood(`function ${number}`);
  stack.push(call(known.name, args));
}

function popAll(stack: Stack, count: number): readonly Expression[] {
  return Array.from({length: count}, () => stack.pop()).reverse();
}
