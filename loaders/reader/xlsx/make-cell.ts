/**
 * What a cell stores → its typed value and its text. Nothing is filled in: what the file does not hold is missing.
 */
import {cellName} from "../address.js";
import type {CellType, ReadCell} from "../model.js";
import {dateOf, isDateFormat, serialToDate} from "../numbers.js";
import {Refused} from "../refused.js";
import type {TextRun} from "../runs.js";
import type {SharedText} from "./shared-strings.js";
import {unescapeText} from "./shared-strings.js";
import {shiftFormula} from "./shift-formula.js";
import type {CellMaker, StoredCell} from "./stored-cell.js";
import type {CellStyle} from "./styles.js";

/** What cells point to. */
export interface CellContext {
  readonly strings: readonly SharedText[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** By address; each is taken out when its cell is made, so that what is left belongs to no cell. */
  readonly comments: Map<string, string>;
  /** Filled with the pieces of cells that mix fonts. */
  readonly runs: Map<object, readonly TextRun[]>;
}

interface Content {
  readonly type: CellType;
  readonly raw: string;
  readonly value: ReadCell["value"];
  readonly runs?: readonly TextRun[] | undefined;
}

const NOTHING: Content = {type: "empty", raw: "", value: null};

/** Makes the cells of one sheet; shared formulas are remembered from cell to cell. */
export function cellMaker(context: CellContext): CellMaker {
  const shared = new Map<string, StoredCell>();
  const dates = context.styles.map(({format}) => isDateFormat(format));
  return (stored, draft) => {
    const formula = formulaOf(stored, shared);
    const content = readContent(stored, context, dates[stored.style] ?? false);
    const comment = takeComment(context.comments, stored);
    if (content.type === "empty" && formula === undefined && comment === undefined) return;
    const cell = toCell(stored, content, formula, comment, context.styles[stored.style]);
    draft.add(cell);
    if (content.runs) context.runs.set(cell, content.runs);
  };
}

function takeComment(comments: Map<string, string>, {row, column}: StoredCell): string | undefined {
  if (comments.size === 0) return undefined;
  const address = cellName(row, column);
  const comment = comments.get(address);
  comments.delete(address);
  return comment;
}

function toCell(
  {row, column, type, value: stored}: StoredCell,
  {type: kind, raw, value}: Content,
  formula: string | undefined,
  comment: string | undefined,
  style: CellStyle | undefined
): ReadCell {
  const cached = formula === undefined ? undefined : stored !== undefined && (stored !== "" || type === "str");
  const shown = cached === false ? `=${formula}` : raw;
  const text = shown.normalize("NFC");
  // no spreading here: a sheet may have a million cells
  const cell: {-readonly [K in keyof ReadCell]: ReadCell[K]} = {row, column, type: kind, raw: shown, value, text};
  if (style?.format !== undefined) cell.format = style.format;
  if (formula !== undefined) {
    cell.formula = formula;
    cell.cached = cached!;
  }
  if (style?.font !== undefined) cell.font = style.font;
  if (comment !== undefined) cell.comment = comment;
  return cell;
}

function readContent(stored: StoredCell, {strings, from1904}: CellContext, date: boolean): Content {
  const {type, value} = stored;
  if (type === "inlineStr") return stored.inline ? ofText(stored.inline) : NOTHING;
  if (type === "str" && stored.formula !== undefined && value === "") return {type: "text", raw: "", value: ""};
  if (value === undefined || value === "") return NOTHING;
  if (type === "s") return ofText(strings[Number(value)] ?? broken(stored));
  if (type === "str") return ofText({text: unescapeText(value)});
  if (type === "e") return {type: "error", raw: value, value: null};
  if (type === "b")
    return value === "1" || value === "true" ? TRUE : value === "0" || value === "false" ? FALSE : broken(stored);
  if (type === "d") return ofDate(value, stored);
  return ofNumber(value, date, from1904, stored);
}

const TRUE: Content = {type: "boolean", raw: "TRUE", value: true};
const FALSE: Content = {type: "boolean", raw: "FALSE", value: false};

function ofText({text, runs}: SharedText): Content {
  return text === "" ? NOTHING : {type: "text", raw: text, value: text.normalize("NFC"), runs};
}

function ofNumber(stored: string, date: boolean, from1904: boolean, at: StoredCell): Content {
  const number = Number(stored);
  if (!Number.isFinite(number) || stored.trim() === "") return broken(at);
  const day = date ? serialToDate(number, from1904) : null;
  return day ? {type: "date", raw: day.raw, value: day.value} : {type: "number", raw: String(number), value: number};
}

function ofDate(stored: string, at: StoredCell): Content {
  const date = new Date(/T.*(Z|[+-]\d\d:\d\d)$|^[^T]*$/.test(stored) ? stored : `${stored}Z`);
  return Number.isNaN(date.getTime()) ? broken(at) : {type: "date", ...dateOf(date)};
}

/** A value that contradicts its own type is damage: what stood there can't be known. */
function broken({row, column, value}: StoredCell): never {
  throw new Refused("unreadable", `${cellName(row, column)}: ${String(value).slice(0, 40)}`);
}

function formulaOf(stored: StoredCell, shared: Map<string, StoredCell>): string | undefined {
  if (stored.formula === undefined || stored.shared === undefined) return stored.formula;
  if (stored.formula !== "") shared.set(stored.shared, stored);
  const first = shared.get(stored.shared);
  if (!first || first === stored) return stored.formula;
  return shiftFormula(first.formula!, stored.row - first.row, stored.column - first.column);
}
