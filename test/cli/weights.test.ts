import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {weightsCommand} from "../../loaders/cli/weights.js";
import {formatCsv} from "../../loaders/files/csv.js";
import {framework, observations} from "../audit/make.js";
import {makeFile, makeFolder, readRows, runScore} from "../framework/run.js";

const FRAMEWORK = makeFile("f.json", JSON.stringify(framework));
const OBSERVATIONS = makeFile("o.csv", formatCsv(["unit", "indicator", "period", "value", "status"], observations));
const FILES = ["--framework", FRAMEWORK, "--observations", OBSERVATIONS] as const;

async function run(...args: readonly string[]) {
  const out = join(makeFolder(), "out");
  const err: string[] = [];
  const code = await weightsCommand(
    [...FILES, ...args, "--out", out],
    () => {},
    (line) => err.push(line)
  );
  return {code, err, out};
}

describe("san-sang weights", () => {
  it("writes weights, a framework that scores to the ranks it says, and those ranks beside the nominal ones", async () => {
    const budget = makeFile("b.csv", "expert,node,points\nA,p,90\nA,q,10\nB,p,70\nB,q,30\n");
    const {code, err, out} = await run("--method", "budget", "--budget", budget);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["budget.csv", "framework.json", "ranks.csv", "weights.csv"]);
    expect(readRows(join(out, "weights.csv"))[0]).toEqual({node: "p", nominal: "0.5", weight: "0.8"});
    expect(readRows(join(out, "budget.csv"))[0]).toMatchObject({
      node: "p",
      experts: "2",
      mean: "0.8",
      min: "0.7",
      max: "0.9"
    });
    expect(err.at(-1)).toMatch(/^weights by budget: \d+ of 12 ranks change, by \d+ places at most$/);
    const scored = await runScore("--framework", join(out, "framework.json"), "--observations", OBSERVATIONS);
    const ranks = scored.scores!.filter(({level}) => level === "0").map(({unit, rank, score}) => [unit, rank, score]);
    expect(readRows(join(out, "ranks.csv")).map(({unit, rank, score}) => [unit, rank, score])).toEqual(ranks);
    const before = await runScore(...FILES);
    const nominal = before.scores!.filter(({level}) => level === "0").map(({rank}) => rank);
    expect(readRows(join(out, "ranks.csv")).map((row) => row.nominal)).toEqual(nominal);
  });

  it("says loudly that a wish was not reached", async () => {
    const importance = makeFile("i.csv", "node,share\na,0.8\nb,0.1\nc,0.1\n");
    const {code, err, out} = await run("--method", "optimised", "--importance", importance);
    expect(code).toBe(0);
    expect(err.some((line) => line.startsWith("note: p: the wish was not reached"))).toBe(true);
    expect(err.at(-1)).toMatch(/^NOT CONVERGED in p/);
    const rows = readRows(join(out, "importance.csv"));
    expect(rows.filter(({group}) => group === "p").map(({converged}) => converged)).toEqual(["0", "0", "0"]);
  });

  it.each(["equal", "pca"])("makes weights of 0 or more by %s", async (method) => {
    const {code, out} = await run("--method", method);
    expect(code).toBe(0);
    const weights = readRows(join(out, "weights.csv")).map(({weight}) => Number(weight));
    expect(weights).toHaveLength(8);
    expect(weights.every((weight) => weight >= 0)).toBe(true);
    expect(JSON.parse(readFileSync(join(out, "framework.json"), "utf8")).id).toBe("test");
  });

  it.each([
    [["--method", "magic"], /--method must be one of equal, pca, budget, optimised, got magic/],
    [[], /usage/],
    [["--method", "budget"], /--budget goes with --method budget/],
    [["--method", "pca", "--importance", "x.csv"], /--importance goes with --method optimised/],
    [["--method", "budget", "--budget", "none.csv"], /none.csv: can't be read/]
  ])("refuses %o in one line, and writes nothing", async (args, message) => {
    const {code, err, out} = await run(...args);
    expect([code, err]).toEqual([2, [expect.stringMatching(message)]]);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["expert,node,points\nA,p,\n", /line 2: points must be a number of 0 or more, got ""/],
    ["expert,node,points\nA,p,-3\n", /line 2: points must be/],
    ["expert,node,points\nA,p,3\nA,p,4\n", /line 3: A, p is there twice/],
    ["expert,node,points\n,p,3\n", /line 2: expert is empty/],
    ["expert,node\nA,p\n", /no column "points"/],
    ["expert,node,points\n", /has no rows/],
    ["expert,node,points\nA,nowhere,3\n", /expert A, node nowhere: no such node/]
  ])("refuses the points %j by line", async (text, message) => {
    const {code, err} = await run("--method", "budget", "--budget", makeFile("b.csv", text));
    expect([code, err]).toEqual([2, [expect.stringMatching(message)]]);
  });
});
