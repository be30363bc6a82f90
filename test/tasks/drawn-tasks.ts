import {taskViews} from "../../loaders/site/task-views.js";
import {tasksFrom} from "../../loaders/tasks/edition-tasks.js";
import type {PageContext} from "../../src/components/pages/context.js";
import {taskPage} from "../../src/components/pages/task.js";
import {tasksPage} from "../../src/components/pages/tasks.js";
import type {Register} from "../../src/components/register.js";
import {indexEdition} from "../../src/components/select.js";
import type {Edition} from "../../src/scoring/edition.js";
import {taskCases} from "../../src/scoring/tasks/task-case.js";
import {unit} from "../assess/make.js";
import {inputsOf, type Said, sourcesWith, yearOf} from "./make.js";

/** Our own texts and registries. */
export const SOURCES = sourcesWith();
/** Huế has an old name. */
export const REGISTER: Register = {
  names: new Map([
    ["hue", {also: ["TTH"], former: [{name: {vi: "Thừa Thiên Huế", en: "Thua Thien Hue"}, also: []}], merged: false}]
  ]),
  tiles: []
};

/** Draws the pages of the tasks of a ministry and two provinces at the end of 2025. */
export function drawTasks(reports: Readonly<Record<string, Said>>, lang: "vi" | "en" = "vi") {
  const units = [unit("hue"), unit("ha-noi"), {...unit("most", "ministry"), name: {vi: "Bộ KH&CN", en: "MOST"}}];
  const {tasks, notes} = tasksFrom(inputsOf(yearOf({year: 2025, units, reports})), SOURCES);
  const info = {year: 2025, as_of: "2025-12-31", status: "draft", illustrative: true, method_version: "1.0"};
  const nothing = {
    ...{indicators: [], ranks: [], scores: [], observations: [], agency_targets: [], shares: []},
    ...{submissions: [], findings: []}
  };
  const edition = {...nothing, info, units, tasks, notes} as unknown as Edition;
  const context: PageContext = {index: indexEdition(edition), lang, path: "/2025/nhiem-vu/index", years: [2025]};
  const views = taskViews(edition, SOURCES);
  const caseOf = taskCases(tasks);
  const at = (id: string) => views.tasks.findIndex(({task}) => task === id);
  const page = (id: string) =>
    taskPage(context, views.tasks[at(id)]!, {
      ...{caseOf, before: views.tasks[at(id) - 1], after: views.tasks[at(id) + 1]}
    }).text;
  return {
    edition,
    views,
    caseOf,
    page,
    list: async () => (await tasksPage(context, views, {caseOf, register: REGISTER})).text
  };
}

/** One task done late and one under way at Huế; one done early and one replaced at the ministry. */
export const DRAWN = drawTasks({
  hue: {"qd699-pl2-1": ["done-late", "2024-10-05", "Báo cáo <b>1</b>"], "qd699-pl2-2": ["in-progress"]},
  most: {"qd1678-7.1": ["done-on-time", "2025-12-01"], "qd699-pl1-8": ["superseded"]}
});
export const headline = (page: string) => /<h1>(.*?)<\/h1>/.exec(page)?.[1];
