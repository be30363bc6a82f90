/** Texts of the analysts' notebook. */
export const NOTEBOOK = {
  title: {vi: (year: number) => `Bảng phân tích ${year}`, en: (year: number) => `Notebook ${year}`},
  headline: {
    vi: "Thử trọng số khác, lọc từng số liệu; hạng chính thức luôn ghi cạnh kịch bản.",
    en: "Try other weights, filter every observation: the official rank always stands beside the scenario."
  },
  noScript: {
    vi: "Trang này cần JavaScript. Bảng xếp hạng và số liệu đầy đủ vẫn xem và tải được ở các trang khác.",
    en: "This page needs JavaScript. The rankings and all data can be read and downloaded on the other pages."
  },
  loading: {vi: "Đang mở số liệu…", en: "Opening the data…"},
  weightsHeading: {vi: "Trọng số của các trụ cột", en: "Weights of the pillars"},
  weightsNote: {
    vi: "Chính thức: mỗi trụ cột là 1. Chỉ tỷ lệ giữa các trọng số có ý nghĩa; ghi 0 là bỏ trụ cột. Kịch bản không phải kết quả chính thức.",
    en: "Official: 1 each. Only their ratios matter; 0 drops a pillar. A scenario is not an official result."
  },
  scenario: {vi: "Kịch bản, không phải kết quả chính thức", en: "Scenario, not an official result"},
  official: {vi: "Đang dùng trọng số chính thức", en: "Using the official weights"},
  invalid: {
    vi: "Trọng số phải là số từ 0 đến 100 và không được cùng bằng 0. Bảng vẫn theo trọng số hợp lệ gần nhất.",
    en: "Weights must be numbers from 0 to 100, not all 0. The table keeps the last valid weights."
  },
  reset: {vi: "Về trọng số chính thức", en: "Back to the official weights"},
  kind: {vi: "Xếp hạng", en: "Ranking of"},
  rankingHeading: {vi: "Xếp hạng theo trọng số đang chọn", en: "Ranking under these weights"},
  rankOfficial: {vi: "Hạng chính thức", en: "Official rank"},
  rankScenario: {vi: "Hạng kịch bản", en: "Scenario rank"},
  intervalScenario: {vi: "Khoảng hạng kịch bản", en: "Scenario interval"},
  waiting: {vi: "đang tính", en: "being worked out"},
  runs: {
    vi: (done: string, total: string) => `Khoảng 90% của hạng kịch bản: đang tính, ${done}/${total} lượt.`,
    en: (done: string, total: string) =>
      `90% interval of the scenario rank: being worked out, ${done} of ${total} runs.`
  },
  runsDone: {
    vi: (total: string, drawn: string) =>
      `Khoảng 90% của hạng kịch bản qua ${total} lượt, mỗi lượt đổi ${drawn} quanh trọng số đang chọn.`,
    en: (total: string, drawn: string) =>
      `90% interval of the scenario rank over ${total} runs around these weights; each changes ${drawn}.`
  },
  runsFailed: {
    vi: "Không tính được khoảng hạng của kịch bản:",
    en: "The interval of the scenario rank could not be worked out:"
  },
  scoreOfficial: {vi: "Điểm chính thức", en: "Official score"},
  scoreScenario: {vi: "Điểm kịch bản", en: "Scenario score"},
  moved: {vi: "Lên (+), xuống (−)", en: "Up (+), down (−)"},
  unitOfMeasure: {vi: "Đơn vị tính", en: "Measured in"},
  filterBy: {vi: (column: string) => `Lọc theo ${column}`, en: (column: string) => `Filter by ${column}`},
  sortBy: {vi: (column: string) => `Sắp xếp theo ${column}`, en: (column: string) => `Sort by ${column}`},
  movedCount: {
    vi: (n: number) => (n === 0 ? "Đã tính lại: không nơi nào đổi hạng." : `Đã tính lại: ${n} nơi đổi hạng.`),
    en: (n: number) =>
      n === 0
        ? "Recomputed: no unit changes rank."
        : n === 1
          ? "Recomputed: 1 unit changes rank."
          : `Recomputed: ${n} units change rank.`
  },
  chartHeading: {vi: "Điểm chính thức và điểm kịch bản", en: "Official and scenario scores"},
  chartText: {
    vi: "Mỗi chấm là một nơi: trục ngang là điểm chính thức, trục dọc là điểm kịch bản; nằm trên đường chéo là không đổi.",
    en: "Each dot is a unit: official score across, scenario score up; on the diagonal nothing changes."
  },
  gridHeading: {vi: "Số liệu đã đọc", en: "The observations"},
  gridNote: {
    vi: "Mỗi dòng là một chỉ số của một nơi. Bấm đầu cột để sắp xếp, gõ vào ô dưới đầu cột để lọc (không cần dấu), chọn vùng ô rồi nhấn Ctrl+C để chép sang Excel. Dấu “–”: không có số liệu, không phải là 0.",
    en: "One row per unit and indicator. Click a heading to sort, type below it to filter (marks optional), select cells and press Ctrl+C to copy to Excel. “–” means no number, never 0."
  },
  region: {vi: "Vùng", en: "Region"},
  numerator: {vi: "Tử số", en: "Numerator"},
  denominator: {vi: "Mẫu số", en: "Denominator"},
  status: {vi: "Tình trạng", en: "Status"},
  source: {vi: "Tệp và ô", en: "File and cell"},
  rows: {
    vi: (shown: number, all: number) => `${shown} trong ${all} dòng`,
    en: (shown: number, all: number) => `${shown} of ${all} rows`
  },
  failed: {vi: "Không mở được số liệu:", en: "The data could not be opened:"}
} as const;
