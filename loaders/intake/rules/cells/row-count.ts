/**
 * The declared number of a table's rows against the rows listed.
 */
import type {Finding} from "../../../finding.js";
import {parseTableCode, tableSheets} from "../../../form/questions.js";
import {type FileCells, findingAt, numberAt} from "../file-cells.js";

/** A finding at each declared count that is not the number of rows. */
export function checkRowCounts(file: FileCells): readonly Finding[] {
  return tableSheets(file.form).flatMap(({id, count}) => {
    const declared = count ? numberAt(file, count.id) : null;
    if (!count || declared === null) return [];
    const codes = file.cells.map(({item}) => parseTableCode(item)).filter((code) => code?.table === id);
    const rows = new Set(codes.map((code) => code!.row)).size;
    const cell = file.byItem.get(count.id)!;
    return rows === declared ? [] : [findingAt(file, "row-count", cell, `${cell.raw} ≠ ${rows}`)];
  });
}
