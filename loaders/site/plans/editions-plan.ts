import {pathTo} from "../../../src/components/links.js";
import {
  type EditionFacts,
  type EditionsData,
  editionsPage,
  type ToldCorrection
} from "../../../src/components/pages/editions.js";
import {assessedReporters, countReporting} from "../../../src/components/reporting.js";
import {EDITIONS} from "../../../src/i18n/editions.js";
import {textsIn} from "../../../src/i18n/language.js";
import type {Correction} from "../../../src/scoring/correction.js";
import type {Edition} from "../../../src/scoring/edition.js";
import {countComparable} from "../../../src/scoring/trends/count-comparable.js";
import {readCorrections} from "../../corrections/read-corrections.js";
import {FEED_FILE} from "../feed.js";
import {type PagePlan, pageTitle} from "./plan.js";

/** All editions, and what was corrected in them. */
export const editionsPlan: PagePlan = ({newest, editions}) => {
  if (!newest) return () => [];
  const data = editionsData(editions, (edition) => readCorrections(edition));
  return (lang) => {
    const title = pageTitle(textsIn(EDITIONS, lang).title, lang);
    return [{path: pathTo.editions, title, draw: (context) => editionsPage(context, data)}];
  };
};

/** @param editions newest first */
export function editionsData(
  editions: readonly Edition[],
  corrections: (edition: Edition) => readonly Correction[]
): EditionsData {
  return {
    editions: editions.map(factsOf),
    corrections: editions
      .flatMap((edition) => corrections(edition).map((correction) => toldCorrection(edition, correction)))
      .toSorted((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0)),
    feed: FEED_FILE
  };
}

function factsOf({info, units, ranks, reporting, trends}: Edition): EditionFacts {
  const kind = (wanted: Edition["units"][number]["kind"]) => units.filter((unit) => unit.kind === wanted).length;
  return {
    info,
    provinces: kind("province"),
    ministries: kind("ministry"),
    reporting: countReporting(assessedReporters(reporting)),
    ranked: ranks.filter(({rank}) => rank !== null).length,
    changed: units.filter(({predecessors}) => predecessors.length > 0).length,
    since: trends.length === 0 ? null : countComparable(trends)
  };
}

/** @throws {Error} if the edition has no such unit or indicator, which reading the corrections has ruled out */
function toldCorrection({units, indicators}: Edition, correction: Correction): ToldCorrection {
  const unit = units.find(({id}) => id === correction.unit);
  const indicator = indicators.find(({id}) => id === correction.indicator);
  if (!unit || !indicator) throw new Error(`a correction of ${correction.unit}, ${correction.indicator}: no such row`);
  return {...correction, named: {unit, indicator}};
}
