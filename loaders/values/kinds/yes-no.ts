/**
 * Yes or no, as agencies mark it. "Chưa …" and "Đang xây dựng" are no, not yet; "Không" is no.
 */
import type {Cell} from "../cell.js";
import {ask, type Found, none, notYet, reported} from "../reading.js";
import {foldWord} from "../tidy.js";
import {readTime} from "../time/read-time.js";
import {isNotApplicable} from "../words/declared.js";
import {sayNothing} from "../words/nothing.js";
import {tickedWord} from "./boxes.js";
import type {Column} from "./context.js";

const YES = new Set([
  "có",
  "rồi",
  "đã có",
  "đã",
  "yes",
  "y",
  "true",
  "đúng",
  "1",
  "x",
  "v",
  "✓",
  "✔",
  "√",
  "☑",
  "☒",
  "✅",
  "đạt",
  "đã đạt"
]);
const NO = new Set(["không", "không có", "no", "n", "false", "0", "không đạt", "✗", "✘", "❌"]);
/** Wingdings: a ticked box, a tick. In TCVN3 text "þ" is the letter ỵ. */
const WINGDINGS = new Set(["þ", "ü"]);
const DEEDS = [
  ...[
    "mở",
    "ban hành",
    "công bố",
    "triển khai",
    "hoàn thành",
    "xây dựng",
    "thực hiện",
    "kết nối",
    "phê duyệt",
    "áp dụng"
  ],
  ...[
    "ứng dụng",
    "cung cấp",
    "thành lập",
    "tổ chức",
    "số hóa",
    "số hoá",
    "chuẩn hóa",
    "chuẩn hoá",
    "tích hợp",
    "bố trí"
  ],
  ...["đào tạo", "vận hành", "sử dụng", "đưa vào sử dụng", "đưa vào vận hành"]
];
const DONE = new RegExp(`^đã (${DEEDS.join("|")})(?!\\p{L})\\s*(.*)$`, "u");
/** Words beside a yes, or a no, that take it back: "đã xây dựng nhưng chưa ban hành". */
const BUT_NO = new RegExp(
  "(^|[^\\p{L}])(chưa|không|nhưng|đang|dự kiến|dự thảo|phần|sắp|sẽ|chờ|thí điểm|thử nghiệm|cơ bản|bước đầu|sơ bộ|" +
    "hết hiệu lực|hết hạn|dừng|ngừng|bãi bỏ|thu hồi|hủy|huỷ|kế hoạch ban hành|chủ trương|lấy ý kiến|trình)(?!\\p{L})",
  "u"
);
/** "80%", "3/20 xã": done in part. A hundred percent, the number of a document and a date are no part. */
const PART = /(?<![\d.,])(?!100\s*%)\d[\d.,]*\s*%|(?<![\d/])\d+\s*\/\s*\d+(?!\s*\/)(?!\d)/u;
/** What may stand beside "đã ban hành" and says only what, where and when. */
const EVIDENCE = new RegExp(
  "^\\(?(?:(?:đã|tại|theo|bằng|bởi|ngày|từ|năm|tháng|quý|xem|số|trong|quyết định|kế hoạch|nghị quyết|công văn|" +
    "văn bản|chỉ thị|thông báo|phụ lục|qđ|kh|nq|cv)(?!\\p{L})|https?:|\\d)",
  "u"
);
const BUT_YES = /(^|[^\p{L}])(đã|nhưng)(?!\p{L})/u;
const RUNNING = /^(đang (vận hành|hoạt động|áp dụng|sử dụng|khai thác|cung cấp)|hoàn thành)$/;
const PLANNED = /^(dự kiến|dự định|sẽ|có kế hoạch|đã có kế hoạch|kế hoạch)(?!\p{L})/u;
/** "Có, đã ban hành kế hoạch", "Chưa (đang trình)": the answer, and more words. */
const ANSWERS = [
  ...["có", "đã có", "đã ban hành", "đã mở", "đã công bố", "đã triển khai", "đạt", "rồi"],
  ...["chưa", "chưa có", "không", "không có", "không đạt", "chưa đạt", "chưa ban hành", "chưa triển khai"]
];
const WITH_MORE = new RegExp(`^(${ANSWERS.join("|")})\\s*[,.;:(–-]\\s*(.+?)\\)?$`, "u");

