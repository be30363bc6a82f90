/**
 * Indicators that units report, one a row: how many gave a figure, what it comes to, and the nation's figure or the
 * share of the index.
 */
import {figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {INDICATORS} from "../../i18n/indicators.js";
import {textsIn} from "../../i18n/language.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {unitsAt} from "./indicator-levels.js";
import {boundsText, middleReading} from "./indicator-value.js";
import {linkToIndicator} from "./leaf-link.js";
import {rangeOfShare} from "./share-text.js";
import {stateMark} from "./state-mark.js";
import {type Cell, type Column, table} from "./table.js";

/** @param last what the last column holds: the nation's figure, or the share of the index */
export function reportedTable(
  context: PageContext,
  facts: readonly IndicatorFacts[],
  caption: string,
  last: "national" | "share"
): Markup {
  const {lang} = context;
  const [words, common] = [textsIn(INDICATORS, lang), textsIn(COMMON, lang)];
  const middle = (kind: UnitKind, heading: string): Column<IndicatorFacts> => ({
    heading,
    className: "r",
    cell: (each) => middleCell(each, kind, lang)
  });
  return table<IndicatorFacts>(
    caption,
    [
      {heading: common.indicator, rowHeader: true, cell: (each) => indicatorWithClause(context, each)},
      {heading: words.reported, className: "r", cell: reportedCell},
      middle("province", words.medianProvince),
      middle("ministry", words.medianMinistry),
      last === "national" ? nationalColumn(context) : shareColumn(context)
    ],
    facts,
    {className: last === "share" ? "lst inds even" : "lst inds", hint: common.scrollHint}
  );
}

/** The label as a link to the page, with the clause under it. */
export function indicatorWithClause(context: PageContext, {indicator}: IndicatorFacts): Markup {
  const name = linkToIndicator(context, indicator.id, indicator.label[context.lang]);
  return html`${name}<br><span class="mute tiny">${indicator.clause}</span>`;
}

function reportedCell({kinds}: IndicatorFacts): string {
  const sum = (of: (each: (typeof kinds)[number]) => number) => kinds.reduce((total, each) => total + of(each), 0);
  return kinds.length === 0 ? "–" : `${sum(({stat}) => stat.n)}/${sum(({stat}) => stat.asked)}`;
}

/** The median; of yes/no, how many said yes. */
function middleCell(
  {indicator, definition, kinds}: IndicatorFacts,
  kind: UnitKind,
  lang: PageContext["lang"]
): Cell | string {
  const words = textsIn(INDICATORS, lang);
  const figures = kinds.find((each) => each.kind === kind);
  if (!figures) return {content: words.notAsked, className: "mute"};
  const {stat, levels} = figures;
  if (stat.median === null) return "–";
  if (indicator.unit === "yes-no") return {content: words.yesOf(unitsAt(levels, definition.top ?? 1), stat.n)};
  return {content: middleReading(stat.median, indicator, lang), value: stat.median};
}

/** The figure with its bounds, and its state against the target of each year. */
function nationalColumn({index, lang}: PageContext): Column<IndicatorFacts> {
  const {year} = index.edition.info;
  return {
    heading: textsIn(INDICATORS, lang).national,
    cell: ({national}) => {
      const [row] = national;
      if (!row) return "–";
      const marks = national.map(
        (each) =>
          html`<br>${each.year}: ${stateMark(each.state, lang, {due: each.status === "in-force" && each.year <= year})}`
      );
      const figure = row.value === null ? "–" : figureText(row.value, row, lang);
      return {
        content: html`<b class="n">${figure}</b> <span class="mute tiny">${boundsText(row, lang)}</span>${marks}`,
        value: row.value
      };
    }
  };
}

/** Of the index of provinces and of ministries, where the two differ. */
function shareColumn({lang}: PageContext): Column<IndicatorFacts> {
  const words = textsIn(INDICATORS, lang);
  return {
    heading: words.share,
    className: "r",
    cell: ({kinds}) => {
      const shares = kinds.flatMap(({paths}) => paths.map(({share}) => share)).toSorted((a, b) => a - b);
      if (shares.length === 0) return {content: words.notAdded, className: "mute"};
      const range = {lower: 100 * shares[0]!, upper: 100 * shares.at(-1)!};
      return {content: rangeOfShare(range, lang), value: shares[0]};
    }
  };
}
