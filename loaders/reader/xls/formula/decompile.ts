/**
 * A formula's tokens → its text. What is not understood in full is not written out at all: the text is "".
 */
import {Refused} from "../../refused.js";
import {Cursor} from "../record/cursor.js";
import type {Book} from "../workbook/book.js";
import {type Expression, NotUnderstood} from "./expression.js";
import {OPERANDS} from "./operands.js";
import {OPERATORS} from "./operators.js";
import type {Place} from "./references.js";

/** What tokens are read with. `from`: of a shared formula, the cell it is read for. */
export interface FormulaContext {
  readonly book: Book;
  readonly from: Place | null;
}

/** The parts put together so far; operators take theirs from its end. */
export interface Stack {
  readonly pop: () => Expression;
  readonly push: (part: Expression) => void;
}

/** Takes what belongs to one token from the record and the stack. */
export type TokenReader = (cursor: Cursor, stack: Stack, context: FormulaContext, token: number) => void;

/**
 * The formula without "=", in English function names and with commas, as Excel stores it in newer files.
 *
 * @param tokens the parsed expression as the record has it
 * @returns "" where a token, a name or a function is not understood, or the tokens do not make one formula
 */
export function formulaText(tokens: Uint8Array, context: FormulaContext): string {
  try {
    return readTokens(new Cursor([tokens]), context);
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof Refused) return "";
    throw error;
  }
}

function readTokens(cursor: Cursor, context: FormulaContext): string {
  const parts: Expression[] = [];
  const stack: Stack = {
    push: (part) => parts.push(part),
    pop: () => {
      const part = parts.pop();
      if (!part) throw new NotUnderstood("an operator without its operand");
      return part;
    }
  };
  while (cursor.left > 0) {
    const token = cursor.u8();
    // References, names and functions come in three kinds that differ only in what their value is used for.
    const kind = token >= 0x40 && token < 0x80 ? (token & 0x1f) | 0x20 : token;
    const reader = OPERATORS.get(kind) ?? OPERANDS.get(kind);
    if (!reader) throw new NotUnderstood(`token ${token}`);
    reader(cursor, stack, context, kind);
  }
  if (parts.length !== 1) throw new NotUnderstood(`${parts.length} formulas`);
  return parts[0]!.text;
}
