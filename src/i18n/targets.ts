import {dueMetText} from "./due-targets.js";
import {formatDate, formatList} from "./format.js";

interface Met {
  readonly met: number;
  readonly all: number;
}

/** Targets of one year, of agencies of two kinds. */
interface OfKinds {
  readonly year: number;
  readonly province: Met;
  readonly ministry: Met;
}

/** Texts of the targets page. Headlines and headings are whole sentences, one for each case. */
export const TARGETS = {
  title: {vi: (year: number) => `Mục tiêu ${year}`, en: (year: number) => `Targets ${year}`},
  headlineYears: {
    vi: (first: OfKinds, last: OfKinds) =>
      `Các tỉnh đã đạt ${first.province.met} trong ${first.province.all} mục tiêu năm ${first.year}, các bộ ${first.ministry.met} trong ${first.ministry.all}; của năm ${last.year}, ${last.province.met} trong ${last.province.all} và ${last.ministry.met} trong ${last.ministry.all}.`,
    en: (first: OfKinds, last: OfKinds) =>
      `Provinces have met ${first.province.met} of ${first.province.all} targets for ${first.year}, ministries ${first.ministry.met} of ${first.ministry.all}; for ${last.year}, ${last.province.met} of ${last.province.all} and ${last.ministry.met} of ${last.ministry.all}.`
  },
  headlineYear: {
    vi: (only: OfKinds) =>
      `Các tỉnh đã đạt ${only.province.met} trong ${only.province.all} mục tiêu năm ${only.year}, các bộ ${only.ministry.met} trong ${only.ministry.all}.`,
    en: (only: OfKinds) =>
      `Provinces have met ${only.province.met} of ${only.province.all} targets for ${only.year}, ministries ${only.ministry.met} of ${only.ministry.all}.`
  },
  headlineNation: {
    vi: (d: Met & {year: number}) => `Quốc gia chắc chắn đã đạt ${d.met} trong ${d.all} mục tiêu năm ${d.year}.`,
    en: (d: Met & {year: number}) => `The nation has certainly met ${d.met} of ${d.all} targets for ${d.year}.`
  },
  headlineNone: {
    vi: (drafts: number) => `Chưa mục tiêu nào có hiệu lực; các dự thảo nêu ${drafts} mục tiêu quốc gia.`,
    en: (drafts: number) =>
      `No target is in force; drafts set ${drafts} national ${drafts === 1 ? "target" : "targets"}.`
  },
  textHeading: {
    vi: (d: Met & {name: string; year: number}) => `${d.name}: ${dueMetText({...d, count: d.all}, "vi")}`,
    en: (d: Met & {name: string; year: number}) => `${d.name}: ${dueMetText({...d, count: d.all}, "en")}`
  },
  textNote: {
    vi: (d: {title: string; date: string}) => `${d.title}, ký ngày ${formatDate(d.date, "vi")}.`,
    en: (d: {title: string; date: string}) => `${d.title}, signed on ${formatDate(d.date, "en")}.`
  },
  textWithout: {
    vi: (d: {name: string; title: string; date: string; tasks: number}) =>
      `${d.name} (${d.title}, ký ngày ${formatDate(d.date, "vi")}) đang có hiệu lực, không đặt mục tiêu bằng con số; văn bản giao ${d.tasks}\u00A0nhiệm vụ.`,
    en: (d: {name: string; title: string; date: string; tasks: number}) =>
      `${d.name} (${d.title}, signed on ${formatDate(d.date, "en")}) is in force and sets no target in figures; it sets ${d.tasks}\u00A0${d.tasks === 1 ? "task" : "tasks"}.`
  },
  textWithoutHeading: {vi: "Văn bản không đặt mục tiêu bằng con số", en: "Texts without a target in figures"},
  seeTasks: {vi: "Xem các nhiệm vụ", en: "See the tasks"},
  missing: {
    vi: (names: readonly string[]) => `Chưa có số liệu: ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `No figure from: ${formatList(names, "en")}.`
  },
  tableCaption: {
    vi: (name: string) => `Từng mục tiêu quốc gia của ${name}`,
    en: (name: string) => `Each national target of ${name}`
  },
  year: {vi: "Năm", en: "Year"},
  asked: {vi: "Yêu cầu", en: "Asked for"},
  figure: {vi: "Số liệu", en: "Figure"},
  state: {vi: "Tình trạng", en: "State"},
  ifInForce: {vi: "Nếu có hiệu lực", en: "If in force"},
  left: {vi: "Còn phải làm, trên số đã báo cáo", en: "Left to do, on what was reported"},
  lacking: {vi: "Còn thiếu để đánh giá", en: "What is missing to tell"},
  asWritten: {vi: (text: string) => `“${text}”`, en: (text: string) => `“${text}”`},
  fromUnits: {
    vi: (d: {reported: number; expected: number}) => `cộng từ ${d.reported}/${d.expected}\u00A0nơi`,
    en: (d: {reported: number; expected: number}) => `summed over ${d.reported} of ${d.expected}`
  },
  published: {
    vi: (d: {day: string; source: string}) => `số liệu ${d.day}; nguồn: ${d.source}`,
    en: (d: {day: string; source: string}) => `figure of ${d.day}; source: ${d.source}`
  },
  either: {
    vi: (figures: readonly string[]) => figures.join(" hoặc "),
    en: (figures: readonly string[]) => figures.join(" or ")
  },
  conflict: {vi: "Các nguồn cho số khác nhau:", en: "Sources differ:"},
  conflictLine: {
    vi: (d: {figure: string; period: string; source: string}) => `${d.figure} (${d.period}; ${d.source})`,
    en: (d: {figure: string; period: string; source: string}) => `${d.figure} (${d.period}; ${d.source})`
  },
  range: {
    vi: (low: string, high: string) => `khoảng ${low} đến ${high}`,
    en: (low: string, high: string) => `range ${low} to ${high}`
  },
  atLeast: {vi: (low: string) => `ít nhất ${low}`, en: (low: string) => `at least ${low}`},
  noRange: {vi: "chưa tính được khoảng", en: "no range can be given"},
  originRatio: {
    vi: (d: {parts: string; reported: number}) => `Mở số ${d.parts}: tử số và mẫu số của ${d.reported}\u00A0nơi`,
    en: (d: {parts: string; reported: number}) =>
      `Open ${d.parts}: numerator and denominator of ${d.reported} reporting`
  },
  originYes: {
    vi: (d: {parts: string; reported: number}) => `Mở số ${d.parts}: câu trả lời của ${d.reported}\u00A0nơi`,
    en: (d: {parts: string; reported: number}) => `Open ${d.parts}: the answers of ${d.reported} reporting`
  },
  originCount: {
    vi: (d: {parts: string; reported: number}) => `Mở số ${d.parts}: phần của ${d.reported}\u00A0nơi`,
    en: (d: {parts: string; reported: number}) => `Open ${d.parts}: the parts of ${d.reported} reporting`
  },
  originCaption: {
    vi: (name: string) => `${name}: phần của từng nơi trong số quốc gia`,
    en: (name: string) => `${name}: what each adds to the national figure`
  },
  numerator: {vi: "Tử số", en: "Numerator"},
  denominator: {vi: "Mẫu số", en: "Denominator"},
  cells: {vi: "Ô nguồn", en: "Source cells"},
  answer: {vi: "Trả lời", en: "Answer"},
  knownElsewhere: {vi: (n: string) => `${n} theo nguồn khác`, en: (n: string) => `${n} by another source`},
  sumsHeading: {
    vi: "Từng mốc: bao nhiêu mục tiêu đạt, bao nhiêu chưa",
    en: "By year: how many targets are met, how many not"
  },
  sumsOffPath: {
    vi: (d: {year: number; province: number; ministry: number}) =>
      `Tới ${d.year}, ${d.province} mục tiêu của các tỉnh và ${d.ministry} của các bộ đang chậm lộ trình`,
    en: (d: {year: number; province: number; ministry: number}) =>
      `On the way to ${d.year}, ${d.province} targets of provinces and ${d.ministry} of ministries are off the path`
  },
  sumsNote: {
    vi: "Chỉ mục tiêu đang có hiệu lực. Quốc gia, tỉnh và bộ đếm riêng; các năm không cộng với nhau. Một cơ quan có thể có nhiều mục tiêu.",
    en: "Targets in force only. Nation, provinces and ministries are counted apart; years are never added up. An agency may have several targets."
  },
  whose: {vi: "Của ai", en: "Whose"},
  nation: {vi: "Quốc gia", en: "Nation"},
  applicable: {vi: "Áp dụng", en: "Applicable"},
  shareMet: {vi: "Tỷ lệ đạt, khoảng", en: "Share met, range"},
  unitsHeading: {
    vi: (d: OfKinds) =>
      `Đủ mục tiêu năm ${d.year}: ${d.province.met} trong ${d.province.all} tỉnh, ${d.ministry.met} trong ${d.ministry.all} bộ`,
    en: (d: OfKinds) =>
      `All targets for ${d.year} met: ${d.province.met} of ${d.province.all} provinces, ${d.ministry.met} of ${d.ministry.all} ministries`
  },
  unitsHeadingPlain: {vi: "Từng cơ quan, từng mục tiêu đang có hiệu lực", en: "Each agency, each target in force"},
  unitsNote: {
    vi: "Dấu cho biết tình trạng, số là giá trị đã báo cáo; bấm tên để xem ô nguồn ở trang của cơ quan. Cột “Đạt” ghi số mục tiêu đạt trên số áp dụng; “1–2/3” nghĩa là một mục tiêu chưa báo cáo còn có thể đạt.",
    en: "The mark is the state, the figure the value reported; the name leads to the source cells on the agency's page. “Met” is targets met of those applicable; “1–2/3” means that one not reported may still turn out met."
  },
  kind: {vi: "Loại", en: "Kind"},
  kinds: {
    vi: {province: "Tỉnh", ministry: "Bộ"},
    en: {province: "Province", ministry: "Ministry"}
  },
  allKinds: {vi: "Tỉnh và bộ", en: "Provinces and ministries"},
  metIn: {vi: (year: number) => `Đạt ${year}`, en: (year: number) => `Met ${year}`},
  notMetDue: {vi: "Đã đến hạn, chưa đạt", en: "Due, not met"},
  notMetYet: {vi: "Chưa đạt, chưa đến hạn", en: "Not met, not yet due"},
  dueFilter: {vi: (year: number) => `Mục tiêu ${year}`, en: (year: number) => `Targets ${year}`},
  dueAll: {vi: "Tất cả", en: "All"},
  due: {
    vi: {met: "đạt đủ", short: "còn mục tiêu chưa đạt", silent: "còn mục tiêu chưa báo cáo", none: "không có mục tiêu"},
    en: {met: "all met", short: "some not met", silent: "some not reported", none: "no target"}
  },
  stateOf: {
    vi: (state: string, value: string) => `${state}: ${value}`,
    en: (state: string, value: string) => `${state}: ${value}`
  },
  draftHeading: {
    vi: (d: {all: number; known: number}) =>
      `Dự thảo: ${d.all} mục tiêu quốc gia chưa có hiệu lực, ${d.known} đánh giá được`,
    en: (d: {all: number; known: number}) =>
      `Draft: ${d.all} national ${d.all === 1 ? "target" : "targets"} not in force, ${d.known} can be assessed`
  },
  draftNote: {
    vi: (title: string) =>
      `${title}. Không mục tiêu nào dưới đây ràng buộc ai, nên không có lộ trình và không tính vào kết quả nào ở trên.`,
    en: (title: string) =>
      `${title}. Nothing below binds anybody: it has no path and counts in none of the results above.`
  },
  draftKnown: {
    vi: (n: number) => `${n} mục tiêu dự thảo đánh giá được, nếu có hiệu lực`,
    en: (n: number) => `${n} draft ${n === 1 ? "target" : "targets"} that can be assessed, as if in force`
  },
  draftOpen: {
    vi: (n: number) => `${n} mục tiêu dự thảo chưa đánh giá được, và còn thiếu gì`,
    en: (n: number) => `${n} draft ${n === 1 ? "target" : "targets"} that can't be assessed, and what is missing`
  }
} as const;
