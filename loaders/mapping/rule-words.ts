/**
 * Why a figure is asked about, in Vietnamese: by the rule of its reading, whose question is in English.
 */
import type {ValueReading} from "../values/model.js";
import {QUALIFIERS_VI} from "../values/words/qualifier-words.js";

/** The first whose key is a step of the rule, or begins one, is said. */
const WORDS: Readonly<Record<string, string>> = {
  "date-in-number": "ô là một ngày; có thể Excel đã đổi 3/10 thành ngày",
  "letter-in-number": "có chữ cái lẫn trong số, như l hay O",
  "ambiguous-thousands": "dấu trước ba chữ số có thể là phần nghìn hoặc phần lẻ",
  "malformed-number": "dấu trong số không theo kiểu nào",
  "style-conflict": "dấu thập phân khác với các ô còn lại của cột",
  "number:en-by-kind": "dấu phẩy trước ba chữ số được hiểu là phần nghìn",
  "number:vi-by-unit": "dấu chấm trước ba chữ số được hiểu là phần nghìn",
  "number:vi-by-kind": "dấu chấm trước ba chữ số được hiểu là phần nghìn",
  "other-currency": "không phải tiền đồng",
  "unit-unclear": "không rõ đơn vị của cột có áp dụng cho ô này",
  "unit-not-understood": "không hiểu đơn vị ghi trong ô",
  "not-whole": "cần số nguyên",
  negative: "số âm",
  "ratio-in-count": "là tỷ lệ, trong khi cần một số đếm",
  "not-a-ratio": "không phải tỷ lệ",
  "not-a-number": "không phải một con số",
  "not-yes-no": "không phải có hoặc chưa",
  "several-ticked": "đánh dấu nhiều ô",
  "none-ticked": "chưa đánh dấu ô nào",
  "excel-error": "công thức báo lỗi",
  "formula-without-value": "công thức không lưu kết quả",
  ditto: "ghi “như trên”, mà các dòng có thể đã được sắp lại",
  "numerator-above-denominator": "tử số lớn hơn mẫu số",
  "ambiguous-na": "“N/A” có thể là không áp dụng hoặc không có số liệu",
  "percent-format": "ô định dạng phần trăm",
  range: "là một khoảng",
  ...QUALIFIERS_VI
};

/**
 * @param rule of a reading, or a qualifier
 * @returns the rule itself, named as one, where there are no words for it
 */
export function ruleInVietnamese(rule: ValueReading["rule"]): string {
  const steps = rule.split("+");
  const key = Object.keys(WORDS).find((word) => steps.some((step) => step === word || step.startsWith(`${word}:`)));
  return key === undefined ? `quy tắc ${rule}` : WORDS[key]!;
}
