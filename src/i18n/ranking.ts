import {formatList} from "./format.js";

/** Texts of the ranking pages. */
export const RANKING = {
  titleProvince: {
    vi: (year: number) => `Xếp hạng tỉnh, thành phố ${year}`,
    en: (year: number) => `Province ranking ${year}`
  },
  titleMinistry: {
    vi: (year: number) => `Xếp hạng bộ, cơ quan ngang bộ ${year}`,
    en: (year: number) => `Ministry ranking ${year}`
  },
  headlineClear: {
    vi: (d: {leader: string; score: string; second: string; ranked: number; all: number}) =>
      `${d.leader} dẫn đầu với ${d.score} điểm, tách khỏi ${d.second}; ${d.ranked} trong ${d.all} nơi có đủ số liệu để xếp hạng.`,
    en: (d: {leader: string; score: string; second: string; ranked: number; all: number}) =>
      `${d.leader} leads with ${d.score} points, clear of ${d.second}; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineTied: {
    vi: (d: {leaders: readonly string[]; ranked: number; all: number}) =>
      `${formatList(d.leaders, "vi")} dẫn đầu nhưng chưa phân biệt được với nhau; ${d.ranked} trong ${d.all} nơi đủ số liệu để xếp hạng.`,
    en: (d: {leaders: readonly string[]; ranked: number; all: number}) =>
      `${formatList(d.leaders, "en")} lead but can't be told apart; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineMany: {
    vi: (d: {leader: string; count: number; ranked: number; all: number}) =>
      `${d.leader} đứng đầu, nhưng ${d.count} nơi dẫn đầu chưa phân biệt được với nhau; ${d.ranked} trong ${d.all} nơi đủ số liệu để xếp hạng.`,
    en: (d: {leader: string; count: number; ranked: number; all: number}) =>
      `${d.leader} comes first, but the leading ${d.count} can't be told apart; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineNobody: {vi: "Chưa nơi nào có đủ số liệu để xếp hạng.", en: "Nobody has enough data to be ranked."},
  apart: {vi: "Tỉnh và bộ được xếp riêng", en: "Provinces and ministries are ranked apart"},
  chartHeading: {vi: "Điểm sẵn sàng và khoảng bất định", en: "Readiness score and its interval"},
  chartNote: {
    vi: "Chấm là điểm 0–100; vạch là khoảng 90% khi đổi trọng số trong ±25%, đổi cách gộp và cách xử lý số thiếu. Trong ngoặc là khoảng hạng.",
    en: "The dot is the score, 0–100; the line its 90% interval when weights move within ±25% and the means and the rule for missing data change. Rank intervals in brackets."
  },
  chartText: {
    vi: (d: {first: string; high: string; last: string; low: string}) =>
      `Điểm từ ${d.high} (${d.first}) xuống ${d.low} (${d.last}). Số liệu đầy đủ ở bảng bên dưới.`,
    en: (d: {first: string; high: string; last: string; low: string}) =>
      `Scores from ${d.high} (${d.first}) down to ${d.low} (${d.last}). The table below has every figure.`
  },
  tableHeading: {vi: "Bảng xếp hạng đầy đủ", en: "The full ranking"},
  tableNote: {
    vi: "Ô trụ cột đậm dần theo bậc 20 điểm; gạch chéo là chưa đủ số liệu. Mục tiêu: số đạt trên số áp dụng; “1–2” nghĩa là còn mục tiêu chưa báo cáo.",
    en: "Pillar cells darken by steps of 20 points; hatched means too little data. Targets: met of applicable; “1–2” means one is not reported yet."
  },
  met2024: {vi: "Đạt 2024", en: "Met 2024"},
  met2030: {vi: "Đạt 2030", en: "Met 2030"},
  coverage: {vi: "Chỉ số có số liệu", en: "Indicators with data"},
  withoutDraft: {vi: "Hạng nếu bỏ chỉ số theo dự thảo", en: "Rank without draft-based indicators"},
  missingZero: {vi: "Hạng nếu thiếu tính 0", en: "Rank if missing counted 0"},
  notRankedHeading: {vi: "Không xếp hạng", en: "Not ranked"},
  notRankedNote: {
    vi: (share: string) =>
      `Một nơi được xếp hạng khi có số liệu cho ít nhất ${share} chỉ số. Thiếu số liệu không bị tính là 0 và cũng không được đoán.`,
    en: (share: string) =>
      `A unit is ranked when at least ${share} of its indicators have data. What is missing is neither counted as 0 nor guessed.`
  },
  reasonSilent: {vi: "chưa gửi báo cáo", en: "has sent no report"},
  reasonBack: {vi: "tệp đã gửi không đọc được hoặc bị trả lại", en: "the file sent could not be used"},
  reasonCoverage: {
    vi: (present: number, all: number, need: string) => `có ${present}/${all} chỉ số, dưới ngưỡng ${need}`,
    en: (present: number, all: number, need: string) =>
      `has ${present} of ${all} indicators, below the threshold of ${need}`
  },
  everyoneRanked: {vi: "Mọi nơi đều được xếp hạng.", en: "Everyone is ranked."}
} as const;
