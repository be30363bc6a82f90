/** Our own computation of a published index beside what was published. */
import type {Score} from "../model.js";
import {roundDecimal} from "../round.js";
import type {Agreement, Recomputed} from "./model.js";

type Published = Omit<Recomputed, "rank" | "value">;

/** @param scores of the engine; only the index itself is looked at */
export function besidePublished(published: readonly Published[], scores: readonly Score[]): readonly Recomputed[] {
  const index = new Map(scores.filter(({level}) => level === 0).map((row) => [row.unit, row]));
  return published
    .map((row): Recomputed => {
      const {rank = null, score = null} = index.get(row.id) ?? {};
      return {...row, rank, value: score};
    })
    .toSorted((a, b) => a.published_rank - b.published_rank);
}

/** @param decimals of the values as published */
export function agreementOf(rows: readonly Recomputed[], decimals: number): Agreement {
  const both = rows.flatMap(({value, published_value}) =>
    value === null || published_value === null ? [] : [{value, published: published_value}]
  );
  const apart = both.map(({value, published}) =>
    roundDecimal(Math.abs(roundDecimal(value, decimals) - published), decimals)
  );
  return {
    computed: rows.filter(({value}) => value !== null).length,
    same_rank: rows.filter(({rank, published_rank}) => rank === published_rank).length,
    same_value: both.filter(({value, published}) => roundDecimal(value, decimals) === published).length,
    largest: apart.length === 0 ? null : Math.max(...apart)
  };
}
