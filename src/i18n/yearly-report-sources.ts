/** What stands behind the figures of the yearly report, in the words of its annex. */
export const REPORT_SOURCES = {
  nationalValue: {vi: (name: string) => `${name}: con số quốc gia`, en: (name: string) => `${name}: national figure`},
  ratio: {
    vi: (d: {numerator: string; denominator: string; value: string}) =>
      `Σ tử số / Σ mẫu số = ${d.numerator} / ${d.denominator} = ${d.value}`,
    en: (d: {numerator: string; denominator: string; value: string}) =>
      `Σ numerators / Σ denominators = ${d.numerator} / ${d.denominator} = ${d.value}`
  },
  sum: {
    vi: (d: {value: string; reported: string}) => `Σ số của ${d.reported} nơi đã báo cáo = ${d.value}`,
    en: (d: {value: string; reported: string}) => `Σ over the ${d.reported} who reported = ${d.value}`
  },
  bounds: {
    vi: (name: string) => `${name}: khoảng khi mọi nơi báo cáo`,
    en: (name: string) => `${name}: range once all report`
  },
  boundsFormula: {
    vi: "cận dưới: nơi thiếu chưa có gì; cận trên: nơi thiếu đạt đủ mẫu số đã biết",
    en: "lower: the missing have none; upper: the missing comply on their known denominators"
  },
  target: {
    vi: (name: string, year: number) => `${name}: mục tiêu ${year}`,
    en: (name: string, year: number) => `${name}: ${year} target`
  },
  path: {
    vi: (name: string, year: number) => `${name}: lộ trình năm ${year}`,
    en: (name: string, year: number) => `${name}: path for ${year}`
  },
  pathFormula: {
    vi: (d: {first: string; last: string; from: number; to: number; year: number; value: string}) =>
      `${d.first} + (${d.last} − ${d.first}) × (${d.year} − ${d.from}) / (${d.to} − ${d.from}) = ${d.value}`,
    en: (d: {first: string; last: string; from: number; to: number; year: number; value: string}) =>
      `${d.first} + (${d.last} − ${d.first}) × (${d.year} − ${d.from}) / (${d.to} − ${d.from}) = ${d.value}`
  },
  difference: {
    vi: (high: string, low: string, value: string) => `${high} − ${low} = ${value} (trừ trên số đã làm tròn)`,
    en: (high: string, low: string, value: string) => `${high} − ${low} = ${value} (of the rounded figures)`
  },
  behind: {vi: (name: string) => `${name}: chậm so với lộ trình`, en: (name: string) => `${name}: behind the path`},
  otherReading: {
    vi: (name: string) => `${name}: theo cách đọc thứ hai của mẫu số`,
    en: (name: string) => `${name}: under the other reading of the denominator`
  },
  nationalTargets: {
    vi: (year: number) => `mục tiêu quốc gia đang có hiệu lực cho năm ${year}`,
    en: (year: number) => `national targets in force for ${year}`
  },
  reportedBy: {
    vi: (unit: string, name: string) => `${unit}: ${name}, như đã ghi`,
    en: (unit: string, name: string) => `${unit}: ${name}, as written`
  },
  withState: {
    vi: (what: string, state: string) => `${what}: ${state}`,
    en: (what: string, state: string) => `${what}: ${state}`
  },
  missingUnits: {
    vi: (name: string) => `${name}: nơi chưa có số liệu`,
    en: (name: string) => `${name}: units without a figure`
  },
  expectedMinus: {
    vi: (d: {expected: string; reported: string; value: string}) =>
      `được hỏi − có số liệu = ${d.expected} − ${d.reported} = ${d.value}`,
    en: (d: {expected: string; reported: string; value: string}) =>
      `asked − with a figure = ${d.expected} − ${d.reported} = ${d.value}`
  },
  rank: {
    vi: (name: string) => `${name}: hạng, khoảng 90%, điểm, số chỉ số`,
    en: (name: string) => `${name}: rank, 90% interval, score, indicators`
  },
  score: {vi: (formula: string) => `điểm: ${formula}`, en: (formula: string) => `score: ${formula}`},
  shareTotal: {
    vi: (kind: string, year: number) => `${kind}: mục tiêu ${year} đã đạt`,
    en: (kind: string, year: number) => `${kind}: ${year} targets met`
  },
  shareFormula: {
    vi: (d: {met: string; applicable: string; value: string; open: string}) =>
      `Σ đạt / Σ áp dụng = ${d.met} / ${d.applicable} = ${d.value}; cận trên thêm ${d.open} chưa báo cáo`,
    en: (d: {met: string; applicable: string; value: string; open: string}) =>
      `Σ met / Σ applicable = ${d.met} / ${d.applicable} = ${d.value}; the upper bound adds ${d.open} not reported`
  },
  gap: {vi: (name: string) => `${name}: khoảng cách tới mục tiêu`, en: (name: string) => `${name}: gap to the target`},
  closing: {
    vi: (d: {unit: string; name: string}) => `${d.unit}: phần thu hẹp được, ${d.name}`,
    en: (d: {unit: string; name: string}) => `${d.unit}: what it closes, ${d.name}`
  },
  closingHalf: {
    vi: (name: string) => `${name}: số nơi đủ lấp một nửa`,
    en: (name: string) => `${name}: units that close half`
  },
  closingHalfFormula: {
    vi: (share: string) => `thứ tự nhỏ nhất có cộng dồn từ 50% trở lên: ${share}`,
    en: (share: string) => `the first in order whose cumulative share is at least 50%: ${share}`
  },
  closingAll: {
    vi: (name: string) => `${name}: nơi còn việc phải làm`,
    en: (name: string) => `${name}: units with something left`
  },
  notes: {vi: "điều cần làm rõ", en: "notes to settle"},
  sameAdvice: {vi: "đếm dòng có cùng nội dung", en: "rows counted with the same note"},
  trend: {
    vi: (d: {unit: string; name: string}) => `${d.unit}: ${d.name}, hai năm`,
    en: (d: {unit: string; name: string}) => `${d.unit}: ${d.name}, two years`
  },
  trendFormula: {
    vi: (d: {value: string; before: string; change: string}) =>
      `năm nay − năm trước = ${d.value} − ${d.before} = ${d.change}`,
    en: (d: {value: string; before: string; change: string}) =>
      `this year − the year before = ${d.value} − ${d.before} = ${d.change}`
  },
  pairs: {vi: "cặp số liệu hai năm", en: "pairs of figures of two years"},
  indexPairs: {vi: "điểm chung của hai năm", en: "index of the two years"},
  changeSign: {
    vi: (sign: string) => `đếm dòng có thay đổi ${sign} 0`,
    en: (sign: string) => `rows counted with a change ${sign} 0`
  },
  occurrences: {vi: "lượt nhiệm vụ", en: "task occurrences"},
  tasks: {vi: "nhiệm vụ khác nhau", en: "distinct tasks"},
  distinct: {
    vi: (column: string) => `đếm giá trị khác nhau của cột ${column}`,
    en: (column: string) => `distinct values of the column ${column}`
  },
  overdue: {vi: (task: string) => `${task}: quá hạn`, en: (task: string) => `${task}: overdue`},
  overdueFormula: {
    vi: (d: {date: string; due: string}) => `số ngày từ ${d.due} đến ${d.date}`,
    en: (d: {date: string; due: string}) => `days from ${d.due} to ${d.date}`
  },
  reporters: {vi: "cơ quan phải báo cáo", en: "agencies that are to report"},
  receipt: {vi: (name: string) => `${name}: gửi muộn`, en: (name: string) => `${name}: late`},
  outlineTotal: {vi: (name: string) => `Đề cương: ${name}`, en: (name: string) => `Outline: ${name}`},
  voices: {vi: (field: string) => `Đề cương: ${field}, số nơi`, en: (field: string) => `Outline: ${field}, units`},
  files: {vi: "tệp đã nhận", en: "files received"},
  findings: {vi: "điểm phát hiện trong tệp", en: "findings in the files"},
  units: {vi: "cơ quan được đánh giá", en: "agencies assessed"},
  groups: {vi: "nhóm xếp hạng", en: "groups of the ranking"},
  rankedUnits: {vi: "cơ quan được xếp hạng", en: "agencies ranked"},
  leadGroup: {vi: "nơi cùng nhóm dẫn đầu", en: "units in the leading group"},
  between: {vi: "nơi xếp giữa", en: "units in between"},
  betweenFormula: {
    vi: (d: {all: string; shown: string; value: string}) =>
      `được xếp hạng − có trong bảng = ${d.all} − ${d.shown} = ${d.value}`,
    en: (d: {all: string; shown: string; value: string}) => `ranked − in the table = ${d.all} − ${d.shown} = ${d.value}`
  },
  values: {vi: "số liệu áp dụng cho các nơi", en: "figures that apply"},
  valuesFormula: {vi: (column: string) => `cộng cột ${column}`, en: (column: string) => `sum of the column ${column}`},
  interval: {vi: "độ rộng trung vị của khoảng hạng 90%", en: "median width of the 90% rank intervals"},
  intervalFormula: {
    vi: "trung vị của (p95 làm tròn lên − p05 làm tròn xuống + 1) trên các nơi được xếp hạng",
    en: "median of (p95 rounded up − p05 rounded down + 1) over those ranked"
  },
  condition: {vi: (text: string) => `đếm dòng có ${text}`, en: (text: string) => `rows counted where ${text}`},
  sourceLabel: {vi: "Số liệu", en: "Data"},
  clauseLabel: {vi: "Căn cứ", en: "Clause"},
  cellsLabel: {vi: "Ô", en: "Cells"},
  column: {vi: "cột", en: "column"},
  rowCount: {vi: "số dòng", en: "number of rows"},
  asDraft: {vi: (name: string) => `${name} (dự thảo)`, en: (name: string) => `${name} (draft)`}
} as const;
