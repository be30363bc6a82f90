/** Random trees of three levels with gaps, for laws that hold of any index. */
import fc from "fast-check";
import type {AggregateMethod, Framework, FrameworkNode, Group} from "../../../src/scoring/framework-model.js";
import {group, index, leaf} from "../make.js";

const LEAVES = ["a", "b", "c", "d", "e", "f", "g"];

/** A score that is often at an end: zeros are where means break. */
const value = fc.option(
  fc.oneof(fc.constantFrom(0, 100), fc.double({min: 1e-6, max: 100, noNaN: true}), fc.integer({min: 1, max: 99})),
  {freq: 4, nil: null}
);
const weight = fc.integer({min: 1, max: 5});

const row = fc
  .tuple(...LEAVES.map(() => value))
  .map((values) => Object.fromEntries(LEAVES.map((id, i) => [id, values[i]!])) as Record<string, number | null>);

/** Units u0, u1 … with values 0–100, some missing. */
export const tables = fc
  .array(row, {minLength: 2, maxLength: 5})
  .map((rows) => Object.fromEntries(rows.map((each, i) => [`u${i}`, each])));

/** Groups (a b c) and (d (e f)) and a leaf g, each with a mean of its own; a coverage rule; a cap here and there. */
export function randomIndex(methods: readonly AggregateMethod[]): fc.Arbitrary<Framework> {
  const mean = fc.record({aggregate: fc.constantFrom(...methods), power: fc.constantFrom(-2, 0.5, 2, 3)});
  const minimum = fc.option(fc.record({least: fc.integer({min: 0, max: 90}), cap: fc.integer({min: 0, max: 80})}));
  return fc
    .record({
      weights: fc.tuple(...Array.from({length: 10}, () => weight)),
      means: fc.tuple(mean, mean, mean, mean),
      minimum,
      least: fc.constantFrom(0, 0.5, 0.7)
    })
    .map(({weights, means, minimum: rule, least}) => {
      const extra = (place: number): Partial<Group> => {
        const {aggregate, power} = means[place]!;
        return {aggregate, ...(aggregate === "power" ? {power} : {})};
      };
      const of = (id: string, place: number): FrameworkNode => leaf(id, {weight: weights[place]!});
      const capped = rule === null ? {} : {minimums: [{child: "a", ...rule}]};
      const first = group("p", [of("a", 0), of("b", 1), of("c", 2)], {weight: weights[7]!, ...extra(0), ...capped});
      const inner = group("r", [of("e", 4), of("f", 5)], {weight: weights[9]!, ...extra(2)});
      const second = group("q", [of("d", 3), inner], {weight: weights[8]!, ...extra(1)});
      const framework = index([first, second, of("g", 6)], {coverage: {index: 0, group: least}});
      return {...framework, index: {...framework.index, ...extra(3)}};
    });
}
