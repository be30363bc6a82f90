import {formatDate, formatList} from "./format.js";

/** Texts of a unit's page. */
export const UNIT = {
  title: {vi: (name: string, year: number) => `${name} ${year}`, en: (name: string, year: number) => `${name} ${year}`},
  headlineAbove: {
    vi: (d: {name: string; rank: string; gap: string}) =>
      `${d.name} đứng thứ ${d.rank}, cao hơn trung vị ${d.gap} điểm.`,
    en: (d: {name: string; rank: string; gap: string}) => `${d.name} ranks ${d.rank}, ${d.gap} points above the median.`
  },
  headlineBelow: {
    vi: (d: {name: string; rank: string; gap: string}) =>
      `${d.name} đứng thứ ${d.rank}, thấp hơn trung vị ${d.gap} điểm.`,
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
    vi: (n: number) => `hạng trong ${n} nơi được xếp; trong ngoặc là khoảng 90%`,
    en: (n: number) => `rank among ${n}; its 90% interval in brackets`
  },
  scoreOf: {vi: "điểm sẵn sàng 0–100", en: "readiness score, 0–100"},
  scoreRange: {
    vi: (low: string, high: string) => `điểm sẵn sàng 0–100, khoảng 90% từ ${low} đến ${high}`,
    en: (low: string, high: string) => `readiness score, 0–100; 90% interval ${low} to ${high}`
  },
  targetsOf: {
    vi: "mục tiêu đạt 2024 | 2030, trong số áp dụng cho nơi này",
    en: "targets met 2024 | 2030, of those that bind it"
  },
  coverageOf: {vi: "chỉ số có số liệu", en: "indicators with data"},
  pillarHeading: {vi: "Sáu trụ cột, so với các nơi cùng loại", en: "The six pillars against its peers"},
  pillarNote: {
    vi: (n: number) => `Chấm: nơi này. Vạch đậm: trung vị của ${n} nơi có điểm. Vạch mảnh: từng nơi.`,
    en: (n: number) => `Dot: this unit. Thick tick: median of the ${n} with a score. Thin ticks: each of them.`
  },
  pillarText: {
    vi: (name: string) => `Điểm từng trụ cột của ${name} giữa các nơi cùng loại; số liệu ở bảng bên cạnh.`,
    en: (name: string) => `Pillar scores of ${name} among its peers; the table beside it has the figures.`
  },
  pillar: {vi: "Trụ cột", en: "Pillar"},
  median: {vi: "Trung vị", en: "Median"},
  present: {vi: "Có số liệu", en: "With data"},
  tooFew: {vi: "chưa đủ số liệu", en: "too little data"},
  targetsHeading: {vi: "Mục tiêu", en: "Targets"},
  targetsNote: {
    vi: "Mục tiêu của dự thảo 2026 chỉ để xem trước: chưa có hiệu lực, không tính vào “đạt”. Số cán bộ được đào tạo là mục tiêu chung của cả nước nên một nơi không có đạt hay chưa đạt.",
    en: "Targets of the 2026 draft are a preview: not in force, never counted as met. The number of officials trained is a national target, so no single unit meets or misses it."
  },
  inForce: {vi: "Đang có hiệu lực: Quyết định 699", en: "In force: Decision 699"},
  draft: {vi: "Dự thảo Chiến lược 2026", en: "2026 draft strategy"},
  year: {vi: "Năm", en: "Year"},
  state: {vi: "Tình trạng", en: "State"},
  left: {vi: "Còn phải làm", en: "Left to do"},
  nothing: {vi: "không còn việc", en: "nothing left"},
  contribution: {
    vi: (n: string) => `đóng góp ${n} người vào mục tiêu chung`,
    en: (n: string) => `contributes ${n} people to the national target`
  },
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
      withheld: "không công bố",
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
      withheld: "withheld",
      estimated: "estimated",
      carried: "carried over",
      error: "cell in error, held back"
    }
  },
  findingsHeading: {vi: "Điểm cần trả lời", en: "What needs an answer"},
  findingsNone: {vi: "Không còn điểm nào cần trả lời.", en: "Nothing needs an answer."},
  severity: {
    vi: {error: "Cần sửa", warning: "Xin kiểm tra", info: "Để biết"},
    en: {error: "To mend", warning: "Please check", info: "For information"}
  },
  filesHeading: {vi: "Tệp đã nhận", en: "Files received"},
  filesNone: {vi: "Chưa nhận được tệp nào của nơi này.", en: "No file of this unit has been received."},
  file: {vi: "Tệp", en: "File"},
  received: {vi: "Ngày nhận", en: "Received"},
  receivedOn: {vi: (date: string) => formatDate(date, "vi"), en: (date: string) => formatDate(date, "en")},
  late: {vi: "sau hạn 15/12", en: "after the deadline of 15 December"},
  verdict: {
    vi: {
      accepted: "đã dùng",
      "accepted-with-notes": "đã dùng, có điểm cần sửa",
      "sent-back": "trả lại",
      superseded: "bị bản sau thay thế"
    },
    en: {
      accepted: "used",
      "accepted-with-notes": "used, with points to mend",
      "sent-back": "sent back",
      superseded: "superseded by a later file"
    }
  },
  filled: {vi: "Mục đã điền", en: "Items filled"},
  outcome: {vi: "Kết quả", en: "Outcome"}
} as const;
