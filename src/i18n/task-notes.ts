/**
 * What the institute is asked to settle about tasks: bodies whose heir is not known, statements that don't hold together.
 */
import {formatList} from "./format.js";
import type {Language} from "./language.js";

/** What a note is about. `where`: names of agencies, or years; `tasks`: clauses. */
export interface TaskNoteFacts {
  /** Name of the body, as written. */
  readonly name?: string;
  /** Name of the body that is taken to answer for it now. */
  readonly now?: string;
  readonly doubt?: string;
  readonly tasks?: readonly string[];
  readonly where?: readonly string[];
}

type Say = (facts: TaskNoteFacts) => string;

const SHOWN = 6;

/** Clauses hold commas. */
const clauses = ({tasks = []}: TaskNoteFacts) => tasks.join("; ");

function listed(items: readonly string[] = [], lang: Language): string {
  const rest = items.length - SHOWN;
  if (rest <= 1) return formatList(items, lang);
  return formatList([...items.slice(0, SHOWN), lang === "vi" ? `${rest} nơi khác` : `${rest} more`], lang);
}

const spoken = (vi: (list: string) => string, en: (list: string) => string): {readonly vi: Say; readonly en: Say} => ({
  vi: ({where}) => vi(listed(where, "vi")),
  en: ({where}) => en(listed(where, "en"))
});

/** One sentence or two for each kind of note, by its code. */
export const TASK_NOTES = {
  "task-body-unknown": {
    vi: (facts: TaskNoteFacts) =>
      `Danh mục đơn vị không có “${facts.name}” vào ngày ký văn bản (${clauses(facts)}): bổ sung vào data/registry/bodies.csv.`,
    en: (facts: TaskNoteFacts) =>
      `The registry of bodies has no “${facts.name}” on the day the text was signed (${clauses(facts)}): add it to data/registry/bodies.csv.`
  },
  "body-successor-unknown": {
    vi: (facts: TaskNoteFacts) =>
      `Chưa rõ nay đơn vị nào chịu trách nhiệm thay “${facts.name}” (${clauses(facts)}). ${facts.doubt}`,
    en: (facts: TaskNoteFacts) =>
      `It is not known who answers for “${facts.name}” now (${clauses(facts)}). ${facts.doubt}`
  },
  "body-successor-to-confirm": {
    vi: ({name, now, doubt}: TaskNoteFacts) => `“${name}” tạm coi nay là “${now}”: cần xác nhận. ${doubt}`,
    en: ({name, now, doubt}: TaskNoteFacts) => `“${name}” is taken to be “${now}” now: to be confirmed. ${doubt}`
  },
  "done-undated": spoken(
    (list) => `Báo đã hoàn thành nhưng không ghi ngày: không tính được sớm hay muộn mấy ngày (${list}).`,
    (list) => `Reported done without a day: lateness can't be counted (${list}).`
  ),
  "done-in-future": spoken(
    (list) => `Ngày hoàn thành muộn hơn ngày báo cáo hoặc ngày đánh giá: chưa được coi là hoàn thành (${list}).`,
    (list) => `The day of completion is after the report or after the edition's date: not taken for done (${list}).`
  ),
  "done-too-early": spoken(
    (list) => `Ngày hoàn thành nằm trước năm của nhiệm vụ hằng năm: chưa được coi là hoàn thành (${list}).`,
    (list) => `The day of completion is before the year the task is due in: not taken for done (${list}).`
  ),
  "done-withdrawn": spoken(
    (list) => `Trước đã báo hoàn thành, báo cáo sau lại không: lấy báo cáo sau, cần hỏi lại (${list}).`,
    (list) => `Reported done before, not in the latest report: the latest counts; to be asked about (${list}).`
  ),
  "claim-differs": spoken(
    (list) => `Lời báo và ngày hoàn thành trái nhau: lấy theo ngày (${list}).`,
    (list) => `The word and the day of completion contradict each other: the day counts (${list}).`
  ),
  "years-unrecorded": spoken(
    (list) =>
      `Các năm ${list} chưa có báo cáo hay ghi chép nào được đọc: nhiệm vụ hằng năm của các năm này quá hạn chỉ vì chưa ai ghi nhận; bổ sung vào data/tasks/history.csv.`,
    (list) =>
      `No report or record of ${list} was read: the yearly tasks of these years are overdue only because nobody has recorded them; enter what is known in data/tasks/history.csv.`
  ),
  "replaced-unnamed": spoken(
    (list) => `Báo đã được thay thế nhưng không nói bằng nhiệm vụ hay văn bản nào (${list}).`,
    (list) => `Reported as replaced, without saying by which task or text (${list}).`
  )
} as const satisfies Readonly<Record<string, {readonly vi: Say; readonly en: Say}>>;

export type TaskNoteCode = keyof typeof TASK_NOTES;