/** @example readYesNo of "Dự kiến quý IV/2024" is false, "not-yet", with note "2024-Q4" */
export function readYesNo(cell: Cell, column: Column): Found {
  if (cell.typed !== null) return readTyped(cell.typed, cell.text);
  const ticked = tickedWord(cell.text);
  if (ticked !== null && typeof ticked !== "string") return ticked;
  const word = foldWord(ticked ?? cell.text);
  const reading = isNotApplicable(word)
    ? none("not-applicable", "declared-not-applicable")
    : readWord(word, cell, column);
  if (reading === null)
    return ask("not-yes-no", `“${cell.text}” says neither yes nor no: please write “Có” or “Chưa”.`);
  return ticked === null ? reading : {...reading, rule: `${reading.rule}+ticked`};
}

function readTyped(typed: number | boolean, text: string): Found {
  if (typed === true || typed === 1) return reported(true, "yes");
  if (typed === false || typed === 0) return reported(false, "no");
  return ask("not-yes-no", `“${text}” says neither yes nor no: please write “Có” or “Chưa”.`);
}

function readWord(word: string, {text}: Cell, column: Column): Found | null {
  const plain = readPlain(word, column) ?? readDone(word, text);
  if (plain) return plain;
  const more = WITH_MORE.exec(word);
  const first = more ? readPlain(more[1]!, column) : null;
  const beside = more?.[2]?.trim() ?? "";
  if (!first || takesBack(first, beside)) return null;
  return withNote(first, beside, text);
}

/** "Đã ban hành", with what was done as its note. */
function readDone(word: string, text: string): Found | null {
  const match = DONE.exec(word);
  const beside = match?.[2] ?? "";
  if (!match || limits(beside)) return null;
  const done = reported(true, "done");
  return beside === "" ? done : withNote(done, beside, text);
}

/** The answer with what stands beside it; a yes with words that are no evidence is asked about. */
function withNote(first: Found, beside: string, text: string): Found {
  const found = {...first, rule: `${first.rule}+note`, confidence: 0.85, note: asWritten(beside, text)};
  if (first.value !== true || EVIDENCE.test(beside) || /^[xv✓✔]$/u.test(beside)) return found;
  return {...found, confidence: 0.75, issue: `“${found.note}”: does this limit the yes? Please answer “Có” or “Chưa”.`};
}

function limits(beside: string): boolean {
  return BUT_NO.test(beside) || PART.test(beside);
}

/** A "no" that says "chưa" can't be taken back by what has been done towards it. */
function takesBack({value, status}: Found, beside: string): boolean {
  return value === true ? limits(beside) : status !== "not-yet" && BUT_YES.test(beside);
}

/** A part of the folded word in the writing of the cell. */
function asWritten(part: string, text: string): string {
  const at = text.toLowerCase().lastIndexOf(part);
  return at < 0 ? part : text.slice(at, at + part.length);
}

function readPlain(word: string, column: Column): Found | null {
  if (YES.has(word)) return reported(true, "yes");
  if (NO.has(word)) return reported(false, "no");
  const nothing = sayNothing(word);
  if (nothing === "under-way") return notYet(false, "under-way");
  if (nothing !== null) return notYet(false, "not-yet");
  if (WINGDINGS.has(word)) {
    const issue = `“${word}” is a tick only where the font is Wingdings; in old Vietnamese text it is a letter.`;
    return reported(true, "wingdings-tick", {confidence: 0.75, issue});
  }
  if (RUNNING.test(word)) return reported(true, "running", {confidence: 0.9});
  return PLANNED.test(word) ? readPlan(word, column) : null;
}

function readPlan(word: string, {year}: Column): Found {
  const time = readTime(
    word
      .replace(PLANNED, "")
      .replace(/^[\s:,]*(?:ban hành|triển khai|hoàn thành|thực hiện|mở|vào|trong|đến|xong|\s)*/u, ""),
    year
  );
  const note = time && "value" in time ? time.value : word;
  return notYet(false, "planned", {note});
}
