import {formatList} from "./format.js";
import {capitalised, KIND_EN, KIND_VI} from "./kind-words.js";

/** The rankings of an indicator's page, in words. */
export const INDICATOR_RANKING = {
  rankingHeading: {
    vi: (kind: "province" | "ministry", names: readonly string[], value: string) =>
      `${capitalised(KIND_VI[kind])}: ${formatList(names, "vi")} cao nhất, ${value}`,
    en: (kind: "province" | "ministry", names: readonly string[], value: string) =>
      `${capitalised(KIND_EN[kind])}: ${formatList(names, "en")} ${names.length === 1 ? "is" : "are"} highest, ${value}`
  },
  rankingShared: {
    vi: (kind: "province" | "ministry", n: number, value: string) =>
      `${capitalised(KIND_VI[kind])}: ${n}\u00A0nơi cùng cao nhất, ${value}`,
    en: (kind: "province" | "ministry", n: number, value: string) =>
      `${capitalised(KIND_EN[kind])}: ${n} share the highest, ${value}`
  },
  rankingNone: {
    vi: (kind: "province" | "ministry") => `${capitalised(KIND_VI[kind])}: chưa nơi nào có số liệu`,
    en: (kind: "province" | "ministry") => `${capitalised(KIND_EN[kind])}: none has a figure`
  },
  yesNoHeading: {
    vi: (kind: "province" | "ministry", yes: number, n: number) =>
      `Từng ${KIND_VI[kind]}: ${yes} trong ${n}\u00A0nơi “có”`,
    en: (kind: "province" | "ministry", yes: number, n: number) =>
      `Each of the ${KIND_EN[kind]}: ${yes} of ${n} say yes`
  },
  yesNoNote: {
    vi: "Xếp theo tên; bấm tên cột để sắp theo giá trị. Bấm ô nguồn để tới chỗ số này ở trang của cơ quan.",
    en: "In order of name; press a column's name to sort by it. The source cells lead to the figure on the agency's page."
  },
  rankingNote: {
    vi: "Xếp theo giá trị của riêng chỉ số này, bằng nhau thì cùng thứ tự; không phải hạng chung, và không có khoảng. Bấm ô nguồn để tới chỗ số này ở trang của cơ quan.",
    en: "In order of the value of this indicator alone, equal values sharing a place; not the overall rank, and without an interval. The source cells lead to the figure on the agency's page."
  },
  lowerNote: {vi: "Ở chỉ số này, thấp hơn là tốt hơn.", en: "Of this indicator, lower is better."},
  place: {vi: "Thứ tự", en: "Place"},
  change: {vi: (year: number) => `So với ${year}`, en: (year: number) => `Against ${year}`},
  changePoints: {
    vi: (year: number) => `So với ${year}, điểm phần trăm`,
    en: (year: number) => `Against ${year}, percentage points`
  },
  same: {vi: "không đổi", en: "no change"},
  nowYes: {vi: "nay đã có", en: "now yes"},
  nowNo: {vi: "nay không còn", en: "no longer"},
  targetYear: {vi: (year: number) => `Mục tiêu ${year}`, en: (year: number) => `${year} target`},
  draftYear: {vi: (year: number) => `Dự thảo, ${year}`, en: (year: number) => `Draft, ${year}`}
} as const;
