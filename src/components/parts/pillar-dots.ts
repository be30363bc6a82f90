/**
 * Where the units of a kind stand in each pillar: small multiples, and the table of their medians, highest and lowest.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatNumber} from "../../i18n/format.js";
import {GAP_VIEWS} from "../../i18n/gap-views.js";
import {textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {UnitKind} from "../../scoring/model.js";
import {pillarDotsSpec} from "../chart/pillar-dots-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {keyOf, peerMedian, pillarsOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {table} from "./table.js";

/** How many of the lowest are named. */
const NAMED = 3;
/** More units of one score than this are counted instead. */
const EVEN_NAMED = 4;
/** Scores that differ by less are even: sums of the same figures in another order. */
const TIE = 1e-9;

interface PillarOfKind {
  readonly title: string;
  readonly median: number | null;
  /** Units that have a score, highest first, even ones by name. */
  readonly scored: readonly {readonly name: string; readonly score: number}[];
  readonly without: number;
}

/** Nothing where no unit of the kind has a score in any pillar. */
export async function pillarDots(context: PageContext, kind: UnitKind): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(GAP_VIEWS, lang);
  const pillars = pillarsOf(index.edition).map(({id, title}) =>
    pillarOfKind(context, kind, {id, title: title?.[lang] ?? id})
  );
  const withMedian = pillars
    .flatMap(({title, median}) => (median === null ? [] : [{title, median}]))
    .toSorted((a, b) => a.median - b.median);
  if (withMedian.length === 0) return html``;
  const said = withMedian.map(({title, median}) => ({title, median: formatNumber(median, lang, 1)}));
  const [low, next, high] = [said[0]!, said[1], said.at(-1)!];
  const chart = await toChart(
    (width) =>
      pillarDotsSpec(
        pillars.map((one) => drawnPillar(one, lang)),
        width
      ),
    {wide: 680, narrow: 340}
  );
  const units = index.edition.units.filter((unit) => unit.kind === kind).length;
  const heading = low.median === next?.median ? words.pillarPlain[kind] : words.pillarHeading[kind](low);
  return section(
    heading,
    words.pillarNote,
    html`${chartFigure(chart, words.pillarText({units, low, high}))}${pillarTable(heading, pillars, lang)}${dataLink(context, "scores.csv")}`
  );
}

function pillarOfKind(
  {index, lang}: PageContext,
  kind: UnitKind,
  {id, title}: {id: string; title: string}
): PillarOfKind {
  const units = index.edition.units.filter((unit) => unit.kind === kind);
  const scored = units
    .flatMap((unit) => {
      const score = index.score.get(keyOf(unit.id, id))?.score ?? null;
      return score === null ? [] : [{name: unit.name[lang], score}];
    })
    .toSorted((a, b) => b.score - a.score || compareNames(a.name, b.name, lang));
  return {title, median: peerMedian(index, kind, id), scored, without: units.length - scored.length};
}

function drawnPillar({title, median, scored}: PillarOfKind, lang: PageContext["lang"]) {
  const medianText = median === null ? "–" : formatNumber(median, lang, 1);
  return {title, median, medianText, scores: scored.map(({score}) => score)};
}

function pillarTable(caption: string, pillars: readonly PillarOfKind[], lang: PageContext["lang"]): Markup {
  const words = textsIn(GAP_VIEWS, lang);
  const figure = (score: number) => formatNumber(score, lang, 1);
  return table<PillarOfKind>(
    caption,
    [
      {heading: words.pillar, rowHeader: true, cell: ({title}) => title},
      {
        heading: words.median,
        className: "r",
        cell: ({median}) => (median === null ? "–" : {content: figure(median), value: median})
      },
      {heading: words.best, cell: ({scored}) => evenGroups(highestOf(scored), lang)},
      {heading: words.behind, cell: ({scored}) => evenGroups(lowestOf(scored), lang)},
      {
        heading: words.noScore,
        className: "r",
        cell: ({without}) => ({content: formatNumber(without, lang), value: without})
      }
    ],
    pillars,
    {className: "lst pillars", hint: textsIn(COMMON, lang).scrollHint}
  );
}

/** The lowest first, with all that are even with the last of them. */
function lowestOf(scored: PillarOfKind["scored"]): PillarOfKind["scored"] {
  const rising = scored.toSorted((a, b) => a.score - b.score);
  const last = rising[Math.min(NAMED, rising.length) - 1];
  return last === undefined ? [] : rising.filter(({score}) => score <= last.score + TIE);
}

/** The highest, with all that are even with it. */
function highestOf(scored: PillarOfKind["scored"]): PillarOfKind["scored"] {
  return scored.filter(({score}) => score >= scored[0]!.score - TIE);
}

/** Units of one score together, by name up to a few and else by their number. */
function evenGroups(rows: PillarOfKind["scored"], lang: PageContext["lang"]): string {
  const words = textsIn(GAP_VIEWS, lang);
  const groups = [...groupRows(rows, ({score}) => formatNumber(score, lang, 1))].map(([score, of]) =>
    of.length > EVEN_NAMED
      ? words.evenMany({count: of.length, score})
      : words.evenNames({names: of.map(({name}) => name), score})
  );
  return groups.length === 0 ? "–" : groups.join("; ");
}
