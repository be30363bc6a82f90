import {pathTo} from "../../../src/components/links.js";
import {unitPage} from "../../../src/components/pages/unit.js";
import {textsIn} from "../../../src/i18n/language.js";
import {UNIT} from "../../../src/i18n/unit.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** A page for every unit of the edition. */
export const unitPlan: PagePlan =
  ({index, derivations}) =>
  (lang) => {
    const {units, info} = index.edition;
    return units.map((unit) => ({
      path: (in_) => pathTo.unit(info.year, unit.id, in_),
      title: pageTitle(textsIn(UNIT, lang).title(unit.name[lang], info.year), lang),
      draw: (context) => unitPage(context, unit, derivations.get(unit.id)!)
    }));
  };
