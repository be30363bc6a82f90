/**
 * The engine on the provinces of 2024: one scoring, and 1,000 replications of the robustness run.
 */

import {unitRows} from "../../loaders/assess/edition-units.js";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {rankIntervals, score} from "../../src/scoring/index.js";
import {type BenchRow, milliseconds, timed, times} from "./measure.js";

export async function benchEngine(): Promise<readonly BenchRow[]> {
  const {framework, observations, units} = readEdition(2024);
  const rows = unitRows(units);
  score(framework, observations, {units: rows});
  const once = await timed(() => score(framework, observations, {units: rows}));
  const run = await timed(() => rankIntervals(framework, observations, {units: rows, replications: 1000, seed: 1}));
  return [
    {what: "score 85 units on 21 leaves", figure: milliseconds(once.seconds), ratio: "1 ×"},
    {
      what: "1,000 replications of the rank intervals",
      figure: milliseconds(run.seconds),
      ratio: `${times(run.seconds / once.seconds)} one scoring`
    }
  ];
}
