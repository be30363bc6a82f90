/**
 * The ranking under the chosen weights, the official rank in the first column.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {Markup} from "../html.js";
import {rankText} from "../parts/rank-text.js";
import {table} from "../parts/table.js";
import {intervalPlace} from "./interval-cell.js";
import type {ScenarioRow} from "./scenario.js";

export interface ComparedRow {
  readonly unit: EditionUnit;
  readonly official: RankRow;
  readonly scenario: ScenarioRow;
}

/** Places won (+) or lost (−) against the official rank; null where either is missing. */
export function placesMoved({official, scenario}: ComparedRow): number | null {
  return official.rank === null || scenario.rank === null ? null : official.rank - scenario.rank;
}

/** @param rows in the order of the scenario */
export function scenarioTable(rows: readonly ComparedRow[], lang: Language): Markup {
  const [words, common] = [textsIn(NOTEBOOK, lang), textsIn(COMMON, lang)];
  const number = (value: number | null) => ({content: value === null ? "–" : formatNumber(value, lang, 1), value});
  return table<ComparedRow>(
    words.rankingHeading,
    [
      {
        heading: words.rankOfficial,
        className: "r",
        cell: ({official}) => ({content: rankText(official), value: official.rank})
      },
      {
        heading: words.rankScenario,
        className: "r",
        cell: ({scenario}) => ({content: scenario.rank === null ? "–" : String(scenario.rank), value: scenario.rank})
      },
      {
        heading: words.intervalScenario,
        className: "r",
        cell: ({unit, scenario}) => intervalPlace(unit.id, scenario.rank, lang)
      },
      {
        heading: words.moved,
        className: "r",
        cell: (row) => {
          const moved = placesMoved(row);
          return moved === null ? "–" : formatSigned(moved, lang, 0);
        }
      },
      {heading: common.unit, rowHeader: true, cell: ({unit}) => unit.name[lang]},
      {heading: words.scoreOfficial, className: "r", cell: ({official}) => number(official.score)},
      {heading: words.scoreScenario, className: "r", cell: ({scenario}) => number(scenario.score)}
    ],
    rows,
    {className: "lst", hint: common.scrollHint}
  );
}
