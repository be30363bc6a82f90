import {pathTo} from "../../../src/components/links.js";
import {downloadsPage} from "../../../src/components/pages/downloads.js";
import {DOWNLOADS} from "../../../src/i18n/downloads.js";
import {textsIn} from "../../../src/i18n/language.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** The files of the edition. */
export const downloadsPlan: PagePlan =
  ({index}) =>
  (lang) => {
    const {year} = index.edition.info;
    const title = pageTitle(textsIn(DOWNLOADS, lang).title(year), lang);
    return [{path: (in_) => pathTo.downloads(year, in_), title, draw: downloadsPage}];
  };
