/** How a leaf's values become scores, in words; what a case changes for some units or from some year on. */
export const GOALS = {
  goalposts: {
    vi: (worst: string, best: string) => `${worst} và ${best}`,
    en: (worst: string, best: string) => `${worst} and ${best}`
  },
  target: {vi: (mark: string) => `tới đích ${mark}`, en: (mark: string) => `on the way to ${mark}`},
  methods: {
    vi: {
      minmax: "thấp nhất và cao nhất giữa các nơi cùng loại đã báo cáo",
      zscore: "điểm z giữa các nơi cùng loại",
      rank: "thứ hạng giữa các nơi cùng loại",
      percentile: "phân vị giữa các nơi cùng loại",
      borda: "số nơi cùng loại đứng sau",
      "distance-to-reference": "khoảng cách tới nơi làm chuẩn",
      "distance-to-max": "khoảng cách tới nơi cao nhất",
      "fraction-of-max": "phần của giá trị cao nhất",
      none: "lấy chính giá trị làm điểm"
    },
    en: {
      minmax: "lowest and highest among peers that reported",
      zscore: "z-scores among peers",
      rank: "the rank among peers",
      percentile: "the percentile among peers",
      borda: "how many peers come after",
      "distance-to-reference": "distance to the reference unit",
      "distance-to-max": "distance to the highest",
      "fraction-of-max": "share of the highest value",
      none: "the value is the score"
    }
  },
  lower: {vi: "càng thấp càng tốt", en: "lower is better"},
  log: {vi: "lấy logarit trước", en: "in logarithms"},
  caseKindFrom: {
    vi: (kind: string, year: string, goal: string) => `${kind}, từ ${year}: ${goal}`,
    en: (kind: string, year: string, goal: string) => `${kind}, from ${year}: ${goal}`
  },
  caseKind: {
    vi: (kind: string, goal: string) => `${kind}: ${goal}`,
    en: (kind: string, goal: string) => `${kind}: ${goal}`
  },
  caseFrom: {
    vi: (year: string, goal: string) => `từ ${year}: ${goal}`,
    en: (year: string, goal: string) => `from ${year}: ${goal}`
  }
} as const;
