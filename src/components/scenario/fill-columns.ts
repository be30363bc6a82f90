/**
 * The columns of the scenario in the ranking: in the page before, out of sight.
 */
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";
import {readColumns, readRows, TABLE_CHANGE} from "../table-tools/read-table.js";
import type {MovedUnit, OfficialRank} from "./model.js";
import {WEIGHT_PREFIX} from "./url-weights.js";

/** Keys of columns, by which they are sorted in addresses. */
export const SCENARIO_COLUMNS = {rank: "scenario-rank", moved: "scenario-moved", score: "scenario-score"} as const;

/** What the page says of its units. */
export function readOfficial(table: HTMLTableElement): readonly OfficialRank[] {
  const columns = readColumns(table);
  return readRows(table, columns).map(({unit, names, values}) => ({
    unit,
    name: names.names[0] ?? unit,
    rank: values.rank as number | null,
    score: values.score as number | null
  }));
}

/**
 * Fills the columns and shows them; null empties them and takes them out of sight. The table's tools are told, since
 * they may sort by them.
 */
export function fillColumns(table: HTMLTableElement, moves: readonly MovedUnit[] | null, lang: Language): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>(`th[data-asleep="${WEIGHT_PREFIX}"]`)];
  const byUnit = new Map((moves ?? []).map((row) => [row.unit, row]));
  for (const heading of headings) {
    heading.hidden = moves === null;
    for (const row of table.tBodies[0]!.rows) {
      const cell = row.cells[heading.cellIndex]!;
      const move = byUnit.get(row.dataset.unit ?? "");
      const {text, value} = move ? cellOf(heading.dataset.key ?? "", move, lang) : {text: "", value: null};
      cell.hidden = moves === null;
      cell.textContent = text;
      if (value === null) delete cell.dataset.value;
      else cell.dataset.value = String(value);
    }
  }
  table.classList.toggle("with-scenario", moves !== null);
  table.dataset.settled = "";
  table.dispatchEvent(new Event(TABLE_CHANGE));
}

function cellOf(key: string, row: MovedUnit, lang: Language): {readonly text: string; readonly value: number | null} {
  if (key === SCENARIO_COLUMNS.moved) return {text: movedText(row, lang), value: row.moved};
  if (key === SCENARIO_COLUMNS.rank) return {text: row.rank === null ? "–" : String(row.rank), value: row.rank};
  return {text: row.score === null ? "–" : formatNumber(row.score, lang, 1), value: row.score};
}

/** How far a unit moves, in words. */
export function movedText(
  {official, rank, moved}: Pick<MovedUnit, "official" | "rank" | "moved">,
  lang: Language
): string {
  const words = textsIn(SCENARIO, lang);
  if (moved === null) {
    if (rank !== null) return words.newlyRanked;
    return official === null ? "–" : words.noLongerRanked;
  }
  if (moved === 0) return words.same;
  return moved > 0 ? words.up(moved) : words.down(-moved);
}
