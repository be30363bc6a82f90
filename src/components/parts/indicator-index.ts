/**
 * How an indicator enters the index: its weights on the way up, and how its values are scored.
 */
import {COMMON} from "../../i18n/common.js";
import {formatShare} from "../../i18n/explain.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {INDICATOR_INDEX} from "../../i18n/indicator-index.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import {formatGoal, formatValue} from "../../i18n/values.js";
import type {EditionIndicator} from "../../scoring/edition.js";
import type {Leaf} from "../../scoring/framework-model.js";
import type {LeafPath} from "../../scoring/indicators/leaf-paths.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {section} from "./section.js";
import {rangeOfShare} from "./share-text.js";
import {table} from "./table.js";

/** One way into the index, of units of one kind. */
interface Way {
  readonly figures: KindFigures;
  readonly path: LeafPath;
}

export function indicatorIndex(context: PageContext, {indicator, kinds}: IndicatorFacts): Markup {
  const {lang, path} = context;
  const [words, common] = [textsIn(INDICATOR_INDEX, lang), textsIn(COMMON, lang)];
  const ways = kinds.flatMap((figures) => figures.paths.map((each): Way => ({figures, path: each})));
  if (ways.length === 0) return section(words.indexOut, words.indexOutNote, html``);
  const shares = ways.map((way) => way.path.share).toSorted((a, b) => a - b);
  const heading = words.indexHeading(rangeOfShare({lower: 100 * shares[0]!, upper: 100 * shares.at(-1)!}, lang));
  const note = html`${words.indexNote} <a href="${hrefTo(path, pathTo.method(lang))}">${common.howComputed}</a>`;
  return section(heading, note, waysTable(ways, indicator, heading, lang));
}

const sharePercent = (share: number, lang: Language) => formatPercent(100 * share, lang);

function waysTable(ways: readonly Way[], indicator: EditionIndicator, caption: string, lang: Language): Markup {
  const [words, common] = [textsIn(INDICATOR_INDEX, lang), textsIn(COMMON, lang)];
  return table<Way>(
    caption,
    [
      {
        heading: words.kind,
        rowHeader: true,
        cell: ({figures}) => (figures.kind === "province" ? common.provinceShort : common.ministryShort)
      },
      {heading: words.path, cell: (way) => wayText(way.path, lang)},
      {
        heading: words.shareOfIndex,
        className: "r",
        cell: (way) => ({content: sharePercent(way.path.share, lang), value: way.path.share})
      },
      {heading: words.scoring, cell: (way) => scoringText(way, indicator, lang)},
      {heading: words.basis, cell: (way) => basisCell(way.path.leaf, lang)}
    ],
    ways,
    {className: "lst", hint: common.scrollHint}
  );
}

/** @example "Thể chế 1/6 × Kế hoạch AI đủ nội dung 1/4" */
function wayText({steps}: LeafPath, lang: Language): string {
  return steps
    .map(({node, weight, of}) => `${node.title?.[lang] ?? node.id} ${formatShare(weight / of, lang)}`)
    .join(" × ");
}

function scoringText({figures, path}: Way, {unit}: EditionIndicator, lang: Language): string {
  const words = textsIn(INDICATOR_INDEX, lang);
  const {normalise, ...leaf} = path.leaf;
  const {method, worst, best, scale: top = 100, clamp = true} = normalise;
  const scale = formatNumber(top, lang);
  const mark = (value: number) => (unit === "percent" ? formatGoal(value, unit, lang) : formatNumber(value, lang));
  const hasSteps = [leaf.denominator, leaf.transform, leaf.impute, leaf.treat].some((step) => step !== undefined);
  if (hasSteps || normalise.cases) return words.otherSteps;
  if (method === "goalposts") {
    const formula = words.goalposts({worst: mark(worst!), best: mark(best!), scale});
    return clamp ? words.clamped({formula, scale}) : words.unclamped(formula);
  }
  const {min, max} = figures.stat;
  if (method !== "minmax" || normalise.range || min === null || max === null) return words.otherMethod;
  const raw = (value: number) => (unit === "yes-no" ? formatNumber(value, lang) : formatValue(value, unit, lang));
  return words.minmax({worst: raw(min), best: raw(max), scale});
}

/** Goalposts that rest on a draft are marked as such. */
function basisCell({basis = "own"}: Leaf, lang: Language): Markup | string {
  const word = textsIn(METHOD, lang).bases[basis];
  return basis === "draft" ? html`<b>${word}</b>` : word;
}
