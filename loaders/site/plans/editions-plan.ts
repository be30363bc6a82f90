import {pathTo} from "../../../src/components/links.js";
import {editionsPage} from "../../../src/components/pages/editions.js";
import {EDITIONS} from "../../../src/i18n/editions.js";
import {textsIn} from "../../../src/i18n/language.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** All editions, and what was corrected in them. */
export const editionsPlan: PagePlan =
  ({newest}) =>
  (lang) => {
    if (!newest) return [];
    return [{path: pathTo.editions, title: pageTitle(textsIn(EDITIONS, lang).title, lang), draw: editionsPage}];
  };
