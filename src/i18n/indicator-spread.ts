import {capitalised, KIND_EN, KIND_VI} from "./kind-words.js";

interface Range {
  readonly kind: "province" | "ministry";
  readonly low: string;
  readonly high: string;
}

/** How the figures of an indicator lie among the units, in words. */
export const INDICATOR_SPREAD = {
  spreadHeading: {
    vi: (ranges: readonly Range[]) =>
      capitalised(ranges.map(({kind, low, high}) => `${KIND_VI[kind]} từ ${low} đến ${high}`).join("; ")),
    en: (ranges: readonly Range[]) =>
      capitalised(ranges.map(({kind, low, high}) => `${KIND_EN[kind]} from ${low} to ${high}`).join("; "))
  },
  spreadPlain: {vi: "Các nơi phân bố thế nào", en: "How the units lie"},
  spreadNote: {
    vi: "Mỗi chấm là một nơi; vạch đậm là trung vị; vạch đứt là mục tiêu. Nơi không có số liệu không có chấm, không nằm ở\u00A00.",
    en: "Each dot is a unit; the thick tick is the median; dashed lines are targets. A unit without a figure has no dot: it is not at 0."
  },
  spreadNotePlain: {
    vi: "Mỗi chấm là một nơi; vạch đậm là trung vị. Nơi không có số liệu không có chấm, không nằm ở\u00A00.",
    en: "Each dot is a unit; the thick tick is the median. A unit without a figure has no dot: it is not at 0."
  },
  logScale: {
    vi: "Thang logarit: mỗi vạch gấp mười vạch trước, vì số liệu chênh nhau quá xa.",
    en: "Logarithmic axis: each line is ten times the one before, since the figures are so far apart."
  },
  crowdedZero: {
    vi: "Số liệu chênh nhau rất xa nhưng có nơi báo cáo 0, nên trục vẫn chia đều.",
    en: "The figures are very far apart, but some reported 0, so the axis stays even."
  },
  spreadText: {
    vi: (ranges: readonly (Range & {middle: string})[]) =>
      `Biểu đồ chấm. ${ranges.map(({kind, low, high, middle}) => `${capitalised(KIND_VI[kind])}: từ ${low} đến ${high}, trung vị ${middle}`).join(". ")}. Số của từng nơi ở bảng bên dưới.`,
    en: (ranges: readonly (Range & {middle: string})[]) =>
      `Dot plot. ${ranges.map(({kind, low, high, middle}) => `${capitalised(KIND_EN[kind])}: from ${low} to ${high}, median ${middle}`).join(". ")}. The tables below have the figure of each.`
  },
  goalLabel: {
    vi: (year: number, goal: string) => `${year}: ${goal}`,
    en: (year: number, goal: string) => `${year}: ${goal}`
  },
  goalDraft: {
    vi: (year: number, goal: string) => `dự thảo ${year}: ${goal}`,
    en: (year: number, goal: string) => `draft ${year}: ${goal}`
  },
  withFigure: {
    vi: (n: number, asked: number) => `${n}/${asked}\u00A0có số liệu`,
    en: (n: number, asked: number) => `${n}/${asked} with a figure`
  },
  kind: {vi: "Loại", en: "Kind"},
  reporters: {vi: "Có số liệu", en: "With a figure"},
  lowest: {vi: "Thấp nhất", en: "Lowest"},
  q1: {vi: "Tứ phân vị dưới", en: "Lower quartile"},
  median: {vi: "Trung vị", en: "Median"},
  q3: {vi: "Tứ phân vị trên", en: "Upper quartile"},
  highest: {vi: "Cao nhất", en: "Highest"},
  pooled: {vi: "Tổng tử / tổng mẫu", en: "Sum over sum"},
  sharedBy: {vi: (n: number) => `(${n}\u00A0nơi)`, en: (n: number) => `(${n}\u00A0units)`},
  levelsYesNo: {
    vi: (d: readonly {kind: "province" | "ministry"; yes: number; n: number}[]) =>
      capitalised(d.map(({kind, yes, n}) => `${yes} trong ${n} ${KIND_VI[kind]} “có”`).join("; ")),
    en: (d: readonly {kind: "province" | "ministry"; yes: number; n: number}[]) =>
      d.map(({kind, yes, n}) => `${yes} of ${n} ${KIND_EN[kind]} say yes`).join("; ")
  },
  levelsHeading: {
    vi: (d: readonly {kind: "province" | "ministry"; yes: number; n: number}[], level: string) =>
      `${capitalised(d.map(({kind, yes, n}) => `${yes} trong ${n} ${KIND_VI[kind]}`).join(", "))} ở mức cao nhất, ${level}`,
    en: (d: readonly {kind: "province" | "ministry"; yes: number; n: number}[], level: string) =>
      `${d.map(({kind, yes, n}) => `${yes} of ${n} ${KIND_EN[kind]}`).join(", ")} at the top level, ${level}`
  },
  levelsNote: {
    vi: "Số nơi ở từng mức; thanh tính trên số nơi được hỏi. Gạch chéo là không có số liệu, không phải mức 0.",
    en: "Units at each level; bars are of all that were asked. Hatched means no figure, which is not level 0."
  },
  level: {vi: "Mức", en: "Level"},
  noFigure: {vi: "không có số liệu", en: "no figure"}
} as const;
