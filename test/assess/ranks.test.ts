import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {readEditionSettings} from "../../loaders/assess/edition-settings.js";
import {unitRows} from "../../loaders/assess/edition-units.js";
import {possibleRanks, prepareDerivations, recompute} from "../../src/scoring/analysis.js";
import type {Edition} from "../../src/scoring/edition.js";
import {compareIds, type Framework, rankIntervals, score} from "../../src/scoring/index.js";
import {withWeights} from "../../src/scoring/robustness/draw-weights.js";
import {listInputs} from "../../src/scoring/robustness/inputs.js";
import type {WeightSet} from "../../src/scoring/robustness/model.js";

let edition: Edition;

beforeAll(async () => {
  edition = (await assessEdition(readEditionSettings().find(({year}) => year === 2025)!)).edition;
}, 120_000);

describe("the ranks of an edition", () => {
  it("rest on scores that can be recomputed from their derivations alone", () => {
    const {framework, observations, units} = edition;
    const options = {units: unitRows(units)};
    const derive = prepareDerivations(framework, observations, options);
    const {scores} = score(framework, observations, options);
    const again = units.flatMap(({id}) => recompute(derive({unit: id})).map((row) => ({unit: id, ...row})));
    expect(again).toHaveLength(scores.length);
    const scoreOf = new Map(scores.map((row) => [`${row.unit} ${row.node}`, row.score]));
    for (const row of again) {
      const own = scoreOf.get(`${row.unit} ${row.node}`)!;
      if (own === null) expect(row.score, `${row.unit} ${row.node}`).toBeNull();
      else expect(row.score, `${row.unit} ${row.node}`).toBeCloseTo(own, 10);
    }
  });

  it("gives every rank its best and worst possible, which weights inside what is allowed reach where it says exact", () => {
    const {framework, observations, units, ranks} = edition;
    const rows = unitRows(units);
    const possible = possibleRanks(framework, observations, {units: rows});
    expect(possible.map((row) => row.unit).toSorted()).toEqual(
      ranks
        .filter((row) => row.rank !== null)
        .map((row) => row.unit)
        .toSorted()
    );
    for (const row of ranks.filter(({rank}) => rank === null)) {
      expect([row.best, row.worst, row.best_how, row.worst_how]).toEqual([null, null, null, null]);
    }
    for (const {unit, best_how, worst_how, best_weights, worst_weights} of possible) {
      const own = ranks.find((row) => row.unit === unit)!;
      expect(own).toMatchObject({best_how, worst_how});
      expect(own.best! <= own.rank! && own.rank! <= own.worst!, unit).toBe(true);
      const under = (weights: WeightSet) =>
        score(withWeights(framework, weights), observations, {units: rows}).scores.find(
          (row) => row.unit === unit && row.level === 0
        )!.rank;
      if (best_how === "exact") expect(under(best_weights), unit).toBe(own.best);
      if (worst_how === "exact") expect(under(worst_weights), unit).toBe(own.worst);
    }
    expect(ranks.some((row) => row.best! < row.rank!) && ranks.some((row) => row.worst! > row.rank!)).toBe(true);
  });

  it("draws all that the assessment says its intervals draw: without the normalisation they would be others", () => {
    const {framework, observations, units, ranks, seed} = edition;
    expect(listInputs(framework).map(({id}) => id)).toEqual(["weights", "normalise", "aggregate", "missing"]);
    const {normalise: _, ...rest} = framework.robustness!;
    const options = {units: unitRows(units), seed};
    const ends = (given: Framework) =>
      rankIntervals(given, observations, options).map(({unit, p05, p95}) => ({unit, p05, p95}));
    const published = ranks
      .filter(({rank}) => rank !== null)
      .map(({unit, p05, p95}) => ({unit, p05, p95}))
      .toSorted((a, b) => compareIds(a.unit, b.unit));
    expect(ends(framework)).toEqual(published);
    expect(ends({...framework, robustness: rest})).not.toEqual(published);
  });
});
