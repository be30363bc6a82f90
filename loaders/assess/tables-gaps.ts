/**
 * Tables of what is left to do.
 */
import type {GapRow} from "../../src/scoring/gaps/model.js";
import {type EditionTable, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

const TARGET = text("target", "Target id (seeds/targets.csv)");

export const GAP_TABLES: readonly EditionTable[] = [
  {
    name: "gaps",
    title: "What is left for every target, how fast it moves and when it would be reached",
    fields: [
      TARGET,
      text("level", "national or agency"),
      text("unit", "Registry id of the unit (units.csv); empty: the nation"),
      INDICATOR,
      integer("year", "Year of the target"),
      text("status", "in-force, draft or one-off"),
      number("value", `Figure${NONE}`),
      number("aim", "What the target asks for, in the same unit"),
      text("state", "As in targets.csv"),
      number("gap", `aim − value${NONE}`),
      integer("to_do", `Whole things still to do on what was reported${NONE}`),
      number("path", "Where the straight path to the target stands in the figure's year; empty: no path"),
      integer(
        "path_base_year",
        "Year in which the path begins: of the earlier target in force, else of the earlier figure; empty: no path"
      ),
      text("path_state", "Against the path; in the target's year and later against the target; empty: no path"),
      number("pace", "Change a year since pace_since, in the figure's unit; empty: none, and why_no_pace says why"),
      integer("pace_since", `Last comparable year${NONE}`),
      text("why_no_pace", "Reason of the comparison, or yes-no, no-earlier-year, published, older-figure"),
      number(
        "needed_pace",
        "Change needed a year; 0: the figure meets it; empty: no year or figure, yes/no, conflict, strict target's edge"
      ),
      integer("projected_year", "Year of reaching it at that pace; empty: why_no_year says why"),
      integer("projected_earliest", "Upper end of the 5–95 % band; empty: no band, or not within 30 years"),
      integer("projected_latest", "Lower end of the band; empty: no band, or not within 30 years"),
      text("projection_basis", "What the band rests on: own-series, peers-spread, bounds or none"),
      text(
        "why_no_year",
        "met, no-figure, no-pace, no-change, moving-away, not-boundable, few-peers or beyond-horizon (30 years)"
      ),
      text("clause", "Clause"),
      text("source", "Where the figure comes from, as in targets.csv")
    ],
    rows: (edition) => edition.gaps.map(flatten)
  },
  {
    name: "closing",
    title: "Which units close most of each national gap for the least effort",
    fields: [
      TARGET,
      INDICATOR,
      UNIT,
      integer("order", "1 closes most for the least effort; units that did not report have no place"),
      integer("to_do", "Things the unit still has to do for its own part"),
      number("effort", "Percentage points by which its own share would have to rise; for counts and yes/no, 1"),
      number("per_effort", "Things closed per point of effort"),
      number("share", "Percent of the national things to do that it would close"),
      number("cumulative", "The same of it and all before it; the list ends where 100 is reached")
    ],
    rows: (edition) => edition.closing
  }
];

function flatten({projection, ...row}: GapRow): object {
  return {
    ...row,
    projected_year: projection.year,
    projected_earliest: projection.earliest,
    projected_latest: projection.latest,
    projection_basis: projection.basis,
    why_no_year: projection.why
  };
}
