/**
 * A text as one figure with its unit: "khoảng 30%", "hơn 1,2 nghìn", "1 triệu 250 nghìn đồng", "05 ứng dụng".
 */
import type {Qualifier} from "../model.js";
import {NUMBER} from "./classify.js";
import {takeQualifier} from "./qualifier.js";
import {type NumberContext, type Resolved, resolveNumber, type Unresolved} from "./resolve.js";
import {isForeignMoney, readUnit, takeScale, UNIT_LINE, type Unit} from "./unit.js";

/** A figure as far as the text goes. */
export interface Quantity {
  /** In ones, or in the named unit: 12,5 tỷ đồng is 12500000000. */
  readonly value: number;
  readonly qualifier: Qualifier | null;
  /** A word such as triệu was applied. */
  readonly scaled: boolean;
  /** The power of ten of its first word: 6 for triệu, 0 without one. */
  readonly exponent: number;
  readonly unit: Unit;
  readonly steps: readonly string[];
  readonly confidence: number;
  readonly issue?: string;
  /** What stood in brackets or as a footnote mark and is no part of the figure. */
  readonly note?: string;
}

const HEAD = new RegExp(`^([+-]?)(${NUMBER})\\s*`);
const ESTIMATE = /^(?:số )?(?:ước|ước tính|ước đạt|khoảng|xấp xỉ|tạm tính|làm tròn)(?!\p{L})/u;
const LIMITS =
  /(^|[^\p{L}])(chưa|không|đang|dự kiến|kế hoạch|kh|mục tiêu|chỉ tiêu|đăng ký|sẽ|đề xuất|dự thảo)(?!\p{L})/u;
const NO_UNIT: Unit = {exponent: 0, money: false, percent: false, name: null};

/** @returns null where the text is no figure at all; a problem where it is one that can't be read */
export function readQuantity(text: string, context: NumberContext): Quantity | Unresolved | null {
  const {text: rest, qualifier, steps} = takeQualifier(text.toLowerCase().replace(/^'(?=\d)/, ""));
  const {text: bare, note} = takeNote(rest);
  if (isForeignMoney(bare) && /\d/.test(bare)) {
    return {problem: "other-currency", issue: "The amount is not in dong: please give it in dong."};
  }
  const figure = readFigure(bare, context);
  if (figure === null || "problem" in figure) return figure;
  const found = {...figure, qualifier, steps: [...steps, ...figure.steps], ...(note ? {note} : {})};
  return note ? weighNote(found, note) : found;
}

/** "10 (ước)" is approximate; "10 (dự kiến)", "5 (chưa nghiệm thu)" may not be the figure of today: asked about. */
function weighNote(found: Quantity, note: string): Quantity {
  if (ESTIMATE.test(note)) {
    return found.qualifier ? found : {...found, qualifier: "approximate", steps: ["approximate", ...found.steps]};
  }
  if (!LIMITS.test(note) || found.value === 0) return found;
  const issue = found.issue ?? `“(${note})” may mean that the figure is not reached yet: please confirm.`;
  return {...found, confidence: Math.min(found.confidence, 0.6), issue};
}

/** Brackets at the end that hold words only, and footnote marks; "(30)" is another figure and stays. */
function takeNote(text: string): {readonly text: string; readonly note?: string} {
  const mark = /^(.*\d.*?)\s*(\*+|[†‡§]+|[¹²³⁰-⁹]+|\(\*+\))$/u.exec(text);
  if (mark) return {text: mark[1]!, note: mark[2]!};
  const brackets = /^(.*\d.*?)\s*\(([^()]*)\)$/u.exec(text);
  if (!brackets) return {text};
  const inside = brackets[2]!.trim();
  if (/^(?:đơn vị|đvt|đv)(?!\p{L})/u.test(inside) || readUnit(inside)?.money) {
    return {text: `${brackets[1]} ${inside.replace(UNIT_LINE, "")}`};
  }
  const words = !/\d/.test(inside) || /^(?:xem|theo|phụ lục|ghi chú|số liệu|tính đến|đến)(?!\p{L})/u.test(inside);
  return words ? {text: brackets[1]!, note: inside} : {text};
}

type Figure = Omit<Quantity, "qualifier">;

function readFigure(text: string, context: NumberContext): Figure | Unresolved | null {
  const terms = readTerms(text);
  if (terms === null) return null;
  const unit = terms.rest === "" ? NO_UNIT : readUnit(terms.rest);
  const exponents = terms.list.map(({exponent}) => exponent);
  const falls = exponents.every((exponent, i) => i === 0 || exponent < exponents[i - 1]!);
  if (unit === null || unit.exponent > 0 || !falls) return null;
  const scaled = exponents[0]! > 0;
  if (exponents.length > 1 && exponents.at(-1) === 0 && !unit.money) {
    return {problem: "unit-unclear", issue: "The last figure has no power of ten (“10 tỷ 500”): please write it out."};
  }
  const here = {...context, worded: context.worded || unit.money || scaled, whole: context.whole && !scaled};
  const numbers = terms.list.map(({token}) => resolveNumber(token, here));
  const problem = numbers.find((number): number is Unresolved => "problem" in number);
  if (problem) return problem;
  return sumTerms(numbers as readonly Resolved[], exponents, terms, unit);
}

interface Terms {
  readonly negative: boolean;
  readonly list: readonly {readonly token: string; readonly exponent: number}[];
  readonly half: boolean;
  readonly rest: string;
}

/** "1 triệu 250 nghìn đồng" → two terms and "đồng". */
function readTerms(text: string): Terms | null {
  const list: {token: string; exponent: number}[] = [];
  const negative = text.startsWith("-");
  let rest = text;
  let half = false;
  for (let head = HEAD.exec(rest); head; head = HEAD.exec(rest)) {
    if (list.length > 0 && head[1] !== "") return null;
    rest = rest.slice(head[0].length);
    const scale = takeScale(rest);
    list.push({token: head[2]!, exponent: scale?.exponent ?? 0});
    if (!scale) break;
    half = /^rưỡi(?!\p{L})/u.test(scale.rest);
    rest = half ? scale.rest.replace(/^rưỡi\s*/u, "") : scale.rest;
  }
  return list.length === 0 ? null : {negative, list, half, rest};
}

function sumTerms(numbers: readonly Resolved[], exponents: readonly number[], terms: Terms, unit: Unit): Figure {
  const sum = numbers.reduce((total, {text}, i) => total + Number(`${text}e${exponents[i]}`), 0);
  const value = sum + (terms.half ? 5 * 10 ** (exponents.at(-1)! - 1) : 0);
  const issue = numbers.find((number) => number.issue)?.issue;
  const scaled = exponents[0]! > 0;
  return {
    value: terms.negative ? -value : value,
    scaled,
    exponent: exponents[0]!,
    unit,
    steps: [...new Set(numbers.map(({step}) => step)), ...(scaled ? ["scale"] : [])],
    confidence: Math.min(...numbers.map(({confidence}) => confidence)),
    ...(issue ? {issue} : {})
  };
}
