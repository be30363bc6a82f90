/** Texts of `san-sang improve`: where a unit stands, what would lift it, what is the cheapest way. */
export const IMPROVE = {
  now: {
    vi: (d: {unit: string; period: string; place: string}) => `${d.unit}, ${d.period}: ${d.place}.`,
    en: (d: {unit: string; period: string; place: string}) => `${d.unit}, ${d.period}: ${d.place}.`
  },
  place: {
    vi: (d: {rank: number; score: string}) => `hạng ${d.rank}, ${d.score} điểm`,
    en: (d: {rank: number; score: string}) => `rank ${d.rank}, ${d.score} points`
  },
  notRanked: {vi: "không xếp hạng", en: "not ranked"},
  goalScore: {
    vi: (score: string) => `Mục tiêu: ${score} điểm.`,
    en: (score: string) => `Goal: ${score} points.`
  },
  goalRank: {vi: (rank: number) => `Mục tiêu: hạng ${rank}.`, en: (rank: number) => `Goal: rank ${rank}.`},
  goalBand: {
    vi: (d: {band: string; from: string}) => `Mục tiêu: nhóm ${d.band}, từ ${d.from} điểm.`,
    en: (d: {band: string; from: string}) => `Goal: the band ${d.band}, from ${d.from} points.`
  },
  reached: {vi: "Mục tiêu đã đạt.", en: "The goal is reached already."},
  alone: {
    vi: "Thay đổi nhỏ nhất ở một chỉ số, mọi số khác như đã báo cáo:",
    en: "The least change in one indicator, everything else as reported:"
  },
  indicator: {vi: "Chỉ số", en: "Indicator"},
  current: {vi: "Hiện nay", en: "Now"},
  needed: {vi: "Cần", en: "Needed"},
  change: {vi: "Thay đổi", en: "Change"},
  things: {vi: "Việc cần làm", en: "Things to do"},
  result: {vi: "Kết quả", en: "Reaches"},
  cost: {vi: "Chi phí", en: "Cost"},
  notReported: {vi: "chưa báo cáo", en: "not reported"},
  notEnough: {
    vi: (d: {best: string; place: string}) => `không đủ: ở ${d.best} mới được ${d.place}`,
    en: (d: {best: string; place: string}) => `not enough alone: at ${d.best}, ${d.place}`
  },
  none: {
    vi: {
      "at-best": "đã ở mức tốt nhất có thể đề xuất",
      "no-denominator": "tính là thiếu vì chưa biết mẫu số",
      "no-peers": "chưa nơi nào khác báo cáo để so sánh"
    },
    en: {
      "at-best": "at the best that can be proposed already",
      "no-denominator": "counts as missing: its denominator is not known",
      "no-peers": "measured by others, and none of them reported it"
    }
  },
  scanned: {
    vi: "* Giá trị này làm đổi điểm của nơi khác nên được tìm bằng cách thử: chắc chắn đạt, nhưng có thể có thay đổi nhỏ hơn cũng đạt.",
    en: "* This value moves others' scores, so it was found by trial: it does reach the goal, and a smaller change might too."
  },
  reports: {
    vi: (d: {list: string; least: boolean}) =>
      `Để được xếp hạng cần báo cáo ${d.least ? "ít nhất" : "(đủ, chưa chắc là ít nhất)"}: ${d.list}.`,
    en: (d: {list: string; least: boolean}) =>
      `To be ranked it must report ${d.least ? "at least" : "(enough, perhaps not the fewest)"}: ${d.list}.`
  },
  together: {vi: "Cách kết hợp rẻ nhất:", en: "The cheapest combination:"},
  total: {vi: (cost: string) => `Tổng chi phí ${cost}.`, en: (cost: string) => `Cost in all: ${cost}.`},
  defaultCost: {
    vi: "Chi phí mặc định: 1 là cả quãng từ giá trị kém nhất tới tốt nhất của chỉ số; đó là quy ước để so sánh, không phải công sức thật.",
    en: "By default 1 is the whole way from an indicator's worst value to its best: a convention to compare by, not real effort."
  },
  exact: {vi: "Không có cách nào rẻ hơn.", en: "No combination is cheaper."},
  within: {
    vi: (share: string) => `Cao hơn mức rẻ nhất nhiều nhất ${share}.`,
    en: (share: string) => `At most ${share} above the least.`
  },
  unknown: {
    vi: "Đạt mục tiêu, nhưng chưa chứng minh được là rẻ nhất.",
    en: "It reaches the goal; that it is the cheapest is not proven."
  },
  noCombination: {
    vi: (place: string) => `Tất cả cùng ở mức tốt nhất vẫn không đủ: ${place}.`,
    en: (place: string) => `All of them together at their best are not enough: ${place}.`
  },
  noStart: {
    vi: "Chưa xếp hạng nên chưa tính được cách kết hợp.",
    en: "Not ranked, so there is no combination to work out."
  },
  leftOut: {
    vi: (d: {list: string; why: string}) => `Không tham gia kết hợp (${d.why}): ${d.list}.`,
    en: (d: {list: string; why: string}) => `Left out of it (${d.why}): ${d.list}.`
  },
  whyLeftOut: {
    vi: {
      "moves-others": "làm đổi điểm của nơi khác",
      "not-reported": "chưa báo cáo",
      "at-best": "đã ở mức tốt nhất",
      "no-denominator": "chưa biết mẫu số",
      "no-peers": "chưa nơi nào khác báo cáo"
    },
    en: {
      "moves-others": "moves others' scores",
      "not-reported": "not reported",
      "at-best": "at its best",
      "no-denominator": "denominator not known",
      "no-peers": "reported by nobody else"
    }
  },
  rounded: {
    vi: "Giá trị cần được làm tròn về phía đạt mục tiêu.",
    en: "Needed values are rounded towards the goal, so that the number printed reaches it."
  }
} as const;
