/**
 * Findings about files that are not read, or not as they seem, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** Why a file is sent back unread, and what was noticed while opening it. `{detail}` is filled in. */
export const REFUSAL_TEXTS = {
  unreadable: {
    severity: "error",
    vi: "Không mở được tệp (có thể hỏng khi gửi). Xin mở lại trên máy, lưu dạng .xlsx và gửi lại.",
    en: "The file can't be opened (it may have been damaged on the way). Please save it as .xlsx and send it again."
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
  "wrong-type": {
    severity: "error",
    vi: "Chỉ nhận tệp .xlsx hoặc .csv; tệp này là “{detail}”. Xin lưu lại và gửi.",
    en: "Only .xlsx and .csv are read; this is “{detail}”. Please save it so and send it again."
  }
} as const satisfies Readonly<Record<string, FindingText>>;
