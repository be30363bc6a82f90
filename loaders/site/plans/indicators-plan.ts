import {pathTo} from "../../../src/components/links.js";
import {indicatorPage} from "../../../src/components/pages/indicator.js";
import {indicatorsPage} from "../../../src/components/pages/indicators.js";
import {INDICATORS} from "../../../src/i18n/indicators.js";
import {textsIn} from "../../../src/i18n/language.js";
import {type PagePlan, type PlannedPage, pageTitle} from "./plan.js";

/** The list of indicators, and a page for each that units report. */
export const indicatorsPlan: PagePlan =
  ({index}) =>
  (lang) => {
    const {edition} = index;
    const {year} = edition.info;
    const observed = new Set(edition.observations.map(({indicator}) => indicator));
    const title = textsIn(INDICATORS, lang).title(year);
    return [
      {path: (in_) => pathTo.indicators(year, in_), title: pageTitle(title, lang), draw: indicatorsPage},
      ...edition.indicators
        .filter(({id}) => observed.has(id))
        .map(
          (indicator): PlannedPage => ({
            path: (in_) => pathTo.indicator(year, indicator.id, in_),
            title: pageTitle(indicator.label[lang], lang),
            draw: (context) => indicatorPage(context, indicator)
          })
        )
    ];
  };
