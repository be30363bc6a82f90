/** The split once more in the plainest way: all 24 orders, every corner put together anew. No mergers. */
import {CAUSES, type Cause, type ChangeSide} from "../../../src/scoring/change/model.js";
import {type Observation, score, type UnitRow} from "../../../src/scoring/index.js";

type Parts = Record<Cause, number>;
type Side = ChangeSide & {readonly units: readonly UnitRow[]};

/** One score and rank; units and figures of either side, all said to be of 2025. */
function corner(before: Side, after: Side, unit: string, later: ReadonlySet<Cause>) {
  const sideOf = (cause: Cause) => (later.has(cause) ? after : before);
  const set = sideOf("units").units;
  const figuresOf = (id: string) => sideOf(id === unit ? "own" : "others");
  const observations = set.flatMap(({unit: id}): readonly Observation[] =>
    figuresOf(id)
      .observations.filter((row) => row.unit === id)
      .map((row) => ({...row, period: "2025"}))
  );
  const units = set.map((row) => {
    const own = figuresOf(row.unit).units.find((each) => each.unit === row.unit);
    return {...row, denominators: own?.denominators ?? {}};
  });
  const dated = JSON.parse(JSON.stringify(sideOf("method").framework).replaceAll('"from":"2024"', '"from":"2020"'));
  const {scores} = score(dated, observations, {units, period: "2025"});
  const row = scores.find((each) => each.unit === unit && each.level === 0)!;
  return {score: row.score!, rank: row.rank!};
}

function orders(causes: readonly Cause[]): readonly (readonly Cause[])[] {
  if (causes.length === 0) return [[]];
  return causes.flatMap((first) => orders(causes.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}

export function changeByOrders(before: Side, after: Side, unit: string): {readonly score: Parts; readonly rank: Parts} {
  const all = orders(CAUSES);
  const seen = new Map<string, ReturnType<typeof corner>>();
  const at = (later: ReadonlySet<Cause>) => {
    const key = [...later].sort().join(" ");
    if (!seen.has(key)) seen.set(key, corner(before, after, unit, later));
    return seen.get(key)!;
  };
  const parts = {score: {} as Parts, rank: {} as Parts};
  for (const cause of CAUSES) parts.score[cause] = parts.rank[cause] = 0;
  for (const order of all) {
    const later = new Set<Cause>();
    let last = at(later);
    for (const cause of order) {
      later.add(cause);
      const next = at(later);
      parts.score[cause] += (next.score - last.score) / all.length;
      parts.rank[cause] += (next.rank - last.rank) / all.length;
      last = next;
    }
  }
  return parts;
}
