import {KIND_SLUG, pathTo} from "../../../src/components/links.js";
import {gapsPage} from "../../../src/components/pages/gaps.js";
import {notebookPage} from "../../../src/components/pages/notebook.js";
import {overviewPage} from "../../../src/components/pages/overview.js";
import {rankingPage} from "../../../src/components/pages/ranking.js";
import {trackerPage} from "../../../src/components/pages/tracker.js";
import {GAPS} from "../../../src/i18n/gaps.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {NOTEBOOK} from "../../../src/i18n/notebook.js";
import {OVERVIEW} from "../../../src/i18n/overview.js";
import {RANKING} from "../../../src/i18n/ranking.js";
import {TRACKER} from "../../../src/i18n/tracker.js";
import {certaintyOf} from "../../../src/scoring/certainty.js";
import type {UnitKind} from "../../../src/scoring/model.js";
import {scoreHistories} from "../../../src/scoring/trends/score-history.js";
import {sinceBefore} from "../../../src/scoring/trends/since-before.js";
import {type PagePlan, type PlannedPage, pageTitle} from "./plan.js";

const KINDS = Object.keys(KIND_SLUG) as readonly UnitKind[];

/** The overview, the rankings, the gaps, the reports received and the notebook. */
export const editionPlan: PagePlan = ({index, register, editions, newest}) => {
  const older = editions.filter(({info}) => info.year < index.edition.info.year);
  const ranked = {register, histories: scoreHistories([index.edition, ...older])};
  const seen = {since: sinceBefore(index.edition), certainty: certaintyOf(index.edition)};
  return (lang) => {
    const {year} = index.edition.info;
    const title = (text: string) => pageTitle(text, lang);
    const overview = (path: (lang: Language) => string): PlannedPage => ({
      path,
      title: title(textsIn(OVERVIEW, lang).title(year)),
      draw: (context) => overviewPage(context, seen)
    });
    const words = textsIn(RANKING, lang);
    const ranking = (kind: UnitKind): PlannedPage => ({
      path: (in_) => pathTo.ranking(year, kind, in_),
      title: title(kind === "province" ? words.titleProvince(year) : words.titleMinistry(year)),
      draw: (context) => rankingPage(context, kind, ranked)
    });
    return [
      ...(newest ? [overview(pathTo.home)] : []),
      overview((in_) => pathTo.overview(year, in_)),
      ...KINDS.map(ranking),
      {
        path: (in_) => pathTo.gaps(year, in_),
        title: title(textsIn(GAPS, lang).title(year)),
        draw: (context) => gapsPage(context, register)
      },
      {path: (in_) => pathTo.tracker(year, in_), title: title(textsIn(TRACKER, lang).title(year)), draw: trackerPage},
      {path: (in_) => pathTo.notebook(year, in_), title: title(textsIn(NOTEBOOK, lang).title(year)), draw: notebookPage}
    ];
  };
};
