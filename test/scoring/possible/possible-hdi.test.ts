/** The Human Development Index: a geometric mean over an arithmetic one, ranked at three decimals. */
import {expect, it} from "vitest";
import {readObservations} from "../../../loaders/files/observations.js";
import {readFramework} from "../../../loaders/framework/read.js";
import {score} from "../../../src/scoring/index.js";
import {possibleRanks} from "../../../src/scoring/possible/possible-ranks.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";

it("HDI 2022, every fifth country: the weights given reach their ranks, and nine ends in ten are exact", () => {
  const {framework} = readFramework("seeds/frameworks/hdi.json");
  const {observations} = readObservations("data/published/hdi-2022-observations.csv");
  const countries = [...new Set(observations.map((row) => row.unit))].sort().filter((_, i) => i % 5 === 0);
  const some = observations.filter((row) => countries.includes(row.unit));
  const rows = possibleRanks(framework!, some);
  expect(rows.length).toBe(39);
  const rankWith = (unit: string, weights: (typeof rows)[number]["best_weights"]) =>
    score(withWeights(framework!, weights), some).scores.find((row) => row.level === 0 && row.unit === unit)!.rank;
  for (const row of rows) {
    expect(rankWith(row.unit, row.best_weights)).toBe(row.best_reached);
    expect(rankWith(row.unit, row.worst_weights)).toBe(row.worst_reached);
  }
  const exact = rows.flatMap((row) => [row.best_how, row.worst_how]).filter((how) => how === "exact").length;
  console.log(`HDI 2022, ${rows.length} countries: ${exact} of ${2 * rows.length} ends exact`);
  expect(exact).toBeGreaterThanOrEqual(0.9 * 2 * rows.length);
  expect(rows.some((row) => row.best < row.nominal && row.worst > row.nominal)).toBe(true);
});
