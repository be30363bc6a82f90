/**
 * Words of an explanation: how a score came about, line by line. Sentences take their figures; nothing is glued.
 */
import {formatNumber, formatPercent} from "./format.js";
import type {Language} from "./language.js";

/**
 * A figure of an explanation: four digits that count, whole numbers in full, no zeros at the end.
 *
 * @example formatFigure(63.4251, "vi"); // "63,43"
 */
export function formatFigure(value: number, lang: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, lang);
  const digits = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
  const text = formatNumber(value, lang, digits);
  return digits === 0 ? text : text.replace(/[.,]?0+$/, "");
}

/**
 * A weight as a simple share where it is one, so that the line can be worked out again by hand.
 *
 * @example formatShare(1 / 6, "vi"); // "1/6"; 2/7 is "2/7", 0.24 is "24%", 0.12345 is "12,35%"
 */
export function formatShare(share: number, lang: Language): string {
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
  if (isWhole(1 / share) && 1 / share <= 20.5) return isWhole(share) ? "1" : `1/${Math.round(1 / share)}`;
  if (isWhole(100 * share)) return formatPercent(100 * share, lang, 0);
  for (let parts = 3; parts <= 20; parts++) {
    if (isWhole(share * parts)) return `${Math.round(share * parts)}/${parts}`;
  }
  return formatPercent(100 * share, lang, 2);
}

interface Ranked {
  readonly name: string;
  readonly score: string;
  readonly rank: number;
  readonly of: number;
}

/** Of nodes: groups and leaves. */
export const EXPLAIN = {
  scored: {
    vi: (d: Ranked) => `${d.name}: ${d.score} điểm, hạng ${d.rank} trong ${d.of}`,
    en: (d: Ranked) => `${d.name}: ${d.score} points, rank ${d.rank} of ${d.of}`
  },
  unscored: {
    vi: (name: string, why: string) => `${name}: không có điểm, vì ${why}`,
    en: (name: string, why: string) => `${name}: no score, since ${why}`
  },
  subject: {
    vi: (unit: string, period: string) => `${unit}, kỳ ${period}`,
    en: (unit: string, period: string) => `${unit}, period ${period}`
  },
  weight: {
    vi: (share: string) => `trọng số ${share}`,
    en: (share: string) => `weight ${share}`
  },
  weightUsed: {
    vi: (nominal: string, used: string) => `trọng số ${nominal}, dùng ${used} vì chỉ chia cho phần có điểm`,
    en: (nominal: string, used: string) => `weight ${nominal}, used ${used}: shared among those with a score`
  },
  countedLeaves: {
    vi: (present: number, total: number, least: string | null) =>
      `có số liệu ở ${present} trong ${total} chỉ số${least === null ? "" : `, cần ít nhất ${least}`}`,
    en: (present: number, total: number, least: string | null) =>
      `figures for ${present} of ${total} indicators${least === null ? "" : `, at least ${least} needed`}`
  },
  countedChildren: {
    vi: (present: number, total: number, least: string | null) =>
      `có điểm ở ${present} trong ${total} phần${least === null ? "" : `, cần ít nhất ${least}`}`,
    en: (present: number, total: number, least: string | null) =>
      `scores for ${present} of ${total} parts${least === null ? "" : `, at least ${least} needed`}`
  },
  capped: {
    vi: (child: string, score: string, least: string, cap: string) =>
      `giữ ở mức nhiều nhất ${cap}, vì ${child} được ${score}, dưới mức tối thiểu ${least}`,
    en: (child: string, score: string, least: string, cap: string) =>
      `held at ${cap} at most, since ${child} has ${score}, below the minimum of ${least}`
  },
  noScore: {vi: "chưa có điểm", en: "no score"}
} as const;

/** How a group's score comes from its children. */
export const FORMULAS = {
  arithmetic: {vi: (sum: string) => sum, en: (sum: string) => sum},
  geometric: {
    vi: (product: string) => `${product} (trung bình nhân)`,
    en: (product: string) => `${product} (geometric mean)`
  },
  harmonic: {
    vi: (sum: string) => `1 / (${sum}) (trung bình điều hòa)`,
    en: (sum: string) => `1 / (${sum}) (harmonic mean)`
  },
  power: {
    vi: (sum: string, power: string) => `(${sum})^(1/${power}) (trung bình lũy thừa bậc ${power})`,
    en: (sum: string, power: string) => `(${sum})^(1/${power}) (power mean of exponent ${power})`
  },
  copeland: {
    vi: (won: number, lost: number, all: number) =>
      `${won} trận thắng − ${lost} trận thua, trong ${all} cặp (Copeland)`,
    en: (won: number, lost: number, all: number) => `${won} won − ${lost} lost, of ${all} pairs (Copeland)`
  },
  zero: {
    vi: (child: string) => `0, vì ${child} được 0 và không gì bù được`,
    en: (child: string) => `0, since ${child} has 0 and nothing makes up for it`
  }
} as const;

/** Why a node has no score. */
export const GAPS_TOLD = {
  "not-applicable": {vi: "không áp dụng cho đơn vị này", en: "it does not apply to this unit"},
  "below-coverage": {vi: "quá ít số liệu", en: "there are too few figures"},
  screened: {vi: "đơn vị có quá ít số liệu nên không được tính", en: "the unit gave too little to take part"},
  "no-child": {vi: "không phần nào có điểm", en: "no part has a score"},
  "no-weight": {vi: "các phần có điểm đều có trọng số 0", en: "the parts with a score have no weight"},
  "other-kind": {vi: "không dành cho loại đơn vị này", en: "it is not for units of this kind"},
  said: {vi: "báo cáo ghi là không áp dụng", en: "the report says that it does not apply"},
  "no-row": {vi: "không có dòng số liệu nào", en: "there is no figure at all"},
  "no-value": {vi: "chưa có số liệu", en: "there is no value"},
  "no-denominator": {vi: "chưa biết mẫu số để chia", en: "what it is divided by is not known"},
  "no-spread": {
    vi: "cách tính không phân biệt được các đơn vị",
    en: "the method can't tell the units apart"
  }
} as const;
