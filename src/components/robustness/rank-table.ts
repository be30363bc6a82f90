/**
 * The figures behind the picture.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {placeText, ROBUSTNESS, shareText} from "../../i18n/robustness.js";
import type {Markup} from "../html.js";
import {possibleText} from "../parts/rank-text.js";
import {table} from "../parts/table.js";
import {intervalText} from "./interval-text.js";
import type {PoolRow} from "./pool-rows.js";

export function rankTable(rows: readonly PoolRow[], lang: Language): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const place = (value: number | null) => (value === null ? "–" : placeText(value, lang));
  return table<PoolRow>(
    words.tableHeading,
    [
      {heading: words.rank, className: "r", cell: ({summary}) => place(summary.nominal)},
      {heading: words.unit, className: "unit", rowHeader: true, cell: ({name}) => name},
      {heading: words.median, className: "r", cell: ({summary}) => place(summary.median)},
      {heading: words.interval, className: "r", cell: ({summary}) => intervalText(summary.p05, summary.p95, lang)},
      {
        heading: words.possible,
        className: "r",
        cell: ({possible}) => possibleText(possible, (rank) => placeText(rank, lang))
      },
      {
        heading: words.seen,
        className: "r",
        cell: ({summary}) => intervalText(summary.best_seen, summary.worst_seen, lang)
      },
      {
        heading: words.aboveNext,
        className: "r",
        cell: ({above_next}) => (above_next === null ? "–" : shareText(above_next, lang))
      }
    ],
    rows,
    {hint: words.scrollHint}
  );
}
