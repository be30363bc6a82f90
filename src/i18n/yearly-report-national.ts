import {formatList} from "./format.js";
import {type Counted, plural} from "./yearly-report.js";

/** What stands behind a number whose label does not say what it counts. */
const UNIT_VI: Readonly<Record<string, string>> = {times: "\u00A0lần", "people-per-year": "\u00A0người/năm"};
const UNIT_EN: Readonly<Record<string, string>> = {times: "\u00A0times", "people-per-year": "\u00A0people/year"};

/** Texts of the yearly report on national targets. Figures come as texts, since each carries its mark. */
export const REPORT_NATIONAL = {
  states: {
    vi: (d: {all: Counted; met: Counted; missed: Counted; unsure: Counted; year: number; now: number}) =>
      `Theo số liệu năm ${d.now}, trong ${d.all.text} mục tiêu quốc gia đang có hiệu lực cho năm ${d.year}, ${d.met.text} chắc chắn đã đạt, ${d.missed.text} chưa đạt, ${d.unsure.text} chưa kết luận được vì còn nơi chưa báo cáo.`,
    en: (d: {all: Counted; met: Counted; missed: Counted; unsure: Counted; year: number; now: number}) =>
      `By the figures of ${d.now}, of the ${d.all.text} national targets in force for ${d.year}, ${d.met.text} ${d.met.n === 1 ? "is" : "are"} certainly met, ${d.missed.text} not met, and ${d.unsure.text} open because some have not reported.`
  },
  behind: {
    vi: (d: {name: string; value: string; gap: string; path: string; year: number}) =>
      `Chậm nhất là ${d.name}: ${d.value}, thấp hơn ${d.gap} so với lộ trình năm ${d.year} (${d.path}).`,
    en: (d: {name: string; value: string; gap: string; path: string; year: number}) =>
      `Furthest behind: ${d.name}, at ${d.value}, which is ${d.gap} below the path for ${d.year} (${d.path}).`
  },
  noneBehind: {
    vi: "Không mục tiêu nào chắc chắn chậm so với lộ trình.",
    en: "No target is certainly behind its path."
  },
  intro: {
    vi: "Tỷ lệ quốc gia là tổng tử số chia tổng mẫu số của các nơi đã báo cáo, không phải trung bình các tỷ lệ. Khoảng cho biết con số có thể đổi đến đâu khi mọi nơi báo cáo; một mục tiêu chỉ ghi “Đạt” khi cận dưới đã đạt. Lộ trình là đường thẳng từ mục tiêu gần nhất tới mục tiêu xa nhất của cùng chỉ số.",
    en: "A national share is the sum of numerators over the sum of denominators of those who reported, not a mean of shares. The range shows how far the figure may move once all have reported; a target is “Met” only if the lower bound meets it. The path is the straight line from an indicator's first target to its last."
  },
  tableCaption: {
    vi: "Các mục tiêu quốc gia đang có hiệu lực",
    en: "The national targets in force"
  },
  chartCaption: {
    vi: (year: number) =>
      `Đã đi được bao nhiêu phần tới mục tiêu xa nhất, bên cạnh mục tiêu gần nhất và lộ trình ${year} (%)`,
    en: (year: number) => `Share of the last target reached, beside the first target and the path for ${year} (%)`
  },
  chartNote: {
    vi: "Mọi mục tiêu được quy về phần trăm của mục tiêu xa nhất để so được với nhau. Vạch trên thanh là khoảng khi mọi nơi báo cáo; không có vạch là chưa tính được khoảng, hoặc không còn nơi nào thiếu.",
    en: "Each target is shown as a percentage of its last target, so that they can be compared. The line on a bar is the range once all have reported; no line: no range can be given, or nobody is missing."
  },
  chartText: {
    vi: (rows: readonly string[]) => `Biểu đồ thanh, phần trăm của mục tiêu xa nhất: ${rows.join("; ")}.`,
    en: (rows: readonly string[]) => `Bar chart, percentage of the last target: ${rows.join("; ")}.`
  },
  chartRow: {
    vi: (d: {name: string; now: string; path: string; first: string}) =>
      `${d.name} ${d.now}, lộ trình ${d.path}, mục tiêu gần nhất ${d.first}`,
    en: (d: {name: string; now: string; path: string; first: string}) =>
      `${d.name} ${d.now}, path ${d.path}, first target ${d.first}`
  },
  now: {vi: "Hiện nay", en: "Now"},
  parts: {vi: "Tử số / mẫu số", en: "Numerator / denominator"},
  range: {vi: "Khi đủ báo cáo", en: "Once all report"},
  firstTarget: {vi: "Mục tiêu gần nhất", en: "First target"},
  aims: {vi: "Năm: mục tiêu, tình trạng", en: "Year: target, state"},
  aim: {
    vi: (d: {year: number; target: string; state: string}) => `${d.year}: ${d.target} · ${d.state}`,
    en: (d: {year: number; target: string; state: string}) => `${d.year}: ${d.target} · ${d.state}`
  },
  path: {vi: (year: number) => `Lộ trình ${year}`, en: (year: number) => `Path ${year}`},
  rangeText: {
    vi: (low: string, high: string) => `${low} đến ${high}`,
    en: (low: string, high: string) => `${low} to ${high}`
  },
  atLeast: {vi: (low: string) => `ít nhất ${low}`, en: (low: string) => `at least ${low}`},
  noRange: {vi: "chưa tính được", en: "no range"},
  complete: {vi: "đủ báo cáo", en: "all reported"},
  missing: {
    vi: (d: {name: string; count: Counted; names: readonly string[]}) =>
      `${d.name}: ${d.count.text} nơi chưa có số liệu (${formatList(d.names, "vi")}).`,
    en: (d: {name: string; count: Counted; names: readonly string[]}) =>
      `${d.name}: ${plural(d.count, "agency has", "agencies have")} no figure (${formatList(d.names, "en")}).`
  },
  unbounded: {
    vi: (names: readonly string[]) =>
      `Không tính được khoảng vì chưa nguồn nào cho biết mẫu số của ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) =>
      `No range can be given: no source has the denominator of ${formatList(names, "en")}.`
  },
  reading: {
    vi: (d: {name: string; reading: string; other: string; denominator: string; value: string}) =>
      `${d.name}: văn bản không nói rõ mẫu số. ${d.reading}. ${d.other} ${d.denominator}, và tỷ lệ ít nhất là ${d.value}.`,
    en: (d: {name: string; reading: string; other: string; denominator: string; value: string}) =>
      `${d.name}: the text does not define the denominator. ${d.reading}. ${d.other} ${d.denominator}, and the share at least ${d.value}.`
  },
  draftsIntro: {
    vi: (all: Counted) =>
      `Dự thảo nêu ${all.text} mục tiêu ở cấp quốc gia. Chưa mục tiêu nào có hiệu lực, nên bảng dưới chỉ để chuẩn bị và không tính vào kết quả ở phần trước.`,
    en: (all: Counted) =>
      `The draft sets ${plural(all, "target", "targets")} at national level. None is in force: the table prepares for them and counts nowhere in the results above.`
  },
  draftsStates: {
    vi: "Mục tiêu của dự thảo, theo tình trạng",
    en: "Targets of the draft, by state"
  },
  draftsOpen: {
    vi: "Mục tiêu của dự thảo chưa đánh giá được, và còn thiếu gì",
    en: "Targets of the draft that can't be assessed, and what is missing"
  },
  draftsKnown: {
    vi: "Mục tiêu của dự thảo đã có số liệu",
    en: "Targets of the draft with a figure"
  },
  draftsNone: {
    vi: "Ấn bản này không có đánh giá nào theo dự thảo.",
    en: "This edition holds no assessment against the draft."
  },
  /** How an aim is compared, before its number; a bare number is to be reached. */
  compared: {
    vi: {">": "trên ", "<": "dưới ", "<=": "không quá ", approx: "khoảng "},
    en: {">": "more than ", "<": "less than ", "<=": "at most ", approx: "about "}
  },
  amongFirst: {vi: "thuộc nhóm ", en: "within the first "},
  lacking: {vi: "Còn thiếu", en: "What is missing"},
  asked: {vi: "Yêu cầu", en: "Asked for"},
  figure: {vi: "Số liệu", en: "Figure"},
  ifInForce: {vi: "Nếu có hiệu lực", en: "If in force"},
  withUnit: {
    vi: (text: string, unit: string) => `${text}${UNIT_VI[unit] ?? ""}`,
    en: (text: string, unit: string) => `${text}${UNIT_EN[unit] ?? ""}`
  },
  conflictCaption: {
    vi: "Số liệu đã công bố mà các nguồn cho khác nhau",
    en: "Published figures on which sources differ"
  },
  conflictSources: {vi: "Nguồn", en: "Source"},
  conflictYear: {vi: "Năm", en: "Year"}
} as const;
