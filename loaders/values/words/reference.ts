/**
 * "Xem phụ lục", "Theo Quyết định số 7361/QĐ-UBND": the answer is somewhere else. It is missing here, and never 0.
 */
import {type Found, none} from "../reading.js";

const DOCUMENTS = [
  ...["quyết định", "nghị quyết", "nghị định", "thông tư", "kế hoạch", "công văn", "báo cáo", "tờ trình", "văn bản"],
  ...["phụ lục", "danh sách", "danh mục", "biểu", "bảng", "mục", "phần", "trang", "tài liệu", "hướng dẫn", "chỉ thị"],
  ...["thông báo", "hồ sơ", "file", "tệp", "phiếu", "qđ", "kh", "cv", "bc", "nq", "pl"]
];
const LEADS = "(?:(?:chi tiết|cụ thể|nội dung|số liệu) )?";
const POINTS = "(?:theo|xem|tại|như|nêu tại|trong|tham chiếu|tham khảo|đính kèm|kèm theo)";
const FILLERS = "(?: (?:thêm|chi tiết|tại|ở|trong|theo|như|cụ thể))*";
const TO_DOCUMENT = new RegExp(
  `^${LEADS}${POINTS}${FILLERS} (?:các |những )?(?:${DOCUMENTS.join("|")})(?!\\p{L})`,
  "u"
);
const BARE =
  /^(phụ lục|biểu|danh sách|bảng)( \S+){0,4}$|(đính kèm|kèm theo|gửi kèm|trên cổng thông tin|ở trên|ở dưới)$/u;
const LOOSE = /^(theo|xem|chi tiết|tham chiếu|nêu tại|như đã|như báo cáo)(?!\p{L})/u;

/**
 * @param text tidied, on one line
 * @param figure whether a figure, a date or a mark is due: then "theo …" alone is enough; among texts it may be a name
 * @returns null where the text is no reference; `note` holds what is referred to
 */
export function readReference(text: string, figure: boolean): Found | null {
  const word = text.toLowerCase().replace(/^[(["“]+|[)\]"”.;,\s]+$/gu, "");
  const sure = TO_DOCUMENT.test(word) || (BARE.test(word) && word.split(" ").length <= 8);
  if (!sure && !(figure && LOOSE.test(word))) return null;
  return none("refers-to", "refers-to", {note: text, confidence: sure ? 1 : 0.85});
}
