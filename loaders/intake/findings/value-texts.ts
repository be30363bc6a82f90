/**
 * How findings about what a cell says are to be mended, in polite Vietnamese and in English.
 *
 * The sentence that says where the cell is and what was read is put before it; `{example}` is filled by item type.
 */
import type {FindingText} from "./text.js";

/** Findings about one cell or one item. */
export const VALUE_TEXTS = {
  "not-a-number": {
    severity: "error",
    vi: "Xin ghi đúng một con số, không kèm chữ; ví dụ {example}. Chưa có số liệu thì ghi “không có số liệu”.",
    en: "Please give one number without words, for example {example}. If there is none, write “không có số liệu”."
  },
  "ambiguous-number": {
    severity: "error",
    vi: "Dấu trước ba chữ số có thể hiểu là phần nghìn hoặc phần lẻ. Xin gõ liền số nguyên (1234), hoặc làm tròn phần lẻ còn một, hai chữ số (12,5).",
    en: "The mark before three digits could mean thousands or decimals. Please type whole numbers without marks (1234), or round to one or two decimals (12,5)."
  },
  "qualified-number": {
    severity: "error",
    vi: "Mục này cần con số chính xác, không ghi “khoảng”, “trên”, “≥” hay một khoảng từ … đến …. Xin ghi số chính xác; ví dụ {example}.",
    en: "This item needs the exact figure, not “about”, “over”, “≥” or a range. Please give it, for example {example}."
  },
  "date-in-number": {
    severity: "error",
    vi: "Ô đang chứa một ngày, không phải con số. Nếu đã gõ dạng 3/10, Excel đã tự đổi thành ngày. Xin ghi riêng từng số vào đúng ô; ví dụ {example}.",
    en: "The cell holds a date, not a figure. If 3/10 was typed, Excel turned it into a date. Please give each number in its own cell, for example {example}."
  },
  "letter-in-number": {
    severity: "error",
    vi: "Trong số có chữ cái (chữ “l”, “I”, “o” hoặc “O”) thay cho chữ số 1 hoặc 0. Xin gõ lại bằng chữ số; ví dụ {example}.",
    en: "A letter (l, I, o or O) stands where the digit 1 or 0 should be. Please type digits, for example {example}."
  },
  "percent-or-share": {
    severity: "error",
    vi: "Số nhỏ hơn 1 có thể là phần trăm hoặc tỷ lệ (0,3 là 0,3% hay 30%). Xin ghi rõ phần trăm từ 0 đến 100; ví dụ {example}.",
    en: "A figure below 1 may be a percentage or a share (0.3: 0.3 % or 30 %). Please give percent from 0 to 100, for example {example}."
  },
  ditto: {
    severity: "error",
    vi: "“Như trên” không thay được cho câu trả lời vì các dòng có thể đổi chỗ. Xin ghi lại đầy đủ; ví dụ {example}.",
    en: "“As above” can't stand for an answer, since rows may move. Please write it out, for example {example}."
  },
  "not-whole": {
    severity: "error",
    vi: "Mục này cần số nguyên. Nếu muốn ghi hàng nghìn, xin gõ liền; ví dụ {example}.",
    en: "This item needs a whole number. If thousands were meant, type it without separators, for example {example}."
  },
  negative: {
    severity: "error",
    vi: "Số liệu này không thể âm. Xin kiểm tra và ghi lại; ví dụ {example}.",
    en: "This figure can't be negative. Please check and correct it, for example {example}."
  },
  "out-of-range": {
    severity: "error",
    vi: "Số liệu nằm ngoài khoảng cho phép. Xin kiểm tra và ghi lại.",
    en: "The figure is outside the allowed range. Please check and correct it."
  },
  "not-yes-no": {
    severity: "error",
    vi: "Xin chọn “Có” hoặc “Chưa” trong danh sách; giải thích thêm ghi ở cột ghi chú.",
    en: "Please choose “Có” (yes) or “Chưa” (not yet); put explanations in the note column."
  },
  "not-a-date": {
    severity: "error",
    vi: "Xin ghi theo dạng ngày/tháng/năm; ví dụ 05/12/2024.",
    en: "Please write day/month/year, for example 05/12/2024."
  },
  "not-in-list": {
    severity: "error",
    vi: "Xin chọn một mục có trong danh sách: {example}.",
    en: "Please choose one of the list: {example}."
  },
  "formula-without-value": {
    severity: "error",
    vi: "Ô có công thức nhưng tệp không lưu kết quả. Xin mở bằng Excel, lưu lại, hoặc gõ thẳng con số.",
    en: "The cell has a formula but the file holds no result. Please open it in Excel and save, or type the figure."
  },
  "excel-error": {
    severity: "error",
    vi: "Công thức trong ô báo lỗi. Xin sửa công thức hoặc gõ thẳng con số; ví dụ {example}.",
    en: "The formula in the cell gives an error. Please correct it or type the figure, for example {example}."
  },
  "duplicate-code": {
    severity: "error",
    vi: "Mã này xuất hiện nhiều lần với nội dung khác nhau nên chưa được tính. Xin chỉ giữ một dòng.",
    en: "This code occurs more than once with different answers, so none was counted. Please keep one row."
  },
  "numerator-above-denominator": {
    severity: "error",
    vi: "Số này lớn hơn tổng số nên cả hai ô chưa được tính. Xin kiểm tra và sửa ô sai.",
    en: "The part is greater than the whole, so neither was counted. Please check both cells and correct the wrong one."
  },
  "parts-above-total": {
    severity: "error",
    vi: "Cộng các mục “trong đó” lớn hơn tổng số nên các mục này chưa được tính. Xin kiểm tra lại.",
    en: "The parts add up to more than the total, so none of them was counted. Please check them."
  },
  "three-decimals": {
    severity: "warning",
    vi: "Excel có thể đã hiểu dấu chấm phần nghìn là dấu thập phân. Xin kiểm tra: nếu là hàng nghìn, xin gõ liền không dấu chấm (25908, không phải 25.908).",
    en: "Excel may have taken a dot for thousands as a decimal point. Please check: if thousands were meant, type the number without it (25908, not 25.908)."
  },
  "required-empty": {
    severity: "warning",
    vi: "Mục được ghi nhận là chưa báo cáo, không tính là 0. Xin bổ sung; ví dụ {example}.",
    en: "It was taken as not reported, not as 0. Please complete it, for example {example}."
  },
  "refers-to": {
    severity: "warning",
    vi: "Ô dẫn chiếu văn bản khác nên chưa có số liệu. Xin ghi số liệu vào ô, văn bản ghi ở cột ghi chú.",
    en: "The cell refers to another document, so there is no figure. Please give it here, the reference in the note."
  },
  "ambiguous-na": {
    severity: "warning",
    vi: "“N/A” chưa rõ nghĩa nên được ghi nhận là chưa báo cáo. Xin ghi “không áp dụng” hoặc “không có số liệu”.",
    en: "“N/A” is unclear and was taken as not reported. Please write “không áp dụng” or “không có số liệu”."
  },
  "claimed-not-applicable": {
    severity: "warning",
    vi:
      "Mục này thường áp dụng cho mọi cơ quan cùng loại. Xin nêu lý do ở cột ghi chú. Mục được ghi nhận là chưa báo cáo " +
      "cho đến khi viện xác nhận.",
    en:
      "This item usually applies to every agency of this kind. Please give the reason in the note column. It counts as not " +
      "reported until the institute accepts it."
  },
  "row-count": {
    severity: "warning",
    vi: "Số dòng khai ở đầu bảng khác với số dòng đã kê. Xin sửa con số hoặc bổ sung các dòng còn thiếu.",
    en: "The declared number of rows differs from the rows listed. Please correct the number or list the missing rows."
  },
  "unknown-code": {
    severity: "warning",
    vi: "Mã ở cột A không có trong mẫu nên dòng này chưa được đọc. Xin khôi phục mã theo mẫu.",
    en: "The code in column A is not in the form, so this row was not read. Please restore the code."
  },
  "uncoded-row": {
    severity: "warning",
    vi: "Dòng có nội dung nhưng cột A không có mã nên chưa được đọc. Xin ghi vào đúng dòng của mẫu.",
    en: "The row has content but no code in column A, so it was not read. Please use the rows of the form."
  },
  "incomplete-checklist": {
    severity: "warning",
    vi: "Nhóm câu hỏi này còn ô trống nên cả nhóm chưa được tính. Xin trả lời đủ các ô.",
    en: "Some questions of this group are blank, so the group was not counted. Please answer all of them."
  },
  "gate-contradiction": {
    severity: "warning",
    vi: "Đã trả lời “Chưa” ở câu chung nhưng có câu chi tiết ghi “Có”; nhóm này tính là 0. Xin kiểm tra lại.",
    en: "The main question says “not yet” but a detail says “yes”; the group was counted as 0. Please check."
  },
  "duplicate-row": {
    severity: "warning",
    vi: "Dòng này trùng với một dòng ở trên nên chỉ tính một lần.",
    en: "This row repeats an earlier one, so it was counted once."
  },
  "denominator-zero": {
    severity: "info",
    vi: "Tổng số bằng 0 nên tỷ lệ này không áp dụng cho cơ quan.",
    en: "The total is 0, so this ratio does not apply to the agency."
  },
  "declared-missing": {
    severity: "info",
    vi: "Đã ghi nhận là chưa có số liệu (không tính là 0). Khi có, xin bổ sung.",
    en: "Taken as no figure available (not as 0). Please add it once you have it."
  },
  "read-number": {
    severity: "info",
    vi: "Nếu không đúng, xin gõ lại bằng số.",
    en: "If that is wrong, please type the number."
  },
  "read-as-zero": {
    severity: "info",
    vi: "Nếu thật ra là chưa có số liệu, xin ghi “không có số liệu”.",
    en: "If you have no figure instead, please write “không có số liệu”."
  },
  "serial-date": {
    severity: "info",
    vi: "Nếu không đúng, xin ghi lại.",
    en: "If that is wrong, please correct it."
  },
  "read-date": {
    severity: "info",
    vi: "Năm chỉ có hai chữ số. Nếu không đúng, xin ghi đủ ngày/tháng/năm.",
    en: "The year has two digits only. If that is wrong, please give the full date."
  },
  withheld: {
    severity: "info",
    vi: "Cơ quan báo nội dung mật; hệ thống không lưu và không hiển thị.",
    en: "The agency says it is secret; nothing is kept or shown."
  }
} as const satisfies Readonly<Record<string, FindingText>>;
