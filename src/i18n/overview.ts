import {allMetText, type Due, type DueMet, dueMetText} from "./due-targets.js";
import {formatList} from "./format.js";
import {numberWithin, numberWord} from "./number-words.js";

/** The targets due, and the one that is furthest behind. */
export interface Behind extends DueMet {
  /** Year of the last target of the indicator named. */
  readonly last: number;
  /** null where it would make the sentence too long. */
  readonly name: string | null;
  readonly gap: string;
}

/** Texts of the overview. Headlines are whole sentences, one for each case. */
export const OVERVIEW = {
  title: {vi: (year: number) => `Tổng quan ${year}`, en: (year: number) => `Overview ${year}`},
  noTargets: {
    vi: (year: number) => `Năm ${year} chưa có mục tiêu quốc gia nào đang có hiệu lực.`,
    en: (year: number) => `No national target is in force in ${year}.`
  },
  allMetBehind: {
    vi: (d: Behind) =>
      `${allMetText(d, "vi")}; trên đường tới ${d.last}, ${d.name ?? "chỉ số xa nhất"} chậm ${d.gap} so với lộ trình.`,
    en: (d: Behind) =>
      d.name === null
        ? `${allMetText(d, "en")}; on the way to ${d.last}, the furthest is ${d.gap} behind the path.`
        : `${allMetText(d, "en")}; on the way to ${d.last}, ${d.name} are ${d.gap} behind the path.`
  },
  allMet: {
    vi: (d: Due & {last: number | null}) =>
      `${allMetText(d, "vi")}, không mục tiêu nào chắc chắn chậm so với lộ trình${d.last === null ? "" : ` tới ${d.last}`}.`,
    en: (d: Due & {last: number | null}) =>
      `${allMetText(d, "en")}, and none is certainly behind the path${d.last === null ? "" : ` to ${d.last}`}.`
  },
  someMetBehind: {
    vi: (d: Behind) => `${dueMetText(d, "vi")}; ${d.name ?? "chỉ số xa nhất"} còn kém ${d.gap}.`,
    en: (d: Behind) =>
      d.name === null
        ? `${dueMetText(d, "en")}; the furthest falls ${d.gap} short.`
        : `${dueMetText(d, "en")}; ${d.name} fall ${d.gap} short.`
  },
  someMet: {
    vi: (d: DueMet & {unsure: readonly string[]}) =>
      `${dueMetText(d, "vi")}; thiếu báo cáo nên chưa kết luận được về ${formatList(d.unsure, "vi")}.`,
    en: (d: DueMet & {unsure: readonly string[]}) =>
      `${dueMetText(d, "en")}; missing reports leave ${formatList(d.unsure, "en")} open.`
  },
  someMetUnsure: {
    vi: (d: DueMet & {unsure: number}) =>
      `${dueMetText(d, "vi")}; thiếu báo cáo nên chưa kết luận được về ${numberWithin(d.unsure, "vi")} mục tiêu.`,
    en: (d: DueMet & {unsure: number}) =>
      `${dueMetText(d, "en")}; missing reports leave ${numberWithin(d.unsure, "en")} open.`
  },
  someMetOffPath: {
    vi: (d: Behind) =>
      d.name === null
        ? `${dueMetText(d, "vi")}; xa nhất chậm ${d.gap} so với lộ trình ${d.last}.`
        : `${dueMetText(d, "vi")}; ${d.name} chậm ${d.gap} so với lộ trình tới ${d.last}.`,
    en: (d: Behind) =>
      d.name === null
        ? `${dueMetText(d, "en")}; the furthest is ${d.gap} behind the path to ${d.last}.`
        : `${dueMetText(d, "en")}; ${d.name} are ${d.gap} behind the path to ${d.last}.`
  },
  nationalHeading: {
    vi: (count: number) =>
      count === 0
        ? "Chưa có mục tiêu quốc gia nào đang có hiệu lực"
        : `${numberWord(count, "vi")} mục tiêu quốc gia đang có hiệu lực`,
    en: (count: number) =>
      count === 0
        ? "No national target in force"
        : count === 1
          ? "The one national target in force"
          : `The ${numberWithin(count, "en")} national targets in force`
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
    en: (missing: number) =>
      missing === 1
        ? "no range: the denominator of the one not reporting is unknown"
        : `no range: a denominator is unknown among the ${missing}\u00A0not reporting`
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
    vi: (ranked: number, all: number) => `Điểm 0–100, vạch là khoảng 90%; xếp hạng ${ranked} trong ${all}\u00A0nơi.`,
    en: (ranked: number, all: number) => `Score 0–100, lines are 90% intervals; ranked: ${ranked} of ${all}.`
  },
  between: {vi: (n: number) => `${n} nơi ở giữa`, en: (n: number) => `${n} in between`},
  seeAll: {
    vi: (n: number) => `Xem đủ ${n}\u00A0nơi`,
    en: (n: number) => (n === 1 ? "See the ranking" : `See all ${n}`)
  },
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
  shareRange: {vi: "Khoảng", en: "Range"},
  sharesShort: {
    vi: "Chỉ mục tiêu đang có hiệu lực; khoảng tính cả phần chưa báo cáo.",
    en: "Targets in force only; the range allows for what is not reported."
  },
  sharesMet: {
    vi: (year: number) => `${year}: đạt / áp dụng`,
    en: (year: number) => `${year}: met / applicable`
  },
  sharesRange: {vi: (year: number) => `${year}: tỷ lệ, khoảng`, en: (year: number) => `${year}: share, range`},
  seeTargets: {vi: "Xem từng mục tiêu, từng cơ quan", en: "See each target, each agency"}
} as const;
