/**
 * "Khong co so lieu": words typed without marks. Only whole phrases of a closed list, of two words or more, since a
 * single word without marks may be several ("co", "mat").
 */
import {foldWord} from "../tidy.js";

const PHRASES = [
  ...[
    "không có số liệu",
    "chưa có số liệu",
    "không có thông tin",
    "chưa có thông tin",
    "chưa thống kê",
    "không áp dụng"
  ],
  ...["không có", "chưa có", "chưa triển khai", "chưa thực hiện", "chưa ban hành", "đang xây dựng", "đang cập nhật"],
  ...["không đạt", "chưa đạt", "đã có", "đã mở", "đã ban hành", "như trên", "xem phụ lục"]
];
const BY_BARE = new Map(PHRASES.map((phrase) => [dropMarks(phrase), phrase]));

/** The phrase with its marks; null where the text has marks, or is none of the list. @param text tidied */
export function restoreMarks(text: string): string | null {
  return /^[ -~]+$/.test(text) ? (BY_BARE.get(foldWord(text)) ?? null) : null;
}

function dropMarks(phrase: string): string {
  return phrase.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
