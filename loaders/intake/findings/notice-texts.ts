/**
 * Findings about what was noticed in a file that was read, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** `{detail}` is filled in. */
export const NOTICE_TEXTS = {
  "external-links": {
    severity: "warning",
    vi: "Tệp có liên kết tới tệp khác ({detail}); liên kết không được mở, chỉ đọc kết quả đã lưu. Xin dán giá trị thay cho công thức liên kết.",
    en: "The file links to other files ({detail}); no link was followed, only stored results were read. Please paste values in place of the linked formulas."
  },
  "hidden-content": {
    severity: "warning",
    vi: "Có câu trả lời ở dòng, cột hoặc trang bị ẩn ({detail}); vẫn được đọc. Xin bỏ ẩn để kiểm tra, và xóa nếu không dùng.",
    en: "There are answers in hidden rows, columns or sheets ({detail}); they were read. Please unhide and check them, and delete what is not meant."
  },
  "out-of-scale": {
    severity: "info",
    vi: "Có ô hoặc vùng lớn bất thường ({detail}); chỉ đọc các ô có nội dung. Xin xóa định dạng thừa ngoài mẫu.",
    en: "There is a cell or a range out of all scale ({detail}); only cells with content were read. Please delete what lies outside the form."
  },
  "legacy-text": {
    severity: "info",
    vi: "Chữ trong tệp dùng bảng mã cũ và đã được chuyển sang Unicode ({detail}). Xin kiểm tra tên riêng; lần sau xin dùng phông Unicode, ví dụ Times New Roman.",
    en: "Text of the file is in an encoding of before Unicode and was converted ({detail}). Please check names; next time please use a Unicode font such as Times New Roman."
  },
  "encoding-unsure": {
    severity: "warning",
    vi: "Chưa chắc bảng mã chữ ở {detail} nên giữ nguyên như nhận được. Xin chuyển chữ sang Unicode (ví dụ phông Times New Roman) và gửi lại nếu có mục viết bằng chữ.",
    en: "The encoding of the text in {detail} is not certain, so it was left as received. Please convert it to Unicode (such as Times New Roman) and send it again if an answer there is in words."
  }
} as const satisfies Readonly<Record<string, FindingText>>;
