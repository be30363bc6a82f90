import {pathTo} from "../../../src/components/links.js";
import {qualityPage} from "../../../src/components/pages/quality.js";
import {textsIn} from "../../../src/i18n/language.js";
import {QUALITY} from "../../../src/i18n/quality.js";
import {qualityOf} from "../../../src/scoring/quality/quality.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** What the data of the edition are worth. */
export const qualityPlan: PagePlan = ({index, register}) => {
  const quality = qualityOf(index.edition);
  return (lang) => {
    const {year} = index.edition.info;
    const title = pageTitle(textsIn(QUALITY, lang).title(year), lang);
    return [
      {
        path: (in_) => pathTo.quality(year, in_),
        title,
        draw: (context) => qualityPage(context, quality, register)
      }
    ];
  };
};
