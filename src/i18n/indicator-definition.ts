import {formatDate, formatList} from "./format.js";

interface Rows {
  readonly table: string;
  readonly states: readonly string[];
  readonly filled: readonly string[];
  readonly cap: number | null;
}

/** How an indicator is defined and made, and what it is held against, in words. */
export const INDICATOR_DEFINITION = {
  heading: {vi: "Định nghĩa và cách tính", en: "Definition and calculation"},
  numerator: {vi: "Tử số", en: "Numerator"},
  denominator: {vi: "Mẫu số", en: "Denominator"},
  clause: {vi: "Điều khoản", en: "Clause"},
  document: {vi: "Văn bản", en: "Text"},
  calculation: {vi: "Cách tính chính thức", en: "Official calculation"},
  noCalculation: {
    vi: "văn bản không nêu; cách tính ở đây là của khung đánh giá",
    en: "none is given; the one here is ours"
  },
  value: {vi: "Giá trị", en: "Value"},
  unit: {vi: "Đơn vị đo", en: "Unit of measure"},
  duty: {vi: "Nghĩa vụ báo cáo", en: "Duty to report"},
  nation: {vi: "Cộng lên cả nước", en: "For the nation"},
  asked: {vi: "Ai báo cáo", en: "Who reports"},
  code: {vi: "Mã trong tệp số liệu", en: "Id in the data files"},
  questions: {vi: "Câu hỏi trong biểu mẫu", en: "Questions of the form"},
  ratioOf: {
    vi: (numerator: string, denominator: string) => `“${numerator}” trên “${denominator}”.`,
    en: (numerator: string, denominator: string) => `“${numerator}” over “${denominator}”.`
  },
  lead: {
    vi: (d: {measures: string; clause: string}) => `Đo: ${d.measures} Căn cứ: ${d.clause}.`,
    en: (d: {measures: string; clause: string}) => `Measures: ${d.measures} Clause: ${d.clause}.`
  },
  leadNoTarget: {
    vi: (d: {measures: string; clause: string}) =>
      `Đo: ${d.measures} Căn cứ: ${d.clause}. Chưa văn bản nào đặt mục tiêu bằng con số cho chỉ số này.`,
    en: (d: {measures: string; clause: string}) =>
      `Measures: ${d.measures} Clause: ${d.clause}. No text sets a target in figures for this indicator.`
  },
  thing: {vi: (what: string) => `${what}.`, en: (what: string) => `${what}.`},
  year: {vi: "Năm", en: "Year"},
  figure: {vi: "Số liệu", en: "Figure"},
  documentLine: {
    vi: (d: {number: string; date: string; title: string}) =>
      [d.number, d.date === "" ? "" : `ngày ${formatDate(d.date, "vi")}`, d.title]
        .filter((part) => part !== "")
        .join(", "),
    en: (d: {number: string; date: string; title: string}) =>
      [d.number, d.date === "" ? "" : `of ${formatDate(d.date, "en")}`, d.title]
        .filter((part) => part !== "")
        .join(", ")
  },
  standing: {
    vi: {
      "in-force": "đang có hiệu lực",
      draft: "dự thảo, chưa có hiệu lực",
      "one-off": "yêu cầu một lần",
      superseded: "đã được thay thế",
      background: "căn cứ",
      own: "khung đánh giá"
    },
    en: {
      "in-force": "in force",
      draft: "draft, not in force",
      "one-off": "asked for once",
      superseded: "superseded",
      background: "background",
      own: "our framework"
    }
  },
  both: {vi: "bộ, cơ quan ngang bộ và tỉnh, thành phố", en: "ministries and provinces"},
  only: {
    vi: {province: "tỉnh, thành phố", ministry: "bộ, cơ quan ngang bộ"},
    en: {province: "provinces", ministry: "ministries"}
  },
  madeRatio: {
    vi: (scale: string) => `${scale} × tử số / mẫu số. Thiếu một trong hai thì không có giá trị.`,
    en: (scale: string) => `${scale} × numerator / denominator. If either is missing there is no value.`
  },
  madeCount: {vi: "Số ghi trong báo cáo.", en: "The number reported."},
  madeYesNo: {vi: "Trả lời “có” là 1, “chưa” là 0.", en: "1 for yes, 0 for no."},
  madeYesCount: {
    vi: (of: number, gated: boolean) =>
      `Số câu trả lời “có” trong ${of}\u00A0câu; còn câu để trống thì không có giá trị.${gated ? " Câu đầu trả lời “chưa” thì giá trị là 0." : ""}`,
    en: (of: number, gated: boolean) =>
      `Answers of yes among ${of} questions; with any left blank there is no value.${gated ? " If the first is answered no, the value is 0." : ""}`
  },
  madeGiven: {
    vi: (of: number) =>
      `Số khoản có ghi số liệu trong ${of}\u00A0khoản; không khoản nào có trả lời thì không có giá trị.`,
    en: (of: number) => `Items with a figure among ${of}; with no answer to any there is no value.`
  },
  madeRows: {
    vi: (d: Rows) =>
      `Số dòng của bảng “${d.table}” thuộc loại ${formatList(d.states, "vi")} và ghi đủ ${formatList(d.filled, "vi")}${d.cap === null ? "" : `; tính nhiều nhất ${d.cap}`}. Bảng để trống mà không ghi tổng số thì không có giá trị.`,
    en: (d: Rows) =>
      `Rows of table “${d.table}” of the kind ${formatList(d.states, "en")} that give ${formatList(d.filled, "en")}${d.cap === null ? "" : `; at most ${d.cap} count`}. An empty table without a total gives no value.`
  },
  madeLog: {
    vi: "Lấy từ sổ tiếp nhận, biểu mẫu không hỏi: nhận trước hạn là 1, muộn hoặc chưa nhận là 0.",
    en: "Taken from the log of receipt, not asked in the form: 1 if received before the deadline, 0 if late or not received."
  },
  rollUp: {
    vi: {
      "sum-over-sum": "tổng tử số chia tổng mẫu số, không lấy trung bình các tỷ lệ",
      sum: "cộng số của các nơi",
      "share-of-yes": "phần trăm số nơi trả lời “có”",
      none: "không cộng lên cả nước"
    },
    en: {
      "sum-over-sum": "sum of numerators over sum of denominators, never the mean of shares",
      sum: "the sum over all",
      "share-of-yes": "percentage of those that say yes",
      none: "not added up"
    }
  },
  role: {
    vi: {
      numerator: "tử số",
      denominator: "mẫu số",
      counted: "được đếm",
      gate: "câu đầu",
      answer: "giá trị",
      list: "đếm dòng"
    },
    en: {
      numerator: "numerator",
      denominator: "denominator",
      counted: "counted",
      gate: "first question",
      answer: "value",
      list: "rows counted"
    }
  },
  questionRole: {vi: "Dùng làm", en: "Used as"},
  question: {vi: "Câu hỏi", en: "Question"},
  questionSheet: {vi: "Trang", en: "Sheet"},
  questionCode: {vi: "Mã", en: "Code"},
  targetsHeading: {
    vi: (d: {year: number; met: number; all: number} | null) =>
      d === null ? "Mục tiêu" : `${d.met} trong ${d.all}\u00A0nơi đạt mục tiêu ${d.year} của mình`,
    en: (d: {year: number; met: number; all: number} | null) =>
      d === null ? "Targets" : `${d.met} of ${d.all} ${d.met === 1 ? "meets its" : "meet their"} ${d.year} target`
  },
  targetsNote: {
    vi: "Mỗi năm một mục tiêu riêng, không cộng với nhau. Quốc gia và từng nơi được xét riêng.",
    en: "Each year is a target of its own, never added up. The nation and each unit are judged apart."
  },
  inForce: {vi: "Đang có hiệu lực", en: "In force"},
  draft: {vi: "Dự thảo, chưa có hiệu lực: không tính vào “đạt”", en: "Draft, not in force: never counted as met"},
  whose: {vi: "Của ai", en: "Whose"},
  nationWord: {vi: "Cả nước", en: "The nation"},
  eachOf: {
    vi: {province: "Từng tỉnh", ministry: "Từng bộ"},
    en: {province: "Each province", ministry: "Each ministry"}
  },
  askedFor: {vi: "Yêu cầu", en: "Asked for"},
  states: {vi: "Tình trạng", en: "State"},
  ifInForce: {vi: "Nếu có hiệu lực", en: "If in force"}
} as const;
