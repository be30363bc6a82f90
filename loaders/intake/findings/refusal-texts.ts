/**
 * Findings about files that are not read, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** Why a file is sent back unread. `{detail}` is filled in. */
export const REFUSAL_TEXTS = {
  unreadable: {
    severity: "error",
    vi: "Không mở được tệp (có thể hỏng khi gửi). Xin mở lại trên máy, lưu dạng .xlsx và gửi lại.",
    en: "The file can't be opened (it may have been damaged on the way). Please save it as .xlsx and send it again."
  },
  "empty-file": {
    severity: "error",
    vi: "Tệp rỗng, chưa có nội dung nào. Xin kiểm tra tệp trên máy và gửi lại.",
    en: "The file is empty. Please check it on your computer and send it again."
  },
  password: {
    severity: "error",
    vi: "Tệp có mật khẩu nên không mở được. Xin bỏ mật khẩu (Tệp > Thông tin > Bảo vệ > Mã hóa bằng mật khẩu, xóa trống) và gửi lại.",
    en: "The file is protected by a password and can't be opened. Please remove it (File > Info > Protect > Encrypt with Password, leave it blank) and send the file again."
  },
  scanned: {
    severity: "error",
    vi: "Tệp là bản quét hoặc ảnh ({detail}) nên không đọc được số liệu. Xin gửi tệp Excel hoặc Word gốc kèm bản ký.",
    en: "The file is a scan or a picture ({detail}), from which no figure can be read. Please send the original Excel or Word file beside the signed one."
  },
  "too-large": {
    severity: "error",
    vi: "Tệp quá lớn hoặc nén bất thường ({detail}) nên không được mở. Xin dùng đúng mẫu và bỏ hình ảnh kèm theo.",
    en: "The file is too large or oddly packed ({detail}) and was not opened. Please use the form, without pictures."
  },
  "too-slow": {
    severity: "error",
    vi: "Đọc tệp quá thời gian cho phép. Xin chép nội dung sang mẫu mới và gửi lại.",
    en: "Reading the file took too long. Please copy the content into a fresh form and send it again."
  },
  "too-much-memory": {
    severity: "error",
    vi: "Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Xin chép nội dung sang mẫu mới và gửi lại.",
    en: "Reading the file needed too much memory and was stopped. Please copy the content into a fresh form and send it again."
  },
  "external-entity": {
    severity: "error",
    vi: "Tệp có khai báo lạ (DOCTYPE hoặc ENTITY, ở {detail}) có thể dẫn tới tệp khác nên không được mở. Xin lưu lại bằng Excel hoặc Word rồi gửi.",
    en: "The file has a declaration (DOCTYPE or ENTITY, in {detail}) that could lead to other files and was not opened. Please save it again in Excel or Word and send it."
  },
  "wrong-type": {
    severity: "error",
    vi: "Chưa đọc được loại tệp này ({detail}). Xin mở tệp, chọn Lưu thành (Save As) dạng .xlsx hoặc .docx rồi gửi lại.",
    en: "This kind of file ({detail}) can't be read. Please open it, choose Save As .xlsx or .docx, and send that."
  }
} as const satisfies Readonly<Record<string, FindingText>>;
