/**
 * Words of the reply to an agency: positive, polite, Vietnamese first. Sentences take their values; nothing is glued.
 */
import {formatDate, formatNumber, NBSP} from "./format.js";
import type {Language} from "./language.js";
import {REPLY_COLUMNS} from "./reply-columns.js";

interface VerdictFacts {
  readonly file: string;
  readonly version: string | null;
  readonly received: string | null;
}

interface EarlierConfirmation {
  readonly edition: number;
  readonly who: string;
  readonly when: string;
  readonly raw: string;
}

/** The file, the form's version and the day of receipt, as the verdict names them. */
function fileFacts({file, version, received}: VerdictFacts, lang: Language): string {
  const form = {vi: version && `mẫu phiên bản ${version}`, en: version && `form version ${version}`}[lang];
  const day = received === null ? null : formatDate(received.slice(0, 10), lang);
  const date = {
    vi: day === null ? "chưa ghi ngày nhận" : `nhận ngày ${day}`,
    en: day === null ? "date of receipt not recorded" : `received on ${day}`
  }[lang];
  const name = lang === "vi" ? `tệp “${file}”` : `file “${file}”`;
  return [name, form, date].filter(Boolean).join(", ");
}

function share(part: number, whole: number, lang: Language): string {
  return `${formatNumber((100 * part) / whole, lang, 1)}${NBSP}%`;
}

/** Shapes that tell severities apart without colour, as characters that spreadsheet programs have. */
export const SEVERITY_SIGNS = {error: "✖", warning: "▲", info: "●"} as const;

