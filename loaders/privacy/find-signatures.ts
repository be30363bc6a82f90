/**
 * Names of people where a word announces one: "Người lập biểu: Nguyễn Văn A", "đ/c Trần Thị B".
 *
 * Only a run of two to six capitalised words right after such a word is taken, and not one that names an office.
 */
import type {PersonalSpan} from "./span.js";

const ROLE =
  /(?<!\p{L})(?:người (?:lập(?: biểu| bảng| báo cáo)?|liên hệ|báo cáo|tổng hợp|ký|điền(?: biểu)?|soạn|phụ trách|cung cấp(?: thông tin)?)|cán bộ (?:đầu mối|phụ trách|lập biểu|tổng hợp|liên hệ)|đầu mối(?: liên hệ)?|liên hệ|chuyên viên|họ(?: và)? tên|ký tên|thủ trưởng|lãnh đạo phụ trách|kế toán)(?!\p{L})(?:\s*\([^)]*\))?\s*[:\-–.]?\s*/giu;
const ADDRESS = /(?<!\p{L})(?<!hai )(?:ông|bà(?! rịa)|đồng chí|đ\/c)[.:]?\s+/giu;
const TITLE = /(?:(?:ông|bà|đồng chí|đ\/c|mr|mrs|ms|ts|ths|pgs|gs|ks|cn)(?!\p{L})[.:]?\s*)*/iuy;
const NAME = /\p{Lu}[\p{L}']*(?:[ \u00A0]+\p{Lu}[\p{L}']*){1,5}(?!\p{L})/uy;
const OFFICE = /^(sở|bộ|ubnd|hđnd|cục|vụ|viện|phòng|ban|tỉnh|ủy|uỷ|trường|thành|trung|tp)\s/i;

/** Whether words name an office or a place rather than a person. */
export function namesOffice(words: string): boolean {
  return OFFICE.test(`${words} `);
}

/** Places of names after a role or a form of address. @example findSignatures("Người lập: Nguyễn Văn A"); // one span */
export function findSignatures(text: string): readonly PersonalSpan[] {
  return [...text.matchAll(ROLE), ...text.matchAll(ADDRESS)].flatMap((match) => {
    const start = match.index + match[0].length + lengthAt(TITLE, text, match.index + match[0].length);
    const length = lengthAt(NAME, text, start);
    if (length === 0 || namesOffice(text.slice(start, start + length))) return [];
    return [{kind: "name" as const, start, end: start + length}];
  });
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
