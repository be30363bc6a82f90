/**
 * What the pages of an edition are planned from. A plan is asked once per edition for what both languages share, then
 * once per language for its pages: nothing is read or computed twice.
 */
import type {Markup} from "../../../src/components/html.js";
import type {PageContext} from "../../../src/components/pages/context.js";
import type {Register} from "../../../src/components/register.js";
import type {EditionIndex} from "../../../src/components/select.js";
import {COMMON} from "../../../src/i18n/common.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import type {Edition} from "../../../src/scoring/edition.js";
import type {Derivation} from "../../../src/scoring/explain/model.js";
import type {UnitId} from "../../../src/scoring/model.js";

/** One page in one language, not yet drawn. */
export interface PlannedPage {
  readonly path: (lang: Language) => string;
  readonly title: string;
  /** Whether its figures are made up, where that does not follow from the edition. */
  readonly illustrative?: boolean;
  readonly draw: (context: PageContext) => Markup | Promise<Markup>;
}

/** One edition, with what several plans need of it. */
export interface Drawn {
  readonly index: EditionIndex;
  readonly register: Register;
  readonly derivations: ReadonlyMap<UnitId, Derivation>;
  /** Newest first. */
  readonly editions: readonly Edition[];
  /** It is the newest: pages at the root are drawn from it. */
  readonly newest: boolean;
}

export type PagePlan = (drawn: Drawn) => (lang: Language) => readonly PlannedPage[];

/** A page's title, with the name of the site. */
export function pageTitle(text: string, lang: Language): string {
  return `${text} · ${textsIn(COMMON, lang).brand}`;
}
