import {pathTo} from "../../../src/components/links.js";
import {publishedPage} from "../../../src/components/pages/published.js";
import {textsIn} from "../../../src/i18n/language.js";
import {PUBLISHED} from "../../../src/i18n/published.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** Figures that others have published, of all years. */
export const publishedPlan: PagePlan =
  ({newest}) =>
  (lang) => {
    if (!newest) return [];
    return [{path: pathTo.published, title: pageTitle(textsIn(PUBLISHED, lang).title, lang), draw: publishedPage}];
  };
