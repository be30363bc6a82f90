import {COMMON} from "./common.js";
import type {Language} from "./language.js";

/** What a robustness run may change, in words that start a phrase. */
export const ROBUSTNESS_INPUTS = {
  weights: {vi: "trọng số", en: "the weights"},
  normalise: {vi: "cách chuẩn hóa", en: "the normalisation"},
  treat: {vi: "cách xử lý giá trị ngoại lai", en: "the treatment of outliers"},
  impute: {vi: "cách điền số thiếu", en: "how gaps are filled"},
  aggregate: {vi: "cách gộp", en: "the aggregation"},
  missing: {vi: "quy tắc về số liệu thiếu", en: "the rule for missing data"},
  data: {vi: "bất định của chính số liệu", en: "the data's own uncertainty"}
} as const;

/** Alternatives that a framework names in one word. */
const CHOICES: Readonly<Record<string, {readonly vi: string; readonly en: string}>> = {
  own: {vi: "như trong khung", en: "as the framework has it"},
  none: {vi: "không làm gì", en: "none"},
  arithmetic: {vi: "trung bình cộng", en: "arithmetic mean"},
  geometric: {vi: "trung bình nhân", en: "geometric mean"},
  harmonic: {vi: "trung bình điều hòa", en: "harmonic mean"},
  power: {vi: "trung bình lũy thừa", en: "power mean"},
  copeland: {vi: "Copeland", en: "Copeland"},
  renormalise: {vi: "chia lại trọng số", en: "weights renormalised"},
  zero: {vi: "tính là 0", en: "counted as 0"},
  goalposts: {vi: "theo mốc đích", en: "goalposts"},
  minmax: {vi: "min–max", en: "min–max"},
  zscore: {vi: "điểm z", en: "z-score"},
  rank: {vi: "theo thứ hạng", en: "ranks"},
  percentile: {vi: "phân vị", en: "percentile"}
};

/** An alternative in words; one with settings stands as it is written in runs.csv. */
export function choiceText(alternative: string, lang: Language): string {
  return CHOICES[alternative]?.[lang] ?? alternative;
}

/** What each kind of note is about. */
export const ROBUSTNESS_NOTES = {
  inert: {vi: "Không có tác dụng với khung này", en: "Has no effect on this framework"},
  limited: {vi: "Bị giới hạn", en: "Limited"},
  "not-drawn": {vi: "Không được rút thăm", en: "Not drawn"},
  "few-samples": {vi: "Ít lượt chạy cho chỉ số độ nhạy", en: "Few runs for sensitivity indices"},
  "no-design": {vi: "Không có chỉ số độ nhạy", en: "No sensitivity indices"},
  "no-effect": {vi: "Đổi riêng yếu tố này thì không hạng nào dịch chuyển", en: "Changed alone, it moves no rank"},
  unranked: {vi: "Có lượt chạy không xếp hạng được", en: "Without a rank in some runs"},
  "pairs-not-counted": {vi: "Không đếm từng cặp", en: "Pairs are not counted"},
  replay: {vi: "Chạy lại không khớp", en: "The replay differs"}
} as const;

/** A pool's name, as runs have it ("province, 2025"), in words. @example poolText("ministry, 2025", "vi"); // "Bộ, 2025" */
export function poolText(pool: string, lang: Language): string {
  const words: Readonly<Record<string, string>> = {
    province: COMMON.provinceShort[lang],
    ministry: COMMON.ministryShort[lang]
  };
  return pool
    .split(", ")
    .map((part) => words[part] ?? part)
    .join(", ");
}
