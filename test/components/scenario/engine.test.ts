import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../../loaders/assess/edition-settings.js";
import {unitRows} from "../../../loaders/assess/edition-units.js";
import {indexInputs} from "../../../loaders/assess/index-inputs.js";
import {runScenario, withWeights} from "../../../src/components/notebook/scenario.js";
import {compareRanks, reproduces} from "../../../src/components/scenario/compare-ranks.js";
import type {IndexInputs} from "../../../src/components/scenario/model.js";
import {officialWeights, triedRange} from "../../../src/components/scenario/weight-bounds.js";
import type {Edition} from "../../../src/scoring/edition.js";
import type {Framework} from "../../../src/scoring/framework-model.js";
import {score} from "../../../src/scoring/score.js";

let edition: Edition;
/** As a browser gets it. */
let inputs: IndexInputs;

beforeAll(async () => {
  edition = (await assessEdition(settingsOf(2025))).edition;
  inputs = JSON.parse(JSON.stringify(indexInputs(edition))) as IndexInputs;
}, 120_000);

const pillars = () => edition.framework.index.children.map(({id, weight = 1}) => ({id, official: weight}));
const run = (changes: Readonly<Record<string, number>>) =>
  runScenario(inputs.framework, inputs.observations, inputs.units, {...officialWeights(pillars()), ...changes});
const published = () => edition.ranks.map(({unit, rank, score}) => ({unit, name: unit, rank, score}));

describe("the file a page scores from", () => {
  it("gives the published scores and ranks again under the official weights, to the last digit", () => {
    const again = new Map(run({}).map((row) => [row.unit, row]));
    expect(again.size).toBe(edition.ranks.length);
    for (const {unit, rank, score} of edition.ranks) expect(again.get(unit)).toEqual({unit, rank, score});
    expect(reproduces(published(), run({}))).toBe(true);
  });

  it("says no more of a submission than its figures", () => {
    const keys = new Set(inputs.observations.flatMap((row) => Object.keys(row)));
    expect([...keys].toSorted()).toEqual(["indicator", "period", "status", "unit", "value"]);
    expect(Object.keys(inputs).toSorted()).toEqual(["framework", "observations", "units"]);
  });
});

describe("a scenario", () => {
  it("is what the engine makes of the edition's own observations and a framework edited by hand", () => {
    const edited = JSON.parse(JSON.stringify(edition.framework)) as Framework;
    const children = edited.index.children.map((child) =>
      child.id === "policy" ? {...child, weight: 2} : child.id === "data" ? {...child, weight: 0.5} : child
    );
    const {scores} = score({...edited, index: {...edited.index, children}}, edition.observations, {
      units: unitRows(edition.units)
    });
    const expected = scores
      .filter(({node}) => node === edited.index.id)
      .map(({unit, score, rank}) => ({unit, score, rank}));
    const made = run({policy: 2, data: 0.5});
    expect(made).toEqual(expected);
    expect(compareRanks(published(), made).filter(({moved}) => (moved ?? 0) !== 0).length).toBeGreaterThan(0);
  });

  it("scores a unit by its pillars, weighed anew (checked by hand)", () => {
    const unit = "ha-noi";
    const own = (node: string) => edition.scores.find((row) => row.unit === unit && row.node === node)!.score!;
    const weights = new Map(pillars().map(({id}) => [id, id === "policy" ? 3 : 1]));
    const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const mean = [...weights].reduce((sum, [id, weight]) => sum + weight * own(id), 0) / whole;
    expect(run({policy: 3}).find((row) => row.unit === unit)!.score).toBeCloseTo(mean, 10);
  });

  it("never passes the possible ranks while every weight is within what the framework tries", () => {
    const share = edition.framework.robustness!.weights as number;
    const possible = new Map(edition.ranks.map((row) => [row.unit, row]));
    const weights = fc.record(
      Object.fromEntries(
        pillars().map(({id, official}) => {
          const [low, high] = triedRange(official, share);
          return [id, fc.double({min: low, max: high, noNaN: true})];
        })
      )
    );
    fc.assert(
      fc.property(weights, (tried) => {
        for (const {unit, rank} of run(tried)) {
          const {best, worst} = possible.get(unit)!;
          if (rank === null) expect(best).toBeNull();
          else expect(rank >= best! && rank <= worst!, `${unit} ${rank}`).toBe(true);
        }
      }),
      {numRuns: 15}
    );
  });

  it("that drops a pillar asks for none of its data", () => {
    const without = withWeights(edition.framework, {...officialWeights(pillars()), people: 0});
    expect(without.index.children.map(({id}) => id)).not.toContain("people");
    expect(run({people: 0}).filter(({rank}) => rank !== null).length).toBeGreaterThan(0);
  });

  it("that drops a pillar drops what the index asks of it at least", () => {
    const minimums = [
      {child: "people", least: 20, cap: 50},
      {child: "data", least: 10, cap: 40}
    ];
    const strict = {...edition.framework, index: {...edition.framework.index, minimums}};
    expect(withWeights(strict, {people: 0}).index.minimums).toEqual([minimums[1]]);
    expect(withWeights(edition.framework, {people: 0}).index).not.toHaveProperty("minimums");
  });
});
