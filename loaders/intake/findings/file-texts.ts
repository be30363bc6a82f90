/**
 * Findings about a file or a sheet as a whole, in polite Vietnamese and in English. `{detail}` is filled in.
 */
import {NOTICE_TEXTS} from "./notice-texts.js";
import {REFUSAL_TEXTS} from "./refusal-texts.js";
import type {FindingText} from "./text.js";
import {WORD_TEXTS} from "./word-texts.js";

/** Findings about a whole file or sheet. */
export const FILE_TEXTS = {
  ...REFUSAL_TEXTS,
  ...NOTICE_TEXTS,
  ...WORD_TEXTS,
  "unknown-form": {
    severity: "error",
    vi: "Không nhận ra mẫu báo cáo ({detail}). Xin tải mẫu của năm báo cáo và điền lại.",
    en: "The form was not recognised ({detail}). Please fill the form of the reporting year."
  },
  "unknown-folder": {
    severity: "error",
    vi: "Tệp nằm ngoài thư mục của các cơ quan ({detail}) nên chưa rõ của ai. Xin xác nhận cơ quan gửi.",
    en: "The file lies outside the agencies' folders ({detail}), so its sender is unknown. Please confirm who sent it."
  },
  "unit-mismatch": {
    severity: "error",
    vi: "Tệp ghi của cơ quan khác ({detail}). Xin dùng mẫu của cơ quan mình và gửi lại.",
    en: "The file says it is from another agency ({detail}). Please use your own form and send it again."
  },
  "former-unit": {
    severity: "error",
    vi: "Tệp đứng tên cơ quan đã sắp xếp lại trước khi kỳ báo cáo kết thúc ({detail}) nên không được coi là báo cáo của cơ quan mới: số liệu có thể chỉ là một phần. Xin gửi báo cáo của toàn cơ quan mới theo mẫu của cơ quan đó; nếu là số liệu của năm trước, xin gửi vào năm đó.",
    en: "The file is in the name of an agency that had become another before the period ended ({detail}), so it is not taken as the new agency's report: it may cover a part of it. Please send the report of the whole new agency on its own form; if the figures are of an earlier year, please send them for that year."
  },
  "conflicting-files": {
    severity: "error",
    vi: "Có nhiều tệp của cơ quan nhận cùng lúc mà số liệu khác nhau, chưa rõ tệp nào là bản cuối, nên các ô khác nhau chưa được tính ({detail}). Xin gửi lại một tệp duy nhất.",
    en: "Several files of the agency were received at the same time and differ; which is final is not known, so the cells that differ were not counted ({detail}). Please send one file again."
  },
  "edition-mismatch": {
    severity: "error",
    vi: "Tệp là báo cáo của năm khác ({detail}). Xin dùng mẫu của năm báo cáo này.",
    en: "The file reports on another year ({detail}). Please use the form of this year."
  },
  "blank-report": {
    severity: "error",
    vi: "Tệp chưa có câu trả lời nào ngoài phần ghi sẵn. Xin điền số liệu và gửi lại.",
    en: "The file has no answer but what was filled in beforehand. Please fill it in and send it again."
  },
  "returned-copy": {
    severity: "warning",
    vi: "Tệp này là bản sao kèm phản hồi, không phải báo cáo, nên không thay báo cáo đã gửi; xác nhận ghi ở trang Phản hồi đã được đọc. Nếu có sửa số liệu, xin sửa trong tệp gốc và gửi lại tệp gốc.",
    en: "The file is the copy that came with a reply, not a report, so it replaces none; confirmations in its sheet Phản hồi were read. If figures were mended, please mend them in your own file and send that again."
  },
  "not-in-log": {
    severity: "warning",
    vi: "Tệp chưa có trong sổ nhận nên không rõ ngày nhận; nếu cơ quan còn tệp khác đã ghi sổ thì tệp đó được dùng. Xin ghi ngày nhận vào sổ.",
    en: "The file is not in the received log, so its date is unknown; a file of the agency that is logged counts instead. Please log it."
  },
  "other-version": {
    severity: "warning",
    vi: "Tệp dùng phiên bản khác của mẫu ({detail}); những mục có mã trùng vẫn được đọc.",
    en: "The file uses another version of the form ({detail}); items with the same code were read."
  },
  "form-id-missing": {
    severity: "warning",
    vi: "Tệp không còn mã nhận dạng của mẫu; đã đọc theo mã từng mục. Lần sau xin dùng mẫu gốc.",
    en: "The file lost the form's identification; it was read by item codes. Please use the original form next time."
  },
  "unknown-sheet": {
    severity: "warning",
    vi: "Trang “{detail}” không thuộc mẫu nên không được đọc. Nếu có số liệu cần tính, xin chuyển vào mẫu.",
    en: "Sheet “{detail}” is not part of the form and was not read. If it holds figures, please move them into the form."
  },
  "missing-sheet": {
    severity: "warning",
    vi: "Không thấy trang “{detail}”; các mục của trang được ghi nhận là chưa báo cáo.",
    en: "Sheet “{detail}” was not found; its items were taken as not reported."
  },
  "renamed-sheet": {
    severity: "info",
    vi: "Trang “{detail}” đã đổi tên nhưng vẫn đọc được theo mã. Xin giữ tên trang như mẫu.",
    en: "Sheet “{detail}” was renamed but could be read by its codes. Please keep the names of the form."
  },
  macros: {
    severity: "warning",
    vi: "Tệp có macro; macro không được chạy. Xin gửi tệp .xlsx không có macro.",
    en: "The file has macros; they are never run. Please send a plain .xlsx."
  },
  "personal-data-masked": {
    severity: "info",
    vi: "Có thông tin cá nhân (điện thoại, thư điện tử, số giấy tờ hoặc họ tên) ở {detail}; nội dung đó đã được che khi công bố. Lần sau xin chỉ ghi ở các mục “Người liên hệ” của trang Thông tin chung.",
    en: "There is personal data (a telephone number, e-mail address, identity number or name) in {detail}; it is masked in what is published. Next time please give it only under “Người liên hệ” on the first sheet."
  }
} as const satisfies Readonly<Record<string, FindingText>>;

/** Codes of findings about a file or a sheet. */
export type FileCode = keyof typeof FILE_TEXTS;
