/**
 * Tables of the outline of letter 4409.
 */
import {readOutline} from "../seeds/outline.js";
import {type EditionTable, integer, NONE, number, text, UNIT} from "./table-fields.js";

const FIELD = text("field", "Field id (seeds/report-outline.csv)");
const LABELS = [text("label_vi", "Field in Vietnamese"), text("label_en", "Field in English")];

export const OUTLINE_TABLES: readonly EditionTable[] = [
  {
    name: "outline",
    title: "The outline of letter 4409 as each unit answered it, contact persons left out",
    fields: [
      UNIT,
      FIELD,
      text("section", "Section as shown here, numbered one after the other"),
      text("section_source", "Section as letter 4409 numbers it: 2.2 twice, no 2.4"),
      ...LABELS,
      text(
        "status",
        "given; none: an explicit none or zero; not-reported: nothing came; not-applicable; withheld: secret; refers-to: names another document; held-back: came, but can't be counted until the agency mends it"
      ),
      number("value", `People, million dong, or different entries of a list${NONE}`),
      text("text", "Prose as submitted, or a list's entries one a line, columns parted by |; personal data masked"),
      text("source", "Cells it comes from, file#sheet!cell parted by ;; empty: nothing usable was received")
    ],
    rows: (edition) => withLabels(edition.outline)
  },
  {
    name: "outline-totals",
    title: "Countable fields of the outline added up over the units that gave them",
    fields: [
      FIELD,
      ...LABELS,
      text(
        "part",
        "Empty: the whole; other-degree: total less degrees; <column> and <column>-not-stated: entries that say yes, or neither; users-<choice>; with-result; several-states: applications listed under another state too"
      ),
      number("value", `Sum over the units that gave it${NONE}`),
      text("measured_in", "people, million-dong, documents, databases, applications or activities"),
      integer("reported", "Units that gave the number"),
      integer("expected", "Units of the edition")
    ],
    rows: (edition) => withLabels(edition.outline_totals)
  }
];

function withLabels<Row extends {readonly field: string}>(rows: readonly Row[]): readonly object[] {
  const labels = new Map(readOutline().map(({id, label}) => [id, {label_vi: label.vi, label_en: label.en}]));
  return rows.map((row) => ({...row, ...labels.get(row.field)}));
}
