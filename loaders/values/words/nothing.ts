/**
 * "Không", "Không có", "Chưa có": answers, and read by what is asked. Each is an answer of its own: 0, no, or an empty
 * list; "not yet" keeps its status.
 */
import type {ValueKind} from "../model.js";
import {type Found, none, notYet, reported} from "../reading.js";

const NOT_BEGUN = [
  ...["có", "triển khai", "thực hiện", "ban hành", "xây dựng", "mở", "công bố", "hoàn thành", "phát sinh", "đạt"],
  ...["áp dụng", "ứng dụng", "bố trí", "thành lập", "đào tạo", "tổ chức", "cung cấp", "kết nối", "số hóa", "phê duyệt"],
  "bắt đầu"
];
const BEGUN = [
  ...["xây dựng", "triển khai", "thực hiện", "soạn thảo", "dự thảo", "nghiên cứu", "trình", "lấy ý kiến", "hoàn thiện"],
  ...["chuẩn bị", "xem xét", "lập", "đề xuất", "chờ phê duyệt"]
];
const NOT_YET = new RegExp(`^(hiện |hiện nay |hiện tại |tạm thời )?chưa( (${NOT_BEGUN.join("|")}))?$`);
const UNDER_WAY = new RegExp(`^đang (được )?(${BEGUN.join("|")})( .{1,40})?$`);
const NONE = new Set(["không có", "không phát sinh", "hiện không có", "không có phát sinh"]);

const NUMBERS: ReadonlySet<ValueKind> = new Set(["count", "number", "percent", "ratio", "amount", "breakdown"]);
const EXACT: ReadonlySet<ValueKind> = new Set(["count", "amount", "breakdown"]);

/** How a text says that there is nothing: not begun, under way, none, or a bare "không". */
export type Nothing = "not-yet" | "under-way" | "none" | "no";

/**
 * @param word folded (foldWord)
 * @returns null where the word says something else
 */
export function sayNothing(word: string): Nothing | null {
  if (NOT_YET.test(word) || /^(hiện )?chưa có(?! (?:dữ|số) liệu)( \p{L}+){1,5} nào$/u.test(word)) return "not-yet";
  if (UNDER_WAY.test(word)) return "under-way";
  if (NONE.has(word) || /^(hiện )?không có(?! (?:dữ|số) liệu)( \p{L}+){1,5} nào$/u.test(word)) return "none";
  return word === "không" ? "no" : null;
}

/** Reads such an answer for every kind but yes-no (which has its own words) and text (where it is text). */
export function readNothing(word: string, kind: ValueKind): Found | null {
  const nothing = sayNothing(word);
  if (nothing === null || kind === "text" || kind === "yes-no") return null;
  if (kind === "list") return readEmptyList(nothing);
  if (NUMBERS.has(kind)) return readZero(nothing, kind);
  return none("not-reported", nothing === "not-yet" || nothing === "under-way" ? "not-yet" : "none-in-words");
}

function readEmptyList(nothing: Nothing): Found {
  if (nothing === "not-yet" || nothing === "under-way") return notYet([], nothing);
  const issue = "“Không” was taken as an empty list.";
  return nothing === "none" ? reported([], "none-in-words") : reported([], "no-in-words", {confidence: 0.7, issue});
}

/** "Không có" for a share may as well mean that nobody knows it: asked about. */
function readZero(nothing: Nothing, kind: ValueKind): Found {
  const zero = "was taken as 0: if there is no figure instead, please write “không có số liệu”.";
  if (nothing === "not-yet") {
    return EXACT.has(kind) ? notYet(0, "not-yet") : notYet(0, "not-yet", {confidence: 0.7, issue: `“Chưa …” ${zero}`});
  }
  if (nothing === "under-way") return notYet(0, "under-way", {confidence: 0.7, issue: `“Đang …” ${zero}`});
  if (nothing === "no") return reported(0, "no-in-words", {confidence: 0.6, issue: `“Không” ${zero}`});
  const confidence = EXACT.has(kind) ? 0.85 : 0.6;
  return reported(0, "none-in-words", {confidence, issue: `“Không có” ${zero}`});
}
