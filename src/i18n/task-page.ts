/**
 * Texts of the page of a task.
 */
import {formatDate, formatNumber} from "./format.js";
import type {TaskTally} from "./tasks-page.js";

const days = (n: number) => (n === 1 ? "day" : "days");

/** What a page counts: each agency's own, each year's own, or both. */
export type TaskThings = "units" | "years" | "turns";
const THINGS = {
  vi: {units: "nơi", years: "năm", turns: "lượt"},
  en: {units: "units", years: "years", turns: "tasks"}
} as const;

export const TASK_PAGE = {
  doneInTime: {
    vi: (d: {label: string; on: string | null}) =>
      d.on === null
        ? `${d.label}: xong đúng hạn, không ghi ngày`
        : `${d.label}: xong đúng hạn, ngày ${formatDate(d.on, "vi")}`,
    en: (d: {label: string; on: string | null}) =>
      d.on === null
        ? `${d.label}: done in time, on a day not given`
        : `${d.label}: done in time, on ${formatDate(d.on, "en")}`
  },
  doneLate: {
    vi: (d: {label: string; days: number | null}) =>
      d.days === null
        ? `${d.label}: xong muộn, không ghi ngày`
        : `${d.label}: xong muộn ${formatNumber(d.days, "vi")}\u00A0ngày`,
    en: (d: {label: string; days: number | null}) =>
      d.days === null
        ? `${d.label}: done late, on a day not given`
        : `${d.label}: done ${formatNumber(d.days, "en")}\u00A0${days(d.days)} late`
  },
  isOverdue: {
    vi: (d: {label: string; days: number}) => `${d.label}: quá hạn ${formatNumber(d.days, "vi")}\u00A0ngày`,
    en: (d: {label: string; days: number}) =>
      `${d.label}: overdue by ${formatNumber(d.days, "en")}\u00A0${days(d.days)}`
  },
  isUnrecorded: {
    vi: (d: {label: string; due: string}) => `${d.label}: hạn ${formatDate(d.due, "vi")}, chưa có ghi nhận nào`,
    en: (d: {label: string; due: string}) => `${d.label}: due by ${formatDate(d.due, "en")}, nothing on record`
  },
  isReplaced: {
    vi: (d: {label: string}) => `${d.label}: đã được thay thế`,
    en: (d: {label: string}) => `${d.label}: replaced`
  },
  isUnderWay: {
    vi: (d: {label: string; due: string}) => `${d.label}: đang thực hiện, hạn ${formatDate(d.due, "vi")}`,
    en: (d: {label: string; due: string}) => `${d.label}: under way, due by ${formatDate(d.due, "en")}`
  },
  isNotStarted: {
    vi: (d: {label: string; due: string}) => `${d.label}: chưa bắt đầu, hạn ${formatDate(d.due, "vi")}`,
    en: (d: {label: string; due: string}) => `${d.label}: not started, due by ${formatDate(d.due, "en")}`
  },
  isAhead: {
    vi: (d: {label: string; due: string}) => `${d.label}: chưa đến hạn ${formatDate(d.due, "vi")}, chưa ai báo cáo`,
    en: (d: {label: string; due: string}) =>
      `${d.label}: not due until ${formatDate(d.due, "en")}, nothing reported yet`
  },
  several: {
    vi: ({past, done, overdue, unrecorded, replaced}: TaskTally, things: TaskThings, label: string) =>
      `${label}: trong ${past} ${THINGS.vi[things]} đã hết hạn, ${done} đã xong${overdue === 0 ? "" : `, ${overdue} quá hạn`}${replaced === 0 ? "" : `, ${replaced} đã thay thế`}${unrecorded === 0 ? "" : `, ${unrecorded} chưa có ghi nhận`}`,
    en: ({past, done, overdue, unrecorded, replaced}: TaskTally, things: TaskThings, label: string) =>
      `${label}: of ${past} ${THINGS.en[things]} past the deadline, ${done} done${overdue === 0 ? "" : `, ${overdue} overdue`}${replaced === 0 ? "" : `, ${replaced} replaced`}${unrecorded === 0 ? "" : `, ${unrecorded} without a record`}`
  },
  severalAhead: {
    vi: (all: number, things: TaskThings, label: string) => `${label}: cả ${all} ${THINGS.vi[things]} chưa hết hạn`,
    en: (all: number, things: TaskThings, label: string) => `${label}: none of ${all} ${THINGS.en[things]} is past due`
  },
  askedHeading: {vi: "Việc được giao", en: "What is asked"},
  groupOf: {vi: "Nhóm", en: "Group"},
  product: {vi: "Sản phẩm", en: "Product"},
  productNone: {vi: "văn bản không ghi", en: "the text names none"},
  text: {vi: "Văn bản", en: "Text"},
  reporter: {vi: "Đơn vị báo cáo", en: "Reported by"},
  issuer: {vi: "Nơi ban hành", en: "Issued by"},
  deadline: {vi: "Thời hạn", en: "Deadline"},
  deadlineOnce: {
    vi: (d: {written: string; due: string}) => `“${d.written}”, ngày cuối cùng là ${formatDate(d.due, "vi")}`,
    en: (d: {written: string; due: string}) => `“${d.written}”, the last day being ${formatDate(d.due, "en")}`
  },
  deadlineYearly: {
    vi: (d: {written: string; first: string; last: string}) =>
      `“${d.written}”; đã tính từ ${formatDate(d.first, "vi")} đến ${formatDate(d.last, "vi")}`,
    en: (d: {written: string; first: string; last: string}) =>
      `“${d.written}”; counted from ${formatDate(d.first, "en")} to ${formatDate(d.last, "en")}`
  },
  holdersHeading: {
    vi: (unknown: number) =>
      unknown === 0 ? "Ai chịu trách nhiệm hiện nay" : `Chưa rõ nay ai chịu trách nhiệm thay ${unknown} đơn vị`,
    en: (unknown: number) =>
      unknown === 0
        ? "Who answers for it now"
        : `It is not known who answers now for ${unknown === 1 ? "one body" : `${unknown} bodies`}`
  },
  holdersNote: {
    vi: "Tên ghi như trong văn bản; đơn vị kế thừa theo danh mục đơn vị vào ngày của ấn bản.",
    en: "Names as the text has them; who follows is what the registry of bodies has on the edition's date."
  },
  role: {vi: "Vai trò", en: "Part"},
  roles: {vi: {lead: "Chủ trì", cooperating: "Phối hợp"}, en: {lead: "Leads", cooperating: "Cooperates"}},
  asWritten: {vi: "Tên trong văn bản", en: "Name in the text"},
  nowIs: {vi: "Hiện nay, từ ngày nào, theo đâu", en: "Now, since when, by what"},
  same: {vi: "giữ nguyên", en: "unchanged"},
  since: {
    vi: (d: {from: string; basis: string; source: string}) =>
      `từ ${formatDate(d.from, "vi")}; ${d.basis}${d.source === "" ? "" : `; đọc tại: ${d.source}`}`,
    en: (d: {from: string; basis: string; source: string}) =>
      `since ${formatDate(d.from, "en")}; ${d.basis}${d.source === "" ? "" : `; read in: ${d.source}`}`
  },
  doubt: {vi: "Điều chưa chắc", en: "What is not sure"},
  notRegistered: {vi: "danh mục chưa có tên này", en: "the registry does not have this name"},
  nobodyKnown: {vi: "chưa rõ đơn vị nào", en: "not known"},
  turnsHeading: {vi: "Từng lượt", en: "Each time it is due"},
  turnsByUnit: {
    vi: (d: {done: number; all: number}) => `${d.done} trong ${d.all}\u00A0nơi đã xong`,
    en: (d: {done: number; all: number}) => `${d.done} of ${d.all} have done it`
  },
  turnsByYear: {
    vi: (d: {done: number; all: number}) => `${d.done} trong ${d.all} năm đã xong`,
    en: (d: {done: number; all: number}) => `Done in ${d.done} of ${d.all} years`
  },
  turnsNote: {
    vi: (as_of: string) =>
      `Số ngày muộn tính tới ngày xong, hoặc tới ${formatDate(as_of, "vi")} nếu còn quá hạn. Bằng chứng ghi như đơn vị báo.`,
    en: (as_of: string) =>
      `Days late are counted to completion or, where overdue, to ${formatDate(as_of, "en")}. Evidence is as reported, in Vietnamese.`
  },
  year: {vi: "Năm", en: "Year"},
  doneOn: {vi: "Ngày xong", en: "Done on"},
  evidence: {vi: "Bằng chứng đã báo", en: "Evidence reported"},
  source: {vi: "Ô nguồn", en: "Source cells"},
  nobody: {vi: "chưa ai báo cáo", en: "nobody reported"},
  said: {vi: (word: string) => `đơn vị báo: ${word}`, en: (word: string) => `reported: ${word}`},
  earlier: {
    vi: (d: {done: number; of: number}) => `năm trước ${d.done}/${d.of} đơn vị hợp thành đã xong`,
    en: (d: {done: number; of: number}) => `${d.done} of the ${d.of} units before it had done it by then`
  },
  notesHeading: {
    vi: (n: number) => `${n} điều Viện cần làm rõ`,
    en: (n: number) => `${n} ${n === 1 ? "point" : "points"} for the institute to settle`
  },
  noteWord: {
    vi: {error: "Lỗi", warning: "Cần hỏi lại", info: "Cần xác nhận"},
    en: {error: "Error", warning: "To be asked", info: "To be confirmed"}
  },
  allTasks: {vi: "Tất cả nhiệm vụ", en: "All tasks"},
  before: {vi: (label: string) => `Nhiệm vụ trước: ${label}`, en: (label: string) => `Previous task: ${label}`},
  after: {vi: (label: string) => `Nhiệm vụ sau: ${label}`, en: (label: string) => `Next task: ${label}`},
  around: {vi: "Nhiệm vụ khác", en: "Other tasks"}
} as const;
