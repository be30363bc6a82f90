/**
 * The picture of a ranking: dots with their intervals in groups, and beside it what the groups are.
 */
import {inputsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import type {RankRow} from "../../scoring/edition.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {UnitId, UnitKind} from "../../scoring/model.js";
import {listInputs} from "../../scoring/robustness/inputs.js";
import {type RankingDot, rankingSpec, scoreDomain} from "../chart/ranking-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import {allowedShare, rankText, spanText} from "../parts/rank-text.js";
import {section} from "../parts/section.js";
import {table} from "../parts/table.js";
import {unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";

/** A unit with a rank, and so with a score. */
interface RankedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly row: RankRow & {readonly rank: number; readonly score: number};
}

export async function rankingChart(context: PageContext, kind: UnitKind): Promise<Markup> {
  const {lang} = context;
  const words = textsIn(RANKING, lang);
  const {framework} = context.index.edition;
  const ranked = rankedUnits(context, kind);
  if (ranked.length === 0) return html``;
  const groups = groupRows(ranked, ({row}) => row.group ?? "");
  const dots = rankingDots(ranked, [...groups.keys()], lang);
  const domain = scoreDomain(dots);
  const chart = await toChart((width) => rankingSpec(dots, width, domain), {wide: 780, narrow: 350});
  const [first, last] = [dots[0]!, dots.at(-1)!];
  const description = words.chartText({first: first.name, high: first.scoreText, last: last.name, low: last.scoreText});
  return section(
    words.chartHeading({ranked: ranked.length, groups: groups.size}),
    words.chartNote(inputsText(listInputs(framework), allowedShare(framework), lang)),
    html`<div class="split groups"><div data-dots="${ranked.map(({id}) => id).join(" ")}">${chartFigure(chart, description)}</div><aside aria-label="${words.groupsCaption}">${groupTable([...groups], lang)}<p class="small mute">${words.groupsNote}</p></aside></div>`
  );
}

function rankedUnits({index, lang}: PageContext, kind: UnitKind): readonly RankedUnit[] {
  return unitsByRank(index, kind, lang).flatMap((unit): RankedUnit[] => {
    const row = index.rank.get(unit.id);
    if (!row || row.rank === null || row.score === null) return [];
    return [{id: unit.id, name: unit.name[lang], row: {...row, rank: row.rank, score: row.score}}];
  });
}

function rankingDots(ranked: readonly RankedUnit[], letters: readonly string[], lang: Language): RankingDot[] {
  return ranked.map(({name, row}, i) => {
    const letter = row.group ?? "";
    const first = i === 0 || ranked[i - 1]!.row.group !== row.group;
    return {
      name,
      rankText: rankText(row),
      scoreText: formatNumber(row.score, lang, 1),
      score: row.score,
      low: row.score_p05 ?? row.score,
      high: row.score_p95 ?? row.score,
      groupText: first && letter ? textsIn(COMMON, lang).groupNamed(letter) : "",
      shaded: letters.indexOf(letter) % 2 === 0
    };
  });
}

function groupTable(groups: readonly (readonly [string, readonly RankedUnit[]])[], lang: Language): Markup {
  const [words, common] = [textsIn(RANKING, lang), textsIn(COMMON, lang)];
  const score = (unit: RankedUnit) => formatNumber(unit.row.score, lang, 1);
  return table<(typeof groups)[number]>(
    words.groupsCaption,
    [
      {heading: common.group, rowHeader: true, cell: ([letter]) => letter},
      {heading: words.groupSize, className: "r", cell: ([, units]) => formatNumber(units.length, lang)},
      {
        heading: common.rank,
        className: "r",
        cell: ([, units]) => spanText(String(units[0]!.row.rank), String(units.at(-1)!.row.rank))
      },
      {heading: common.score, className: "r", cell: ([, units]) => spanText(score(units.at(-1)!), score(units[0]!))}
    ],
    groups,
    {className: "lst few"}
  );
}
