/**
 * How findings of rules between cells, forms, years and units are to be mended, in polite Vietnamese and in English.
 *
 * As in `value-texts.ts`, the sentence before says where the cell is, what it says and, in brackets, what it was held
 * against.
 */
import type {FindingText} from "./text.js";

/** Findings within one report. */
const REPORT_TEXTS = {
  "sum-not-total": {
    severity: "error",
    vi: "Cộng các mục thành phần chưa bằng tổng số nên các mục này chưa được tính. Xin rà lại từng mục; ví dụ 12 + 5 + 1 thì tổng số là 18.",
    en: "The parts do not add up to the total, so none of them was counted. Please check each, for example 12 + 5 + 1 makes a total of 18."
  },
  "thousand-fold": {
    severity: "warning",
    vi: "Số này lớn hoặc nhỏ hơn mức thường gặp khoảng nghìn lần; vẫn được tính như đã ghi. Xin xem lại đơn vị tính; ví dụ 12,5 tỷ đồng thì ghi 12500 (triệu đồng). Nếu đúng, xin ghi căn cứ ở cột ghi chú.",
    en: "The figure is about a thousand times more or less than usual; it was counted as it stands. Please check its unit, for example 12.5 billion dong is 12500 (million dong). If it is right, please say so in the note."
  },
  "incomplete-row": {
    severity: "warning",
    vi: "Dòng này cần bổ sung nội dung ở cột nêu trên. Xin ghi thêm; ví dụ nhiệm vụ đã hoàn thành thì ghi ngày 20/06/2024 và sản phẩm; chưa có thì chọn lại tình trạng.",
    en: "The row needs the columns named. For example a task that is done has a date, 20/06/2024, and a product; if there is none yet, please choose another state."
  },
  "row-not-counted": {
    severity: "info",
    vi: "Dòng này được ghi nhận nhưng chưa tính vào chỉ số vì còn thiếu cột nêu trên. Khi có kết quả, xin bổ sung; ví dụ “Đã ký biên bản ghi nhớ”.",
    en: "The row was noted but not counted, since the columns named are missing. Please add them once known, for example “Đã ký biên bản ghi nhớ”."
  },
  "answer-without-row": {
    severity: "warning",
    vi: "Câu trả lời này cần ít nhất một dòng ở trang nêu trên; câu trả lời vẫn được tính. Xin kê khai, ví dụ 125/KH-UBND, hoặc ghi số văn bản ở cột ghi chú, hoặc sửa câu trả lời.",
    en: "This answer needs at least one row on the sheet named; it was counted all the same. Please list it, for example 125/KH-UBND, or give the document's number in the note, or correct the answer."
  },
  "answer-without-evidence": {
    severity: "warning",
    vi: "Đã trả lời “Có” nhưng chưa có đường dẫn hoặc minh chứng. Xin bổ sung; ví dụ https://data.gov.vn/bo-du-lieu.",
    en: "The answer is yes, but there is no link or other evidence. Please add it, for example https://data.gov.vn/bo-du-lieu."
  },
  "not-a-document-number": {
    severity: "warning",
    vi: "Chưa nhận ra số và ký hiệu văn bản. Xin ghi đủ số, loại và cơ quan; ví dụ 125/KH-UBND hoặc 15/2024/QĐ-UBND.",
    en: "No document number was recognised. Please give number, type and issuer, for example 125/KH-UBND or 15/2024/QĐ-UBND."
  },
  "not-a-link": {
    severity: "warning",
    vi: "Chưa nhận ra đường dẫn. Xin chép nguyên địa chỉ trang; ví dụ https://data.gov.vn/bo-du-lieu.",
    en: "No web address was recognised. Please copy the page's address, for example https://data.gov.vn/bo-du-lieu."
  },
  "date-outside": {
    severity: "warning",
    vi: "Ngày này nằm ngoài khoảng thời gian của báo cáo. Xin xem lại năm; ví dụ 05/12/2024, không phải 05/12/2042.",
    en: "The date lies outside the time of the report. Please check the year, for example 05/12/2024 and not 05/12/2042."
  },
  "rounded-figures": {
    severity: "info",
    vi: "Rất nhiều số liệu trong báo cáo là số tròn chục. Nếu là số ước, xin thay bằng số đếm được; ví dụ 1287 thay cho 1300.",
    en: "Very many figures of the report end in 0. If they are estimates, please give what was counted, for example 1287 rather than 1300."
  }
} as const satisfies Readonly<Record<string, FindingText>>;

