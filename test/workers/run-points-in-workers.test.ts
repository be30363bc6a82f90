import {describe, expect, it} from "vitest";
import {analyse} from "../../loaders/robustness/analyse.js";
import {makeRuns} from "../../loaders/robustness/make-runs.js";
import {runPointsInWorkers} from "../../loaders/workers/run-points-in-workers.js";
import {prepareSetting, randomPoints, runPoints} from "../../src/scoring/analysis.js";
import {index, leaf, observe} from "../scoring/make.js";
import {makeFramework, makeRows} from "../scoring/robustness/make-rows.js";

const prepare = () => {
  const {observations, units} = makeRows();
  const setting = prepareSetting(makeFramework(), observations, {units});
  return {setting, points: randomPoints(setting.inputs.length, 130, 3)};
};

describe("a robustness run in worker threads", () => {
  it.each([2, 3])("says all that one thread says, with %d", async (workers) => {
    const {observations, units} = makeRows();
    const options = {units, replications: 8, seed: 1};
    const one = await analyse(makeFramework(), observations, {...options, workers: 1});
    const several = await analyse(makeFramework(), observations, {...options, workers});
    expect(several).toEqual(one);
    expect(one.runs.notes.length).toBeGreaterThan(0);
  });

  it("says the same after a trial, as by itself", async () => {
    const {setting, points} = prepare();
    const told: number[] = [];
    const {limits, ...made} = await makeRuns(setting, points, (done) => told.push(done));
    const {limits: wanted, ...whole} = runPoints(setting, points);
    expect(made).toEqual(whole);
    expect(new Set(limits.map(({choice}) => choice))).toEqual(new Set(wanted.map(({choice}) => choice)));
    expect(told.at(-1)).toBe(points.length);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("tells how far it is, up to all runs", async () => {
    const {setting, points} = prepare();
    const told: number[] = [];
    await runPointsInWorkers(setting, points, 2, (done, total) => {
      expect(total).toBe(points.length);
      told.push(done);
    });
    expect(told.at(-1)).toBe(points.length);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(4);
  });

  it("ends when whoever is told throws", async () => {
    const {setting, points} = prepare();
    const stop = () => {
      throw new Error("enough");
    };
    await expect(runPointsInWorkers(setting, points, 2, stop)).rejects.toThrow("enough");
  });

  it("rejects with the engine's own words, as one thread does", async () => {
    const framework = index([leaf("x", {normalise: {method: "none"}})], {
      robustness: {replications: 4, weights: 0.25, aggregate: ["geometric"]}
    });
    const rows = observe({a: {x: -1}, b: {x: 2}, c: {x: 3}});
    const setting = prepareSetting(framework, rows, {});
    const points = randomPoints(setting.inputs.length, 4, 1);
    const said = /^x: a geometric or harmonic mean can't be drawn/;
    expect(() => runPoints(setting, points)).toThrow(said);
    const rejected = await runPointsInWorkers(setting, points, 2).catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(RangeError);
    expect((rejected as RangeError).message).toMatch(said);
  });

  it("rejects when a thread cannot even start", async () => {
    const {setting, points} = prepare();
    const observations = setting.observations.map((row) => ({...row, low: 1, high: null}));
    const rejected = await runPointsInWorkers({...setting, observations}, points, 2).catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(RangeError);
    expect((rejected as RangeError).message).toContain("low and high go together");
  });
});
