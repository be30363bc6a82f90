/**
 * Tables of what is held against the year before.
 */
import {type EditionTable, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

const YEARS = [
  integer("year_before", "The earlier year"),
  integer("year", "The edition's year"),
  text(
    "predecessors",
    "Units of the earlier year that became it, by id, parted by ;: itself or its former id where nothing changed; empty: new"
  )
];

const CHANGE = number(
  "change",
  "value − before; only where comparable is yes: no difference is given of figures that are not of the same thing"
);

const COMPARABLE = text("comparable", "yes; approximate: side by side with the reason, no change given; no");

const REPORTED = "of several predecessors, how many gave a figure; empty: one predecessor, or figures that are added";

const PLAIN_MEAN =
  "Variant, never in place of before: plain mean of the predecessors' own figures, as the national digital index of 2024 has it";

export const TREND_TABLES: readonly EditionTable[] = [
  {
    name: "trends",
    title: "Every figure beside that of the year before, rolled into today's units",
    fields: [
      UNIT,
      INDICATOR,
      ...YEARS,
      number(
        "before",
        `Figure of the earlier year: of several predecessors, the sum or Σ/Σ${NONE}, or none that adds up`
      ),
      number("before_numerator", `Sum of the predecessors' numerators${NONE}`),
      number("before_denominator", `Sum of the predecessors' denominators${NONE}`),
      number("value", `Figure of the edition's year${NONE}`),
      CHANGE,
      COMPARABLE,
      text(
        "reason",
        "yes: same-unit, renamed, merged-sum; approximate: functions-moved, levels-agree; no: k-of-n, levels-differ, part-missing, not-reported-before, not-reported-now, not-asked-before, not-asked-now, not-applicable, new-unit, other-definition, total-shrank"
      ),
      integer(
        "yes_before",
        "Yes/no of several predecessors: how many said yes; empty: nobody reported, or no such figure"
      ),
      integer("reported_before", `Yes/no ${REPORTED}`),
      number("before_plain_mean", `${PLAIN_MEAN}; ratios and levels alone${NONE}`),
      text("source_before", "Cells of the earlier figures, below data/submissions/<year_before>/, parted by ;")
    ],
    rows: ({trends}) => trends.map((row) => ({...row, predecessors: row.predecessors.join(";")}))
  },
  {
    name: "index-trends",
    title: "The index and its pillars beside those of the year before",
    fields: [
      UNIT,
      text("indicator", "Node of the framework's tree: the index, then its pillars"),
      ...YEARS,
      number(
        "before",
        "Score published in the earlier year; empty: not scored, or several predecessors: scores do not add up"
      ),
      number("value", `Score of the edition's year${NONE}`),
      CHANGE,
      COMPARABLE,
      text(
        "reason",
        "yes: same-unit, renamed; approximate: functions-moved, peer-ranges, other-leaves; no: index-not-added, not-ranked-before, not-ranked-now, not-applicable, new-unit, other-definition"
      ),
      integer("reported_before", `Scores: ${REPORTED}`),
      number("before_plain_mean", `${PLAIN_MEAN}${NONE}`),
      integer("rank_before", "Rank among the peers of the earlier year; empty: not ranked, or several predecessors"),
      integer("rank", "Rank among the peers of the edition's year; never subtracted: the peers are others"),
      text("source_before", "Rows of the earlier year's scores.csv, as <year>/scores.csv#<unit>!<node>, parted by ;")
    ],
    rows: ({index_trends}) => index_trends.map((row) => ({...row, predecessors: row.predecessors.join(";")}))
  }
];
