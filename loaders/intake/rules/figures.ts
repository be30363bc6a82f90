/**
 * The figures of a report in the order of the form: what the agency counted itself.
 */
import type {Form} from "../../form/form.js";
import type {CellReading} from "../types.js";

export interface Figure {
  readonly item: string;
  readonly value: number;
  readonly cell: CellReading;
}

/** Items whose answer is a number and that the agency fills in; table counts and prefilled cells are left out. */
export function figureItems(form: Form): readonly string[] {
  return form.sheets
    .flatMap((sheet) => (sheet.layout === "items" ? sheet.items : []))
    .filter(({type, prefilled}) => (type === "count" || type === "amount") && prefilled !== true)
    .map(({id}) => id);
}

/** The figures given; missing and held-back ones are left out, zeros are in. */
export function figuresOf(form: Form, byItem: ReadonlyMap<string, CellReading>): readonly Figure[] {
  return figureItems(form).flatMap((item) => {
    const cell = byItem.get(item);
    return cell && typeof cell.value === "number" ? [{item, value: cell.value, cell}] : [];
  });
}
