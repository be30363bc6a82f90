/**
 * Cells that a spreadsheet program spoiled: formulas without a stored result, errors, figures turned into dates.
 */
import type {Cell, WriteOptions, WriteSheet} from "hucre/xlsx";

/** What stands in the answer cell of an item, and what has to be said of it. */
export interface BrokenCell {
  readonly item: string;
  readonly cell: Partial<Cell>;
  readonly code: string;
}

export const BROKEN: readonly BrokenCell[] = [
  {item: "trained-146", cell: {formula: "SUM(H4:H9)"}, code: "formula-without-value"},
  {item: "gpu", cell: {formula: "H4/H5", formulaResult: "#DIV/0!"}, code: "excel-error"},
  {
    item: "it-staff",
    cell: {value: new Date("2024-10-03T00:00:00Z"), style: {numFmt: "d/m/yyyy"}},
    code: "date-in-number"
  }
];

/** The workbook with those cells broken. @throws {RangeError} naming an item that has no row */
export function breakCells(workbook: WriteOptions): WriteOptions {
  const placed = BROKEN.map((broken) => ({...broken, ...placeOf(workbook, broken.item)}));
  const sheets = workbook.sheets.map((sheet) => {
    const mine = placed.filter(({name}) => name === sheet.name);
    return mine.length === 0 ? sheet : {...sheet, cells: replaced(sheet, mine)};
  });
  return {...workbook, sheets};
}

/** The answer stands three columns right of the item's code. */
function placeOf({sheets}: WriteOptions, item: string): {name: string; at: string} {
  for (const {name, cells} of sheets) {
    const coded = [...(cells ?? [])].find(([at, {value}]) => at.endsWith(",0") && value === item);
    if (coded) return {name, at: coded[0].replace(/,0$/, ",3")};
  }
  throw new RangeError(`no row of ${item}`);
}

function replaced(
  {cells}: WriteSheet,
  broken: readonly {at: string; cell: Partial<Cell>}[]
): Map<string, Partial<Cell>> {
  const all = new Map(cells);
  for (const {at, cell} of broken) all.set(at, {style: all.get(at)?.style, value: null, ...cell});
  return all;
}
