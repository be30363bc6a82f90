/**
 * Takes contacts and secret content out of a copy: what goes into a file that we write is never either.
 */
import type {Form} from "../../form/form.js";
import {allItems} from "../../form/questions.js";
import {address} from "../../form/workbook/grid.js";
import {HIDDEN} from "../../intake/answers/words.js";
import type {SubmissionReading} from "../../intake/types.js";
import {tidyText} from "../../intake/workbook/raw.js";
import type {CopySheet, FileCopy} from "./copy-sheets.js";

/**
 * The copy without them. A row that bears the code of a contact question keeps only what the form itself says there;
 * cells read as secret, and cells that repeat a contact, are hidden wherever they stand.
 */
export function hidePrivate(copy: FileCopy, form: Form, {cells, contacts}: SubmissionReading): FileCopy {
  const secret = new Set(
    cells.flatMap(({status, sheet, cell}) => {
      const place = status === "withheld" ? copy.place(sheet, cell) : null;
      return place ? [`${place.sheet}\u0000${place.cell}`] : [];
    })
  );
  const known = new Set(contacts.map(({value}) => tidyText(value)));
  const own = contactRows(form);
  return {...copy, sheets: copy.sheets.map((sheet) => hideIn(sheet, secret, known, own))};
}

/** By code of a contact question: what the form itself writes in its row. */
function contactRows(form: Form): ReadonlyMap<string, ReadonlySet<string>> {
  const personal = allItems(form).filter(({item}) => item.type === "personal");
  return new Map(
    personal.map(({item}) => [item.id, new Set([item.id, item.label.vi, item.unit?.vi ?? "", item.clause ?? ""])])
  );
}

function hideIn(
  sheet: CopySheet,
  secret: ReadonlySet<string>,
  known: ReadonlySet<string>,
  own: ReadonlyMap<string, ReadonlySet<string>>
): CopySheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) => {
      const texts = row.map((value) => tidyText(String(value ?? "")));
      const kept = texts.map((text) => own.get(text)).find((words) => words !== undefined);
      return row.map((value, c) => {
        const text = texts[c]!;
        const hidden = text !== "" && ((kept && !kept.has(text)) || known.has(text));
        return hidden || secret.has(`${sheet.name}\u0000${address(r, c)}`) ? HIDDEN : value;
      });
    })
  };
}
