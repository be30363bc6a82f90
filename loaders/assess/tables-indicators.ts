/**
 * Tables of each indicator over all units: how the figures lie, how many gave each level, places, states of targets.
 */
import {indicatorStats} from "../../src/scoring/indicators/indicator-stats.js";
import {indicatorPlaces, levelCounts, targetTallies} from "../../src/scoring/indicators/standings.js";
import {type EditionTable, INDICATOR, integer, NONE, number, text, UNIT} from "./table-fields.js";

const KIND = text("kind", "province or ministry: never put together");
const IN_UNIT = "in the indicator's unit";

const STATE_FIELDS = [
  integer("met", "Met"),
  integer("on_path", "Not met yet, on the path from an earlier target"),
  integer("off_path", "Not met, behind that path"),
  integer("not_met", "Not met, and no path leads to it"),
  integer("uncertain", "The bounds contain the target"),
  integer("not_reported", "No figure"),
  integer("not_assessable", "Nothing to judge it by"),
  integer("not_applicable", "Does not apply")
];

export const INDICATOR_TABLES: readonly EditionTable[] = [
  {
    name: "indicator-stats",
    title: "How the figures of each indicator lie among units of one kind",
    fields: [
      INDICATOR,
      KIND,
      integer("asked", "Units to which it applies: those with a figure and those without"),
      integer("not_applicable", "Units to which it does not apply"),
      integer("n", "Units with a figure"),
      integer("zero", "Of n: figures of 0, or no"),
      integer("filled", "Of n: estimated or carried over, not reported for this year"),
      integer("not_reported", "Units without a figure: nothing reported"),
      integer("withheld", "Units without a figure: secret"),
      integer("refers_to", "Units without a figure: refers to another document"),
      integer("error", "Units without a figure: a cell in error, held back"),
      number("min", `Lowest figure, ${IN_UNIT}${NONE}`),
      number("q1", `First quartile, interpolated as Excel's QUARTILE.INC${NONE}`),
      number("median", `Median of the units' figures${NONE}`),
      number("q3", `Third quartile${NONE}`),
      number("max", `Highest figure${NONE}`),
      number("numerator", "Sum of the numerators of the units with a figure; empty: not a ratio, or no figure"),
      number("denominator", "Sum of the denominators of the same units; empty: not a ratio, or no figure"),
      number("pooled", `Sum of numerators over sum of denominators, ${IN_UNIT}; empty: not a ratio, or no figure`),
      integer("compared", "Units whose figure may be compared with the year before; empty: no earlier edition"),
      integer("risen", "Of compared: higher than the year before"),
      integer("unchanged", "Of compared: the same"),
      integer("fallen", "Of compared: lower")
    ],
    rows: indicatorStats
  },
  {
    name: "indicator-levels",
    title: "How many units gave each level of a yes/no or of counted items",
    fields: [
      INDICATOR,
      KIND,
      number("value", "Level; of a yes/no 1 is yes and 0 no. A level that nobody gave has no row"),
      integer("units", "Units that gave it")
    ],
    rows: levelCounts
  },
  {
    name: "indicator-places",
    title: "Places by value among units of one kind",
    fields: [
      INDICATOR,
      KIND,
      UNIT,
      integer("place", "1 is the highest value; equal values share a place. A unit without a value has no row")
    ],
    rows: indicatorPlaces
  },
  {
    name: "target-states",
    title: "Units of one kind that have a target of their own, by how they stand against it",
    fields: [
      text("target", "Id in seeds/targets.csv"),
      INDICATOR,
      integer("year", "Year of the target"),
      text("status", "in-force, draft or one-off: never added up"),
      KIND,
      ...STATE_FIELDS
    ],
    rows: (edition) => targetTallies(edition).map(({states, ...row}) => ({...row, ...inColumns(states)}))
  }
];

/** `on-path` as a column's name. */
function inColumns(states: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(states).map(([state, units]) => [state.replace("-", "_"), units]));
}
