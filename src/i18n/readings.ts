/**
 * How a value was read, in words: the rule an observation carries, said for people.
 */
import type {Language} from "./language.js";

type Said = (match: RegExpExecArray) => string;

/** Rules in the order they are tried; what a rule does not name is printed as it is. */
const READINGS: readonly (readonly [RegExp, {readonly vi: Said; readonly en: Said}])[] = [
  say(
    /^ratio ×(\d+)$/,
    (m) => `tử số chia mẫu số, nhân ${m[1]}`,
    (m) => `numerator over denominator, times ${m[1]}`
  ),
  say(
    /^ratio: incomplete/,
    () => "thiếu tử số hoặc mẫu số",
    () => "numerator or denominator is missing"
  ),
  say(
    /^ratio: denominator 0$/,
    () => "mẫu số bằng 0",
    () => "the denominator is 0"
  ),
  say(
    /^ratio: numerator above 0$/,
    () => "tử số lớn hơn 0 mà mẫu số bằng 0",
    () => "a numerator above 0 over a denominator of 0"
  ),
  say(
    /^count-yes of (\d+)$/,
    (m) => `đếm câu trả lời “có” trong ${m[1]} mục`,
    (m) => `answers of “yes” among ${m[1]}`
  ),
  say(
    /^count-yes: \S+ is no$/,
    () => "chưa ban hành nên tính 0",
    () => "not issued yet, so 0"
  ),
  say(
    /^count-yes: no answer/,
    () => "còn mục chưa trả lời",
    () => "some items have no answer"
  ),
  say(
    /^count-given of (\d+)$/,
    (m) => `đếm mục có số liệu trong ${m[1]}`,
    (m) => `items given among ${m[1]}`
  ),
  say(
    /^(count-given|rows): (held back|unclear kind)$/,
    () => "có ô cần bổ sung nên chưa tính",
    () => "held back: a cell needs mending"
  ),
  say(
    /^count-given: none/,
    () => "chưa mục nào có số liệu",
    () => "none is given"
  ),
  say(
    /^rows: (\d+) of (\d+)$/,
    (m) => `đếm ${m[1]} trong ${m[2]} dòng`,
    (m) => `${m[1]} of ${m[2]} rows count`
  ),
  say(
    /^rows, at most (\d+): (\d+) of (\d+)$/,
    (m) => `đếm ${m[2]} trong ${m[3]} dòng, nhiều nhất ${m[1]}`,
    (m) => `${m[2]} of ${m[3]} rows count, at most ${m[1]}`
  ),
  say(
    /^rows: no answer$/,
    () => "bảng để trống, chưa ghi tổng số",
    () => "the table is empty and no total is given"
  ),
  say(
    /^rows: declared 0$/,
    () => "bảng ghi tổng số là 0",
    () => "the table declares 0 rows"
  ),
  say(
    /^rows: declared but not listed$/,
    () => "bảng ghi tổng số nhưng chưa kê dòng nào",
    () => "the table declares rows but lists none"
  ),
  say(
    /: (typed-number)$/,
    () => "số trong ô",
    () => "a number in the cell"
  ),
  say(
    /: (number-in-text|thousands-dots|decimal-comma).*$/,
    () => "số ghi dạng chữ",
    () => "a number written as text"
  ),
  say(
    /: yes$/,
    () => "trả lời “có”",
    () => "answered “yes”"
  ),
  say(
    /: no$/,
    () => "trả lời “chưa”",
    () => "answered “no”"
  ),
  say(
    /: not-yet$/,
    () => "trả lời “chưa có”",
    () => "answered “not yet”"
  ),
  say(
    /: claimed-not-applicable$/,
    () => "ghi là không áp dụng nhưng viện chưa xác nhận, coi như chưa báo cáo",
    () => "said not to apply, not accepted yet: taken as not reported"
  ),
  say(
    /: total-below-last-part$/,
    () => "nhỏ hơn phần đã đạt năm trước, chưa xác nhận nên chưa tính",
    () => "held back: below last year's part, not confirmed yet"
  ),
  say(
    /: withheld$/,
    () => "nội dung mật",
    () => "secret"
  ),
  say(
    /: (formula-without-value|excel-error|[a-z]+-in-number|\w+-number|not-(whole|yes-no)|negative|ditto|duplicate-code)$/,
    () => "ô cần bổ sung nên chưa tính",
    () => "held back: the cell needs mending"
  ),
  say(
    /: empty$/,
    () => "ô để trống",
    () => "the cell is empty"
  ),
  say(
    /: not-a-number$/,
    () => "không đọc được thành số",
    () => "can't be read as a number"
  ),
  say(
    /declared-not-applicable$/,
    () => "ghi là không áp dụng",
    () => "declared not applicable"
  ),
  say(
    /declared-(missing|not-reported)$/,
    () => "ghi là không có số liệu",
    () => "declared as having no figure"
  ),
  say(
    /^received-before-deadline$/,
    () => "nhận trước hạn",
    () => "received before the deadline"
  ),
  say(
    /^received-late$/,
    () => "nhận sau hạn",
    () => "received after the deadline"
  ),
  say(
    /^nothing-usable-received$/,
    () => "chưa nhận được tệp dùng được",
    () => "no usable file was received"
  ),
  say(
    /^no-date-of-receipt$/,
    () => "không rõ ngày nhận",
    () => "date of receipt unknown"
  ),
  say(
    /^(other unit kinds|not-asked-of-this-kind)$/,
    () => "không hỏi loại cơ quan này",
    () => "not asked of this kind of agency"
  )
];

function say(rule: RegExp, vi: Said, en: Said): readonly [RegExp, {readonly vi: Said; readonly en: Said}] {
  return [rule, {vi, en}];
}

/** @example readingText("ratio ×100", "vi"); // "tử số chia mẫu số, nhân 100" */
export function readingText(rule: string, lang: Language): string {
  for (const [pattern, said] of READINGS) {
    const match = pattern.exec(rule);
    if (match) return said[lang](match);
  }
  return rule;
}

/** True if the rule has words of its own in both languages. */
export function hasReading(rule: string): boolean {
  return READINGS.some(([pattern]) => pattern.test(rule));
}
