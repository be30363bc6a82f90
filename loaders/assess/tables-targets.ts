/**
 * Tables of targets: how each stands at each level, what each agency adds to a national count, and what the institute
 * has to settle.
 */
import {contributions} from "../../src/scoring/targets/contribution.js";
import type {PublishedFigure} from "../../src/scoring/targets/model.js";
import {type EditionTable, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

const TEXT_FIELDS = [
  text("target", "Target id (targets.csv)"),
  text("level", "national or agency"),
  text("unit", "Registry id of the unit (units.csv); empty: the nation"),
  INDICATOR,
  integer("year", "Year by which it is to be met"),
  text("year_basis", "stated in the clause; yearly: due in every year up to it; horizon: the text has no year"),
  text("status", "in-force, draft or one-off; a draft never counts as met"),
  text("version", "Edition of targets it belongs to"),
  text("wording_rule", "How its words were read"),
  text("comparator", "How the wording compares: >=, >, <=, range (met at its lower end), approx (within tolerance)"),
  number("aim", "What is asked for"),
  number("aim_high", "Upper end of a range; empty: no range"),
  number("tolerance", "Half-width of approx; empty: none"),
  text("measured_in", "Unit of measure of aim and value")
];

const FIGURE_FIELDS = [
  text("period", `Year, or day, of the figure${NONE}`),
  number("value", `The figure; yes/no as 1 or 0${NONE}`),
  number("lower", "The least it may be; empty: not boundable"),
  number("upper", "The most it may be; empty: not boundable"),
  number("numerator", "Numerator, or sum of numerators"),
  number("denominator", "Denominator, or sum of denominators"),
  integer("reported", "Units that reported; empty: no agency's figure adds up to it"),
  integer("expected", "Units asked; empty: as reported"),
  text("state", "met, on-path, off-path, not-met, uncertain, not-reported, not-applicable or not-assessable"),
  text("lack", "What is missing where it is not assessable; empty: nothing"),
  number("gap", "aim − value"),
  integer("to_do", `Things still to do on what was reported${NONE}`),
  integer(
    "alternative_denominator",
    "Denominator with agencies under the Government; empty: the question does not arise"
  ),
  number("alternative_value", "100 · numerator / alternative_denominator: the least it is under that reading"),
  text("clause", "Clause"),
  text("as_written", "Words of the clause that set it"),
  text("source", "Cells, files, a published source, or observations:<indicator> for a sum over their rows"),
  text("conflict", "Figures that other sources give for the same: value (period, source), parted by |; empty: none")
];

export const TARGET_TABLES: readonly EditionTable[] = [
  {
    name: "targets",
    title: "Every target of every document at every level at which it has a reading",
    fields: [...TEXT_FIELDS, ...FIGURE_FIELDS],
    rows: (edition) => edition.targets.map((row) => ({...row, conflict: conflictText(row.conflict)}))
  },
  {
    name: "contributions",
    title: "What each unit adds to a national count: never a pass or a fail",
    fields: [
      INDICATOR,
      UNIT,
      number("value", `The unit's own count${NONE}`),
      number("national", "Sum over the units that reported"),
      number("contribution", "100 · value / national")
    ],
    rows: contributions
  },
  {
    name: "notes",
    title: "What the institute has to settle: texts that say too little, figures missing, sources that disagree",
    fields: [
      text("id", "Stable id: code and subject"),
      text("severity", "error, warning or info"),
      text("code", "What it is about"),
      text("subject", "Target, task, body or field id"),
      text("clause", "Clause"),
      text("advice_vi", "What to do, in Vietnamese"),
      text("advice_en", "What to do, in English")
    ],
    rows: (edition) => edition.notes
  }
];

function conflictText(conflict: readonly PublishedFigure[]): string {
  return conflict.map(({value, period, source}) => `${value} (${period}, ${source})`).join("|");
}
