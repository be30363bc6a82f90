import {describe, expect, it} from "vitest";
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {runRobustnessCommand, tableOf} from "./run.js";

describe("the robustness of the HDI 2022", async () => {
  const run = await runRobustnessCommand(
    "--framework",
    inProject("seeds", "frameworks", "hdi.json"),
    "--observations",
    inProject("data", "published", "hdi-2022-observations.csv"),
    "--replications",
    "40"
  );

  it("stands on the published ranks of all 193 countries", () => {
    expect(run.code).toBe(0);
    const published = new Map(
      readCsv(inProject("data", "published", "hdi-2022-published.csv")).map((row) => [row.unit, row.rank])
    );
    const rows = tableOf(run, "ranks.csv");
    expect(rows).toHaveLength(193);
    expect(rows.filter((row) => published.get(row.unit!) === row.nominal)).toHaveLength(193);
  });

  it("keeps every figure in order: p05 ≤ median ≤ p95, seen within seen, published within possible", () => {
    const seen = new Map(tableOf(run, "possible.csv").map((row) => [row.unit, row]));
    for (const row of tableOf(run, "ranks.csv")) {
      const {best_seen, worst_seen} = seen.get(row.unit)!;
      const runs = [best_seen, row.p05, row.median, row.p95, worst_seen].map(Number);
      expect(runs, row.unit).toEqual(runs.toSorted((a, b) => a - b));
      const possible = [row.best, row.nominal, row.worst].map(Number);
      expect(possible, row.unit).toEqual(possible.toSorted((a, b) => a - b));
    }
  });

  it("says of every possible rank whether weights were found that reach it", () => {
    const found = tableOf(run, "possible.csv");
    expect(found.every((row) => ["exact", "bound"].includes(row.best_how!))).toBe(true);
    for (const row of found) {
      if (row.best_how === "exact") expect(row.best, row.unit).toBe(row.best_reached);
      expect(Number(row.best), row.unit).toBeLessThanOrEqual(Number(row.best_reached));
      expect(Number(row.worst), row.unit).toBeGreaterThanOrEqual(Number(row.worst_reached));
    }
  });

  it("finds that the normalisation moves its ranks most, and the mean hardly", () => {
    const rows = tableOf(run, "sensitivity.csv");
    expect(rows.map((row) => row.input)).toEqual(["weights", "normalise", "aggregate"]);
    const [weights, normalise, aggregate] = rows.map((row) => Number(row.total));
    expect(normalise).toBeGreaterThan(weights!);
    expect(weights).toBeGreaterThan(aggregate!);
  });
});
