/**
 * Tables of what was received: units, indicators, observations, files, findings.
 */
import {type EditionTable, field, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

export const RECEIVED_TABLES: readonly EditionTable[] = [
  {
    name: "units",
    title: "Units assessed, as they stood on the edition's date",
    fields: [
      text("id", "Registry id"),
      text("kind", "province or ministry"),
      text("name_vi", "Name in Vietnamese"),
      text("name_en", "Name in English"),
      text("type", "Legal type on the date"),
      text("region", "Region id; empty for central bodies")
    ],
    rows: (edition) =>
      edition.units.map((unit) => ({
        id: unit.id,
        kind: unit.kind,
        name_vi: unit.name.vi,
        name_en: unit.name.en,
        type: unit.type,
        region: unit.region_id
      }))
  },
  {
    name: "indicators",
    title: "Indicators observed",
    fields: [
      text("id", "Indicator id"),
      text("label_vi", "Label in Vietnamese"),
      text("label_en", "Label in English"),
      text("unit", "Unit of measure"),
      text("measure", "How it is measured"),
      text("clause", "Clause that asks for it"),
      text("status", "in-force, draft or own")
    ],
    rows: (edition) => edition.indicators.map((row) => ({...row, label_vi: row.label.vi, label_en: row.label.en}))
  },
  {
    name: "observations",
    title: "Tidy observations: one unit, one indicator, one period a row",
    fields: [
      UNIT,
      INDICATOR,
      text("period", "Year"),
      number("value", `In the indicator's unit; percentages on 0–100; yes/no as 1 or 0${NONE}`),
      number("numerator", `Numerator of a ratio${NONE}`),
      number("denominator", `Denominator of a ratio${NONE}`),
      text("status", "Why there is, or is no, number"),
      text("source", "File, sheet and cells it was read from"),
      text("rule", "How it was read")
    ],
    rows: (edition) => edition.observations
  },
  {
    name: "submissions",
    title: "Files received and what became of them",
    fields: [
      UNIT,
      text("file", "Path below data/submissions/<edition>/"),
      field("date")("received_at", "Date of receipt"),
      field("date")("due", "First day that is late; empty where the folder is nobody's"),
      field("boolean")("late", "Received on or after that day"),
      integer("days_late", "Days after the last day in time; 0 in time"),
      text("verdict", "accepted, accepted-with-notes, sent-back or superseded"),
      integer("asked", `Required questions${NONE}`),
      integer("answered", "Of these, with a usable answer or a declared reason for having none"),
      integer("with_value", "Of these, with something to work with"),
      number("completeness", `Answered over asked, 0–1${NONE}`),
      integer("errors", "Errors found"),
      integer("warnings", "Warnings found"),
      text("sha256", "Hash of the file")
    ],
    rows: (edition) => edition.submissions
  },
  {
    name: "reporting",
    title: "Who has reported and who has not, each with its own deadline",
    fields: [
      text("unit", "Registry id, or id in seeds/science-units.csv"),
      text("kind", "province, ministry, or science-unit: tracked, not assessed"),
      text("name_vi", "Name in Vietnamese"),
      text("name_en", "Name in English"),
      field("date")("due", "First day that is late"),
      text("clause", "Clause that sets the deadline"),
      text("basis", "in-force, one-off or draft: standing of the text of the clause"),
      text("state", "not-sent, sent-back (nothing usable), accepted-with-notes or accepted"),
      text("file", "The file that counts, or where none does the last received"),
      field("date")("received_at", "Receipt of the first usable file, or where none is of the last received"),
      field("boolean")("late", "The first usable file came on or after the due day"),
      integer("days_late", "Days after the last day in time; 0 in time"),
      integer("asked", `Required questions${NONE}`),
      integer("answered", "Of these, with a usable answer or a declared reason for having none"),
      integer("with_value", "Of these, with something to work with"),
      number("completeness", `Answered over asked, 0–1${NONE}`),
      integer("errors", "Errors open"),
      integer("warnings", "Warnings open"),
      integer("files", "Files received")
    ],
    rows: (edition) => edition.reporting.map((row) => ({...row, name_vi: row.name.vi, name_en: row.name.en}))
  },
  {
    name: "findings",
    title: "What was wrong or doubtful, to the cell",
    fields: [
      text("id", "Stable across resubmissions"),
      UNIT,
      text("severity", "error, warning or info"),
      text("code", "Kind of finding"),
      text("file", "File"),
      text("sheet", "Sheet"),
      text("cell", "Cell"),
      text("raw", "As received"),
      text("read_as", "What it was taken for"),
      text("expected", "What was expected"),
      text("advice_vi", "How to mend it, in Vietnamese"),
      text("advice_en", "How to mend it, in English"),
      text("acknowledged_by", "Role or office that confirmed the value; empty: nobody"),
      field("date")("acknowledged_on", "Day of that confirmation")
    ],
    rows: (edition) =>
      edition.findings.map(({acknowledged, ...row}) => ({
        ...row,
        acknowledged_by: acknowledged?.who ?? "",
        acknowledged_on: acknowledged?.when ?? ""
      }))
  }
];
