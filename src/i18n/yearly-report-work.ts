import {formatDate, formatList} from "./format.js";
import {type Counted, plural} from "./yearly-report.js";

/** Texts of the yearly report on change, tasks and reporting. */
export const REPORT_WORK = {
  noBefore: {
    vi: "Không có ấn bản của năm trước để so sánh, nên phần này để trống.",
    en: "There is no edition of the year before to compare with, so this part is empty."
  },
  trendsIntro: {
    vi: (d: {all: Counted; yes: Counted; approximate: Counted; no: Counted; before: number; year: number}) =>
      `Có ${d.all.text} cặp số liệu của một nơi và một chỉ số trong hai năm ${d.before} và ${d.year}: ${d.yes.text} cặp so được, ${d.approximate.text} cặp chỉ đặt cạnh nhau, ${d.no.text} cặp không so được. Chỉ cặp so được mới có mức thay đổi.`,
    en: (d: {all: Counted; yes: Counted; approximate: Counted; no: Counted; before: number; year: number}) =>
      `There are ${plural(d.all, "pair", "pairs")} of figures of one unit and one indicator in ${d.before} and ${d.year}: ${d.yes.text} can be compared, ${d.approximate.text} can only be shown side by side, and ${d.no.text} can't be compared. A change is given only for those that can.`
  },
  trendsCaption: {
    vi: "Các chỉ số có mục tiêu đang có hiệu lực: bao nhiêu nơi so được với năm trước",
    en: "Indicators with targets in force: how many units can be compared with the year before"
  },
  reasonsCaption: {vi: "Vì sao so được hay không", en: "Why pairs can be compared or not"},
  rose: {vi: "Tăng", en: "Up"},
  fell: {vi: "Giảm", en: "Down"},
  same: {vi: "Không đổi", en: "Same"},
  comparable: {
    vi: {yes: "So được", approximate: "Đặt cạnh nhau", no: "Không so được"},
    en: {yes: "Comparable", approximate: "Side by side", no: "Not comparable"}
  },
  comparability: {vi: "So sánh", en: "Comparison"},
  indexTrends: {
    vi: (d: {yes: Counted; all: Counted}) =>
      `Điểm chung của hai năm so được ở ${d.yes.text} trong ${d.all.text} nơi. Không nêu thay đổi về hạng, vì hai năm không cùng những nơi được xếp hạng.`,
    en: (d: {yes: Counted; all: Counted}) =>
      `The index of the two years can be compared for ${d.yes.text} of ${plural(d.all, "unit", "units")}. No change of rank is given, since those ranked are not the same in both years.`
  },
  movesCaption: {
    vi: (name: string) => `Thay đổi lớn nhất: ${name}`,
    en: (name: string) => `Largest changes: ${name}`
  },
  before: {vi: (year: number) => `Năm ${year}`, en: (year: number) => `${year}`},
  change: {vi: "Thay đổi (điểm %)", en: "Change (points)"},
  tasksNone: {vi: "Ấn bản này không có nhiệm vụ nào được theo dõi.", en: "No task is tracked in this edition."},
  tasksLine: {
    vi: (d: {all: Counted; tasks: Counted; overdue: Counted; silent: Counted; date: string}) =>
      `Đến ${formatDate(d.date, "vi")}, theo dõi ${d.all.text} lượt thực hiện của ${d.tasks.text} nhiệm vụ: ${d.overdue.text} lượt đã quá hạn mà chưa ai báo là xong, ${d.silent.text} lượt chưa đến hạn và chưa có báo cáo.`,
    en: (d: {all: Counted; tasks: Counted; overdue: Counted; silent: Counted; date: string}) =>
      `As of ${formatDate(d.date, "en")}, ${plural(d.all, "occurrence", "occurrences")} of ${plural(d.tasks, "task", "tasks")} ${d.all.n === 1 ? "is" : "are"} tracked: ${d.overdue.text} past due with nobody saying ${d.overdue.n === 1 ? "it is" : "they are"} done, ${d.silent.text} not yet due and not reported on.`
  },
  tasksOverdue: {
    vi: (d: {overdue: Counted; silent: Counted; all: Counted}) =>
      `${d.overdue.text} trong ${d.all.text} lượt nhiệm vụ đã đến hạn mà chưa ai báo là xong; ${d.silent.text} lượt trong đó chưa có báo cáo hay ghi chép nào, nên chưa rõ đã làm hay chưa.`,
    en: (d: {overdue: Counted; silent: Counted; all: Counted}) =>
      `${d.overdue.text} of ${plural(d.all, "task occurrence is", "task occurrences are")} past due with nobody saying ${d.overdue.n === 1 ? "it is" : "they are"} done; of these, ${d.silent.text} ${d.silent.n === 1 ? "has" : "have"} no report or record at all, so it is not known whether ${d.silent.n === 1 ? "it was" : "they were"} done.`
  },
  tasksCaption: {vi: "Nhiệm vụ theo văn bản và tình trạng", en: "Tasks by document and state"},
  tasksChartText: {
    vi: (rows: readonly string[]) => `Thanh xếp chồng theo văn bản: ${rows.join("; ")}.`,
    en: (rows: readonly string[]) => `Stacked bars by document: ${rows.join("; ")}.`
  },
  overdueHeading: {vi: "Nhiệm vụ quá hạn", en: "Overdue tasks"},
  overdueCaption: {vi: "Nhiệm vụ quá hạn, quá lâu nhất trước", en: "Overdue tasks, longest first"},
  overdueNote: {
    vi: "Một nhiệm vụ hằng năm, hoặc giao cho nhiều nơi, có nhiều lượt; hạn và số ngày là của lượt quá hạn lâu nhất. Từng lượt có trong tasks.csv.",
    en: "A yearly task, or one given to many, has several occurrences; the due day and the days are those of the one overdue longest. tasks.csv has every one."
  },
  overdueNone: {vi: "Không có nhiệm vụ nào quá hạn.", en: "No task is overdue."},
  task: {vi: "Nhiệm vụ", en: "Task"},
  document: {vi: "Văn bản", en: "Document"},
  lead: {vi: "Chủ trì", en: "Lead"},
  due: {vi: "Hạn", en: "Due"},
  late: {vi: "Quá hạn (ngày)", en: "Days overdue"},
  occurrences: {vi: "Số lượt", en: "Times"},
  total: {vi: "Tổng", en: "Total"},
  reportingLine: {
    vi: (d: {sent: Counted; all: Counted; late: Counted; silent: Counted; draft: boolean}) =>
      `${d.sent.text} trong ${d.all.text} cơ quan đã gửi báo cáo, ${d.late.text} nơi gửi muộn${d.draft ? " so với hạn của dự thảo" : ""}, ${d.silent.text} nơi chưa gửi.`,
    en: (d: {sent: Counted; all: Counted; late: Counted; silent: Counted; draft: boolean}) =>
      `${d.sent.text} of ${plural(d.all, "agency has", "agencies have")} reported, ${d.late.text} late${d.draft ? " by the draft's deadline" : ""}; ${d.silent.text} ${d.silent.n === 1 ? "has" : "have"} not.`
  },
  reportingCaption: {vi: "Ai đã gửi báo cáo", en: "Who has reported"},
  sent: {vi: "Đã gửi", en: "Sent"},
  inTime: {vi: "Đúng hạn", en: "In time"},
  lateHead: {vi: "Muộn", en: "Late"},
  silent: {vi: "Chưa gửi", en: "Not sent"},
  returned: {vi: "Trả lại, chưa có bản dùng được", en: "Sent back, nothing usable"},
  silentNames: {
    vi: (names: readonly string[]) => `Chưa gửi: ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `Not sent: ${formatList(names, "en")}.`
  },
  returnedNames: {
    vi: (names: readonly string[]) => `Tệp đã gửi không dùng được, chờ gửi lại: ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `Sent files that could not be used, awaited again: ${formatList(names, "en")}.`
  },
  lateNames: {
    vi: (names: readonly string[]) => `Gửi muộn: ${formatList(names, "vi")}.`,
    en: (names: readonly string[]) => `Late: ${formatList(names, "en")}.`
  },
  lateName: {
    vi: (name: string, days: Counted) => `${name} (${days.text}\u00A0ngày)`,
    en: (name: string, days: Counted) => `${name} (${plural(days, "day", "days")})`
  },
  deadlineDraft: {
    vi: "Ngày hạn theo văn bản dự thảo, chưa có hiệu lực.",
    en: "The deadline is that of a draft, which is not in force."
  }
} as const;
