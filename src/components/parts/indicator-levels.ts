/**
 * Units by level of one indicator: the table is the picture. What gave no figure stands below the levels, hatched: it is
 * no level.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {INDICATOR_SPREAD} from "../../i18n/indicator-spread.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import {dataLink} from "./data-link.js";
import {levelText} from "./indicator-value.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";

/** Highest level first; null: no figure. */
type Level = number | null;

/** @param top the highest level there is; every level from 0 up has a row, those of nobody too */
export function levelsTable(context: PageContext, facts: IndicatorFacts, top: number): Markup {
  const {lang} = context;
  const [words, common] = [textsIn(INDICATOR_SPREAD, lang), textsIn(COMMON, lang)];
  const {indicator, kinds} = facts;
  const best = levelText(top, indicator, lang);
  const reached = kinds.map(({kind, stat, levels}) => ({kind, yes: unitsAt(levels, top), n: stat.n}));
  const heading = indicator.unit === "yes-no" ? words.levelsYesNo(reached) : words.levelsHeading(reached, best);
  const rows: readonly Level[] = [...Array.from({length: top + 1}, (_, i) => top - i), null];
  const column = (figures: KindFigures): Column<Level> => ({
    heading: figures.kind === "province" ? common.provinceShort : common.ministryShort,
    cell: (level) => unitsBar(figures, level, lang)
  });
  return section(
    heading,
    words.levelsNote,
    html`${table<Level>(
      heading,
      [
        {
          heading: words.level,
          rowHeader: true,
          cell: (level) => (level === null ? words.noFigure : levelText(level, indicator, lang))
        },
        ...kinds.map(column)
      ],
      rows,
      {className: "lst few levels"}
    )}${dataLink(context, "indicator-levels.csv", "indicator-stats.csv")}`
  );
}

/** How many units gave a level. */
export function unitsAt(levels: KindFigures["levels"], level: number): number {
  return levels.find(({value}) => value === level)?.units ?? 0;
}

function unitsBar({stat, levels}: KindFigures, level: Level, lang: PageContext["lang"]) {
  const units = level === null ? stat.asked - stat.n : unitsAt(levels, level);
  const bar = html`<i class="${level === null ? "hatch" : ""}" style="width:${cssPercent((100 * units) / stat.asked)}"></i>`;
  return {
    content: html`<span class="sb"><s aria-hidden="true">${bar}</s><span class="n">${formatNumber(units, lang)}</span></span>`,
    value: units
  };
}
