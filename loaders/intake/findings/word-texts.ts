/**
 * Findings about Word documents, in polite Vietnamese and in English.
 */
import type {FindingText} from "./text.js";

/** Findings about a Word document as a whole. `{detail}` is filled in. */
export const WORD_TEXTS = {
  "tracked-changes": {
    severity: "warning",
    vi: "Tệp còn {detail} chỗ sửa đang theo dõi (Track Changes): phần thêm đã được đọc, phần xóa thì không. Xin xem lại, bấm Chấp nhận tất cả (Accept All) rồi gửi lại nếu số liệu chưa đúng.",
    en: "The file still has {detail} tracked changes: what was inserted was read, what was deleted was not. Please check, choose Accept All, and send it again if a figure is not what you meant."
  },
  "outline-to-confirm": {
    severity: "warning",
    vi: "Đây là công văn trả lời theo đề cương 4409, không phải mẫu báo cáo: đã nhận ra {detail} mục của đề cương. Số liệu chỉ được tính sau khi có người xác nhận. Xin điền mẫu báo cáo để khỏi phải đối chiếu.",
    en: "This is a letter in the outline of letter 4409 and not the form: {detail} of its fields were recognised. No figure counts until a person has confirmed it. Please fill the form, so that nothing has to be compared by hand."
  },
  "outline-confirmed": {
    severity: "info",
    vi: "Công văn theo đề cương 4409: {detail} mục đã được người có trách nhiệm xác nhận và được tính; các mục khác chưa được tính.",
    en: "A letter in the outline of letter 4409: {detail} fields were confirmed by a person and counted; the rest was not."
  }
} as const satisfies Readonly<Record<string, FindingText>>;
