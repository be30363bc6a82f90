/**
 * Texts of the list of tasks.
 */
import {formatDate, formatNumber} from "./format.js";

/** How many stand how: past = done + overdue + unrecorded + replaced. */
export interface TaskTally {
  readonly past: number;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly unrecorded: number;
  readonly replaced: number;
  readonly early: number;
}

interface DueCounts {
  readonly due: string;
  readonly overdue: number;
  readonly all: number;
}

const turns = (n: number) => (n === 1 ? "task" : "tasks");
const days = (n: number) => (n === 1 ? "day" : "days");

export const TASKS_PAGE = {
  title: {vi: (year: number) => `Nhiệm vụ ${year}`, en: (year: number) => `Tasks ${year}`},
  headline: {
    vi: ({past, done, overdue, unrecorded}: TaskTally, years: string) =>
      `Trong ${formatNumber(past, "vi")} lượt nhiệm vụ đã hết hạn, ${done} đã xong, ${overdue} quá hạn chưa xong${unrecorded === 0 ? "" : `; ${unrecorded} lượt của ${years} chưa có ghi nhận nào`}.`,
    en: ({past, done, overdue, unrecorded}: TaskTally, years: string) =>
      `Of ${formatNumber(past, "en")} ${turns(past)} past their deadline, ${done} ${done === 1 ? "is" : "are"} done and ${overdue} overdue${unrecorded === 0 ? "" : `; ${unrecorded} of ${years} ${unrecorded === 1 ? "has" : "have"} no record at all`}.`
  },
  headlineAhead: {
    vi: (ahead: number) => `Chưa nhiệm vụ nào hết hạn; ${ahead}\u00A0lượt còn ở phía trước.`,
    en: (ahead: number) => `No task is past its deadline yet; ${ahead} are still ahead.`
  },
  headlineNone: {
    vi: "Không văn bản nào giao nhiệm vụ vào ngày của ấn bản này.",
    en: "No text had given any task on the date of this edition."
  },
  counting: {
    vi: "Một lượt là một nhiệm vụ của một cơ quan với một hạn: nhiệm vụ hằng năm có mỗi năm một lượt, nhiệm vụ giao các tỉnh có mỗi tỉnh một lượt. Ngày cuối cùng vẫn còn trong hạn.",
    en: "A task counts once for each agency and each deadline: a yearly task once a year, a task given to the provinces once for each of them. The last day is still in time."
  },
  heroDone: {
    vi: ({late, replaced}: TaskTally) =>
      `lượt hết hạn đã làm xong, ${late === 0 ? "không lượt nào muộn" : `trong đó ${late} muộn`}${replaced === 0 ? "" : `; ${replaced} lượt khác đã được thay thế`}`,
    en: ({late, replaced}: TaskTally) =>
      `past their deadline and done, ${late === 0 ? "none late" : `${late} of them late`}${replaced === 0 ? "" : `; ${replaced} more replaced`}`
  },
  heroOverdue: {
    vi: (longest: number | null) =>
      longest === null ? "lượt quá hạn" : `lượt quá hạn, lâu nhất ${formatNumber(longest, "vi")}\u00A0ngày`,
    en: (longest: number | null) =>
      longest === null ? "overdue" : `overdue, the longest by ${formatNumber(longest, "en")}\u00A0${days(longest)}`
  },
  heroUnrecorded: {
    vi: (years: string) =>
      years === ""
        ? "lượt thuộc năm chưa có ghi nhận nào"
        : `lượt của ${years}: chưa đọc được báo cáo hay ghi chép nào, nên chưa thể nói là chưa làm`,
    en: (years: string) =>
      years === ""
        ? "of years without any record"
        : `of ${years}: no report or record was read, so nobody can say that they were not done`
  },
  heroAhead: {
    vi: ({early}: TaskTally) => `lượt chưa hết hạn, ${early === 0 ? "chưa lượt nào xong" : `${early} đã xong`}`,
    en: ({early}: TaskTally) => `not past their deadline, ${early === 0 ? "none done yet" : `${early} done already`}`
  },
  cases: {
    vi: {
      "done-on-time": "Xong đúng hạn",
      "done-late": "Xong muộn",
      "under-way": "Đang thực hiện",
      "not-started": "Chưa bắt đầu",
      overdue: "Quá hạn",
      unrecorded: "Chưa có ghi nhận",
      replaced: "Đã thay thế",
      "not-reported": "Chưa đến hạn"
    },
    en: {
      "done-on-time": "Done in time",
      "done-late": "Done late",
      "under-way": "Under way",
      "not-started": "Not started",
      overdue: "Overdue",
      unrecorded: "No record",
      replaced: "Replaced",
      "not-reported": "Not due"
    }
  },
  dueHeading: {
    vi: ({due, overdue, all}: DueCounts) =>
      `Hạn ${formatDate(due, "vi")} còn nhiều lượt quá hạn nhất: ${overdue} trong ${all}`,
    en: ({due, overdue, all}: DueCounts) =>
      `Most is overdue of what was due on ${formatDate(due, "en")}: ${overdue} of ${all}`
  },
  duePlain: {vi: "Từng hạn", en: "Deadline by deadline"},
  dueNote: {
    vi: "Mỗi dấu là một lượt, xếp theo tình trạng; số bên phải là tổng số lượt của hạn đó.",
    en: "Each mark is one task of one agency, in the order of its state; at the right, how many are due then."
  },
  dueText: {
    vi: (d: {first: string; last: string; overdue: number; unrecorded: number}) =>
      `Các lượt nhiệm vụ theo hạn cuối, từ ${formatDate(d.first, "vi")} đến ${formatDate(d.last, "vi")}: ${d.overdue} quá hạn, ${d.unrecorded} chưa có ghi nhận. Bảng bên dưới có từng hạn.`,
    en: (d: {first: string; last: string; overdue: number; unrecorded: number}) =>
      `Tasks by their last day, from ${formatDate(d.first, "en")} to ${formatDate(d.last, "en")}: ${d.overdue} overdue, ${d.unrecorded} without a record. The table below has every deadline.`
  },
  ruleNow: {
    vi: (as_of: string) => `Bên trên: đã hết hạn vào ${formatDate(as_of, "vi")}`,
    en: (as_of: string) => `Above: past the deadline on ${formatDate(as_of, "en")}`
  },
  allColumn: {vi: "Tất cả", en: "All"},
  calendar: {
    vi: "Tải lịch các hạn (tệp .ics, mở bằng Outlook hay lịch của điện thoại)",
    en: "Calendar of the deadlines (an .ics file for Outlook or a telephone's calendar)"
  },
  byTaskHeading: {
    vi: (d: {tasks: number; documents: number}) => `${d.tasks} nhiệm vụ của ${d.documents} văn bản`,
    en: (d: {tasks: number; documents: number}) =>
      `${d.tasks} tasks of ${d.documents === 1 ? "one text" : `${d.documents} texts`}`
  },
  document: {
    vi: (d: {number: string; title: string; date: string}) =>
      d.date === "" ? d.title : `${d.number}, ngày ${formatDate(d.date, "vi")}: ${d.title}`,
    en: (d: {number: string; title: string; date: string}) =>
      d.date === "" ? d.title : `${d.number} of ${formatDate(d.date, "en")}: ${d.title}`
  },
  draftsHeading: {vi: "Dự thảo: chưa giao nhiệm vụ cho ai", en: "Drafts: they give nobody a task yet"},
  draftsNote: {
    vi: "Văn bản chưa có hiệu lực đứng riêng và không tính vào số nào ở trên.",
    en: "What is not in force stands apart and is in none of the counts above."
  },
  draftEmpty: {
    vi: (title: string) => `${title}: chưa có nhiệm vụ nào trong danh mục.`,
    en: (title: string) => `${title}: no task of it is on the list.`
  },
  taskColumn: {vi: "Nhiệm vụ", en: "Task"},
  leadNow: {vi: "Chủ trì hiện nay", en: "Who leads now"},
  leadUnknown: {vi: "chưa rõ", en: "not known"},
  doneOfPast: {vi: "Xong / đã hết hạn", en: "Done / past due"},
  nextDue: {vi: "Hạn", en: "Deadline"},
  yearly: {vi: "hằng năm", en: "yearly"},
  listHeading: {
    vi: (all: number) => `Cả ${formatNumber(all, "vi")} lượt, hạn sớm nhất xếp trước`,
    en: (all: number) => `All ${formatNumber(all, "en")}, the earliest deadline first`
  },
  due: {vi: "Hạn cuối", en: "Last day"},
  agency: {vi: "Đơn vị", en: "Agency"},
  state: {vi: "Tình trạng", en: "State"},
  daysLate: {vi: "Số ngày muộn", en: "Days late"},
  filterDocument: {vi: "Văn bản", en: "Text"},
  allDocuments: {vi: "Tất cả văn bản", en: "All texts"},
  filterLead: {vi: "Đơn vị", en: "Agency"},
  allLeads: {vi: (n: number) => `Tất cả ${n} đơn vị`, en: (n: number) => `All ${n} agencies`},
  filterState: {vi: "Tình trạng", en: "State"},
  allStates: {vi: "Mọi tình trạng", en: "Any state"},
  inYear: {
    vi: (d: {label: string; year: number}) => `${d.label} (${d.year})`,
    en: (d: {label: string; year: number}) => `${d.label} (${d.year})`
  },
  yearSpan: {
    vi: (first: number, last: number) => (first === last ? `năm ${first}` : `các năm ${first}–${last}`),
    en: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`)
  }
} as const;
