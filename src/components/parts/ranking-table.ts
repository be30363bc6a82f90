/**
 * The whole ranking as a table that can be searched, filtered and sorted, and the fields for it.
 */
import {weightsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {textsIn} from "../../i18n/language.js";
import {RANKING} from "../../i18n/ranking.js";
import {TRENDS} from "../../i18n/trends.js";
import type {Edition, EditionUnit} from "../../scoring/edition.js";
import type {UnitId, UnitKind} from "../../scoring/model.js";
import type {IndexTrendRow} from "../../scoring/trends/model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {Register} from "../register.js";
import {unitsByRank} from "../select.js";
import {dataLink} from "./data-link.js";
import {allowedShare} from "./rank-text.js";
import {leadingColumns, pillarColumns, scenarioColumns, trailingColumns} from "./ranking-columns.js";
import {findAttribute} from "./row-names.js";
import {scenarioPanel} from "./scenario-panel.js";
import {section} from "./section.js";
import {table} from "./table.js";
import {type Histories, trendColumn, trendNotes} from "./trend-column.js";

/** Id of the table on its page. */
export const RANKING_TABLE = "ranking-table";

/** What a ranking page takes besides its edition. */
export interface RankingExtras {
  readonly register: Register;
  readonly histories: Histories;
}

export function rankingTable(context: PageContext, kind: UnitKind, {register, histories}: RankingExtras): Markup {
  const {index, lang} = context;
  const [words, common] = [textsIn(RANKING, lang), textsIn(COMMON, lang)];
  const units = unitsByRank(index, kind, lang);
  const trends = indexTrends(index.edition);
  const trend = trendColumn(units, trends, histories, lang);
  const columns = [
    ...leadingColumns(context),
    ...scenarioColumns(lang),
    ...(trend ? [trend] : []),
    ...pillarColumns(context),
    ...trailingColumns(context)
  ];
  const groupOf = (unit: EditionUnit | undefined) => (unit && index.rank.get(unit.id)?.group) ?? null;
  const rowClass = (unit: EditionUnit, next: EditionUnit | undefined) =>
    groupOf(unit) === null ? "nrk" : groupOf(unit) === groupOf(next) ? "" : "brk";
  return section(
    words.tableHeading,
    words.tableNote(weightsText(allowedShare(index.edition.framework), lang)),
    html`${scenarioPanel(context, RANKING_TABLE)}${table(words.tableHeading, columns, units, {
      hint: common.scrollHint,
      id: RANKING_TABLE,
      rowClass: (unit, i) => rowClass(unit, units[i + 1]),
      rowData: (unit) => ({
        unit: unit.id,
        find: findAttribute(unit.name, register.names.get(unit.id), lang),
        "in-region": unit.region_id ?? undefined,
        "in-type": unit.type
      })
    })}${trend ? trendNotes(units, trends, lang) : html`<p class="notes tiny mute">${textsIn(TRENDS, lang).firstEdition}</p>`}${dataLink(context, "ranks.csv", "scores.csv", "shares.csv", "index-trends.csv")}`,
    "tblsec newpage"
  );
}

/** Of the index itself, by unit. */
function indexTrends({framework, index_trends}: Edition): ReadonlyMap<UnitId, IndexTrendRow> {
  return new Map(index_trends.filter((row) => row.indicator === framework.index.id).map((row) => [row.unit, row]));
}
