import {pathTo} from "../../../src/components/links.js";
import {targetsPage} from "../../../src/components/pages/targets.js";
import {textsIn} from "../../../src/i18n/language.js";
import {TARGETS} from "../../../src/i18n/targets.js";
import {targetsData} from "../../targets/targets-data.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** The targets of the edition, of the nation and of every unit. */
export const targetsPlan: PagePlan = ({index, register}) => {
  const data = targetsData(index.edition);
  const {year} = index.edition.info;
  return (lang) => {
    const title = pageTitle(textsIn(TARGETS, lang).title(year), lang);
    return [{path: (in_) => pathTo.targets(year, in_), title, draw: (context) => targetsPage(context, data, register)}];
  };
};
