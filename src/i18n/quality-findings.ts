import {formatNumber} from "./format.js";

const finds = (n: number) => (n === 1 ? "finding" : "findings");

/** Texts of the page of data quality: what was found, what is held back, what can be compared, what is not known. */
export const QUALITY_FINDINGS = {
  causesHeading: {
    vi: (d: {top: string; count: number; all: number}) =>
      `${formatNumber(d.count, "vi")} trong ${formatNumber(d.all, "vi")} điểm phát hiện cùng một nguyên nhân: ${d.top}`,
    en: (d: {top: string; count: number; all: number}) =>
      `${formatNumber(d.count, "en")} of ${formatNumber(d.all, "en")} findings have one cause: ${d.top}`
  },
  causesNone: {vi: "Không phát hiện điểm nào", en: "Nothing was found"},
  causesNote: {
    vi: (d: {error: number; warning: number; info: number}) =>
      `${d.error} lỗi, ${d.warning} điểm xin kiểm tra, ${d.info} điểm ghi nhận. Mỗi điểm là một ô hoặc một tệp; chỉ những gì quy tắc nhận ra mới có ở đây.`,
    en: (d: {error: number; warning: number; info: number}) =>
      `${d.error} errors, ${d.warning} to check, ${d.info} noted. Each is one cell or one file; only what a rule recognises is here.`
  },
  cause: {vi: "Nguyên nhân", en: "Cause"},
  severity: {vi: "Mức", en: "Severity"},
  findings: {vi: "Số điểm", en: "Findings"},
  inUnits: {vi: "Số nơi", en: "Agencies"},
  rule: {vi: "Mã quy tắc", en: "Rule"},
  heldHeading: {
    vi: (n: number) => (n === 0 ? "Không giá trị nào bị giữ lại" : `${n} giá trị đã gửi mà chưa dùng`),
    en: (n: number) =>
      n === 0 ? "No value is held back" : `${n} ${n === 1 ? "value was" : "values were"} sent and not used`
  },
  heldNote: {
    vi: "Để trống cho đến khi cơ quan sửa hoặc xác nhận. Nội dung mật không đăng.",
    en: "Left empty until the agency mends or confirms it. Secret content is not published."
  },
  why: {vi: "Vì sao", en: "Why"},
  cells: {vi: "Tệp và ô", en: "File and cells"},
  acknowledged: {
    vi: (n: number) =>
      n === 0
        ? "Chưa có giá trị nào được cơ quan xác nhận là đúng dù trái quy tắc."
        : `${n} điểm đã được cơ quan xác nhận là đúng và được dùng như đã gửi.`,
    en: (n: number) =>
      n === 0
        ? "No value has been confirmed as right against a rule."
        : `${n} ${finds(n)} confirmed as right by the agency and used as sent.`
  },
  confirmedBy: {vi: "Xác nhận", en: "Confirmed by"},
  evidenceHeading: {
    vi: (d: {with: number; done: number}) => `${d.with} trong ${d.done} nhiệm vụ báo đã xong có nêu minh chứng`,
    en: (d: {with: number; done: number}) => `${d.with} of ${d.done} tasks reported as done name their evidence`
  },
  evidencePlain: {vi: "Minh chứng kèm theo", en: "Evidence given"},
  evidenceNote: {
    vi: "Minh chứng được ghi lại như đã gửi, chưa được kiểm tra. Các điểm phát hiện về minh chứng:",
    en: "Evidence is kept as sent; it has not been verified. Findings about evidence:"
  },
  evidenceNone: {vi: "Không có điểm nào về minh chứng.", en: "No finding is about evidence."},
  comparedHeading: {
    vi: (d: {yes: number; all: number; before: number}) =>
      `${formatNumber(d.yes, "vi")} trong ${formatNumber(d.all, "vi")} số liệu so được với năm ${d.before}`,
    en: (d: {yes: number; all: number; before: number}) =>
      `${formatNumber(d.yes, "en")} of ${formatNumber(d.all, "en")} figures compare with ${d.before}`
  },
  comparedNote: {
    vi: "So gần đúng: hai số đặt cạnh nhau, không tính thay đổi. Không so được: không đặt cạnh nhau. Không tính số liệu không áp dụng cho cơ quan.",
    en: "Approximate: the two are shown side by side, without a change. Not comparable: not shown together. Figures that do not apply to their agency are left out."
  },
  comparedNone: {vi: "Không có ấn bản trước để so sánh", en: "There is no earlier edition to compare with"},
  comparedNoneText: {
    vi: "Đây là ấn bản đầu: chưa biết số liệu nào thay đổi bất thường so với năm trước.",
    en: "This is the first edition: whether a figure jumped against the year before is not known."
  },
  comparable: {
    vi: {yes: "So được", approximate: "So gần đúng", no: "Không so được"},
    en: {yes: "Comparable", approximate: "Approximate", no: "Not comparable"}
  },
  comparison: {vi: "So sánh", en: "Comparison"},
  reason: {vi: "Lý do", en: "Reason"},
  notesHeading: {
    vi: (d: {groups: number; all: number}) =>
      d.all === 0
        ? "Không có việc nào chờ viện xử lý"
        : `${d.groups} việc viện cần xử lý, liên quan ${d.all} mục tiêu, nhiệm vụ hoặc cơ quan`,
    en: (d: {groups: number; all: number}) =>
      d.all === 0
        ? "Nothing waits for the institute"
        : `${d.groups} matters for the institute to settle, about ${d.all} targets, tasks or bodies`
  },
  notesNote: {
    vi: "Không phải lỗi của cơ quan báo cáo: văn bản chưa đủ rõ, thiếu nguồn, hoặc các nguồn khác nhau.",
    en: "No fault of the reporting agencies: a text says too little, a source is missing, or sources differ."
  },
  matter: {vi: "Việc", en: "Matter"},
  about: {vi: "Về", en: "About"},
  count: {vi: "Số mục", en: "Count"},
  unknownHeading: {vi: "Điều trang này không cho biết", en: "What this page can't tell"},
  unknown: {
    vi: [
      "Số liệu có đúng với thực tế hay không: không có kiểm tra tại chỗ, quy tắc chỉ nhận ra điều mâu thuẫn hoặc bất thường.",
      "Một số báo là 0 có thật là 0 hay không: chỉ biết cơ quan đã ghi như vậy.",
      "Lỗi mà không quy tắc nào bắt được; cách nhận biết của từng quy tắc có trong tài liệu phương pháp."
    ],
    en: [
      "Whether the figures are true: nothing is checked on site, and rules only see what contradicts or stands out.",
      "Whether a reported 0 is really 0: it is only known that the agency wrote so.",
      "Errors that no rule catches; how each rule works is in the documentation of the method."
    ]
  },
  unknownStrays: {
    vi: (n: number) => `${n}\u00A0tệp chưa rõ của cơ quan nào nên không được tính vào đâu.`,
    en: (n: number) => `${n} ${n === 1 ? "file" : "files"} of unknown sender, counted nowhere.`
  }
} as const;
