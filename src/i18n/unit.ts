import {formatDate, formatList} from "./format.js";

/** Texts of a unit's page. */
export const UNIT = {
  title: {vi: (name: string, year: number) => `${name} ${year}`, en: (name: string, year: number) => `${name} ${year}`},
  headlineAbove: {
    vi: (d: {name: string; rank: string; gap: string}) =>
      `${d.name} đứng thứ ${d.rank}, cao hơn trung vị ${d.gap}\u00A0điểm.`,
    en: (d: {name: string; rank: string; gap: string}) => `${d.name} ranks ${d.rank}, ${d.gap} points above the median.`
  },
  headlineBelow: {
    vi: (d: {name: string; rank: string; gap: string}) =>
      `${d.name} đứng thứ ${d.rank}, thấp hơn trung vị ${d.gap}\u00A0điểm.`,
    en: (d: {name: string; rank: string; gap: string}) => `${d.name} ranks ${d.rank}, ${d.gap} points below the median.`
  },
  headlineMedian: {
    vi: (d: {name: string; rank: string}) => `${d.name} đứng thứ ${d.rank}, ngang mức trung vị.`,
    en: (d: {name: string; rank: string}) => `${d.name} ranks ${d.rank}, at the median.`
  },
  headlineNotRanked: {
    vi: (d: {name: string; reason: string}) => `${d.name} chưa được xếp hạng: ${d.reason}.`,
    en: (d: {name: string; reason: string}) => `${d.name} is not ranked: it ${d.reason}.`
  },
  formed: {
    vi: (names: readonly string[]) => `gồm ${formatList(names, "vi")} trước đây`,
    en: (names: readonly string[]) => `formed of the former ${formatList(names, "en")}`
  },
  rankOf: {
    vi: (n: number, group: string | null) =>
      `hạng trong ${n}\u00A0nơi${group ? `, nhóm\u00A0${group}` : ""}; trong ngoặc là khoảng\u00A090%`,
    en: (n: number, group: string | null) =>
      `rank among ${n}${group ? `, group\u00A0${group}` : ""}; its 90% interval in brackets`
  },
  possible: {
    vi: (ranks: string, weights: string, sure: boolean) =>
      `Chỉ đổi trọng số (${weights}): hạng có thể\u00A0${ranks}${sure ? "" : "; * là mức không thể vượt qua, chưa rõ có đạt tới"}`,
    en: (ranks: string, weights: string, sure: boolean) =>
      `If weights alone change (${weights}): rank\u00A0${ranks}${sure ? "" : "; * can't be passed, not known to be reached"}`
  },
  noRank: {vi: "không xếp hạng", en: "not ranked"},
  scoreOf: {vi: "điểm sẵn sàng 0–100", en: "readiness score, 0–100"},
  noScore: {vi: "chưa đủ số liệu để tính điểm", en: "too little data for a score"},
  scoreRange: {
    vi: (low: string, high: string) => `điểm sẵn sàng 0–100, khoảng 90% từ ${low} đến ${high}`,
    en: (low: string, high: string) => `readiness score, 0–100; 90% interval ${low} to ${high}`
  },
  medianOf: {
    vi: (d: {median: string; of: number}) => `trung vị của ${d.of}\u00A0nơi cùng loại: ${d.median}`,
    en: (d: {median: string; of: number}) => `median of the ${d.of} of its kind: ${d.median}`
  },
  targetsOf: {
    vi: (years: readonly string[]) => `mục tiêu đạt / áp dụng, năm ${formatList(years, "vi")}`,
    en: (years: readonly string[]) => `targets met / applicable, ${formatList(years, "en")}`
  },
  coverageOf: {vi: "chỉ số có số liệu", en: "indicators with data"},
  pillarHeading: {
    vi: (d: {above: number; of: number} | null) =>
      d === null
        ? "Các trụ cột, so với các nơi cùng loại"
        : `Cao hơn trung vị ở ${d.above} trong ${d.of} trụ cột có điểm`,
    en: (d: {above: number; of: number} | null) =>
      d === null
        ? "The pillars against its peers"
        : `Above the median in ${d.above} of the ${d.of} pillars with a score`
  },
  pillarNote: {
    vi: (n: number) => `Chấm: nơi này. Vạch đậm: trung vị của ${n}\u00A0nơi có điểm. Vạch mảnh: từng nơi.`,
    en: (n: number) => `Dot: this unit. Thick tick: median of the ${n} with a score. Thin ticks: each of them.`
  },
  among: {vi: "Giữa các nơi cùng loại, từ 0 đến 100", en: "Among its peers, from 0 to 100"},
  pillar: {vi: "Trụ cột", en: "Pillar"},
  median: {vi: "Trung vị", en: "Median"},
  present: {vi: "Có số liệu", en: "With data"},
  tooFew: {
    vi: "Dấu – là chưa đủ số liệu để có điểm; không phải 0.",
    en: "A dash is too little data for a score; it isn't 0."
  },
  targetsHeading: {
    vi: (d: {met: string; all: number; year: number} | null) =>
      d === null ? "Mục tiêu" : `Đạt ${d.met} trong ${d.all} mục tiêu ${d.year} đang có hiệu lực`,
    en: (d: {met: string; all: number; year: number} | null) =>
      d === null
        ? "Targets"
        : `Of ${d.all} targets for ${d.year} in force, ${d.met} ${d.met === "1" ? "is" : "are"} met`
  },
  targetsSilent: {
    vi: (year: number) => `Chưa báo cáo mục tiêu ${year} nào`,
    en: (year: number) => `None of the ${year} targets has been reported on`
  },
  targetsNote: {
    vi: "Mục tiêu của dự thảo chỉ để xem trước: chưa có hiệu lực, không tính vào “đạt”. Số người được đào tạo là mục tiêu chung của cả nước nên từng nơi không có đạt hay chưa đạt.",
    en: "Targets of the draft are a preview: not in force, never counted as met. The number of people trained is a national target, so no single unit meets or misses it."
  },
  inForce: {vi: "Đang có hiệu lực", en: "In force"},
  draft: {vi: "Chưa có hiệu lực: dự thảo", en: "Not in force: draft"},
  year: {vi: "Năm", en: "Year"},
  state: {vi: "Tình trạng", en: "State"},
  left: {vi: "Còn phải làm", en: "Left to do"},
  nothing: {vi: "đã đủ", en: "nothing left"},
  toFulfil: {vi: "còn phải thực hiện", en: "still to be done"},
  contribution: {
    vi: (things: string) => `đóng góp ${things} vào mục tiêu chung`,
    en: (things: string) => `contributes ${things} to the national target`
  },
  derivationHeading: {vi: "Điểm này từ đâu ra, tới từng ô", en: "Where this score comes from, down to the cell"},
  derivationNote: {
    vi: "Mở từng trụ cột để xem công thức kèm số, trọng số đã dùng, từng chỉ số với giá trị, tệp, trang, ô và cách đọc. Số ở đây làm tròn để đọc; tệp số liệu giữ đủ chữ số.",
    en: "Open a pillar for its formula with figures, the weights used, and each indicator with its value, file, sheet, cells and how they were read. Figures are rounded for reading; the data files keep every digit."
  },
  readAs: {vi: (how: string) => `cách đọc: ${how}`, en: (how: string) => `how it was read: ${how}`},
  becomes: {vi: "thành", en: "becomes"},
  valuesHeading: {vi: "Số liệu đã gửi, tới từng ô", en: "What was submitted, to the cell"},
  valuesNote: {
    vi: "Mỗi giá trị kèm tử số, mẫu số, tệp và ô đã đọc. Ô để trống hoặc có lỗi không bị tính là 0.",
    en: "Each value with its numerator, denominator, and the file and cell it was read from. An empty or wrong cell is never counted as 0."
  },
  parts: {vi: "Tử số / mẫu số", en: "Numerator / denominator"},
  source: {vi: "Tệp và ô", en: "File and cell"},
  reading: {vi: "Cách đọc", en: "How it was read"},
  status: {
    vi: {
      reported: "đã báo cáo",
      "not-yet": "chưa có",
      "not-reported": "chưa báo cáo",
      "not-applicable": "không áp dụng",
      "refers-to": "dẫn văn bản khác",
      withheld: "không công bố (mật)",
      estimated: "ước tính",
      carried: "chuyển từ kỳ trước",
      error: "ô có lỗi, để trống"
    },
    en: {
      reported: "reported",
      "not-yet": "not yet",
      "not-reported": "not reported",
      "not-applicable": "not applicable",
      "refers-to": "refers elsewhere",
      withheld: "withheld (secret)",
      estimated: "estimated",
      carried: "carried over",
      error: "cell in error, held back"
    }
  },
  findingsHeading: {
    vi: (d: {errors: number; warnings: number} | null) => {
      if (d === null) return "Chưa có tệp nào để kiểm tra";
      if (d.errors + d.warnings === 0) return "Không có điểm nào cần trả lời";
      if (d.warnings === 0) return `${d.errors} điểm cần sửa`;
      if (d.errors === 0) return `${d.warnings} điểm xin kiểm tra`;
      return `${d.errors} điểm cần sửa, ${d.warnings} điểm xin kiểm tra`;
    },
    en: (d: {errors: number; warnings: number} | null) => {
      if (d === null) return "No file to check yet";
      if (d.errors + d.warnings === 0) return "Nothing needs an answer";
      if (d.warnings === 0) return `${d.errors} to correct`;
      if (d.errors === 0) return `${d.warnings} to check`;
      return `${d.errors} to correct, ${d.warnings} to check`;
    }
  },
  findingsFile: {vi: (file: string) => `Trong tệp ${file}.`, en: (file: string) => `In the file ${file}.`},
  findingsNone: {
    vi: "Số liệu đã gửi không có điểm nào phải hỏi lại.",
    en: "There is no question about what was submitted."
  },
  acknowledged: {
    vi: ({who, when}: {who: string; when: string}) => `Cơ quan đã xác nhận số đúng: ${who}, ${formatDate(when, "vi")}.`,
    en: ({who, when}: {who: string; when: string}) =>
      `The agency confirmed the figure as right: ${who}, ${formatDate(when, "en")}.`
  },
  severity: {
    vi: {error: "Cần sửa", warning: "Xin kiểm tra", info: "Để biết"},
    en: {error: "To correct", warning: "Please check", info: "For information"}
  },
  filesHeading: {vi: "Tệp đã nhận", en: "Files received"},
  filesNone: {vi: "Chưa nhận được tệp nào của nơi này.", en: "No file of this unit has been received."},
  file: {vi: "Tệp", en: "File"},
  received: {vi: "Ngày nhận", en: "Received"},
  receivedOn: {vi: (date: string) => formatDate(date, "vi"), en: (date: string) => formatDate(date, "en")},
  late: {
    vi: (due: string) => `muộn; hạn trước ${formatDate(due, "vi")}`,
    en: (due: string) => `late; due before ${formatDate(due, "en")}`
  },
  verdict: {
    vi: {
      accepted: "đã dùng",
      "accepted-with-notes": "đã dùng, có điểm cần trả lời",
      "sent-back": "đã trả lại",
      superseded: "đã có bản gửi sau thay thế"
    },
    en: {
      accepted: "used",
      "accepted-with-notes": "used, with points to answer",
      "sent-back": "sent back",
      superseded: "superseded by a later file"
    }
  },
  filled: {vi: "Mục bắt buộc đã trả lời", en: "Required items answered"},
  outcome: {vi: "Kết quả", en: "Outcome"}
} as const;
