/**
 * One cell of a column, as its kind reads it.
 */
import type {Cell} from "./cell.js";
import {readAmount} from "./kinds/amount.js";
import {readBreakdown} from "./kinds/breakdown.js";
import {readCategory} from "./kinds/category.js";
import type {Column} from "./kinds/context.js";
import {readCount} from "./kinds/count.js";
import {readList} from "./kinds/list.js";
import {readNumber} from "./kinds/number.js";
import {readPercent} from "./kinds/percent.js";
import {readRatio} from "./kinds/ratio.js";
import {readTimeKind} from "./kinds/time.js";
import {readYesNo} from "./kinds/yes-no.js";
import type {ValueKind} from "./model.js";
import {ask, type Found, none, reported} from "./reading.js";
import {foldWord, LONGEST} from "./tidy.js";
import {readDeclared} from "./words/declared.js";
import {readNothing} from "./words/nothing.js";
import {isSecretWithMore} from "./words/secret.js";
import {readSheetError} from "./words/sheet-error.js";

type Read = (cell: Cell, column: Column) => Found;

const READERS: Readonly<Record<ValueKind, Read>> = {
  count: readCount,
  number: readNumber,
  percent: readPercent,
  ratio: readRatio,
  amount: readAmount,
  "yes-no": readYesNo,
  date: (cell, column) => readTimeKind(cell, "date", column),
  month: (cell, column) => readTimeKind(cell, "month", column),
  quarter: (cell, column) => readTimeKind(cell, "quarter", column),
  period: (cell, column) => readTimeKind(cell, "period", column),
  breakdown: readBreakdown,
  list: readList,
  score: readNumber,
  category: readCategory,
  text: ({kept}) => reported(kept, "text")
};
const FREE: ReadonlySet<ValueKind> = new Set(["text", "list", "category"]);

/** Errors first, then what is declared missing, then "none" and "not yet", then the value. Ditto is not read here. */
export function readCell(cell: Cell, kind: ValueKind, column: Column): Found {
  if (typeof cell.typed === "boolean" && kind !== "yes-no" && !FREE.has(kind)) {
    return ask("not-a-value", `${cell.text} is a truth value: please give what is asked for.`);
  }
  if (cell.typed !== null) return READERS[kind](cell, column);
  if (cell.text.length > LONGEST) return readLong(cell, kind, column);
  const said = readSheetError(cell.text) ?? readDeclared(cell, kind) ?? readNothing(foldWord(cell.text), kind);
  if (said) return said;
  return READERS[kind](cell, column);
}

/** Where a figure, a date or a mark is due, a long text is a question; what it says in its midst is not looked for. */
function readLong(cell: Cell, kind: ValueKind, column: Column): Found {
  if (FREE.has(kind)) return READERS[kind](cell, column);
  if (isSecretWithMore(cell.text.toLowerCase())) return none("withheld", "withheld");
  return ask("too-long", `A text of ${cell.text.length} characters where one value is asked for.`);
}