/** Findings that hold a report against another year, another unit or another source. */
const EDITION_TEXTS = {
  "change-from-last-year": {
    severity: "warning",
    vi: "So với năm trước, số này thay đổi khác hẳn các cơ quan khác; vẫn được tính như đã ghi. Xin kiểm tra, ví dụ có gõ thừa hoặc thiếu một chữ số không. Nếu đúng, xin nêu lý do ở cột ghi chú.",
    en: "Against last year the figure changed quite unlike those of other agencies; it was counted as it stands. Please check, for example for a digit too many or too few. If it is right, please give the reason in the note."
  },
  "change-after-merger": {
    severity: "info",
    vi: "So với năm trước có thay đổi lớn, nhưng chức năng của cơ quan đã được sắp xếp lại nên phép so chỉ là gần đúng. Nếu có điểm cần làm rõ, xin ghi ở cột ghi chú; ví dụ “đã chuyển 2 cục sang bộ khác”.",
    en: "There is a large change from last year, but the agency's functions were rearranged, so the comparison is approximate. If something needs explaining, please use the note, for example “two departments moved to another ministry”."
  },
  "total-fell": {
    severity: "warning",
    vi: "Tổng số giảm quá nửa so với năm trước; vẫn được tính như đã ghi. Xin kiểm tra; nếu đúng, xin nêu lý do ở cột ghi chú, ví dụ “đã bãi bỏ 300 thủ tục”.",
    en: "The total fell to less than half of last year's; it was counted as it stands. Please check; if it is right, please give the reason in the note, for example “300 procedures were abolished”."
  },
  "total-below-last-part": {
    severity: "error",
    vi: "Tổng số năm nay nhỏ hơn phần đã đạt năm trước nên chưa được tính, cho đến khi được sửa hoặc được xác nhận là đúng. Xin kiểm tra số và đơn vị tính; nếu đúng, xin chọn “Đúng” ở cột xác nhận và nêu lý do ở cột ghi chú, ví dụ “đã bãi bỏ 300 thủ tục”.",
    en: "This year's total is smaller than the part that had been reached last year; it is not counted until it is mended or confirmed. Please check figure and unit; if it is right, please choose “Đúng” in the column of confirmations and give the reason in the note, for example “300 procedures were abolished”."
  },
  "yes-became-no": {
    severity: "warning",
    vi: "Năm trước đã trả lời “Có”, năm nay “Chưa”; câu trả lời năm nay được tính. Xin kiểm tra; nếu đúng, xin nêu lý do ở cột ghi chú, ví dụ “kế hoạch hết hiệu lực”.",
    en: "Last year the answer was yes, this year not yet; this year's was counted. Please check; if it is right, please give the reason in the note, for example “the plan expired”."
  },
  "same-as-last-year": {
    severity: "warning",
    vi: "Nhiều số liệu liền nhau trùng với báo cáo năm trước. Xin kiểm tra có gửi lại số cũ không; ví dụ số liệu năm 2025 tính đến 31/12/2025.",
    en: "Many figures in a row are those of last year's report. Please check whether old figures were sent, for example figures for 2025 are as of 31/12/2025."
  },
  "copied-figures": {
    severity: "warning",
    vi: "Nhiều số liệu liền nhau trùng với báo cáo của cơ quan khác. Xin kiểm tra có chép nhầm tệp không; ví dụ mỗi cơ quan có tổng số cán bộ riêng.",
    en: "Many figures in a row are those of another agency's report. Please check whether the wrong file was copied, for example each agency has its own number of officials."
  },
  "copied-text": {
    severity: "info",
    vi: "Phần viết này trùng với báo cáo của cơ quan khác. Xin viết theo tình hình của cơ quan mình; ví dụ nêu một khó khăn cụ thể.",
    en: "This text is the same as in another agency's report. Please write about your own agency, for example name one difficulty of yours."
  },
  "base-disagrees": {
    severity: "warning",
    vi: "Tổng số này khác số liệu từ nguồn khác mà viện đang có; số đã ghi vẫn được tính. Xin kiểm tra; ví dụ chỉ đếm dịch vụ công trực tuyến toàn trình.",
    en: "The total differs from that of another source the institute has; what was written was counted. Please check, for example count only end-to-end online services."
  }
} as const satisfies Readonly<Record<string, FindingText>>;

/** Findings that compare one answer with others. */
export const RULE_TEXTS = {...REPORT_TEXTS, ...EDITION_TEXTS} as const;
