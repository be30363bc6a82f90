import {createHash} from "node:crypto";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {makeFile} from "../framework/run.js";
import {makeFramework, makeObservations, observationLines, runRobustnessCommand, tableOf} from "./run.js";

const framework = makeFramework();
const observations = makeObservations();
const FILES = ["--framework", framework, "--observations", observations];

describe("san-sang robustness", async () => {
  const run = await runRobustnessCommand(...FILES);

  it("writes the tables and the page; what a reader should know stands on stderr and in notes.csv", () => {
    expect(run.code).toBe(0);
    expect(Object.keys(run.files)).toEqual([
      "agreement.csv",
      "fragile.csv",
      "groups.csv",
      "notes.csv",
      "pairs.csv",
      "possible-weights.csv",
      "possible.csv",
      "ranks.csv",
      "robustness.html",
      "runs.csv",
      "sensitivity.csv"
    ]);
    expect(run.err).toEqual(["note: few-samples: N is 64: indices are steady from 1000 on"]);
    expect(tableOf(run, "notes.csv").map((row) => row.code)).toEqual(["few-samples"]);
  });

  it("has one row per ranked unit by id, and none for one that is not ranked", () => {
    expect(run.files["ranks.csv"]!.split("\n")[0]).toBe("unit,nominal,median,p05,p95,best,worst");
    const rows = tableOf(run, "ranks.csv");
    expect(rows.map((row) => row.unit)).toEqual(["ahead", "dip", "flat", "gap", "peak"]);
    expect(rows[0]).toEqual({unit: "ahead", nominal: "1", median: "1", p05: "1", p95: "1", best: "1", worst: "1"});
    for (const row of rows) {
      const [best, nominal, worst] = [row.best, row.nominal, row.worst].map(Number) as [number, number, number];
      expect(best).toBeLessThanOrEqual(nominal);
      expect(nominal).toBeLessThanOrEqual(worst);
    }
  });

  it("has N(d + 2) runs of the framework's own N, each with what was drawn", () => {
    const rows = tableOf(run, "runs.csv");
    expect(rows).toHaveLength(64 * 4);
    expect(Object.keys(rows[0]!)).toEqual([
      "run",
      "sample",
      "u_weights",
      "weights",
      "u_aggregate",
      "aggregate",
      "mean_rank_change"
    ]);
    expect([0, 64, 128, 192].map((i) => rows[i]!.sample)).toEqual(["A", "B", "AB weights", "AB aggregate"]);
    for (const row of rows) {
      expect(row.aggregate).toBe(Number(row.u_aggregate) < 0.5 ? "arithmetic" : "geometric");
      expect(Number(row.weights)).toBe(Math.floor(Number(row.u_weights) * 2 ** 32));
    }
  });

  it("gives the same bytes for the same seed and any order of the rows, others for another seed", async () => {
    const turned = makeObservations(observationLines().toReversed());
    const again = await runRobustnessCommand("--framework", framework, "--observations", turned);
    expect(again.files).toEqual(run.files);
    const other = await runRobustnessCommand(...FILES, "--seed", "2");
    expect(other.files["runs.csv"]).not.toBe(run.files["runs.csv"]);
  });

  it("replays runs.csv to the same bytes", async () => {
    const replayed = await runRobustnessCommand(...FILES, "--replay", join(run.folder, "runs.csv"));
    expect(replayed.code).toBe(0);
    expect(replayed.files).toEqual(run.files);
  });

  it("replays a few runs of it alone: plain runs, without indices", async () => {
    const lines = run.files["runs.csv"]!.split("\n");
    const some = makeFile("runs.csv", `${[lines[0], ...lines.slice(5, 12)].join("\n")}\n`);
    const replayed = await runRobustnessCommand(...FILES, "--replay", some);
    expect(replayed.code).toBe(0);
    expect(replayed.err).toEqual(["note: no-design: the runs are no design A, B, AB: no sensitivity indices"]);
    expect(tableOf(replayed, "sensitivity.csv")).toEqual([]);
    expect(tableOf(replayed, "runs.csv").map((row) => row.mean_rank_change)).toEqual(
      lines.slice(5, 12).map((line) => line.split(",").at(-1))
    );
  });

  it("says so where a replay comes out otherwise: the data are others", async () => {
    const lines = observationLines().map((line) => line.replace("peak,x,2024,90", "peak,x,2024,10"));
    const other = ["--framework", framework, "--observations", makeObservations(lines)];
    const replayed = await runRobustnessCommand(...other, "--replay", join(run.folder, "runs.csv"));
    expect(replayed.code).toBe(0);
    expect(replayed.err[0]).toMatch(/^note: replay: \d+ of 256 runs have another mean rank change than the file/);
    expect(tableOf(replayed, "notes.csv")[0]!.code).toBe("replay");
  });

  it("pairs units in both directions, and the two sum to 1", () => {
    const rows = tableOf(run, "pairs.csv");
    expect(rows).toHaveLength(5 * 4);
    const above = new Map(rows.map((row) => [`${row.unit} ${row.other}`, Number(row.probability)]));
    for (const {unit, other} of rows) {
      expect(above.get(`${unit} ${other}`)! + above.get(`${other} ${unit}`)!).toBeCloseTo(1, 12);
    }
    expect(above.get("ahead peak")).toBe(1);
  });

  it("gives the weights behind every possible rank", () => {
    const rows = tableOf(run, "possible-weights.csv").filter((row) => row.unit === "peak" && row.end === "best");
    expect(rows.map((row) => row.node)).toEqual(["x", "y", "z"]);
    for (const {weight} of rows) {
      expect(Number(weight)).toBeGreaterThanOrEqual(0.6 - 1e-12);
      expect(Number(weight)).toBeLessThanOrEqual(1.4 + 1e-12);
    }
  });

  it("writes a page with one style, let in by its hash, and nothing that runs or asks", () => {
    const page = run.files["robustness.html"]!;
    const style = page.match(/<style>([\s\S]*?)<\/style>/)![1]!;
    const hash = createHash("sha256").update(style, "utf8").digest("base64");
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
    expect(page).not.toMatch(/<script|https?:|src=|style="|NaN|undefined/);
    expect(page).toContain('<html lang="vi">');
    expect(page).toMatch(/role="img" aria-labelledby="ranks0-wide-t ranks0-wide-d"/);
  });
});