export const REPLY = {
  heading: {
    vi: (unit: string, year: number) => `Phản hồi báo cáo năm ${year}: ${unit}`,
    en: (unit: string, year: number) => `Reply to the ${year} report: ${unit}`
  },
  accepted: {
    vi: (facts: VerdictFacts) => `Báo cáo đã được tiếp nhận: ${fileFacts(facts, "vi")}.`,
    en: (facts: VerdictFacts) => `The report is accepted: ${fileFacts(facts, "en")}.`
  },
  "accepted-with-notes": {
    vi: (facts: VerdictFacts) => `Báo cáo đã được tiếp nhận, kèm một số điểm cần xem lại: ${fileFacts(facts, "vi")}.`,
    en: (facts: VerdictFacts) => `The report is accepted with notes: ${fileFacts(facts, "en")}.`
  },
  "sent-back": {
    vi: (facts: VerdictFacts) => `Báo cáo cần được hoàn thiện và gửi lại: ${fileFacts(facts, "vi")}.`,
    en: (facts: VerdictFacts) => `The report needs completing and is sent back: ${fileFacts(facts, "en")}.`
  },
  superseded: {
    vi: (facts: VerdictFacts) => `Tệp này đã được thay bằng tệp gửi sau: ${fileFacts(facts, "vi")}.`,
    en: (facts: VerdictFacts) => `A later file counts instead of this one: ${fileFacts(facts, "en")}.`
  },
  preview: {
    vi: (facts: VerdictFacts) => `Bản kiểm tra thử, chưa phải báo cáo đã nhận: ${fileFacts(facts, "vi")}.`,
    en: (facts: VerdictFacts) => `A trial check, not a report received: ${fileFacts(facts, "en")}.`
  },
  attention: {
    vi: (part: number, whole: number) =>
      `${formatNumber(part, "vi")} trên ${formatNumber(whole, "vi")} ô cần xem lại (${share(part, whole, "vi")}).`,
    en: (part: number, whole: number) =>
      `${formatNumber(part, "en")} of ${formatNumber(whole, "en")} cells need attention (${share(part, whole, "en")}).`
  },
  attentionNone: {
    vi: (whole: number) => `Cả ${formatNumber(whole, "vi")} ô đều ổn.`,
    en: (whole: number) => `All ${formatNumber(whole, "en")} cells are in order.`
  },
  unread: {vi: "Chưa đọc được ô nào của tệp.", en: "No cell of the file could be read."},
  elsewhere: {
    vi: (count: number) => `Ngoài ra có ${formatNumber(count, "vi")} điểm về tệp hoặc trang.`,
    en: (count: number) =>
      count === 1
        ? "One more point concerns the file or a sheet."
        : `${count} more points concern the file or its sheets.`
  },
  compared: {
    vi: (file: string, fixed: number, open: number, fresh: number) =>
      `So với tệp gửi trước (“${file}”): ${fixed} điểm đã xong, ${open} điểm còn, ${fresh} điểm mới.`,
    en: (file: string, fixed: number, open: number, fresh: number) =>
      `Against the file sent before (“${file}”): ${fixed} fixed, ${open} still open, ${fresh} new.`
  },
  copyFormat: {
    vi: (format: string) =>
      `Đây là bản sao các ô như hệ thống đọc được, vì không thể đánh dấu thẳng vào tệp ${format} của cơ quan. Xin sửa trong tệp gốc và gửi lại tệp gốc; nếu ghi xác nhận ở trang này thì gửi kèm cả bản này.`,
    en: (format: string) =>
      `This is a copy of the cells as they were read, since a ${format} file can't be returned marked. Please mend your own file and send that again; if you confirm figures on this sheet, send this copy along.`
  },
  copyPatch: {
    vi: "Đây là bản sao các ô như hệ thống đọc được, vì cấu trúc tệp gốc không cho đánh dấu thẳng vào tệp. Xin sửa trong tệp gốc và gửi lại tệp gốc; nếu ghi xác nhận ở trang này thì gửi kèm cả bản này.",
    en: "This is a copy of the cells as they were read, since the structure of the original can't be returned marked. Please mend your own file and send that again; if you confirm figures on this sheet, send this copy along."
  },
  copyUnreadable: {
    vi: "Tệp gửi chưa đọc được nên bản này chỉ có danh sách phản hồi.",
    en: "The file could not be read, so this workbook holds only the list."
  },
  errors: {
    vi: (count: number) => `${count} cần bổ sung`,
    en: (count: number) => `${count} to complete`
  },
  warnings: {vi: (count: number) => `${count} cần kiểm tra`, en: (count: number) => `${count} to check`},
  notes: {vi: (count: number) => `${count} ghi nhận`, en: (count: number) => `${count} noted`},
  legend: {vi: "Chú giải", en: "Legend"},
  severity: {
    vi: {error: "Cần bổ sung", warning: "Cần kiểm tra", info: "Ghi nhận"},
    en: {error: "To complete", warning: "To check", info: "Noted"}
  },
  severityMeaning: {
    vi: {
      error: "chưa được tính cho đến khi bổ sung",
      warning: "còn thiếu hoặc chưa chắc; xin xem lại",
      info: "không cần làm gì nếu đã đúng"
    },
    en: {
      error: "not counted until it is completed",
      warning: "missing or in doubt; please check",
      info: "nothing to do if it is right"
    }
  },
  against: {
    vi: (facts: string) => `Đối chiếu: ${facts}.`,
    en: (facts: string) => `Held against: ${facts}.`
  },
  status: {
    vi: {first: "–", new: "mới", open: "còn", fixed: "✓ đã xong"},
    en: {first: "–", new: "new", open: "still open", fixed: "✓ fixed"}
  },
  actor: {
    vi: {agency: "cơ quan gửi", institute: "bên tiếp nhận", nobody: "không cần xử lý"},
    en: {agency: "the agency", institute: "the receiving institute", nobody: "nothing to do"}
  },
  columns: REPLY_COLUMNS,
  yes: {vi: "Đúng", en: "Right"},
  heldBack: {vi: "(chưa tính)", en: "(held back)"},
  emptyCell: {vi: "(ô trống)", en: "(empty)"},
  confirmHow: {
    vi: "Nếu đã kiểm tra và số liệu đúng: chọn “Đúng” ở cột xác nhận, ghi tên bộ phận (không ghi tên, số điện thoại cá nhân) và ngày, rồi gửi lại tệp. Bên tiếp nhận ghi vào sổ; số liệu không đổi.",
    en: "If a figure was checked and is right: choose “Đúng” in the column of confirmations, give the office (no person's name or phone) and the date, and send the file again. The institute records it; the figure does not change."
  },
  confirmHint: {
    vi: "Chọn “Đúng” nếu đã kiểm tra và số liệu đúng; ghi bộ phận xác nhận và ngày ở hai ô bên phải.",
    en: "Choose “Đúng” if the figure was checked and is right; give the office and the day in the two cells to the right."
  },
  acknowledged: {
    vi: (who: string, when: string) => `Đã xác nhận số đúng: ${who}, ${formatDate(when, "vi")}.`,
    en: (who: string, when: string) => `Confirmed as right: ${who}, ${formatDate(when, "en")}.`
  },
  acknowledgedBefore: {
    vi: ({edition, raw, who}: EarlierConfirmation) =>
      `Năm ${edition} ${who} đã xác nhận giá trị “${raw}”; năm nay xin kiểm tra và xác nhận lại.`,
    en: ({edition, raw, who}: EarlierConfirmation) =>
      `In ${edition} ${who} confirmed the value “${raw}”; please check and confirm again this year.`
  },
  lapsed: {
    vi: ({who, when, raw}: EarlierConfirmation) =>
      `${who} đã xác nhận giá trị “${raw}” ngày ${formatDate(when, "vi")}; nay giá trị khác nên xác nhận đó không còn hiệu lực.`,
    en: ({who, when, raw}: EarlierConfirmation) =>
      `${who} confirmed the value “${raw}” on ${formatDate(when, "en")}; the value is another now, so that confirmation no longer holds.`
  },
  fixedHeading: {vi: "Đã xong so với tệp gửi trước", en: "Fixed since the file sent before"},
  none: {vi: "Không có điểm nào cần bổ sung.", en: "There is nothing to complete."},
  causes: {vi: "Theo nguyên nhân", en: "By cause"},
  cellsOf: {
    vi: (count: number) => `${formatNumber(count, "vi")} ô`,
    en: (count: number) => (count === 1 ? "1 cell" : `${formatNumber(count, "en")} cells`)
  },
  pointsOf: {
    vi: (count: number) => `${formatNumber(count, "vi")} điểm`,
    en: (count: number) => (count === 1 ? "1 point" : `${formatNumber(count, "en")} points`)
  },
  illustrative: {
    vi: "Số liệu minh họa: tệp này được tạo tự động, không phải của cơ quan nào.",
    en: "Illustrative data: this file was generated and is no agency's own."
  }
} as const;
