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
      `${d.leader} dẫn đầu rõ rệt với ${d.score}\u00A0điểm, trên ${d.second}; ${d.ranked} trong ${d.all}\u00A0nơi đủ số liệu để xếp hạng.`,
    en: (d: {leader: string; score: string; second: string; ranked: number; all: number}) =>
      `${d.leader} leads with ${d.score} points, clear of ${d.second}; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineTied: {
    vi: (d: {leaders: readonly string[]; ranked: number; all: number}) =>
      `${formatList(d.leaders, "vi")} dẫn đầu nhưng chưa phân biệt được với nhau; ${d.ranked} trong ${d.all}\u00A0nơi đủ số liệu để xếp hạng.`,
    en: (d: {leaders: readonly string[]; ranked: number; all: number}) =>
      `${formatList(d.leaders, "en")} lead but can't be told apart; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineMany: {
    vi: (d: {leader: string; count: number; ranked: number; all: number}) =>
      `${d.leader} đứng đầu, nhưng ${d.count}\u00A0nơi dẫn đầu chưa phân biệt được với nhau; ${d.ranked} trong ${d.all}\u00A0nơi đủ số liệu để xếp hạng.`,
    en: (d: {leader: string; count: number; ranked: number; all: number}) =>
      `${d.leader} comes first, but the leading ${d.count} can't be told apart; ${d.ranked} of ${d.all} have enough data to be ranked.`
  },
  headlineNobody: {vi: "Chưa nơi nào có đủ số liệu để xếp hạng.", en: "Nobody has enough data to be ranked."},
  apart: {vi: "Tỉnh và bộ xếp hạng riêng", en: "Provinces and ministries are ranked apart"},
  chartHeading: {
    vi: (d: {ranked: number; groups: number}) => `${d.ranked}\u00A0nơi được xếp hạng chia thành ${d.groups} nhóm`,
    en: (d: {ranked: number; groups: number}) => `${d.ranked} ranked units fall into ${d.groups} groups`
  },
  chartNote: {
    vi: (drawn: string) =>
      `Chấm là điểm 0–100, vạch là khoảng 90% của điểm, trong ngoặc là khoảng 90% của hạng, khi đổi ${drawn}. Lượt chạy ở thang khác không tính vào khoảng điểm.`,
    en: (drawn: string) =>
      `The dot is the score, 0–100, the line its 90% interval, in brackets that of the rank, when these change: ${drawn}. Runs on another scale have no part in the interval of the score.`
  },
  groupsCaption: {vi: "Các nhóm", en: "The groups"},
  groupsNote: {
    vi: "Một nhóm gồm những nơi có khoảng hạng chồng lên khoảng hạng của nơi đứng đầu nhóm: chưa thể nói nơi nào trong nhóm hơn nơi đứng đầu. Chồng lên nơi đứng đầu không có nghĩa là mọi nơi trong nhóm chồng lên nhau; nơi cuối nhóm này có thể chồng lên nơi đầu nhóm sau.",
    en: "A group holds those whose rank interval overlaps that of its first: none of them can be told apart from it. Overlap with the first is not transitive: members need not overlap one another, and the last of a group may overlap the first of the next."
  },
  groupSize: {vi: "Số nơi", en: "Units"},
  chartText: {
    vi: (d: {first: string; high: string; last: string; low: string}) =>
      `Điểm từ ${d.high} (${d.first}) xuống ${d.low} (${d.last}). Mọi con số có trong bảng bên dưới.`,
    en: (d: {first: string; high: string; last: string; low: string}) =>
      `Scores from ${d.high} (${d.first}) down to ${d.low} (${d.last}). The table below has every figure.`
  },
  tableHeading: {vi: "Bảng xếp hạng đầy đủ", en: "The full ranking"},
  tableNote: {
    vi: (weights: string) =>
      `Ô trụ cột tô màu theo mức 20 điểm; gạch chéo là chưa đủ số liệu. Mục tiêu: số đạt / số áp dụng; “1–2” nghĩa là còn một mục tiêu chưa báo cáo. Hạng có thể: tốt nhất và kém nhất nếu chỉ đổi trọng số (${weights}); dấu * là mức không thể vượt qua, chưa rõ có đạt tới. Kẻ đậm: hết nhóm.`,
    en: (weights: string) =>
      `Pillar cells are coloured in steps of 20 points; hatched means too little data. Targets: met / applicable; “1–2” means one is not reported yet. Possible ranks: best and worst if weights alone change (${weights}); * marks an end that can't be passed, not known to be reached. A heavy rule ends a group.`
  },
  scoreFrom: {
    vi: (score: string) => `${score} điểm: xem từ đâu ra`,
    en: (score: string) => `${score} points: see where they come from`
  },
  possible: {vi: "Hạng có thể", en: "Possible ranks"},
  met: {vi: (year: number) => `Đạt ${year}`, en: (year: number) => `Met ${year}`},
  metInFull: {
    vi: ": số mục tiêu đạt trên số mục tiêu áp dụng",
    en: ": targets met of those that apply"
  },
  rankInFull: {vi: ", khoảng 90% trong ngoặc", en: ", the 90% interval in brackets"},
  rankBelow: {vi: (rank: string) => `hạng ${rank}`, en: (rank: string) => `rank ${rank}`},
  pillarInFull: {vi: ", điểm trụ cột 0–100", en: ", score of the pillar, 0–100"},
  groupInFull: {vi: " chưa phân biệt được về hạng", en: " within which ranks can't be told apart"},
  possibleInFull: {vi: " khi chỉ đổi trọng số: tốt nhất–kém nhất", en: " if weights alone change: best–worst"},
  coverageInFull: {vi: ", trên số chỉ số áp dụng", en: ", of those that apply"},
  coverage: {vi: "Chỉ số có số liệu", en: "Indicators with data"},
  withoutDraft: {vi: "Hạng khi bỏ chỉ số theo dự thảo", en: "Rank without draft-based indicators"},
  missingZero: {vi: "Hạng khi tính số thiếu là\u00A00", en: "Rank if missing counted\u00A00"},
  notRankedHeading: {
    vi: (n: number) => (n === 0 ? "Mọi nơi đều được xếp hạng" : `${n}\u00A0nơi không xếp hạng`),
    en: (n: number) => (n === 0 ? "Everyone is ranked" : n === 1 ? "1 unit is not ranked" : `${n} units are not ranked`)
  },
  notRankedNote: {
    vi: (share: string) =>
      `Một nơi được xếp hạng khi có số liệu cho ít nhất ${share} số chỉ số áp dụng. Số liệu thiếu không bị tính là 0, cũng không được đoán.`,
    en: (share: string) =>
      `A unit is ranked when at least ${share} of its indicators have data. What is missing is neither counted as 0 nor guessed.`
  },
  reasonSilent: {vi: "chưa gửi báo cáo", en: "has sent no report"},
  reasonBack: {vi: "tệp đã gửi không dùng được, đã trả lại", en: "has sent a file that could not be used"},
  reasonCoverage: {
    vi: (present: number, all: number, need: string) =>
      `mới có số liệu cho ${present}/${all} chỉ số, dưới ngưỡng ${need}`,
    en: (present: number, all: number, need: string) =>
      `has data for ${present} of ${all} indicators, below the threshold of ${need}`
  }
} as const;
