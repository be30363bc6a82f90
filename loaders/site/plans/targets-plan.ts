import {pathTo} from "../../../src/components/links.js";
import {targetsPage} from "../../../src/components/pages/targets.js";
import {textsIn} from "../../../src/i18n/language.js";
import {TARGETS} from "../../../src/i18n/targets.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** The targets of the edition, of the nation and of every unit. */
export const targetsPlan: PagePlan =
  ({index}) =>
  (lang) => {
    const {year} = index.edition.info;
    const title = pageTitle(textsIn(TARGETS, lang).title(year), lang);
    return [{path: (in_) => pathTo.targets(year, in_), title, draw: targetsPage}];
  };
