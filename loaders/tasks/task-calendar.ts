/**
 * The tasks as a calendar file (RFC 5545): one whole day for each occurrence, its last day in time. Same input, same
 * bytes: nothing in it is of the day it was written.
 */
import ical, {ICalAlarmType, ICalEventStatus, ICalEventTransparency} from "ical-generator";
import type {Language} from "../../src/i18n/language.js";
import {TASK_CALENDAR, TASK_STATES, TASKS} from "../../src/i18n/tasks.js";
import type {EditionInfo} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import {isDone} from "../../src/scoring/tasks/standing.js";
import {bodyText} from "./body-text.js";

/** Days before the last one on which a reader is reminded. */
const REMINDERS = [30, 7] as const;
const DAY = 86_400;

/**
 * One event for an occurrence, whoever is given it: its states are counted in the description. What is still to come
 * reminds; what is past, or done by everyone, does not.
 *
 * @returns text with CRLF ends of line
 */
export function taskCalendar(
  rows: readonly TaskRow[],
  info: Pick<EditionInfo, "as_of" | "illustrative">,
  lang: Language
): string {
  const calendar = ical({
    name: TASK_CALENDAR.name[lang],
    prodId: {company: "San Sang", product: "tasks", language: lang.toUpperCase()}
  });
  for (const group of groupRows(rows, eventId).values()) addEvent(calendar, group, info, lang);
  const text = calendar.toString();
  return text.endsWith("\r\n") ? text : `${text}\r\n`;
}

function eventId({task, occurrence}: TaskRow): string {
  return `${task}${occurrence === null ? "" : `-${occurrence}`}@tasks.san-sang`;
}

function addEvent(
  calendar: ReturnType<typeof ical>,
  rows: readonly TaskRow[],
  {as_of, illustrative}: Pick<EditionInfo, "as_of" | "illustrative">,
  lang: Language
): void {
  const [row] = rows as [TaskRow];
  const label = row.occurrence === null ? row.label[lang] : `${row.label[lang]} (${row.occurrence})`;
  const event = calendar.createEvent({
    id: eventId(row),
    start: row.due,
    allDay: true,
    stamp: `${as_of}T00:00:00Z`,
    sequence: Number(as_of.slice(0, 4)),
    summary: TASK_CALENDAR.due[lang](label),
    description: [...descriptionOf(rows, as_of, lang), ...(illustrative ? [TASKS.illustrative[lang]] : [])].join("\n"),
    categories: [{name: row.document}],
    transparency: ICalEventTransparency.TRANSPARENT,
    status: rows.every(({state}) => state === "replaced") ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
  });
  if (row.due <= as_of || !rows.some(isOpen)) return;
  for (const days of REMINDERS) {
    const description = TASK_CALENDAR.soon[lang](label);
    event.createAlarm({type: ICalAlarmType.display, trigger: days * DAY, description});
  }
}

/** Whether anything is still to be done about it. */
function isOpen({state}: TaskRow): boolean {
  return !isDone(state) && state !== "replaced";
}

function descriptionOf(rows: readonly TaskRow[], as_of: string, lang: Language): readonly string[] {
  const [{lead, cooperating, product, clause}] = rows as [TaskRow];
  const named = (bodies: TaskRow["lead"]) => bodies.map((body) => bodyText(body, lang)).join("; ");
  const counts = [...groupRows(rows, ({state}) => state)].map(([state, of]) => {
    const word = TASK_STATES[state as keyof typeof TASK_STATES][lang];
    return rows.length === 1 ? word : TASK_CALENDAR.counted[lang]({count: of.length, state: word});
  });
  return [
    `${TASKS.basis[lang]}: ${clause}`,
    `${TASKS.lead[lang]}: ${named(lead)}`,
    ...(cooperating.length > 0 ? [`${TASKS.cooperating[lang]}: ${named(cooperating)}`] : []),
    ...(product ? [`${TASKS.product[lang]}: ${product[lang]}`] : []),
    TASK_CALENDAR.states[lang]({as_of, states: counts.join("; ")})
  ];
}
