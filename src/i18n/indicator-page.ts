import {formatList} from "./format.js";
import {KIND_EN, KIND_VI} from "./kind-words.js";

interface OfKind {
  readonly kind: "province" | "ministry";
  readonly n: number;
  readonly asked: number;
}

/** Texts of an indicator's page. */
export const INDICATOR_PAGE = {
  statusInForce: {vi: "đang có hiệu lực", en: "in force"},
  statusOwn: {vi: "của khung đánh giá", en: "of our framework"},
  statusDraft: {vi: "dự thảo, chưa có hiệu lực", en: "draft, not in force"},
  kindMedian: {
    vi: (d: OfKind & {unit: string | null}) =>
      `${d.unit === null ? "" : `${d.unit}, `}trung vị của ${d.n}/${d.asked}\u00A0${KIND_VI[d.kind]} có số liệu`,
    en: (d: OfKind & {unit: string | null}) =>
      `${d.unit === null ? "" : `${d.unit}, `}median of the ${d.n} of ${d.asked} ${KIND_EN[d.kind]} with a figure`
  },
  kindTop: {
    vi: (d: OfKind & {level: string}) =>
      d.n === d.asked
        ? `${KIND_VI[d.kind]} ở mức “${d.level}”; mọi ${KIND_VI[d.kind]} đều có số liệu`
        : `${KIND_VI[d.kind]} có số liệu ở mức “${d.level}”; ${d.asked - d.n} trong ${d.asked}\u00A0${KIND_VI[d.kind]} không có số liệu`,
    en: (d: OfKind & {level: string}) =>
      d.n === d.asked
        ? `${KIND_EN[d.kind]} at “${d.level}”; all of them have a figure`
        : `${KIND_EN[d.kind]} with a figure at “${d.level}”; ${d.asked - d.n} of ${d.asked} have none`
  },
  kindNone: {
    vi: (d: OfKind) => `chưa nơi nào trong ${d.asked}\u00A0${KIND_VI[d.kind]} có số liệu`,
    en: (d: OfKind) => `none of the ${d.asked} ${KIND_EN[d.kind]} has a figure`
  },
  nation: {vi: (bounds: string) => `cả nước; ${bounds}`, en: (bounds: string) => `the nation; ${bounds}`},
  nationDraft: {
    vi: (bounds: string) => `cả nước, theo chỉ tiêu dự thảo; ${bounds}`,
    en: (bounds: string) => `the nation, by a draft's indicator; ${bounds}`
  },
  complete: {vi: "đủ báo cáo", en: "all have reported"},
  boundsRange: {
    vi: (low: string, high: string, missing: number) => `khoảng ${low} đến ${high}, ${missing}\u00A0nơi thiếu số liệu`,
    en: (low: string, high: string, missing: number) => `range ${low} to ${high}, ${missing} without a figure`
  },
  boundsLeast: {
    vi: (low: string, missing: number) => `ít nhất ${low}, không có cận trên, ${missing}\u00A0nơi thiếu số liệu`,
    en: (low: string, missing: number) => `at least ${low}, no upper bound, ${missing} without a figure`
  },
  boundsOpen: {
    vi: (low: string) => `ít nhất ${low}, không có cận trên vì còn nơi khác ngoài bộ và tỉnh`,
    en: (low: string) => `at least ${low}, no upper bound, since others than ministries and provinces add to it`
  },
  boundsNone: {
    vi: (missing: number) => `không tính được khoảng, ${missing}\u00A0nơi thiếu số liệu mà chưa biết đủ mẫu số`,
    en: (missing: number) => `no range: of ${missing} without a figure not every denominator is known`
  },
  missingHeading: {
    vi: (d: {missing: number; asked: number}) =>
      d.missing === 0 ? "Mọi nơi được hỏi đều có số liệu" : `${d.missing} trong ${d.asked}\u00A0nơi không có số liệu`,
    en: (d: {missing: number; asked: number}) =>
      d.missing === 0
        ? "All that were asked have a figure"
        : `${d.missing} of ${d.asked} ${d.missing === 1 ? "has" : "have"} no figure`
  },
  missingNote: {
    vi: "Thiếu không bị tính là 0, cũng không được đoán.",
    en: "What is missing is neither counted as 0 nor guessed."
  },
  nationBounds: {
    vi: (d: {value: string; bounds: string}) => `Số của cả nước là ${d.value}: ${d.bounds}.`,
    en: (d: {value: string; bounds: string}) => `The national figure is ${d.value}: ${d.bounds}.`
  },
  byDraft: {
    vi: (draft: string) => `Số của cả nước tính theo chỉ tiêu của ${draft}, chưa có hiệu lực.`,
    en: (draft: string) => `The national figure is that of an indicator of the ${draft}, not in force.`
  },
  unboundedBy: {
    vi: (names: readonly string[]) => `Chưa biết mẫu số của ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `The denominator of ${formatList(names, "en")} is not known.`
  },
  notApplicable: {
    vi: (names: readonly string[]) => `Không áp dụng với ${names.length}\u00A0nơi: ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `Does not apply to ${names.length}: ${formatList(names, "en")}.`
  },
  notAsked: {
    vi: {province: "Không hỏi các tỉnh.", ministry: "Không hỏi các bộ."},
    en: {province: "Provinces are not asked.", ministry: "Ministries are not asked."}
  },
  trendHeading: {
    vi: (d: {year: number; compared: number; risen: number; fallen: number}) =>
      d.compared === 0
        ? `Chưa nơi nào so được với ${d.year}`
        : `So với ${d.year}: ${d.risen} trong ${d.compared}\u00A0nơi so được đã tăng, ${d.fallen} giảm`,
    en: (d: {year: number; compared: number; risen: number; fallen: number}) =>
      d.compared === 0
        ? `No unit can be compared with ${d.year}`
        : `Against ${d.year}: of ${d.compared} that compare, ${d.risen} rose and ${d.fallen} fell`
  },
  trendFirst: {
    vi: "Chưa so được: đây là ấn bản đầu tiên có chỉ số này",
    en: "Nothing to compare with: the first edition with this indicator"
  },
  trendNote: {
    vi: (year: number) =>
      `Chỉ so khi hai năm là cùng một nơi, hoặc các nơi trước cộng lại được đúng. Nơi không so được ghi lý do ở bảng trên. Số ${year} nằm ở tệp trends.csv.`,
    en: (year: number) =>
      `Compared only where both years are of one unit, or where its predecessors add up exactly. Where they don't, the table above says why. The figures of ${year} are in trends.csv.`
  },
  risen: {vi: "Tăng", en: "Rose"},
  unchanged: {vi: "Không đổi", en: "Unchanged"},
  fallen: {vi: "Giảm", en: "Fell"},
  notCompared: {vi: "Không so được", en: "Don't compare"},
  nationYears: {vi: "Số của cả nước", en: "The national figure"},
  nationYearsDraft: {vi: "Số của cả nước, theo chỉ tiêu dự thảo", en: "The national figure, by a draft's indicator"},
  parts: {vi: "Tử số / mẫu số", en: "Numerator / denominator"},
  kind: {vi: "Loại", en: "Kind"},
  year: {vi: "Năm", en: "Year"},
  figure: {vi: "Số liệu", en: "Figure"},
  range: {vi: "Khoảng", en: "Range"},
  reporters: {vi: "Nơi có số liệu", en: "With a figure"},
  nationWhy: {
    vi: (reason: string) => `Không trừ số của cả nước hai năm cho nhau: ${reason}.`,
    en: (reason: string) => `No difference is given of the two national figures: ${reason}.`
  },
  nationMoved: {
    vi: (change: string) => `Số của cả nước thay đổi ${change}.`,
    en: (change: string) => `The national figure moved by ${change}.`
  },
  points: {vi: (n: string) => `${n} điểm phần trăm`, en: (n: string) => `${n} percentage points`},
  dataHeading: {vi: "Lấy số liệu", en: "Get the data"},
  dataNote: {
    vi: "Tệp CSV của ấn bản, mở được bằng Excel; lọc theo cột ghi ở đây để có đúng các số trên trang.",
    en: "CSV files of the edition, which Excel opens; filter by the columns named here for the very figures of this page."
  },
  file: {vi: "Tệp", en: "File"},
  holds: {vi: "Có gì", en: "Holds"},
  filter: {vi: "Lọc", en: "Filter"},
  files: {
    vi: {
      observations: "giá trị, tử số, mẫu số, ô nguồn của từng nơi",
      "indicator-stats": "số nơi, lý do thiếu, trung vị, tứ phân vị, tổng trên tổng",
      "indicator-levels": "số nơi ở từng mức",
      "indicator-places": "thứ tự theo giá trị",
      scores: "điểm của từng nơi",
      targets: "số liệu và tình trạng của cả nước và từng nơi so với mục tiêu",
      "target-states": "số nơi theo tình trạng so với mục tiêu",
      trends: "số năm trước, thay đổi, lý do không so được",
      regions: "tổng theo vùng"
    },
    en: {
      observations: "value, numerator, denominator and source cells of each unit",
      "indicator-stats": "units, why missing, median, quartiles, sum over sum",
      "indicator-levels": "units at each level",
      "indicator-places": "places by value",
      scores: "scores of each unit",
      targets: "figures and states of the nation and each unit against the targets",
      "target-states": "units by state against the targets",
      trends: "last year's figures, changes, reasons for none",
      regions: "sums by region"
    }
  }
} as const;
