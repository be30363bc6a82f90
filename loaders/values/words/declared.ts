/**
 * The words agencies write in place of an answer. "No data", "not applicable", "see elsewhere" and "secret" stay apart;
 * none of them is ever 0. "Không" and "chưa có" are answers and are read by kind (nothing.ts).
 */
import type {Cell} from "../cell.js";
import type {ValueKind} from "../model.js";
import {type Found, none} from "../reading.js";
import {foldWord} from "../tidy.js";
import {readBlank} from "./blank.js";
import {readReference} from "./reference.js";
import {isSecret, isSecretWithMore} from "./secret.js";

const MISSING = new Set([
  ...["không", "chưa"].flatMap((no) =>
    [
      "số liệu",
      "thông tin",
      "dữ liệu",
      "thống kê",
      "báo cáo",
      "số liệu thống kê",
      "số liệu cụ thể",
      "số liệu báo cáo"
    ].map((what) => `${no} có ${what}`)
  ),
  ...["không", "chưa"].flatMap((no) =>
    [
      "thống kê",
      "thống kê được",
      "tổng hợp",
      "tổng hợp được",
      "thu thập",
      "thu thập được",
      "xác định",
      "xác định được"
    ].map((what) => `${no} ${what}`)
  ),
  ...["không rõ", "chưa rõ", "chưa cập nhật", "chưa báo cáo", "không báo cáo", "chưa nhận được báo cáo", "bổ sung sau"],
  ...["sẽ bổ sung", "sẽ cập nhật sau", "cập nhật sau", "sẽ báo cáo sau", "báo cáo sau"]
]);
const UPDATING =
  /^đang (cập nhật|tổng hợp|rà soát|thống kê|thu thập|kiểm tra|tính toán|đối chiếu)( số liệu| dữ liệu| thông tin)?$/;
/** "Chưa có số liệu chính thức"; "chưa có dữ liệu mở" is another matter. */
const NO_FIGURES = /^(không|chưa) có (số liệu|thông tin|thống kê|báo cáo)( \p{L}+){0,4}$/u;
const NOT_APPLICABLE = new Set([
  ...["không áp dụng", "kad", "k.a.d", "không thuộc đối tượng", "không thuộc phạm vi", "không thuộc đối tượng áp dụng"]
]);
const AMBIGUOUS_NA = new Set(["n/a", "n.a", "na", "#n/a!", "n / a"]);
const TEXTS: ReadonlySet<ValueKind> = new Set(["text", "list", "category"]);

/** Whether the word says that the question does not apply. @param word folded (foldWord) */
export function isNotApplicable(word: string): boolean {
  return NOT_APPLICABLE.has(word);
}

/** Reads a declared kind of missing; null where the text is none of them. */
export function readDeclared(cell: Cell, kind: ValueKind): Found | null {
  const word = foldWord(cell.text);
  if (isSecret(word) || (!TEXTS.has(kind) && isSecretWithMore(cell.text.toLowerCase())))
    return none("withheld", "withheld");
  const blank = readBlank(cell.text, kind);
  if (blank) return blank;
  if (MISSING.has(word) || NO_FIGURES.test(word)) return none("not-reported", "declared-missing");
  if (UPDATING.test(word)) return none("not-reported", "declared-missing:updating");
  if (NOT_APPLICABLE.has(word)) return none("not-applicable", "declared-not-applicable");
  if (AMBIGUOUS_NA.has(word)) {
    const issue = "“N/A” may mean that the question does not apply, or that no figure is available: please say which.";
    return none("not-reported", "ambiguous-na", {confidence: 0.4, issue});
  }
  return kind === "text" ? null : readReference(cell.text, !TEXTS.has(kind));
}
