import {formatList} from "./format.js";

interface Behind {
  readonly met: number;
  readonly name: string;
  readonly gap: string;
}

const NUMBER_WORDS = {
  vi: ["Chưa mục tiêu nào", "Một", "Hai", "Ba", "Bốn"],
  en: ["None", "One", "Two", "Three", "Four"]
} as const;

/** Texts of the overview. Headlines are whole sentences, one for each case. */
export const OVERVIEW = {
  title: {vi: (year: number) => `Tổng quan ${year}`, en: (year: number) => `Overview ${year}`},
  allMetBehind: {
    vi: (d: Behind) =>
      `Cả bốn mục tiêu quốc gia năm 2024 đã đạt; trên đường tới 2030, ${d.name} chậm ${d.gap} so với lộ trình.`,
    en: (d: Behind) =>
      `All four national targets for 2024 are met; on the way to 2030, ${d.name} are ${d.gap} behind the path.`
  },
  allMet: {
    vi: () => "Cả bốn mục tiêu quốc gia năm 2024 đã đạt, không chỉ tiêu nào chắc chắn chậm so với lộ trình tới 2030.",
    en: () => "All four national targets for 2024 are met, and none is certainly behind the path to 2030."
  },
  someMetBehind: {
    vi: (d: Behind) =>
      `${NUMBER_WORDS.vi[d.met]} trong bốn mục tiêu quốc gia năm 2024 chắc chắn đã đạt; ${d.name} còn kém ${d.gap}.`,
    en: (d: Behind) =>
      `${NUMBER_WORDS.en[d.met]} of the four national targets for 2024 ${d.met === 1 ? "is" : "are"} certainly met; ${d.name} fall ${d.gap} short.`
  },
  someMet: {
    vi: (d: {met: number; unsure: readonly string[]}) =>
      `${NUMBER_WORDS.vi[d.met]} trong bốn mục tiêu quốc gia năm 2024 chắc chắn đã đạt; thiếu báo cáo nên chưa kết luận được về ${formatList(d.unsure, "vi")}.`,
    en: (d: {met: number; unsure: readonly string[]}) =>
      `${NUMBER_WORDS.en[d.met]} of the four national targets for 2024 ${d.met === 1 ? "is" : "are"} certainly met; missing reports leave ${formatList(d.unsure, "en")} open.`
  },
  someMetOffPath: {
    vi: (d: Behind) =>
      `${NUMBER_WORDS.vi[d.met]} trong bốn mục tiêu quốc gia năm 2024 chắc chắn đã đạt; ${d.name} chậm ${d.gap} so với lộ trình tới 2030.`,
    en: (d: Behind) =>
      `${NUMBER_WORDS.en[d.met]} of the four national targets for 2024 ${d.met === 1 ? "is" : "are"} certainly met; ${d.name} are ${d.gap} behind the path to 2030.`
  },
  nationalHeading: {vi: "Bốn mục tiêu quốc gia của Quyết định 699", en: "The four national targets of Decision 699"},
  points: {vi: (n: string) => `${n} điểm phần trăm`, en: (n: string) => `${n} percentage points`},
  things: {vi: (n: string, noun: string) => `${n} ${noun}`, en: (n: string, noun: string) => `${n} ${noun}`},
  numerators: {
    vi: (n: string, d: string, noun: string) => `${n} / ${d} ${noun}`,
    en: (n: string, d: string, noun: string) => `${n} / ${d} ${noun}`
  },
  bounds: {
    vi: (low: string, high: string, missing: number) => `khoảng ${low}–${high}, thiếu ${missing} nơi`,
    en: (low: string, high: string, missing: number) => `range ${low}–${high}, ${missing} not reporting`
  },
  complete: {vi: "đủ báo cáo", en: "all have reported"},
  atLeast: {
    vi: (low: string, missing: number) => `ít nhất ${low}, không có cận trên; thiếu ${missing} nơi`,
    en: (low: string, missing: number) => `at least ${low}, no upper bound; ${missing} not reporting`
  },
  notBoundable: {
    vi: (missing: number) => `không tính được khoảng: thiếu mẫu số trong ${missing} nơi chưa báo cáo`,
    en: (missing: number) => `no range: a denominator is unknown among ${missing} not reporting`
  },
  pathLabel: {
    vi: (year: number, v: string) => `lộ trình ${year}: ${v}`,
    en: (year: number, v: string) => `path ${year}: ${v}`
  },
  stateAt: {
    vi: (year: number, state: string) => `${state} ${year}`,
    en: (year: number, state: string) => `${state} ${year}`
  },
  toDo: {
    vi: (n: string, noun: string, year: number) => `tới ${year} cần thêm ít nhất ${n} ${noun}`,
    en: (n: string, noun: string, year: number) => `by ${year}, at least ${n} more ${noun}`
  },
  nothingToDo: {
    vi: (year: number) => `đã đủ cho mục tiêu ${year}`,
    en: (year: number) => `enough for the ${year} target`
  },
  keySolid: {vi: "Thanh đặc: chắc chắn đã có", en: "Solid bar: certain"},
  keyOpen: {vi: "Thanh nhạt: chưa tính được khoảng", en: "Pale bar: no range can be given"},
  keyHatch: {
    vi: "Gạch chéo: tới cận trên, nếu nơi chưa báo cáo đều đạt",
    en: "Hatched: up to the upper bound, should all who are silent comply"
  },
  keyDiamond: {vi: "Thoi: mục tiêu 2024", en: "Diamond: 2024 target"},
  keyPath: {
    vi: (year: number) => `Vạch giữa: lộ trình thẳng tại năm ${year}`,
    en: (year: number) => `Middle tick: straight path in ${year}`
  },
  keyEnd: {vi: "Vạch cuối: mục tiêu 2030", en: "End tick: 2030 target"},
  rankingProvinces: {vi: "Tỉnh, thành phố dẫn đầu và cuối bảng", en: "Provinces at the top and the bottom"},
  rankingMinistries: {vi: "Bộ, cơ quan ngang bộ dẫn đầu và cuối bảng", en: "Ministries at the top and the bottom"},
  rankedOf: {
    vi: (ranked: number, all: number) =>
      `Điểm 0–100; vạch là khoảng 90% của điểm. Xếp hạng ${ranked} trong ${all} nơi.`,
    en: (ranked: number, all: number) => `Score 0–100; the line is its 90% interval. ${ranked} of ${all} are ranked.`
  },
  between: {vi: (n: number) => `${n} nơi ở giữa`, en: (n: number) => `${n} in between`},
  seeAll: {vi: (n: number) => `Xem đủ ${n} nơi`, en: (n: number) => `See all ${n}`},
  sharesHeading: {vi: "Các cơ quan đã đạt bao nhiêu mục tiêu", en: "How many targets the agencies have met"},
  sharesNote: {
    vi: "Chỉ tính mục tiêu đang có hiệu lực mà từng cơ quan có thể đạt; hai mốc năm không cộng chung.",
    en: "Only targets in force that one agency can meet; the two years are never added up."
  },
  shareOf: {vi: "Mục tiêu năm", en: "Targets for"},
  shareMet: {vi: "Đạt / áp dụng", en: "Met / applicable"},
  shareValue: {vi: "Tỷ lệ", en: "Share"},
  shareRange: {vi: "Khoảng", en: "Range"},
  sureHeading: {vi: "Chắc chắn đến đâu", en: "How sure this is"},
  sureRanked: {
    vi: (missing: readonly string[]) =>
      missing.length
        ? `nơi có đủ số liệu để xếp hạng; không xếp: ${formatList(missing, "vi")}.`
        : "nơi có đủ số liệu để xếp hạng.",
    en: (missing: readonly string[]) =>
      missing.length
        ? `have enough data to be ranked; not ranked: ${formatList(missing, "en")}.`
        : "have enough data to be ranked."
  },
  sureFiles: {
    vi: (d: {accepted: number; back: number; superseded: number}) =>
      `tệp đã nhận: ${d.accepted} được dùng, ${d.back} trả lại, ${d.superseded} bị bản sau thay thế.`,
    en: (d: {accepted: number; back: number; superseded: number}) =>
      `files received: ${d.accepted} used, ${d.back} sent back, ${d.superseded} superseded by a later one.`
  },
  sureFindings: {
    vi: "lỗi trong ô số liệu; ô có lỗi được để trống, không bao giờ tính là 0.",
    en: "errors in cells; a cell in error is held back, never counted as 0."
  },
  sureRanks: {
    vi: "bậc là bề rộng trung vị của khoảng hạng 90%: chênh nhau ít hơn thế thì chưa nói lên điều gì.",
    en: "places is the median width of the 90% rank intervals: a smaller difference says little."
  }
} as const;
