import {pathTo} from "../../../src/components/links.js";
import {taskPage} from "../../../src/components/pages/task.js";
import {tasksPage} from "../../../src/components/pages/tasks.js";
import {textsIn} from "../../../src/i18n/language.js";
import {TASKS_PAGE} from "../../../src/i18n/tasks-page.js";
import {taskCases} from "../../../src/scoring/tasks/task-case.js";
import {readBodies} from "../../registry/bodies.js";
import {readRegistry} from "../../registry/registry.js";
import {readDocuments} from "../../seeds/documents.js";
import {taskViews} from "../task-views.js";
import {type PagePlan, type PlannedPage, pageTitle} from "./plan.js";

/** The list of tasks, and a page for each with all its occurrences. */
export const tasksPlan: PagePlan = ({index, register}) => {
  const {info, tasks} = index.edition;
  const views = taskViews(index.edition, {
    documents: readDocuments(),
    bodies: readBodies(),
    registry: readRegistry()
  });
  const caseOf = taskCases(tasks);
  return (lang) => {
    const title = pageTitle(textsIn(TASKS_PAGE, lang).title(info.year), lang);
    const pages = views.tasks.map(
      (view, i): PlannedPage => ({
        path: (in_) => pathTo.task(info.year, view.task, in_),
        title: pageTitle(view.label[lang], lang),
        draw: (context) => taskPage(context, view, {caseOf, before: views.tasks[i - 1], after: views.tasks[i + 1]})
      })
    );
    return [
      {
        path: (in_) => pathTo.tasks(info.year, in_),
        title,
        draw: (context) => tasksPage(context, views, {caseOf, register})
      },
      ...pages
    ];
  };
};
