/**
 * What kind of thing a finding is, in a few words: the heading under which findings of one cause are listed.
 */
import type {Bilingual} from "../scoring/model.js";
import type {Language} from "./language.js";

const CAUSES: Readonly<Record<string, Bilingual>> = {
  "not-a-number": {vi: "chữ ở chỗ cần một con số", en: "words where one number is due"},
  "ambiguous-number": {vi: "dấu chấm, dấu phẩy có thể hiểu hai cách", en: "a mark that can be read two ways"},
  "not-whole": {vi: "số lẻ ở mục cần số nguyên", en: "a fraction where a whole number is due"},
  negative: {vi: "số âm", en: "a negative figure"},
  "out-of-range": {vi: "ngoài khoảng cho phép", en: "outside the allowed range"},
  "not-yes-no": {vi: "câu trả lời khác Có, Chưa", en: "an answer other than yes or not yet"},
  "not-a-date": {vi: "ngày chưa đúng dạng", en: "a date that can't be read"},
  "not-in-list": {vi: "nội dung ngoài danh sách", en: "an answer that is not in the list"},
  "formula-without-value": {vi: "công thức chưa có kết quả", en: "a formula without its result"},
  "excel-error": {vi: "công thức báo lỗi", en: "a formula that gives an error"},
  "duplicate-code": {vi: "một mã, hai nội dung", en: "one code with two answers"},
  "numerator-above-denominator": {vi: "tử số lớn hơn tổng số", en: "a part above its whole"},
  "parts-above-total": {vi: "các phần cộng lại lớn hơn tổng", en: "parts that add up to more than the total"},
  "required-empty": {vi: "mục chưa có câu trả lời", en: "an item without an answer"},
  "refers-to": {vi: "dẫn chiếu văn bản khác", en: "a reference instead of a figure"},
  "ambiguous-na": {vi: "“N/A” chưa rõ nghĩa", en: "“N/A”, which is unclear"},
  "claimed-not-applicable": {
    vi: "ghi “không áp dụng” ở mục áp dụng chung",
    en: "“not applicable” where it usually applies"
  },
  "row-count": {vi: "số dòng khai khác số dòng kê", en: "a declared number of rows other than those listed"},
  "unknown-code": {vi: "mã không có trong mẫu", en: "a code that is not in the form"},
  "uncoded-row": {vi: "dòng không có mã", en: "a row without a code"},
  "incomplete-checklist": {vi: "nhóm câu hỏi còn ô trống", en: "a group of questions with blanks"},
  "gate-contradiction": {vi: "câu chung và câu chi tiết khác nhau", en: "a main answer that its details contradict"},
  "duplicate-row": {vi: "dòng lặp", en: "a repeated row"},
  "denominator-zero": {vi: "tổng số bằng 0", en: "a total of 0"},
  "declared-missing": {vi: "đã ghi là chưa có số liệu", en: "declared as not available"},
  "read-number": {vi: "số gõ dạng chữ, đã đọc được", en: "a number typed as text, which was read"},
  "read-as-zero": {vi: "“không” được hiểu là 0", en: "a “none” read as 0"},
  "serial-date": {vi: "ngày ở dạng số của Excel", en: "a date as Excel's serial number"},
  withheld: {vi: "nội dung mật", en: "secret content"},
  "empty-file": {vi: "tệp rỗng", en: "an empty file"},
  password: {vi: "tệp có mật khẩu", en: "a file with a password"},
  scanned: {vi: "bản quét hoặc ảnh", en: "a scan or a picture"},
  "too-much-memory": {vi: "tệp cần quá nhiều bộ nhớ", en: "a file that needs too much memory"},
  "external-entity": {vi: "khai báo lạ trong tệp", en: "a strange declaration in the file"},
  "external-links": {vi: "liên kết tới tệp khác", en: "links to other files"},
  "hidden-content": {vi: "câu trả lời ở nơi bị ẩn", en: "answers in hidden places"},
  "out-of-scale": {vi: "vùng ô lớn bất thường", en: "an oddly large range of cells"},
  "legacy-text": {vi: "chữ theo bảng mã cũ", en: "text in a legacy encoding"},
  "encoding-unsure": {vi: "chưa chắc bảng mã", en: "an encoding that is not certain"},
  "tracked-changes": {vi: "còn sửa đổi đang theo dõi", en: "tracked changes"},
  "outline-to-confirm": {vi: "công văn chờ xác nhận số liệu", en: "a letter whose figures await confirmation"},
  "outline-confirmed": {vi: "số liệu của công văn đã xác nhận", en: "figures of a letter that were confirmed"},
  "personal-data-masked": {vi: "thông tin cá nhân đã che", en: "personal data that was masked"},
  "qualified-number": {vi: "số ước lượng hoặc một khoảng", en: "an approximate figure or a range"},
  "date-in-number": {vi: "ngày ở ô cần con số", en: "a date where a number is due"},
  "letter-in-number": {vi: "chữ cái lẫn trong số", en: "a letter within a number"},
  "percent-or-share": {vi: "chưa rõ phần trăm hay tỷ lệ", en: "a percentage or a share, unclear"},
  ditto: {vi: "ghi “như trên”", en: "“as above” for an answer"},
  "three-decimals": {vi: "ba chữ số sau dấu thập phân", en: "three digits after the decimal mark"},
  "read-date": {vi: "ngày đã đọc được, xin xem lại", en: "a date that was read, to be checked"},
  "sum-not-total": {vi: "các phần chưa bằng tổng số", en: "parts that do not make the total"},
  "thousand-fold": {vi: "chênh khoảng nghìn lần", en: "about a thousand times more or less"},
  "share-for-percent": {vi: "tỷ lệ ở mục tính phần trăm", en: "a share where a percentage is due"},
  "incomplete-row": {vi: "dòng còn thiếu cột", en: "a row with columns missing"},
  "row-not-counted": {vi: "dòng chưa tính vào chỉ số", en: "a row that was not counted"},
  "answer-without-row": {vi: "trả lời “Có” nhưng chưa kê dòng nào", en: "an answer without a row listed"},
  "answer-without-evidence": {vi: "trả lời “Có” nhưng chưa có minh chứng", en: "an answer without evidence"},
  "not-a-document-number": {vi: "chưa nhận ra số văn bản", en: "a document number that was not recognised"},
  "not-a-link": {vi: "chưa nhận ra đường dẫn", en: "a link that was not recognised"},
  "date-outside": {vi: "ngày ngoài thời gian báo cáo", en: "a date outside the time reported on"},
  "rounded-figures": {vi: "nhiều số tròn chục", en: "many rounded figures"},
  "change-from-last-year": {vi: "thay đổi lớn so với năm trước", en: "a large change from the year before"},
  "change-after-merger": {vi: "thay đổi sau khi sắp xếp cơ quan", en: "a change after a reorganisation"},
  "total-fell": {vi: "tổng số giảm quá nửa", en: "a total that fell by more than half"},
  "yes-became-no": {vi: "năm trước “Có”, năm nay “Chưa”", en: "yes last year, not yet this year"},
  "same-as-last-year": {vi: "số liệu trùng năm trước", en: "figures that repeat the year before"},
  "copied-figures": {vi: "số liệu trùng cơ quan khác", en: "figures that repeat another agency's"},
  "copied-text": {vi: "phần viết trùng cơ quan khác", en: "a text that repeats another agency's"},
  "base-disagrees": {vi: "tổng số khác nguồn khác", en: "a total other than that of another source"},
  unreadable: {vi: "tệp chưa mở được", en: "a file that can't be opened"},
  "too-large": {vi: "tệp quá lớn", en: "a file that is too large"},
  "too-slow": {vi: "tệp đọc quá lâu", en: "a file that takes too long"},
  "wrong-type": {vi: "định dạng chưa nhận", en: "a format that is not read"},
  "unknown-form": {vi: "chưa nhận ra mẫu", en: "a form that is not known"},
  "unknown-folder": {vi: "chưa rõ cơ quan gửi", en: "a sender that is not known"},
  "unit-mismatch": {vi: "tệp ghi cơ quan khác", en: "a file of another agency"},
  "edition-mismatch": {vi: "tệp của năm khác", en: "a file of another year"},
  "blank-report": {vi: "mẫu chưa điền", en: "a form that was not filled"},
  "returned-copy": {vi: "bản sao kèm phản hồi, không phải báo cáo", en: "the copy of a reply, not a report"},
  "not-in-log": {vi: "chưa ghi sổ nhận", en: "a file that is not logged"},
  "other-version": {vi: "phiên bản khác của mẫu", en: "another version of the form"},
  "form-id-missing": {vi: "mất mã nhận dạng của mẫu", en: "a form without its identification"},
  "unknown-sheet": {vi: "trang ngoài mẫu", en: "a sheet that is not in the form"},
  "missing-sheet": {vi: "thiếu trang của mẫu", en: "a sheet that is missing"},
  "renamed-sheet": {vi: "trang đổi tên", en: "a sheet that was renamed"},
  macros: {vi: "tệp có macro", en: "a file with macros"}
};

/** True if the cause has words of its own. */
export function hasCause(code: string): boolean {
  return code in CAUSES;
}

/** The cause in words; the code itself where it has none. */
export function causeText(code: string, lang: Language): string {
  return CAUSES[code]?.[lang] ?? code;
}
