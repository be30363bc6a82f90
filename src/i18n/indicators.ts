import {formatDate} from "./format.js";
import {KIND_EN, KIND_VI} from "./kind-words.js";
import type {Language} from "./language.js";

/** A year, or a day in words. */
function periodText(period: string, lang: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period, lang) : period;
}

/** Of one kind of unit: what its figures come to. */
interface OfKind {
  readonly kind: "province" | "ministry";
  readonly text: string;
}

interface Reported {
  readonly label: string;
  readonly n: number;
  readonly asked: number;
}

/** Units that meet a target in force on their own. */
export interface MetOfUnits {
  readonly year: number;
  readonly met: number;
}

const medians = (kinds: readonly OfKind[], lang: "vi" | "en") =>
  kinds.map(({kind, text}) => (lang === "vi" ? `${KIND_VI[kind]} ${text}` : `${text} for ${KIND_EN[kind]}`)).join(", ");

const metVi = (met: MetOfUnits | null) =>
  met === null
    ? ""
    : `; ${met.met === 0 ? "chưa" : met.met} nơi${met.met === 0 ? " nào" : ""} đạt mục tiêu ${met.year}`;
const metEn = (met: MetOfUnits | null) =>
  met === null ? "" : `; ${met.met === 0 ? "none" : met.met} ${met.met <= 1 ? "meets" : "meet"} the ${met.year} target`;

