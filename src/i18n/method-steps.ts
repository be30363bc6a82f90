/** The steps from a cell to a rank: a name, and the formula in general. */
export const METHOD_STEPS = {
  value: {
    vi: ["Từ ô tới giá trị", "tỷ lệ = 100 × tử số / mẫu số; số đếm, có hoặc chưa: như trong ô"],
    en: ["From cells to a value", "ratio = 100 × numerator / denominator; counts and yes or no: as in the cell"]
  },
  score: {
    vi: [
      "Từ giá trị tới điểm của chỉ số",
      "điểm = 100 × (giá trị − mốc kém nhất) / (mốc tốt nhất − mốc kém nhất), không dưới 0 và không quá 100"
    ],
    en: [
      "From a value to an indicator's score",
      "score = 100 × (value − worst mark) / (best mark − worst mark), never below 0 or above 100"
    ]
  },
  pillar: {vi: "Từ điểm chỉ số tới trụ cột", en: "From indicators to a pillar"},
  index: {vi: "Từ trụ cột tới điểm chung", en: "From pillars to the index"},
  pillarBy: {
    vi: (mean: string) => `${mean} của các chỉ số có điểm`,
    en: (mean: string) => `${mean} of the indicators that have a score`
  },
  indexBy: {
    vi: (mean: string) => `${mean} của các trụ cột có điểm`,
    en: (mean: string) => `${mean} of the pillars that have a score`
  },
  rank: {
    vi: ["Từ điểm chung tới hạng", "xếp theo điểm chưa làm tròn, trong các nơi cùng loại có đủ số liệu"],
    en: ["From the index to the rank", "by unrounded scores, among peers with enough data"]
  }
} as const;
