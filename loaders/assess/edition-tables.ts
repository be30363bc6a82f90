/**
 * The published tables of an edition: one list from which the CSV files and the data package are both written.
 */
import type {Edition} from "../../src/scoring/edition.js";

export type FieldType = "string" | "integer" | "number" | "boolean" | "date";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
}

export interface EditionTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: (edition: Edition) => readonly object[];
}

const field =
  (type: FieldType) =>
  (name: string, description: string): Field => ({name, type, description});
const text = field("string");
const number = field("number");
const integer = field("integer");

const UNIT = text("unit", "Registry id of the unit (units.csv)");
const INDICATOR = text("indicator", "Indicator id (indicators.csv)");
const NONE = "; empty: no number";

export const EDITION_TABLES: readonly EditionTable[] = [
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
    name: "scores",
    title: "Scores at every node of the index",
    fields: [
      UNIT,
      text("node", "Node of the framework's tree"),
      integer("level", "0 is the index"),
      text("period", "Year"),
      number("score", `0–100, unrounded${NONE}`),
      integer("rank", `Competition rank among peers${NONE}`),
      number("coverage", "Share of applicable leaves with a value, 0–1"),
      text("status", "scored, missing, below-coverage, not-ranked or not-applicable")
    ],
    rows: (edition) => edition.scores
  },
  {
    name: "weights",
    title: "Weights within the parent: nominal, and those used",
    fields: [
      UNIT,
      text("node", "Node of the framework's tree"),
      number("weight_nominal", "Sums to 1 over the siblings that apply"),
      number("weight_used", `Sums to 1 over the siblings present${NONE}`)
    ],
    rows: (edition) => edition.weights
  },
  {
    name: "ranks",
    title: "Ranks with their 90 % interval and two variants",
    fields: [
      UNIT,
      number("score", `Official score${NONE}`),
      integer("rank", `Official rank${NONE}`),
      integer("p05", "5 % of the rank over the draws"),
      integer("p95", "95 % of the rank over the draws"),
      text(
        "group",
        "Units whose rank interval overlaps that of the group's first, A from the top; not transitive; empty: not ranked"
      ),
      number("score_p05", "5 % of the score over the draws"),
      number("score_p95", "95 % of the score over the draws"),
      integer("present", "Leaves with a value"),
      integer("applicable", "Leaves that apply"),
      text("status", "scored or not-ranked"),
      integer("rank_without_draft", "Rank without leaves whose goalposts rest on the draft of 2026"),
      integer("rank_missing_as_zero", "Rank if every missing leaf counted 0")
    ],
    rows: (edition) =>
      edition.ranks.map((row) => ({
        ...row,
        rank_without_draft: row.without_draft.rank,
        rank_missing_as_zero: row.missing_as_zero.rank
      }))
  },
  {
    name: "national",
    title: "The national targets of Decision 699",
    fields: [
      INDICATOR,
      integer("year", "Year of the target"),
      text("comparator", "How the wording compares"),
      number("target", "Target in the indicator's unit"),
      number("value", `National figure${NONE}`),
      number("lower", "Lower bound; empty: not boundable"),
      number("upper", "Upper bound; empty: not boundable"),
      number("numerator", "Sum of numerators"),
      number("denominator", "Sum of denominators"),
      integer("reported", "Units that reported"),
      integer("expected", "Units that it applies to"),
      text(
        "unbounded_by",
        "Silent units whose denominator is unknown, which leave the figure without bounds; empty: none"
      ),
      text("state", "met, not-met, uncertain or not-reported"),
      integer("to_do", `Things still to do on what was reported${NONE}`),
      text("clause", "Clause")
    ],
    rows: (edition) =>
      edition.national.flatMap(({targets, unbounded_by, ...state}) =>
        targets.map((target) => ({...state, unbounded_by: unbounded_by.join(" "), ...target}))
      )
  },
  {
    name: "regions",
    title: "Regional figures: sums over the provinces that reported",
    fields: [
      text("region", "Region id"),
      INDICATOR,
      number("numerator", "Sum of numerators"),
      number("denominator", "Sum of denominators"),
      number("value", "100 · numerator / denominator"),
      integer("reported", "Provinces that reported"),
      integer("units", "Provinces of the region")
    ],
    rows: (edition) => edition.regions
  },
  {
    name: "targets",
    title: "Every unit against every target that one unit can meet",
    fields: [
      UNIT,
      INDICATOR,
      integer("year", "Year of the target"),
      text("status", "in-force or draft; a draft target never counts as met"),
      text("comparator", "How the wording compares"),
      number("target", "Target in the indicator's unit"),
      number("value", `Value${NONE}`),
      number("numerator", "Numerator"),
      number("denominator", "Denominator"),
      text("state", "met, on-path, off-path, not-met, not-reported or not-applicable"),
      number("gap", "target − value"),
      integer("to_do", `Things still to do${NONE}`),
      text("clause", "Clause")
    ],
    rows: (edition) => edition.agency_targets
  },
  {
    name: "shares",
    title: "Share of targets in force met by each unit",
    fields: [
      UNIT,
      integer("year", "Year of the targets"),
      integer("met", "Targets met"),
      integer("applicable", "Targets that apply"),
      integer("not_reported", "Targets without a value"),
      number("value", "100 · met / applicable"),
      number("lower", "Lower bound"),
      number("upper", "Upper bound")
    ],
    rows: (edition) => edition.shares
  },
  {
    name: "submissions",
    title: "Files received and what became of them",
    fields: [
      UNIT,
      text("file", "Path below data/submissions/<edition>/"),
      field("date")("received_at", "Date of receipt"),
      field("boolean")("late", "On or after the deadline"),
      text("verdict", "accepted, accepted-with-notes, sent-back or superseded"),
      number("completeness", "Answered questions over questions asked, 0–1"),
      integer("errors", "Errors found"),
      integer("warnings", "Warnings found"),
      text("sha256", "Hash of the file")
    ],
    rows: (edition) => edition.submissions
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
      text("advice_en", "How to mend it, in English")
    ],
    rows: (edition) => edition.findings
  }
];