/** Texts of the list of indicators, and the headlines of their pages: whole sentences, one for each case. */
export const INDICATORS = {
  title: {vi: (year: number) => `Chỉ số ${year}`, en: (year: number) => `Indicators ${year}`},
  headline: {
    vi: (d: {all: number; inForce: number; draft: number; own: number; reported: number}) =>
      `${d.all} chỉ số: ${d.inForce} đang có hiệu lực, ${d.draft} của dự thảo, ${d.own} của khung đánh giá; các cơ quan báo cáo ${d.reported}.`,
    en: (d: {all: number; inForce: number; draft: number; own: number; reported: number}) =>
      `${d.all} indicators: ${d.inForce} in force, ${d.draft} of drafts, ${d.own} of our framework; agencies report ${d.reported}.`
  },
  ofNobody: {
    vi: ({label, asked}: Reported) => `${label}: chưa nơi nào trong ${asked}\u00A0nơi có số liệu.`,
    en: ({label, asked}: Reported) => `${label}: none of the ${asked} asked has a figure.`
  },
  ofOne: {
    vi: (d: Reported & {name: string; value: string}) =>
      `${d.label}: chỉ ${d.name} có số liệu, ${d.value}; ${d.asked - 1}\u00A0nơi còn lại chưa có.`,
    en: (d: Reported & {name: string; value: string}) =>
      `${d.label}: only ${d.name} has a figure, ${d.value}; the other ${d.asked - 1} have none.`
  },
  ofFigures: {
    vi: (d: Reported & {medians: readonly OfKind[]; met: MetOfUnits | null}) =>
      `${d.label}: ${d.n}/${d.asked}\u00A0nơi có số liệu, trung vị ${medians(d.medians, "vi")}${metVi(d.met)}.`,
    en: (d: Reported & {medians: readonly OfKind[]; met: MetOfUnits | null}) =>
      `${d.label}: ${d.n}/${d.asked} have a figure, median ${medians(d.medians, "en")}${metEn(d.met)}.`
  },
  ofSum: {
    vi: (d: Reported & {sum: string; goal: string; year: number}) =>
      `${d.label}: ${d.n}/${d.asked}\u00A0nơi báo cáo cộng lại được ${d.sum}; mục tiêu quốc gia ${d.year} là ${d.goal}.`,
    en: (d: Reported & {sum: string; goal: string; year: number}) =>
      `${d.label}: the ${d.n} of ${d.asked} that report add up to ${d.sum}; the national target for ${d.year} is ${d.goal}.`
  },
  ofYesNo: {
    vi: (d: Reported & {yes: number}) =>
      `${d.label}: ${d.yes}\u00A0nơi “có”, ${d.n - d.yes}\u00A0nơi “chưa”${d.asked > d.n ? `, ${d.asked - d.n}\u00A0nơi không có số liệu` : ""}.`,
    en: (d: Reported & {yes: number}) =>
      `${d.label}: ${d.yes} yes, ${d.n - d.yes} no${d.asked > d.n ? `, ${d.asked - d.n} without a figure` : ""}.`
  },
  ofLevels: {
    vi: (d: Reported & {top: number; level: string}) =>
      `${d.label}: ${d.top === 0 ? "chưa nơi nào" : `${d.top}`} trong ${d.n}\u00A0nơi có số liệu đạt mức cao nhất, ${d.level}.`,
    en: (d: Reported & {top: number; level: string}) =>
      `${d.label}: ${d.top === 0 ? "none" : d.top} of the ${d.n} with a figure ${d.top <= 1 ? "is" : "are"} at the top level, ${d.level}.`
  },
  inForceHeading: {
    vi: (d: {document: string; count: number}) => `${d.document}: ${d.count} chỉ số đang có hiệu lực`,
    en: (d: {document: string; count: number}) =>
      `${d.document}: ${d.count} ${d.count === 1 ? "indicator" : "indicators"} in force`
  },
  ownHeading: {
    vi: (d: {count: number; scored: number}) =>
      `Khung đánh giá: ${d.count} chỉ số riêng, ${d.scored} trong đó tính điểm`,
    en: (d: {count: number; scored: number}) =>
      `Our framework: ${d.count} indicators of its own, ${d.scored} of them scored`
  },
  ownNote: {
    vi: "Không phải văn bản pháp luật: lấy từ các điều khoản ghi ở từng trang. Trung vị là của các nơi có số liệu, không phải số quốc gia.",
    en: "Not a legal text: taken from the clauses named on each page. Medians are of the units with a figure; they are not the national figure."
  },
  draftHeading: {
    vi: (d: {count: number; known: number}) =>
      `Dự thảo, chưa có hiệu lực: ${d.known} trong ${d.count} chỉ số có số liệu quốc gia`,
    en: (d: {count: number; known: number}) =>
      `Drafts, not in force: ${d.known} of ${d.count} indicators have a national figure`
  },
  draftNote: {
    vi: "Xem trước, không tính vào “đạt”. Chỉ số mà báo cáo của các cơ quan đã đo thì dẫn tới trang của chỉ số đó.",
    en: "A preview, never counted as met. Where agencies' reports already measure one, it leads to the page of that indicator."
  },
  notScored: {vi: "Không tính điểm, chỉ để xem", en: "Shown, not scored"},
  ofPeriod: {
    vi: (period: string) => `số liệu ${periodText(period, "vi")}`,
    en: (period: string) => `figure of ${periodText(period, "en")}`
  },
  otherSources: {
    vi: (figures: readonly string[]) => `nguồn khác ghi ${figures.join("; ")}`,
    en: (figures: readonly string[]) => `other sources say ${figures.join("; ")}`
  },
  noTarget: {vi: "chưa có số liệu", en: "no figure"},
  notAdded: {vi: "không tính điểm", en: "not scored"},
  reported: {vi: "Có số liệu", en: "With a figure"},
  medianProvince: {vi: "Trung vị tỉnh", en: "Median, provinces"},
  medianMinistry: {vi: "Trung vị bộ", en: "Median, ministries"},
  national: {vi: "Cả nước", en: "The nation"},
  measuredBy: {vi: (label: string) => `đo bằng “${label}”`, en: (label: string) => `measured by “${label}”`},
  share: {vi: "Phần trong điểm chung", en: "Share of the index"},
  askedFor: {vi: "Yêu cầu", en: "Asked for"},
  ifInForce: {vi: "Nếu có hiệu lực", en: "If in force"},
  notAsked: {vi: "không hỏi", en: "not asked"},
  yesOf: {vi: (yes: number, n: number) => `${yes}/${n} có`, en: (yes: number, n: number) => `${yes}/${n} yes`},
  targetsLink: {vi: "Mọi mục tiêu, với số liệu và nguồn", en: "Every target, with figures and sources"}
} as const;
