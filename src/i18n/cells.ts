/**
 * What one cell said and how it was read, in words.
 */
import type {Bilingual} from "../scoring/model.js";
import {formatDate, formatNumber} from "./format.js";
import type {Language} from "./language.js";
import {causeText} from "./reply-causes.js";

/** Rules by which something was taken; what keeps a cell from being taken has the words of the findings. */
const TAKEN: Readonly<Record<string, Bilingual>> = {
  "typed-number": {vi: "số trong ô", en: "a number in the cell"},
  "number-in-text": {vi: "số ghi dạng chữ", en: "a number written as text"},
  "none-in-words": {vi: "“không” được hiểu là 0", en: "a “none” read as 0"},
  yes: {vi: "trả lời “có”", en: "answered “yes”"},
  no: {vi: "trả lời “chưa”", en: "answered “no”"},
  "not-yet": {vi: "trả lời “chưa có”", en: "answered “not yet”"},
  choice: {vi: "chọn trong danh sách", en: "chosen from the list"},
  text: {vi: "giữ nguyên chữ", en: "kept as text"},
  date: {vi: "ngày trong ô", en: "a date in the cell"},
  "date-in-text": {vi: "ngày ghi dạng chữ", en: "a date written as text"},
  "declared-not-applicable": {vi: "ghi là không áp dụng", en: "declared not applicable"}
};

/** How a cell was read, or why it was not; the rule itself where it has no words. */
export function cellRuleText(rule: string, lang: Language): string {
  return TAKEN[rule]?.[lang] ?? causeText(rule, lang);
}

/** A number or a date as it was read, with every digit; null of yes, no, choices and texts. */
export function readAsText(read_as: string, lang: Language): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(read_as)) return formatDate(read_as, lang);
  const match = /^-?\d+(?:\.(\d+))?$/.exec(read_as);
  return match && formatNumber(Number(read_as), lang, match[1]?.length ?? 0);
}

interface Said {
  /** `D4`, `D4–D6, D9`, or codes of questions where the file has no cells. */
  readonly cells: string;
  /** Where the cells of a figure are not all of one sheet; null where they are. */
  readonly sheet: string | null;
  readonly raw: string;
  readonly how: string;
  readonly read: string;
}
type Place = Pick<Said, "cells" | "sheet">;

const ADDRESS = /^[A-Z]+\d+/;
/** A paragraph of a letter. */
const PARAGRAPH = /\bp(?=\d)/g;
const VI = ({cells, sheet}: Place) => {
  if (/^p\d/.test(cells)) return `đoạn ${cells.replace(PARAGRAPH, "")}`;
  return `${ADDRESS.test(cells) ? "ô" : "mục"} ${cells}${sheet === null ? "" : ` (trang “${sheet}”)`}`;
};
const EN = ({cells, sheet}: Place) => {
  if (/^p\d/.test(cells)) return `paragraph ${cells.replace(PARAGRAPH, "")}`;
  return `${ADDRESS.test(cells) ? "cell" : "item"} ${cells}${sheet === null ? "" : ` (sheet “${sheet}”)`}`;
};

/** A line about cells that say the same. "→" is drawn, since the fonts have none. */
export const CELLS = {
  empty: {vi: (at: Place) => `${VI(at)}: để trống`, en: (at: Place) => `${EN(at)}: empty`},
  taken: {
    vi: ({raw, how, ...at}: Said) => `${VI(at)} ghi “${raw}”: ${how}`,
    en: ({raw, how, ...at}: Said) => `${EN(at)}: “${raw}”, ${how}`
  },
  readAs: {
    vi: ({raw, how, read, ...at}: Said) => `${VI(at)} ghi “${raw}” → ${read}: ${how}`,
    en: ({raw, how, read, ...at}: Said) => `${EN(at)}: “${raw}” → ${read}, ${how}`
  },
  heldBack: {
    vi: ({raw, how, ...at}: Said) => `${VI(at)} ghi “${raw}”, chưa dùng được: ${how}`,
    en: ({raw, how, ...at}: Said) => `${EN(at)}: “${raw}”, can't be used: ${how}`
  },
  hidden: {
    vi: (at: Place) => `${VI(at)}: không hiển thị, nội dung mật`,
    en: (at: Place) => `${EN(at)}: not shown, secret`
  },
  /** Of a group of questions that is counted only where its first answer is yes. */
  gate: {
    vi: (at: Place) => `${VI(at)} là câu hỏi mở đầu: “có” thì mới đếm các mục sau, bản thân không được đếm`,
    en: (at: Place) =>
      `${EN(at)} opens the group: the items after it count only where it says yes; it is not counted itself`
  },
  quoted: {vi: (raw: string) => `“${raw}”`, en: (raw: string) => `“${raw}”`},
  quotedOften: {
    vi: (raw: string, count: number) => `“${raw}” (${count}\u00A0ô)`,
    en: (raw: string, count: number) => `“${raw}” (${count}\u00A0cells)`
  },
  blank: {
    vi: (count: number) => `để trống (${count}\u00A0ô)`,
    en: (count: number) => `empty (${count}\u00A0${count === 1 ? "cell" : "cells"})`
  }
} as const;
