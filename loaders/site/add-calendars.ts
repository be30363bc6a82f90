import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {calendarFile} from "../../src/components/parts/task-links.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {taskCalendar} from "../tasks/task-calendar.js";

/** Adds the deadlines of an edition's tasks as calendars, one in each language, beside the edition's files. */
export function addCalendars({tasks, info}: Pick<Edition, "tasks" | "info">, site: string): void {
  const folder = join(site, "data", String(info.year));
  mkdirSync(folder, {recursive: true});
  for (const lang of LANGUAGES) writeFileSync(join(folder, calendarFile(lang)), taskCalendar(tasks, info, lang));
}
