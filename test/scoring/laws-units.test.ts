/** Scores do not hang on the units that values are measured in. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type FrameworkNode, type Group, type Normalise, score} from "../../src/scoring/index.js";
import {anyFramework, areClose, gappy, MEANS, NORMALISERS, tableOf, unlessRefused} from "./arbitrary.js";
import {observe} from "./make.js";

describe("measuring in another unit changes nothing", () => {
  const scaled = (normalise: Normalise, factor: number): Normalise => {
    const marks = (own: Normalise | NonNullable<Normalise["cases"]>[number]) =>
      Object.fromEntries(
        (["worst", "best", "target"] as const).flatMap((key) =>
          own[key] === undefined ? [] : [[key, own[key]! * factor]]
        )
      );
    const cases = normalise.cases?.map((each) => ({...each, ...marks(each)}));
    return {...normalise, ...marks(normalise), ...(cases ? {cases} : {})};
  };

  // By powers of two, which round nothing: ranks of values go by their last digit, as COINr's do.
  it.each(NORMALISERS.filter(({method}) => method !== "none"))("by %j, with its marks", (normalise) => {
    fc.assert(
      fc.property(
        anyFramework([normalise], MEANS),
        gappy,
        fc.constantFrom(1 / 1024, 1 / 8, 1024),
        (framework, values, factor) => {
          const larger = Object.fromEntries(
            Object.entries(values).map(([unit, row]) => [
              unit,
              Object.fromEntries(Object.entries(row).map(([id, value]) => [id, value === null ? null : value * factor]))
            ])
          );
          const visit = (node: FrameworkNode): FrameworkNode =>
            "children" in node
              ? {...node, children: node.children.map(visit)}
              : {...node, normalise: scaled(node.normalise, factor)};
          const other = {...framework, index: visit(framework.index) as Group};
          const options = {units: tableOf(values)};
          const plain = unlessRefused(() => score(framework, observe(values), options));
          const turned = unlessRefused(() => score(other, observe(larger), options));
          expect(turned === null).toBe(plain === null);
          plain?.scores.forEach((row, i) => {
            const same = turned!.scores[i]!;
            expect(same.status).toBe(row.status);
            expect(areClose(row.score, same.score), `${row.node} ${row.score} ${same.score}`).toBe(true);
          });
        }
      ),
      {numRuns: 40}
    );
  });

  it.each<Normalise>([{method: "minmax"}, {method: "zscore"}, {method: "rank"}, {method: "distance-to-max"}])(
    "nor does another zero point, by %j",
    (normalise) => {
      fc.assert(
        fc.property(anyFramework([normalise], MEANS, false), gappy, (framework, values) => {
          const moved = Object.fromEntries(
            Object.entries(values).map(([unit, row]) => [
              unit,
              Object.fromEntries(Object.entries(row).map(([id, value]) => [id, value === null ? null : value + 273]))
            ])
          );
          const [plain, turned] = [values, moved].map((each) => unlessRefused(() => score(framework, observe(each))));
          plain?.scores.forEach((row, i) => {
            expect(areClose(row.score, turned!.scores[i]!.score)).toBe(true);
          });
        }),
        {numRuns: 40}
      );
    }
  );
});
