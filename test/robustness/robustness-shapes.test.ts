import {describe, expect, it} from "vitest";
import {makeFile} from "../framework/run.js";
import {makeFramework, makeObservations, observationLines, runRobustnessCommand, tableOf, VALUES} from "./run.js";

const framework = makeFramework();

describe("san-sang robustness on other shapes", () => {
  it("several periods: the period is the last column, and every period has its own ranks", async () => {
    const later = observationLines({...VALUES, ahead: [1, 2, 3]}, "2025");
    const observations = makeObservations([...observationLines(), ...later]);
    const both = await runRobustnessCommand("--framework", framework, "--observations", observations);
    expect(both.files["ranks.csv"]!.split("\n")[0]).toBe("unit,nominal,median,p05,p95,best,worst,period");
    const rows = tableOf(both, "ranks.csv").filter((row) => row.unit === "ahead");
    expect(rows.map((row) => [row.period, row.nominal])).toEqual([
      ["2024", "1"],
      ["2025", "5"]
    ]);
    expect(tableOf(both, "sensitivity.csv").map((row) => row.pool)).toEqual(["", "", "2024", "2024", "2025", "2025"]);
    expect(both.files["robustness.html"]).toContain("Mỗi hạng có thể nằm ở đâu: 2025");
    const one = await runRobustnessCommand(
      "--framework",
      framework,
      "--observations",
      observations,
      "--period",
      "2024"
    );
    expect(one.files["ranks.csv"]!.split("\n")[0]).toBe("unit,nominal,median,p05,p95,best,worst");
  });

  it("peers are ranked and paired apart; names come from the units table, escaped, in the page's language", async () => {
    const peers = makeFramework({peers: "kind"});
    const kinds = Object.keys(VALUES).map((unit, i) => `${unit},${i % 2 ? "odd" : "even"},<b>${unit}</b>,${unit} EN`);
    const units = makeFile("u.csv", `unit,kind,name_vi,name_en\n${kinds.join("\n")}\n`);
    const files = ["--framework", peers, "--observations", makeObservations(), "--units", units];
    const run = await runRobustnessCommand(...files);
    const first = tableOf(run, "ranks.csv").filter((row) => row.nominal === "1");
    expect(first.map((row) => row.unit)).toEqual(["ahead", "dip", "flat"]);
    expect(tableOf(run, "pairs.csv").some((row) => row.unit === "ahead" && row.other === "flat")).toBe(false);
    expect(tableOf(run, "agreement.csv").map((row) => [row.pool, row.units])).toEqual([
      ["even, 2024", "3"],
      ["odd, 2024", "2"]
    ]);
    expect(run.files["robustness.html"]).toContain("&lt;b&gt;peak&lt;/b&gt;");
    expect(run.files["robustness.html"]).not.toContain("<b>peak");
    const english = await runRobustnessCommand(...files, "--lang", "en");
    expect(english.files["robustness.html"]).toContain("peak EN");
    expect(english.files["ranks.csv"]).toBe(run.files["ranks.csv"]);
  });

  it("the order of the nodes in the file changes no rank, pair or group", async () => {
    const node = (id: string) => ({
      id,
      weight: 1,
      indicator: id,
      normalise: {method: "goalposts", worst: 0, best: 100}
    });
    const ordered = (ids: readonly string[]) =>
      makeFramework({index: {id: "index", aggregate: "arithmetic", children: ids.map(node)}});
    const [first, second] = await Promise.all(
      [ordered(["x", "y", "z"]), ordered(["z", "x", "y"])].map((file) =>
        runRobustnessCommand("--framework", file, "--observations", makeObservations())
      )
    );
    for (const name of ["ranks.csv", "pairs.csv", "groups.csv"]) expect(second!.files[name]).toBe(first!.files[name]);
  });

  it("nothing may change: every rank stays, no input and no index, and it says so", async () => {
    const still = makeFramework({robustness: {replications: 5, weights: 0}});
    const run = await runRobustnessCommand("--framework", still, "--observations", makeObservations(), "--lang", "en");
    for (const row of tableOf(run, "ranks.csv")) {
      expect([row.median, row.p05, row.p95, row.best, row.worst]).toEqual(Array(5).fill(row.nominal));
    }
    expect(run.files["runs.csv"]!.split("\n")[0]).toBe("run,sample,mean_rank_change");
    expect(tableOf(run, "notes.csv").map((row) => row.code)).toContain("no-design");
    expect(run.files["robustness.html"]).toContain("No rank changes in any run.");
  });

  it("one unit: it is first in every run", async () => {
    const alone = makeObservations(observationLines({only: [1, 2, 3]}));
    const run = await runRobustnessCommand("--framework", framework, "--observations", alone);
    expect(run.code).toBe(0);
    expect(run.files["ranks.csv"]!.split("\n")[1]).toBe("only,1,1,1,1,1,1");
    expect(tableOf(run, "sensitivity.csv").map((row) => [row.first_order, row.acts])).toEqual([
      ["", "no"],
      ["", "no"]
    ]);
    expect(run.files["robustness.html"]).not.toMatch(/NaN|undefined/);
  });
});

describe("san-sang robustness refuses", () => {
  const files = ["--framework", framework, "--observations", makeObservations()];
  const runs = (text: string) => ["--replay", makeFile("runs.csv", text)];

  it.each([
    ["no files", [], /^usage: san-sang robustness/],
    ["an unknown language", [...files, "--lang", "fr"], /--lang must be vi or en, got "fr"/],
    ["a seed that is none", [...files, "--seed", "-1"], /--seed/],
    ["too few replications", [...files, "--replications", "1"], /--replications must be a whole number from 2/],
    ["a replay with replications", [...files, ...runs("run\n"), "--replications", "9"], /don't go together/],
    ["runs of other inputs", [...files, ...runs("u_treat,mean_rank_change\n0.5,0\n")], /no column "u_weights"/],
    [
      "runs that are no numbers",
      [...files, ...runs("u_weights,u_aggregate,mean_rank_change\n0.5,half,1\n")],
      /line 2: u_aggregate "half" is not a number/
    ],
    [
      "runs outside the cube",
      [...files, ...runs("u_weights,u_aggregate,mean_rank_change\n0.5,1,1\n")],
      /run 0: the coordinate of aggregate must be from 0 to below 1, got 1/
    ],
    ["a file without runs", [...files, ...runs("u_weights,u_aggregate,mean_rank_change\n")], /has no runs/]
  ])("%s, in one line", async (_, args, message) => {
    const run = await runRobustnessCommand(...args);
    expect(run.code).toBe(2);
    expect(run.err.join("\n")).toMatch(message);
    expect(run.files).toEqual({});
  });

  it("a framework that does not say what may change, with advice", async () => {
    const silent = makeFramework({robustness: undefined});
    const run = await runRobustnessCommand("--framework", silent, "--observations", makeObservations());
    expect([run.code, run.err.length]).toEqual([2, 1]);
    expect(run.err[0]).toMatch(/small has no section "robustness"\. Say there what may change, for instance/);
  });

  it("observations that rank nobody", async () => {
    const nobody = makeObservations(["silent,x,2024,", "silent,y,2024,"]);
    const run = await runRobustnessCommand("--framework", framework, "--observations", nobody);
    expect(run.code).toBe(2);
    expect(run.err.join()).toMatch(/no unit has a rank/);
  });
});
