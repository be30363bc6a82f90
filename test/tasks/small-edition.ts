import {tasksFrom} from "../../loaders/tasks/edition-tasks.js";
import type {Edition} from "../../src/scoring/edition.js";
import {unit} from "../assess/make.js";
import {inputsOf, type Said, sourcesWith, yearOf} from "./make.js";

export const SOURCES = sourcesWith();

/** The ministry and two provinces at the end of 2025, with what they reported. */
export function smallEdition(reports: Readonly<Record<string, Said>> = {}): Edition {
  const units = [unit("hue"), unit("ha-noi"), {...unit("most", "ministry"), name: {vi: "Bộ KH&CN", en: "MOST"}}];
  const {tasks} = tasksFrom(inputsOf(yearOf({year: 2025, units, reports})), SOURCES);
  const info = {year: 2025, as_of: "2025-12-31", status: "draft", illustrative: true, method_version: "1.0"};
  return {info, units, tasks} as unknown as Edition;
}
