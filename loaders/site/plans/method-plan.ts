import {pathTo} from "../../../src/components/links.js";
import {auditSitePage} from "../../../src/components/pages/audit.js";
import {methodPage} from "../../../src/components/pages/method.js";
import {AUDIT_PAGE} from "../../../src/i18n/audit-page.js";
import {textsIn} from "../../../src/i18n/language.js";
import {METHOD} from "../../../src/i18n/method.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** How the figures are made, and what the statistical audit says of them. */
export const methodPlan: PagePlan =
  ({index, newest}) =>
  (lang) => {
    const {year} = index.edition.info;
    const method = {path: pathTo.method, title: pageTitle(textsIn(METHOD, lang).title, lang), draw: methodPage};
    return [
      ...(newest ? [method] : []),
      {
        path: (in_) => pathTo.audit(year, in_),
        title: pageTitle(textsIn(AUDIT_PAGE, lang).title(year), lang),
        draw: auditSitePage
      }
    ];
  };
