import type {Language} from "../../i18n/language.js";
import type {EditionIndex} from "../select.js";

/** What a page is drawn from. */
export interface PageContext {
  readonly index: EditionIndex;
  readonly lang: Language;
  /** Site path of this page, without extension. */
  readonly path: string;
  /** Years of all editions on the site, newest first. */
  readonly years: readonly number[];
}
