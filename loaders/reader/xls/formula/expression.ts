/**
 * Parts of a formula while it is put together: text and how tightly it binds, so that brackets a file leaves out are set.
 */

/** Binding strength, weakest first. Source: Excel's order of operators. */
export const LEVEL = {
  comparison: 1,
  join: 2,
  sum: 3,
  product: 4,
  power: 5,
  percent: 6,
  sign: 7,
  union: 8,
  intersection: 9,
  range: 10,
  atom: 11
} as const;

/** A part of a formula. */
export interface Expression {
  readonly text: string;
  readonly level: number;
}

/** A formula longer than Excel allows to type is not written out. */
const LONGEST = 8192;

/** A formula that is not understood in full. Never leaves `formulaText`. */
export class NotUnderstood extends Error {}

/** @throws {NotUnderstood} if the text is too long */
export function expression(text: string, level: number): Expression {
  if (text.length > LONGEST) throw new NotUnderstood("too long");
  return {text, level};
}

/** A part that no operator takes apart. */
export function atom(text: string): Expression {
  return expression(text, LEVEL.atom);
}

/** Two parts and an operator between them, which takes the left one first. */
export function binary(left: Expression, operator: string, right: Expression, level: number): Expression {
  return expression(bracket(left, level) + operator + bracket(right, level + 1), level);
}

/** In brackets if it binds less tightly than `least`. */
export function bracket({text, level}: Expression, least: number): string {
  return level < least ? `(${text})` : text;
}

/** A function's call. A union among its arguments is bracketed, since its comma would part arguments. */
export function call(name: string, args: readonly Expression[]): Expression {
  return atom(`${name}(${args.map((arg) => (arg.level === LEVEL.union ? `(${arg.text})` : arg.text)).join(",")})`);
}
