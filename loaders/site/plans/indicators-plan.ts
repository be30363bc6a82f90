import {pathTo} from "../../../src/components/links.js";
import {indicatorPage} from "../../../src/components/pages/indicator.js";
import {indicatorsPage} from "../../../src/components/pages/indicators.js";
import {INDICATORS} from "../../../src/i18n/indicators.js";
import {textsIn} from "../../../src/i18n/language.js";
import {settingsOf} from "../../assess/edition-settings.js";
import {inProject} from "../../files/paths.js";
import {readForm} from "../../form/read-form.js";
import {readDocuments} from "../../seeds/documents.js";
import {readIndicators} from "../../seeds/indicators.js";
import {defineIndicators} from "../define-indicators.js";
import {indicatorFacts} from "../indicator-facts.js";
import {type PagePlan, type PlannedPage, pageTitle} from "./plan.js";

/** The list of indicators, and a page for each that units report. */
export const indicatorsPlan: PagePlan = ({index, register, editions}) => {
  const {edition} = index;
  const {year} = edition.info;
  const form = readForm(inProject("seeds", "forms", `${settingsOf(year).form}.json`));
  const definitions = defineIndicators(readIndicators(), readDocuments(), form);
  const earlier = editions.find(({info}) => info.year === year - 1) ?? null;
  const facts = indicatorFacts(edition, definitions, earlier);
  return (lang) => [
    {
      path: (in_) => pathTo.indicators(year, in_),
      title: pageTitle(textsIn(INDICATORS, lang).title(year), lang),
      draw: (context) => indicatorsPage(context, facts)
    },
    ...facts
      .filter(({kinds}) => kinds.length > 0)
      .map(
        (each): PlannedPage => ({
          path: (in_) => pathTo.indicator(year, each.indicator.id, in_),
          title: pageTitle(each.indicator.label[lang], lang),
          draw: (context) => indicatorPage(context, each, register)
        })
      )
  ];
};
