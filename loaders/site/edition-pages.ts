/**
 * All pages of the site from the editions' data, in both languages, in one pass: nothing is read or computed per page.
 */
import type {PageContext} from "../../src/components/pages/context.js";
import {indexEdition} from "../../src/components/select.js";
import {LANGUAGES, type Language} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {readShapes} from "../map/read-shapes.js";
import {readRegistry} from "../registry/registry.js";
import {deriveUnits} from "./derive-units.js";
import {editionRegister} from "./edition-register.js";
import {downloadsPlan} from "./plans/downloads-plan.js";
import {editionPlan} from "./plans/edition-plan.js";
import {editionsPlan} from "./plans/editions-plan.js";
import {indicatorsPlan} from "./plans/indicators-plan.js";
import {methodPlan} from "./plans/method-plan.js";
import type {Drawn, PagePlan, PlannedPage} from "./plans/plan.js";
import {publishedPlan} from "./plans/published-plan.js";
import {qualityPlan} from "./plans/quality-plan.js";
import {targetsPlan} from "./plans/targets-plan.js";
import {tasksPlan} from "./plans/tasks-plan.js";
import {unitPlan} from "./plans/unit-plan.js";

export interface SitePage {
  readonly title: string;
  readonly lang: Language;
  readonly html: string;
  readonly year: number;
  /** The figures on it are made up. */
  readonly illustrative: boolean;
  /** The same page in the other language. */
  readonly otherLanguage: string;
}

/** In the order in which the pages are drawn. */
const PLANS: readonly PagePlan[] = [
  editionPlan,
  targetsPlan,
  indicatorsPlan,
  tasksPlan,
  qualityPlan,
  methodPlan,
  downloadsPlan,
  publishedPlan,
  editionsPlan,
  unitPlan
];

/** A page that can be drawn. */
export interface PageToDraw {
  readonly context: PageContext;
  readonly page: PlannedPage;
}

/** @param editions newest first; the first is the one at the root */
export async function editionPages(editions: readonly Edition[]): Promise<ReadonlyMap<string, SitePage>> {
  const pages = new Map<string, SitePage>();
  for (const planned of planPages(editions)) pages.set(planned.context.path, await drawPage(planned));
  return pages;
}

/** Every page of the site, not yet drawn. @param editions as `editionPages` takes them */
export function planPages(editions: readonly Edition[]): readonly PageToDraw[] {
  const years = editions.map((edition) => edition.info.year);
  return editions.flatMap((edition) => {
    const drawn = drawnFrom(edition, editions);
    const plans = PLANS.map((plan) => plan(drawn));
    return LANGUAGES.flatMap((lang) =>
      plans
        .flatMap((pagesIn) => pagesIn(lang))
        .map((page): PageToDraw => ({page, context: {index: drawn.index, lang, path: page.path(lang), years}}))
    );
  });
}

export async function drawPage({context, page}: PageToDraw): Promise<SitePage> {
  const {lang, index} = context;
  const {info} = index.edition;
  return {
    title: page.title,
    lang,
    html: (await page.draw(context)).text,
    year: info.year,
    illustrative: page.illustrative ?? info.illustrative,
    otherLanguage: page.path(lang === "vi" ? "en" : "vi")
  };
}

function drawnFrom(edition: Edition, editions: readonly Edition[]): Drawn {
  const registry = readRegistry();
  return {
    index: indexEdition(edition),
    register: {...editionRegister(registry, edition), shapes: readShapes(edition, registry)},
    derivations: deriveUnits(edition),
    editions,
    newest: edition === editions[0]
  };
}
