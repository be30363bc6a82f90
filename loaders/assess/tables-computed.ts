/**
 * Tables of what was computed: scores, ranks, national and regional figures, targets.
 */
import {type EditionTable, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

export const COMPUTED_TABLES: readonly EditionTable[] = [
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
      text("status", "scored, imputed, missing, below-coverage, not-ranked or not-applicable")
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
    title: "Ranks with their 90 % interval, their best and worst possible, and two variants",
    fields: [
      UNIT,
      number("score", `Official score${NONE}`),
      integer("rank", `Official rank${NONE}`),
      number("p05", "5 % of the rank over the draws; between two ranks where few draws lie there"),
      number("p95", "95 % of the rank over the draws; between two ranks where few draws lie there"),
      integer("best", `Best rank that the allowed weights can give, by optimisation${NONE}`),
      integer("worst", `Worst rank that the allowed weights can give, by optimisation${NONE}`),
      text("best_how", "exact: reached by known weights; bound: no weights go beyond, none known that reach it"),
      text("worst_how", "exact: reached by known weights; bound: no weights go beyond, none known that reach it"),
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
    title: "National targets in force to which agencies' figures add up",
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
    name: "shares",
    title: "Share of targets met by each unit, of texts in force and of drafts",
    fields: [
      UNIT,
      integer("year", "Year of the targets"),
      text("status", "in-force or draft: counted apart, never together"),
      integer("met", "Targets met"),
      integer("applicable", "Targets that apply"),
      integer("not_reported", "Targets without a value, and those that can't be assessed: neither met nor not met"),
      number("value", "100 · met / applicable"),
      number("lower", "Lower bound"),
      number("upper", "Upper bound")
    ],
    rows: (edition) => edition.shares
  }
];
