import {pathTo} from "../../../src/components/links.js";
import {auditSitePage} from "../../../src/components/pages/audit.js";
import type {PageContext} from "../../../src/components/pages/context.js";
import {methodPage} from "../../../src/components/pages/method.js";
import {AUDIT_PAGE} from "../../../src/i18n/audit-page.js";
import {textsIn} from "../../../src/i18n/language.js";
import {METHOD} from "../../../src/i18n/method.js";
import {editionAudits} from "../edition-audits.js";
import {methodFacts} from "../method-facts.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** How the figures are made, and what the statistical audit says of them. */
export const methodPlan: PagePlan = (drawn) => {
  const {year} = drawn.index.edition.info;
  const facts = drawn.newest ? methodFacts(drawn) : null;
  const audits = onFirstUse(() => editionAudits(drawn.index.edition));
  return (lang) => {
    const title = pageTitle(textsIn(METHOD, lang).title, lang);
    return [
      ...(facts === null
        ? []
        : [{path: pathTo.method, title, draw: (context: PageContext) => methodPage(context, facts)}]),
      {
        path: (in_) => pathTo.audit(year, in_),
        title: pageTitle(textsIn(AUDIT_PAGE, lang).title(year), lang),
        draw: (context) => auditSitePage(context, audits())
      }
    ];
  };
};

/** Made when a page that needs it is drawn, once: planning the site costs nothing. */
function onFirstUse<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
