import {pathTo} from "../../../src/components/links.js";
import {unitPage} from "../../../src/components/pages/unit.js";
import {textsIn} from "../../../src/i18n/language.js";
import {UNIT} from "../../../src/i18n/unit.js";
import {gatherUnitFacts} from "../unit-facts.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** A page for every unit of the edition. */
export const unitPlan: PagePlan = ({index, derivations, editions}) => {
  const {units, info} = index.edition;
  const facts = gatherUnitFacts(index.edition, derivations, editions);
  return (lang) =>
    units.map((unit) => ({
      path: (in_) => pathTo.unit(info.year, unit.id, in_),
      title: pageTitle(textsIn(UNIT, lang).title(unit.name[lang], info.year), lang),
      draw: (context) => unitPage(context, unit, facts.get(unit.id)!)
    }));
};
