import {describe, expect, it} from "vitest";
import type {Leaf, Normalise, Robustness} from "../../../src/scoring/index.js";
import {noteLimits} from "../../../src/scoring/robustness/limits.js";
import {runRobustness} from "../../../src/scoring/robustness/run-robustness.js";
import {index, leaf, observe} from "../make.js";

describe("limits", () => {
  it("are said once per choice and reason, with the first three nodes in id order, in the order of the inputs", () => {
    const limit = {input: "treat", choice: "none", why: "why"} as const;
    const notes = noteLimits([
      {...limit, nodes: ["d", "b"]},
      {...limit, nodes: ["c", "a", "b"]},
      {...limit, input: "normalise", nodes: ["z"]},
      {...limit, why: "another", nodes: []}
    ]);
    expect(notes.map(({message}) => message)).toEqual([
      "normalise none: why: z",
      "treat none: another",
      "treat none: why: a, b, c and 1 more"
    ]);
  });
});

const log = {winsorise: 5, otherwise: "log"} as const;

describe("notes of a run", () => {
  const units = Object.fromEntries(
    Array.from({length: 40}, (_, i) => [`u${i}`, {x: i, y: i === 0 ? -500 : 50 + i, z: 7}])
  );
  const observations = observe({...units, u0: {x: 0, y: -500, z: 7}});
  const minmax: Normalise = {method: "minmax"};
  const notesOf = (robustness: Partial<Robustness>, leaves: readonly Leaf[]) =>
    runRobustness(index(leaves, {robustness: {replications: 12, weights: 0.25, ...robustness}}), observations, {
      seed: 1
    }).notes.map(({code, input, message}) => `${code} ${input} ${message}`);
  const two = [leaf("x", {normalise: minmax}), leaf("y", {normalise: minmax})];

  it("are none where every choice could be made and acts", () => {
    expect(notesOf({aggregate: ["arithmetic", "geometric"], normalise: ["minmax", "percentile"]}, two)).toEqual([]);
  });

  it("name the inputs that change nothing", () => {
    expect(notesOf({impute: ["own", {by: "mean"}], missing: ["renormalise", "zero"], data: ["reported"]}, two)).toEqual(
      [
        "inert impute impute: changing it alone changed no score in the 4 runs tried",
        "inert missing missing: changing it alone changed no score in the 4 runs tried",
        "inert data data: changing it alone changed no score in the 4 runs tried"
      ]
    );
    expect(notesOf({treat: ["none"]}, two)).toEqual([
      "inert treat treat: changing it alone changed no score in the 4 runs tried (its one alternative is none)"
    ]);
  });

  it("say where a choice could not be made, once for all runs", () => {
    const posts = leaf("x", {normalise: {method: "goalposts", worst: 0, best: 50}});
    expect(notesOf({normalise: ["goalposts", "minmax"], treat: ["own", log]}, [posts, two[1]!])).toEqual([
      "limited normalise normalise goalposts: not made, normalise/worst must be a number: y",
      'limited treat treat winsorise 5, otherwise "log": not made, treat/otherwise must be none: log leaves the units that goalposts measures in: x'
    ]);
  });

  it("say that a z-score was limited, that missing can't count 0 under it, and which leaf is left without a score", () => {
    const three = [...two, leaf("z")];
    expect(notesOf({normalise: ["zscore"], aggregate: ["geometric"], missing: ["renormalise"]}, three)).toEqual([
      "inert normalise normalise: changing it alone changed no score in the 4 runs tried (its one alternative is zscore)",
      "inert aggregate aggregate: changing it alone changed no score in the 4 runs tried (its one alternative is geometric)",
      "inert missing missing: changing it alone changed no score in the 4 runs tried (its one alternative is renormalise)",
      "limited normalise normalise zscore: can't tell units apart by, so without a score: z",
      "limited normalise normalise zscore: scores too low for a geometric or harmonic mean were lifted to its floor on: y"
    ]);
    expect(notesOf({normalise: ["minmax", "zscore"], missing: ["zero"]}, two)[1]).toBe(
      "limited missing missing zero: weights are renormalised instead (x: a missing z-score can't count 0, which is the average)"
    );
  });
});
