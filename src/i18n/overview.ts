import {formatList} from "./format.js";
import {numberWithin, numberWord} from "./number-words.js";

/** National targets that are due: how many, and the one year they are set for; null where there are several. */
interface Due {
  readonly count: number;
  readonly year: number | null;
}

interface Behind extends Due {
  readonly met: number;
  /** Year of the last target of the indicator named. */
  readonly last: number;
  readonly name: string;
  readonly gap: string;
}

const metVi = (count: number) => (count === 0 ? "Chưa mục tiêu nào" : numberWord(count, "vi"));
const dueVi = ({count, year}: Due) =>
  `${numberWithin(count, "vi")} mục tiêu quốc gia ${year === null ? "đã đến hạn" : `năm ${year}`}`;
const dueEn = ({count, year}: Due) =>
  `${numberWithin(count, "en")} national targets ${year === null ? "due by now" : `for ${year}`}`;
const metOf = (d: Due & {readonly met: number}) => ({
  vi: `${metVi(d.met)} trong ${dueVi(d)} chắc chắn đã đạt`,
  en: `${numberWord(d.met, "en")} of the ${dueEn(d)} ${d.met === 1 ? "is" : "are"} certainly met`
});

/** Texts of the overview. Headlines are whole sentences, one for each case. */
export const OVERVIEW = {
  title: {vi: (year: number) => `Tổng quan ${year}`, en: (year: number) => `Overview ${year}`},
  allMetBehind: {
    vi: (d: Behind) => `Cả ${dueVi(d)} đã đạt; trên đường tới ${d.last}, ${d.name} chậm ${d.gap} so với lộ trình.`,
    en: (d: Behind) => `All ${dueEn(d)} are met; on the way to ${d.last}, ${d.name} are ${d.gap} behind the path.`
  },
  allMet: {
    vi: (d: Due & {last: number | null}) =>
      `Cả ${dueVi(d)} đã đạt, không mục tiêu nào chắc chắn chậm so với lộ trình${d.last === null ? "" : ` tới ${d.last}`}.`,
    en: (d: Due & {last: number | null}) =>
      `All ${dueEn(d)} are met, and none is certainly behind the path${d.last === null ? "" : ` to ${d.last}`}.`
  },
  someMetBehind: {
    vi: (d: Behind) => `${metOf(d).vi}; ${d.name} còn kém ${d.gap}.`,
    en: (d: Behind) => `${metOf(d).en}; ${d.name} fall ${d.gap} short.`
  },
  someMet: {
    vi: (d: Due & {met: number; unsure: readonly string[]}) =>
      `${metOf(d).vi}; thiếu báo cáo nên chưa kết luận được về ${formatList(d.unsure, "vi")}.`,
    en: (d: Due & {met: number; unsure: readonly string[]}) =>
      `${metOf(d).en}; missing reports leave ${formatList(d.unsure, "en")} open.`
  },
  someMetOffPath: {
    vi: (d: Behind) => `${metOf(d).vi}; ${d.name} chậm ${d.gap} so với lộ trình tới ${d.last}.`,
    en: (d: Behind) => `${metOf(d).en}; ${d.name} are ${d.gap} behind the path to ${d.last}.`
  },
  nationalHeading: {
    vi: (count: number) => `${numberWord(count, "vi")} mục tiêu quốc gia đang có hiệu lực`,
    en: (count: number) => `The ${numberWithin(count, "en")} national targets in force`
  },
  points: {vi: (n: string) => `${n} điểm phần trăm`, en: (n: string) => `${n} percentage points`},
  numerators: {
    vi: (n: string, d: string, noun: string) => `${n}\u00A0/\u00A0${d} ${noun}`,
    en: (n: string, d: string, noun: string) => `${n}\u00A0/\u00A0${d} ${noun}`
  },
  bounds: {
    vi: (low: string, high: string, missing: number) => `khoảng ${low}–${high}; ${missing}\u00A0nơi chưa báo cáo`,
    en: (low: string, high: string, missing: number) => `range ${low}–${high}; ${missing}\u00A0not reporting`
  },
  complete: {vi: "đủ báo cáo", en: "all have reported"},
  atLeast: {
    vi: (low: string, missing: number) => `ít nhất ${low}, không có cận trên; ${missing}\u00A0nơi chưa báo cáo`,
    en: (low: string, missing: number) => `at least ${low}, no upper bound; ${missing}\u00A0not reporting`
  },
  notBoundable: {
    vi: (missing: number) => `không tính được khoảng: chưa biết đủ mẫu số của ${missing}\u00A0nơi chưa báo cáo`,
    en: (missing: number) => `no range: a denominator is unknown among the ${missing}\u00A0not reporting`
  },
  notBoundableBy: {
    vi: (names: string, missing: number) =>
      `không tính được khoảng: chưa biết mẫu số của ${names}; ${missing}\u00A0nơi chưa báo cáo`,
    en: (names: string, missing: number) =>
      `no range: the denominator of ${names} is unknown; ${missing}\u00A0not reporting`
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
    vi: (things: string, year: number) => `tới ${year} cần thêm ít nhất ${things}`,
    en: (things: string, year: number) => `still to add by ${year}: at least ${things}`
  },
  nothingToDo: {
    vi: (year: number) => `đã đủ cho mục tiêu ${year}`,
    en: (year: number) => `enough for the ${year} target`
  },
  keySolid: {vi: "Thanh đặc: chắc chắn đã có", en: "Solid bar: certain"},
  keyOpen: {vi: "Thanh nhạt: chưa tính được khoảng", en: "Pale bar: no range can be given"},
  keyHatch: {
    vi: "Gạch chéo: tới cận trên, nếu nơi chưa báo cáo đều đạt",
    en: "Hatched: up to the upper bound, should all who have not reported comply"
  },
  keyDiamond: {
    vi: (year: number | null) => `Thoi: mục tiêu ${year ?? "đầu"}`,
    en: (year: number | null) => `Diamond: ${year ?? "first"} target`
  },
  keyPath: {
    vi: (year: number) => `Vạch giữa: lộ trình thẳng tại năm ${year}`,
    en: (year: number) => `Middle tick: straight path in ${year}`
  },
  keyEnd: {
    vi: (year: number | null) => `Vạch cuối: mục tiêu ${year ?? "cuối"}`,
    en: (year: number | null) => `End tick: ${year ?? "last"} target`
  },
  rankingNobody: {vi: "Chưa nơi nào đủ số liệu để xếp hạng", en: "Nobody has enough data to be ranked"},
  leadsProvinces: {
    vi: (name: string) => `Tỉnh, thành phố: ${name} dẫn đầu rõ rệt`,
    en: (name: string) => `Provinces: ${name} clearly leads`
  },
  leadProvinces: {
    vi: (n: number) => `Tỉnh, thành phố: ${n}\u00A0nơi dẫn đầu chưa phân biệt được`,
    en: (n: number) => `Provinces: the leading ${n} can't be told apart`
  },
  leadsMinistries: {
    vi: (name: string) => `Các bộ: ${name} dẫn đầu rõ rệt`,
    en: (name: string) => `${name} clearly leads`
  },
  leadMinistries: {
    vi: (n: number) => `Các bộ: ${n}\u00A0nơi dẫn đầu chưa phân biệt được`,
    en: (n: number) => `Ministries: the leading ${n} can't be told apart`
  },
  rankedOf: {
    vi: (ranked: number, all: number) =>
      `Chấm là điểm 0–100, vạch và số trong ngoặc là khoảng 90%. Xếp hạng ${ranked} trong ${all}\u00A0nơi.`,
    en: (ranked: number, all: number) =>
      `The dot is the score, 0–100; line and brackets are 90% intervals. ${ranked} of ${all} are ranked.`
  },
  between: {vi: (n: number) => `${n} nơi ở giữa`, en: (n: number) => `${n} in between`},
  seeAll: {vi: (n: number) => `Xem đủ ${n}\u00A0nơi`, en: (n: number) => `See all ${n}`},
  sharesHeading: {vi: "Các cơ quan đã đạt bao nhiêu mục tiêu", en: "How many targets the agencies have met"},
  sharesFinding: {
    vi: (d: {year: number; province: string; ministry: string}) =>
      `Mục tiêu ${d.year}: tỉnh đạt ${d.province}, bộ đạt ${d.ministry}`,
    en: (d: {year: number; province: string; ministry: string}) =>
      `${d.year} targets: provinces meet ${d.province}, ministries ${d.ministry}`
  },
  sharesNote: {
    vi: "Chỉ tính mục tiêu đang có hiệu lực mà từng cơ quan tự đạt được; không cộng chung các mốc với nhau. Khoảng: tính cả phần chưa báo cáo.",
    en: "Only targets in force that one agency can meet; targets of different years are never added up. The range allows for what is not reported."
  },
  shareOf: {vi: "Mốc", en: "Year"},
  shareMet: {vi: "Đạt / áp dụng", en: "Met / applicable"},
  shareValue: {vi: "Tỷ lệ", en: "Share"},
  shareRange: {vi: "Khoảng", en: "Range"},
  sureHeading: {vi: "Chắc chắn đến đâu", en: "How sure this is"},
  sureRanked: {
    vi: (missing: readonly string[]) =>
      missing.length
        ? `cơ quan đủ số liệu để xếp hạng; không xếp hạng: ${formatList(missing, "vi")}.`
        : "cơ quan đủ số liệu để xếp hạng.",
    en: (missing: readonly string[]) =>
      missing.length
        ? `agencies have enough data to be ranked; not ranked: ${formatList(missing, "en")}.`
        : "agencies have enough data to be ranked."
  },
  sureFiles: {
    vi: (d: {accepted: number; back: number; superseded: number}) =>
      `tệp đã nhận: ${d.accepted} đã dùng, ${d.back} đã trả lại, ${d.superseded} có bản gửi sau thay thế.`,
    en: (d: {accepted: number; back: number; superseded: number}) =>
      `files received: ${d.accepted} used, ${d.back} sent back, ${d.superseded} superseded by a later one.`
  },
  sureFindings: {
    vi: "lỗi trong tệp và ô số liệu; chỗ có lỗi được để trống, không bao giờ tính là 0.",
    en: "errors in files and cells; what is in error is held back, never counted as 0."
  },
  sureRanks: {
    vi: (n: string) =>
      `bậc là độ rộng trung vị của khoảng hạng 90%; hơn kém nhau dưới ${n}\u00A0bậc chưa nói lên điều gì.`,
    en: (n: string) => `places is the median width of the 90% rank intervals; a difference under ${n} says little.`
  }
} as const;
