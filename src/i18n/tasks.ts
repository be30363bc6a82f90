/**
 * Texts of the list of tasks, of its calendar and of the letter about what is overdue.
 */
import {formatDate, formatNumber} from "./format.js";

/** How a task stands. */
export const TASK_STATES = {
  "not-started": {vi: "chưa bắt đầu", en: "not started"},
  "under-way": {vi: "đang thực hiện", en: "under way"},
  "done-on-time": {vi: "hoàn thành đúng hạn", en: "done on time"},
  "done-late": {vi: "hoàn thành muộn", en: "done late"},
  overdue: {vi: "quá hạn", en: "overdue"},
  replaced: {vi: "đã thay thế", en: "replaced"},
  "not-reported": {vi: "chưa đến hạn, chưa báo cáo", en: "not due, not reported"}
} as const;

interface Head {
  readonly year: number;
  readonly as_of: string;
  readonly rows: number;
  readonly overdue: boolean;
}

interface Former {
  readonly name: string;
  readonly before: string;
}

/** Texts of the list. */
export const TASKS = {
  heading: {
    vi: ({year, as_of, rows, overdue}: Head) =>
      `Nhiệm vụ của các kế hoạch, ấn bản ${year}, tính đến ${formatDate(as_of, "vi")}: ${formatNumber(rows, "vi")} lượt${overdue ? " quá hạn" : ""}`,
    en: ({year, as_of, rows, overdue}: Head) =>
      `Tasks of the plans, edition ${year}, as of ${formatDate(as_of, "en")}: ${formatNumber(rows, "en")} ${overdue ? "overdue" : "in all"}`
  },
  illustrative: {
    vi: "Số liệu minh họa, không phải báo cáo của cơ quan nào.",
    en: "Illustrative figures: no agency reported them."
  },
  nothing: {vi: "Không có nhiệm vụ nào.", en: "No task to list."},
  nothingOverdue: {vi: "Không có nhiệm vụ nào quá hạn.", en: "No task is overdue."},
  task: {vi: "Nhiệm vụ", en: "Task"},
  agency: {vi: "Cơ quan", en: "Agency"},
  year: {vi: "Năm", en: "Year"},
  due: {vi: "Hạn cuối", en: "Due"},
  state: {vi: "Tình trạng", en: "State"},
  late: {vi: "Số ngày muộn", en: "Days late"},
  lead: {vi: "Chủ trì", en: "Lead"},
  cooperating: {vi: "Phối hợp", en: "Cooperating"},
  product: {vi: "Sản phẩm", en: "Product"},
  basis: {vi: "Căn cứ", en: "Clause"},
  unknownNow: {
    vi: (before: string) => `${before} (nay chưa rõ đơn vị nào)`,
    en: (before: string) => `${before} (it is not known who answers for it now)`
  },
  former: {
    vi: ({name, before}: Former) => `${name} (trước là ${before})`,
    en: ({name, before}: Former) => `${name} (formerly ${before})`
  },
  nowIs: {
    vi: ({name, before}: Former) => `${before} (nay là ${name})`,
    en: ({name, before}: Former) => `${before} (now ${name})`
  },
  nowUnder: {
    vi: ({name, before}: Former) => `${before} (nay thuộc ${name})`,
    en: ({name, before}: Former) => `${before} (now under the ${name})`
  },
  month: {
    vi: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
    en: (month: string) => month
  },
  reportedAs: {
    vi: ({state, said}: {state: string; said: string}) => `${state} (báo: ${said})`,
    en: ({state, said}: {state: string; said: string}) => `${state} (reported: ${said})`
  },
  nobodyReported: {
    vi: (state: string) => `${state} (chưa có báo cáo)`,
    en: (state: string) => `${state} (nothing reported)`
  }
} as const;

/** Texts of the calendar. */
export const TASK_CALENDAR = {
  name: {vi: "Nhiệm vụ trong các kế hoạch về AI", en: "Tasks of the AI plans"},
  due: {vi: (label: string) => `Hạn cuối: ${label}`, en: (label: string) => `Due: ${label}`},
  soon: {vi: (label: string) => `Sắp đến hạn: ${label}`, en: (label: string) => `Due soon: ${label}`},
  states: {
    vi: ({as_of, states}: {as_of: string; states: string}) => `Tình trạng đến ${formatDate(as_of, "vi")}: ${states}`,
    en: ({as_of, states}: {as_of: string; states: string}) => `As of ${formatDate(as_of, "en")}: ${states}`
  },
  counted: {
    vi: ({count, state}: {count: number; state: string}) => `${count} ${state}`,
    en: ({count, state}: {count: number; state: string}) => `${count} ${state}`
  }
} as const;
