/**
 * Who is where on one indicator: places by value, units by level, units by how they stand against a target.
 */
import type {Edition} from "../edition.js";
import {groupRows} from "../group-rows.js";
import type {UnitKind} from "../model.js";
import {rankScores} from "../rank.js";
import {countStandings} from "../targets/count-standings.js";
import {type AskedIndicator, askedIndicators, KINDS} from "./asked.js";
import type {IndicatorPlace, LevelCount, TargetTally} from "./model.js";

type Observed = Pick<Edition, "units" | "indicators" | "observations">;

/** Places by value within each kind, the highest value first; equal values share a place. */
export function indicatorPlaces(edition: Observed): readonly IndicatorPlace[] {
  return askedIndicators(edition).flatMap((asked) => KINDS.flatMap((kind) => placesOf(asked, kind)));
}

function placesOf({indicator, rows}: AskedIndicator, kind: UnitKind): readonly IndicatorPlace[] {
  const own = rows.filter((row) => row.kind === kind);
  const places = rankScores(own.map(({row}) => row?.value ?? null));
  return own
    .flatMap(({unit}, i) => (places[i] == null ? [] : [{indicator: indicator.id, kind, unit, place: places[i]}]))
    .toSorted((a, b) => a.place - b.place);
}

/** Units by value, lowest value first, of yes/no (1 and 0) and of what is counted in whole items. */
export function levelCounts(edition: Observed): readonly LevelCount[] {
  return askedIndicators(edition)
    .filter(({indicator: {unit}}) => unit === "yes-no" || unit === "items")
    .flatMap((asked) => KINDS.flatMap((kind) => levelsOf(asked, kind)));
}

function levelsOf({indicator, rows}: AskedIndicator, kind: UnitKind): readonly LevelCount[] {
  const values = rows.flatMap(({kind: own, row}) =>
    own !== kind || row === null || row.value === null ? [] : row.value
  );
  return [...new Set(values)]
    .toSorted((a, b) => a - b)
    .map((value) => ({
      indicator: indicator.id,
      kind,
      value,
      units: values.filter((each) => each === value).length
    }));
}

/** One row for each target of an agency and each kind that it is asked of, in the order of the targets. */
export function targetTallies({units, targets}: Pick<Edition, "units" | "targets">): readonly TargetTally[] {
  const kindOf = new Map(units.map(({id, kind}) => [id, kind]));
  const agency = targets.filter(({level}) => level === "agency");
  return [...groupRows(agency, (row) => row.target).values()].flatMap((rows) =>
    countStandings(rows, kindOf).map(({kind, counts: states}) => {
      const {target, indicator, year, status, comparator, aim, aim_high, measured_in, clause} = rows[0]!;
      return {target, indicator, year, status, comparator, aim, aim_high, measured_in, clause, kind: kind!, states};
    })
  );
}
