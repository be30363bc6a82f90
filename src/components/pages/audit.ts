import {AUDIT_PAGE} from "../../i18n/audit-page.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import type {PageContext} from "./context.js";

export function auditSitePage({index, lang}: PageContext): Markup {
  const {info} = index.edition;
  return html`${editionLine(info, lang)}<h1>${textsIn(AUDIT_PAGE, lang).title(info.year)}</h1>`;
}
