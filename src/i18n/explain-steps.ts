/**
 * Words for the steps of an indicator, from the reported value to the score. Figures come formatted.
 */

interface Scored {
  readonly before: string;
  readonly after: string;
}

export const STEPS = {
  reported: {
    vi: (value: string, source: string | null) => `đã báo cáo ${value}${source === null ? "" : ` (${source})`}`,
    en: (value: string, source: string | null) => `reported ${value}${source === null ? "" : ` (${source})`}`
  },
  ratio: {
    vi: (value: string, numerator: string, denominator: string) => `${value}, là ${numerator} trên ${denominator}`,
    en: (value: string, numerator: string, denominator: string) => `${value}, ${numerator} out of ${denominator}`
  },
  notReported: {
    vi: (status: string) => `không có giá trị, trạng thái: ${status}`,
    en: (status: string) => `no value, status: ${status}`
  },
  denominate: {
    vi: (d: Scored & {per: string; amount: string; name: string}) =>
      `${d.before} × ${d.per} / ${d.amount} (${d.name}) = ${d.after}`,
    en: (d: Scored & {per: string; amount: string; name: string}) =>
      `${d.before} × ${d.per} / ${d.amount} (${d.name}) = ${d.after}`
  },
  fillMean: {
    vi: (after: string, count: number) => `bù bằng trung bình của ${count} giá trị đã báo cáo: ${after}`,
    en: (after: string, count: number) => `filled by the mean of ${count} reported values: ${after}`
  },
  fillMedian: {
    vi: (after: string, count: number) => `bù bằng trung vị của ${count} giá trị đã báo cáo: ${after}`,
    en: (after: string, count: number) => `filled by the median of ${count} reported values: ${after}`
  },
  fillRow: {
    vi: (after: string, names: string) => `bù theo vị trí của đơn vị ở ${names}: ${after}`,
    en: (after: string, names: string) => `filled by the unit's place on ${names}: ${after}`
  },
  fillPanel: {
    vi: (after: string, figures: string) => `bù từ kỳ khác (${figures}): ${after}`,
    en: (after: string, figures: string) => `filled from other periods (${figures}): ${after}`
  },
  passes: {
    vi: "không có giá trị ngoại lai theo phép thử, giữ nguyên",
    en: "no outliers by the test, left as it is"
  },
  untouched: {
    vi: "có giá trị ngoại lai nhưng không xử lý được, giữ nguyên",
    en: "outliers that could not be treated, left as it is"
  },
  drawnIn: {
    vi: (d: Scored) => `giá trị ngoại lai: kéo ${d.before} về ${d.after}`,
    en: (d: Scored) => `an outlier: ${d.before} drawn in to ${d.after}`
  },
  notDrawn: {
    vi: (points: number) => `${points} giá trị ngoại lai đã kéo vào; giá trị này giữ nguyên`,
    en: (points: number) => `${points} outliers drawn in; this value is left as it is`
  },
  transformed: {
    vi: (d: Scored & {formula: string}) => `giá trị ngoại lai: ${d.formula}, ${d.before} → ${d.after}`,
    en: (d: Scored & {formula: string}) => `outliers: ${d.formula}, ${d.before} → ${d.after}`
  },
  transform: {
    vi: (d: Scored & {formula: string}) => `biến đổi ${d.formula}: ${d.before} → ${d.after}`,
    en: (d: Scored & {formula: string}) => `transformed by ${d.formula}: ${d.before} → ${d.after}`
  },
  zero: {vi: "không có số liệu nên tính 0 điểm", en: "not given, so it counts 0"},
  clampedHigh: {vi: "dừng ở mức cao nhất", en: "stopped at the top"},
  clampedLow: {vi: "dừng ở mức thấp nhất", en: "stopped at the bottom"},
  turned: {vi: "càng thấp càng tốt", en: "lower is better"}
} as const;

/** What a value was set against. */
export const MARKS = {
  goalposts: {
    vi: (worst: string, best: string) => `so với mốc ${worst} (kém nhất) và ${best} (tốt nhất)`,
    en: (worst: string, best: string) => `against goalposts ${worst} (worst) and ${best} (best)`
  },
  minmax: {
    vi: (low: string, high: string, n: number) => `so với ${low} và ${high}, thấp nhất và cao nhất của ${n} giá trị`,
    en: (low: string, high: string, n: number) => `against ${low} and ${high}, the lowest and highest of ${n} values`
  },
  zscore: {
    vi: (mean: string, deviation: string, n: number) =>
      `so với trung bình ${mean}, độ lệch chuẩn ${deviation} của ${n} giá trị`,
    en: (mean: string, deviation: string, n: number) =>
      `against the mean ${mean} and the standard deviation ${deviation} of ${n} values`
  },
  above: {
    vi: (worse: number, tied: number, n: number) => `cao hơn ${worse} trong ${n} giá trị (${tied} giá trị bằng nhau)`,
    en: (worse: number, tied: number, n: number) => `above ${worse} of ${n} values (${tied} the same)`
  },
  under: {
    vi: (worse: number, tied: number, n: number) => `thấp hơn ${worse} trong ${n} giá trị (${tied} giá trị bằng nhau)`,
    en: (worse: number, tied: number, n: number) => `below ${worse} of ${n} values (${tied} the same)`
  },
  distance: {
    vi: (low: string, mark: string) => `từ giá trị kém nhất ${low} tới đích ${mark}`,
    en: (low: string, mark: string) => `on the way from the worst value ${low} to the mark ${mark}`
  },
  reached: {
    vi: (mark: string) => `đích ${mark} thì mọi đơn vị đều đã đạt`,
    en: (mark: string) => `the mark ${mark} is one that every unit has reached`
  },
  top: {
    vi: (high: string) => `theo phần của giá trị cao nhất ${high}`,
    en: (high: string) => `as a share of the highest value ${high}`
  },
  none: {vi: "lấy chính giá trị làm điểm", en: "the value is the score"}
} as const;

/** Statuses of an observation, in a sentence. */
export const STATUSES_TOLD = {
  reported: {vi: "đã báo cáo", en: "reported"},
  "not-yet": {vi: "chưa làm", en: "not yet"},
  "not-reported": {vi: "chưa báo cáo", en: "not reported"},
  "not-applicable": {vi: "không áp dụng", en: "not applicable"},
  "refers-to": {vi: "dẫn sang tài liệu khác", en: "refers to another document"},
  withheld: {vi: "không công bố", en: "withheld"},
  estimated: {vi: "ước tính", en: "estimated"},
  carried: {vi: "lấy từ kỳ trước", en: "carried over"},
  error: {vi: "lỗi", en: "error"}
} as const;
