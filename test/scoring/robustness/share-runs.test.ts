import {describe, expect, it} from "vitest";
import {randomPoints} from "../../../src/scoring/robustness/points.js";
import {leafKey, runPoints, toRun} from "../../../src/scoring/robustness/run-points.js";
import {prepareSetting, type RunSetting} from "../../../src/scoring/robustness/run-setting.js";
import {joinPieces, shareRuns} from "../../../src/scoring/robustness/share-runs.js";
import {makeFramework, makeRows} from "./make-rows.js";

const RUNS = 40;

function prepare(): {readonly setting: RunSetting; readonly points: readonly Float64Array[]} {
  const {observations, units} = makeRows(12, ["2024", "2025"]);
  const framework = makeFramework({data: undefined});
  const setting = prepareSetting(framework, observations, {units});
  return {setting, points: randomPoints(setting.inputs.length, RUNS, 3)};
}

describe("runs in pieces", () => {
  it.each([1, 2, 7, RUNS, RUNS + 5])("are each in one of %d pieces, of nearly the same length", (most) => {
    const {setting, points} = prepare();
    const pieces = shareRuns(setting, points, most);
    expect(pieces.flat().toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i));
    expect(pieces).toHaveLength(Math.min(most, RUNS));
    const lengths = pieces.map(({length}) => length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  it("keep runs of the same leaf scores together: each cut parts one group at most", () => {
    const {setting, points} = prepare();
    const keysOf = (runs: readonly number[]) => new Set(runs.map((run) => leafKey(toRun(setting, points[run]!, run))));
    const all = keysOf(points.map((_, i) => i)).size;
    expect(all).toBeGreaterThan(5);
    const pieces = shareRuns(setting, points, 4);
    expect(pieces.reduce((total, runs) => total + keysOf(runs).size, 0)).toBeLessThanOrEqual(all + 3);
  });

  it("are none where there are no runs", () => {
    expect(shareRuns(prepare().setting, [], 3)).toEqual([]);
  });

  it("come out, put together in any order, as runs made at once", () => {
    const {setting, points} = prepare();
    const whole = runPoints(setting, points);
    const pieces = shareRuns(setting, points, 5).map((runs) => ({
      ...{
        runs,
        made: runPoints(
          prepare().setting,
          runs.map((run) => points[run]!)
        )
      }
    }));
    const {limits, ...joined} = joinPieces(setting, points.length, pieces.toReversed());
    expect(joined).toEqual({scores: whole.scores, weights: whole.weights, ownScale: whole.ownScale});
    expect(new Set(limits.map((limit) => JSON.stringify(limit)))).toEqual(
      new Set(whole.limits.map((limit) => JSON.stringify(limit)))
    );
    expect(new Set(whole.ownScale)).toEqual(new Set([0, 1]));
  });
});
