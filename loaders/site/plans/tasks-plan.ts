import {pathTo} from "../../../src/components/links.js";
import {taskPage} from "../../../src/components/pages/task.js";
import {tasksPage} from "../../../src/components/pages/tasks.js";
import {textsIn} from "../../../src/i18n/language.js";
import {TASKS_PAGE} from "../../../src/i18n/tasks-page.js";
import {groupRows} from "../../../src/scoring/group-rows.js";
import {type PagePlan, type PlannedPage, pageTitle} from "./plan.js";

/** The list of tasks, and a page for each with all its occurrences. */
export const tasksPlan: PagePlan =
  ({index}) =>
  (lang) => {
    const {tasks, info} = index.edition;
    const title = pageTitle(textsIn(TASKS_PAGE, lang).title(info.year), lang);
    const pages = [...groupRows(tasks, ({task}) => task)].map(
      ([task, rows]): PlannedPage => ({
        path: (in_) => pathTo.task(info.year, task, in_),
        title: pageTitle(rows[0]!.label[lang], lang),
        draw: (context) => taskPage(context, rows)
      })
    );
    return [{path: (in_) => pathTo.tasks(info.year, in_), title, draw: tasksPage}, ...pages];
  };
