/**
 * All pages of the site from the editions' data, in both languages, in one pass: nothing is read or computed per page.
 */
import type {Markup} from "../../src/components/html.js";
import {KIND_SLUG, pathTo} from "../../src/components/links.js";
import type {PageContext} from "../../src/components/pages/context.js";
import {gapsPage} from "../../src/components/pages/gaps.js";
import {methodPage} from "../../src/components/pages/method.js";
import {notebookPage} from "../../src/components/pages/notebook.js";
import {overviewPage} from "../../src/components/pages/overview.js";
import {rankingPage} from "../../src/components/pages/ranking.js";
import {trackerPage} from "../../src/components/pages/tracker.js";
import {unitPage} from "../../src/components/pages/unit.js";
import type {Register} from "../../src/components/register.js";
import {type EditionIndex, indexEdition} from "../../src/components/select.js";
import {COMMON} from "../../src/i18n/common.js";
import {GAPS} from "../../src/i18n/gaps.js";
import {LANGUAGES, type Language, textsIn} from "../../src/i18n/language.js";
import {METHOD} from "../../src/i18n/method.js";
import {NOTEBOOK} from "../../src/i18n/notebook.js";
import {OVERVIEW} from "../../src/i18n/overview.js";
import {RANKING} from "../../src/i18n/ranking.js";
import {TRACKER} from "../../src/i18n/tracker.js";
import {UNIT} from "../../src/i18n/unit.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {Derivation} from "../../src/scoring/explain/model.js";
import type {UnitId, UnitKind} from "../../src/scoring/model.js";
import {readRegistry} from "../registry/registry.js";
import {deriveUnits} from "./derive-units.js";
import {editionRegister} from "./edition-register.js";

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

const KINDS = Object.keys(KIND_SLUG) as readonly UnitKind[];

/** @param editions newest first; the first is the one at the root */
export async function editionPages(editions: readonly Edition[]): Promise<ReadonlyMap<string, SitePage>> {
  const pages = new Map<string, SitePage>();
  const years = editions.map((edition) => edition.info.year);
  for (const edition of editions) {
    const index = indexEdition(edition);
    const register = editionRegister(readRegistry(), edition);
    const derivations = deriveUnits(edition);
    for (const lang of LANGUAGES) {
      for (const planned of pagesOf({index, register, derivations}, lang, edition === editions[0])) {
        const context: PageContext = {index, lang, path: planned.path(lang), years};
        const content = await planned.draw(context);
        const other = planned.path(lang === "vi" ? "en" : "vi");
        pages.set(context.path, {
          title: planned.title,
          lang,
          html: content.text,
          year: edition.info.year,
          illustrative: edition.info.illustrative,
          otherLanguage: other
        });
      }
    }
  }
  return pages;
}

interface PlannedPage {
  readonly path: (lang: Language) => string;
  readonly title: string;
  readonly draw: (context: PageContext) => Markup | Promise<Markup>;
}

/** What the pages of an edition are drawn from, computed once for both languages. */
interface Drawn {
  readonly index: EditionIndex;
  readonly register: Register;
  readonly derivations: ReadonlyMap<UnitId, Derivation>;
}

function pagesOf({index, register, derivations}: Drawn, lang: Language, newest: boolean): readonly PlannedPage[] {
  const {year} = index.edition.info;
  const words = {...textsIn(OVERVIEW, lang)};
  const title = (text: string) => `${text} · ${textsIn(COMMON, lang).brand}`;
  const overview = (path: (lang: Language) => string): PlannedPage => ({
    path,
    title: title(words.title(year)),
    draw: overviewPage
  });
  const ranking = (kind: UnitKind): PlannedPage => ({
    path: (in_) => pathTo.ranking(year, kind, in_),
    title: title(
      kind === "province" ? textsIn(RANKING, lang).titleProvince(year) : textsIn(RANKING, lang).titleMinistry(year)
    ),
    draw: (context) => rankingPage(context, kind, register)
  });
  return [
    ...(newest
      ? [overview(pathTo.home), {path: pathTo.method, title: title(textsIn(METHOD, lang).title), draw: methodPage}]
      : []),
    overview((in_) => pathTo.overview(year, in_)),
    ...KINDS.map(ranking),
    {path: (in_) => pathTo.gaps(year, in_), title: title(textsIn(GAPS, lang).title(year)), draw: gapsPage},
    {path: (in_) => pathTo.tracker(year, in_), title: title(textsIn(TRACKER, lang).title(year)), draw: trackerPage},
    {path: (in_) => pathTo.notebook(year, in_), title: title(textsIn(NOTEBOOK, lang).title(year)), draw: notebookPage},
    ...index.edition.units.map((unit) => ({
      path: (in_: Language) => pathTo.unit(year, unit.id, in_),
      title: title(textsIn(UNIT, lang).title(unit.name[lang], year)),
      draw: (context: PageContext) => unitPage(context, unit, derivations.get(unit.id)!)
    }))
  ];
}
