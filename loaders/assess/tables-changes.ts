/**
 * Tables about one unit at a time: why it moved, what it is strong and weak in, what would lift it.
 */

import type {NextSteps, Profile} from "../../src/scoring/analysis.js";
import {CHANGE_COLUMNS, tableChange} from "../change/change-rows.js";
import {type EditionTable, type Field, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

const CAUSE = {
  own: "what its own figures did",
  others: "what all other units' figures did",
  method: "what the framework did",
  units: "what mergers and newcomers did"
} as const;

const PARTS = "the four parts add up to after − before; empty: no split, and why says why";

/** By the name of the column. */
const CHANGE_FIELDS: Readonly<Record<(typeof CHANGE_COLUMNS)[number], Field>> = {
  unit: UNIT,
  predecessors: text("predecessors", "Units of the earlier year that became it, by id, parted by ;; empty: new"),
  score_before: number("score_before", `Index of the earlier year, its predecessors taken as one unit${NONE}`),
  score_after: number("score_after", `Index of the edition's year${NONE}`),
  rank_before: integer("rank_before", `Rank of that one unit among the others as they then were${NONE}`),
  rank_after: integer("rank_after", `Rank of the edition's year${NONE}`),
  score_own: number("score_own", `Points: ${CAUSE.own}; ${PARTS}`),
  score_others: number("score_others", `Points: ${CAUSE.others}`),
  score_method: number("score_method", `Points: ${CAUSE.method}`),
  score_units: number("score_units", `Points: ${CAUSE.units}`),
  rank_own: number("rank_own", `Places, below 0 gained: ${CAUSE.own}; ${PARTS}`),
  rank_others: number("rank_others", `Places: ${CAUSE.others}`),
  rank_method: number("rank_method", `Places: ${CAUSE.method}`),
  rank_units: number("rank_units", `Places: ${CAUSE.units}`),
  why: text("why", "Why there is no split: new-unit; not-ranked or refused, and at which mix of the two years first"),
  approximate: text("approximate", "true: its figures of before rest on more than adding up; carried says which"),
  carried: text(
    "carried",
    "What became of indicators put together of several units, parted by ;: partly-reported and differ have no value"
  )
};

export const CHANGE_TABLES: readonly EditionTable[] = [
  {
    name: "changes",
    title: "Change of each unit's score and rank since the year before, by cause",
    fields: [
      ...CHANGE_COLUMNS.map((column) => CHANGE_FIELDS[column]),
      integer("year_before", "The earlier year"),
      integer("year", "The edition's year")
    ],
    rows: ({changes}) =>
      tableChange(changes).map((row, i) => ({
        ...row,
        year_before: changes[i]!.year_before,
        year: changes[i]!.year
      }))
  },
  {
    name: "strengths",
    title: "Indicators on which a ranked unit stands well above or below its own place, among its ranked peers",
    fields: [
      UNIT,
      text(
        "side",
        "strength, weakness; ignored: its values tell the peers too little apart; missing: not reported; the last two without figures"
      ),
      integer("place", "1 is furthest from the unit's place on the index"),
      text("node", "Leaf of the framework's tree"),
      number("score", "Score on the leaf, 0–100"),
      number("median", "Median of the ranked peers that reported it, the unit among them"),
      integer("rank", "Competition rank among these"),
      integer("of", "How many these are"),
      number("standing", "Share of the other peers that it beats, 0–1, ties counted half"),
      number("margin", "standing less the same on the index")
    ],
    rows: ({strengths}) => strengths.flatMap(profileRows)
  },
  {
    name: "next-steps",
    title: "The shortest way of each unit to the lowest score of the group above, everybody else standing still",
    fields: [
      UNIT,
      text(
        "outcome",
        "reaches; not-enough: nor would every change that can be proposed; first-group: none above; reports: it has no rank, these indicators have to be reported; no-reports: nor would all of them do"
      ),
      text("group", "Letter of the group above; empty: none, or no rank"),
      number("score_now", `Index as published${NONE}`),
      number("score_needed", `Lowest score of the group above${NONE}`),
      number("score_after", "Index after all steps; with not-enough, with every change at its best"),
      integer("rank_after", "Rank with it, the others as they are"),
      integer("step", "1 adds most; empty: no steps"),
      INDICATOR,
      number("now", `Value reported${NONE}`),
      number("needed", "Value needed; empty: any, it only has to be reported"),
      number("change", "needed − now"),
      integer("things", "The same in whole things, of the numerator where it is a ratio; empty: not counted in such"),
      number("points", "Points of the index that the step adds after those before it"),
      number("score", "Index after it"),
      text("left_out", "Indicators that take no part, and why, parted by ;: not-reported, moves-others …")
    ],
    rows: ({next_steps}) => next_steps.flatMap(stepRows)
  }
];

function profileRows({unit, strengths, weaknesses, ignored, missing}: Profile): readonly object[] {
  const none = {score: null, median: null, rank: null, of: null, standing: null, margin: null, place: null};
  return [
    ...strengths.map((leaf, i) => ({unit, side: "strength", place: i + 1, ...leaf})),
    ...weaknesses.map((leaf, i) => ({unit, side: "weakness", place: i + 1, ...leaf})),
    ...ignored.map((node) => ({unit, side: "ignored", node, ...none})),
    ...missing.map((node) => ({unit, side: "missing", node, ...none}))
  ];
}

function stepRows({steps, left_out, score, least, ...way}: NextSteps): readonly object[] {
  const common = {
    ...way,
    score_now: score,
    left_out: left_out.map(({indicator, why}) => `${indicator} ${why}`).join(";")
  };
  const none = {step: null, indicator: null, now: null, needed: null, change: null, things: null, points: null};
  if (steps.length === 0) return [{...common, ...none, score: null}];
  return steps.map((step, i) => ({...common, step: i + 1, ...step}));
}
