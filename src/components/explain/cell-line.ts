/**
 * What the cells of a figure say and how they were read.
 */
import {CELLS, cellRuleText, readAsText} from "../../i18n/cells.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {SourceCell} from "../../scoring/submission-model.js";
import {joinRuns, parseCell} from "../parts/cell-list.js";

/**
 * One line for all cells that say the same, in the order in which they come first.
 *
 * @param cells of one figure
 * @example cellLines([{source: "hue/b.xlsx#A!D4", raw: "1.655 người", read_as: "1655", …}], "vi");
 * // ["ô D4 ghi “1.655 người” → 1.655: số ghi dạng chữ"]
 */
export function cellLines(cells: readonly SourceCell[], lang: Language): readonly string[] {
  const placed = cells.map((cell) => ({...cell, ...parseCell(cell.source)}));
  const several = new Set(placed.map(({sheet}) => sheet)).size > 1;
  const alike = groupRows(placed, ({sheet, raw, read_as, status, rule}) =>
    JSON.stringify([sheet, raw, read_as, status, rule])
  );
  return [...alike.values()].map((same) => {
    const [first] = same;
    const at = {cells: joinRuns(same.map(({cell}) => cell)), sheet: several ? first!.sheet : null};
    return cellLine(first!, at, lang);
  });
}

function cellLine(
  {raw, read_as, status, rule}: SourceCell,
  at: {readonly cells: string; readonly sheet: string | null},
  lang: Language
): string {
  const texts = textsIn(CELLS, lang);
  if (status === "withheld") return texts.hidden(at);
  if (raw === "") return texts.empty(at);
  const read = read_as === raw ? null : readAsText(read_as, lang);
  const said = {...at, raw, how: cellRuleText(rule, lang), read: read ?? ""};
  if (status !== "reported" && status !== "not-yet" && status !== "not-applicable") return texts.heldBack(said);
  return read === null ? texts.taken(said) : texts.readAs(said);
}

/**
 * Why one more cell is named than is counted: the first decides whether the others count.
 *
 * @param rule of the observation
 */
export function gateLines(rule: string, cells: readonly SourceCell[], lang: Language): readonly string[] {
  const counted = /^count-yes of (\d+)$/.exec(rule)?.[1];
  if (counted === undefined || cells.length !== Number(counted) + 1) return [];
  return [textsIn(CELLS, lang).gate({cells: parseCell(cells[0]!.source).cell, sheet: null})];
}

/** What the cells say, in quotes, each text once; "" where none is kept. @example "“Có” (4 ô); “Chưa” (2 ô)" */
export function quoteCells(cells: readonly SourceCell[], lang: Language): string {
  const texts = textsIn(CELLS, lang);
  const said = [...groupRows(cells, ({raw}) => raw)].map(([raw, {length}]) => {
    if (raw === "") return texts.blank(length);
    return length === 1 ? texts.quoted(raw) : texts.quotedOften(raw, length);
  });
  return said.join("; ");
}
