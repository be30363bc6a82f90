/**
 * What the rows of a list are about: a finding on "Tình trạng" says of which task or application.
 */
import type {Form} from "../form/form.js";
import {parseTableCode, tableCode, tableSheets} from "../form/questions.js";
import type {CellReading} from "../intake/types.js";
import {isUnspoken, nameIn} from "./ids/row-keys.js";

/** Letters of a name that are shown. */
const LONGEST = 60;

/**
 * The name of the row that a cell stands in; "" for a cell that is in no list, is itself the name, or whose row has no
 * name or a secret one.
 */
export function rowNames(form: Form, cells: readonly CellReading[]): (item: string) => string {
  const names = new Map(cells.map((cell) => [cell.item, nameIn(cell)]));
  return (item) => {
    const place = parseTableCode(item);
    const naming = tableSheets(form)
      .find(({id}) => id === place?.table)
      ?.columns.find(({type}) => type === "text");
    if (!place || !naming || naming.id === place.column) return "";
    const name = (names.get(tableCode(place.table, place.row, naming.id)) ?? "").trim();
    if (isUnspoken(name)) return "";
    return name.length <= LONGEST ? name : `${name.slice(0, LONGEST)}…`;
  };
}
