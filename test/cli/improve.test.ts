import {existsSync, mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {improveCommand} from "../../loaders/cli/improve.js";
import {readObservations} from "../../loaders/files/observations.js";
import {inProject} from "../../loaders/files/paths.js";
import {readFramework} from "../../loaders/framework/read.js";
import {type Framework, score} from "../../src/scoring/index.js";

const HDI = inProject("seeds", "frameworks", "hdi.json");
const COUNTRIES = inProject("data", "published", "hdi-2022-observations.csv");

function makeFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "improve-")), name);
  writeFileSync(path, text);
  return path;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await improveCommand(
    args,
    (line) => out.push(line),
    (line) => err.push(line)
  );
  return {code, out, err};
}

const hdi = (...args: readonly string[]) => run("--framework", HDI, "--observations", COUNTRIES, ...args);

describe.skipIf(!existsSync(COUNTRIES))("san-sang improve, on the HDI of 2022", () => {
  const framework = readFramework(HDI).framework as Framework;
  const {observations} = readObservations(COUNTRIES);
  const rankWith = (values: Readonly<Record<string, number>>) => {
    const rows = observations.map((row) =>
      row.unit === "VNM" && row.indicator in values ? {...row, value: values[row.indicator]!} : row
    );
    return score(framework, rows).scores.find((row) => row.unit === "VNM" && row.level === 0)!.rank!;
  };

  it("tells what lifts Viet Nam from rank 107 to 97, and each value is the least that does", async () => {
    const {code, out, err} = await hdi("--unit", "VNM", "--ranks", "10", "--json");
    expect([code, err]).toEqual([0, []]);
    const {alone} = JSON.parse(out[0]!);
    expect([alone.now.rank, alone.rank]).toEqual([107, 97]);
    expect(alone.changes.map(({indicator}: {indicator: string}) => indicator)).toEqual(["le", "eys", "mys", "gnipc"]);
    for (const {indicator, needed, outcome} of alone.changes) {
      expect(outcome).toBe("reaches");
      expect(rankWith({[indicator]: needed})).toBe(97);
      expect(rankWith({[indicator]: needed - 1e-6})).toBeGreaterThan(97);
    }
  });

  it("combines them for less than any alone, confirmed by scoring again", async () => {
    const {together, alone} = JSON.parse((await hdi("--unit", "VNM", "--ranks", "10", "--json")).out[0]!);
    const values = Object.fromEntries(
      together.changes.map(({indicator, needed}: {indicator: string; needed: number}) => [indicator, needed])
    );
    expect(rankWith(values)).toBe(97);
    expect(together.place.rank).toBe(97);
    const ranges: Record<string, number> = {le: 65, eys: 18, mys: 15, gnipc: 74900};
    for (const {indicator, change} of alone.changes) expect(together.cost).toBeLessThan(change / ranges[indicator]!);
    expect(together.certainty.kind === "exact" || together.certainty.share < 1e-3).toBe(true);
  });

  it("prints a table whose rounded values reach the goal", async () => {
    const {out} = await hdi("--unit", "VNM", "--ranks", "10", "--lang", "en");
    expect(out.slice(0, 2)).toEqual(["VNM, 2022: rank 107, 0.726 points.", "Goal: rank 97."]);
    const [, needed] = /\(mys\)\s+\S+\s+(\S+)/.exec(out.join("\n"))!;
    expect(rankWith({mys: Number(needed)})).toBe(97);
    const vi = await hdi("--unit", "VNM", "--ranks", "10");
    expect(vi.out[0]).toBe("VNM, 2022: hạng 107, 0,726 điểm.");
    expect(vi.out.some((line) => line.startsWith("Tuổi thọ bình quân (le)"))).toBe(true);
  });

  it("prints scores as they are ranked, so that one at a band's start is in it", async () => {
    const {out} = await hdi("--unit", "VNM", "--bands", "1", "--lang", "en");
    expect(out[1]).toBe("Goal: the band very high, from 0.800 points.");
    expect(out.find((line) => line.startsWith("Income"))).toMatch(/rank \d+, 0\.800 points$/);
  });

  it("explains the default cost until every indicator has one", async () => {
    const explained = async (rows: string) => {
      const limits = makeFile("l.csv", `indicator,cost\n${rows}`);
      const {out} = await hdi("--unit", "VNM", "--ranks", "1", "--lang", "en", "--limits", limits);
      return out.some((line) => line.startsWith("By default 1 is"));
    };
    expect(await explained("le,1\neys,1\nmys,1\n")).toBe(true);
    expect(await explained("le,1\neys,1\nmys,1\ngnipc,1\n")).toBe(false);
  });

  it("says what is reached already", async () => {
    expect((await hdi("--unit", "CHE", "--ranks", "1", "--lang", "en")).out.at(-1)).toBe(
      "The goal is reached already."
    );
  });

  it("keeps to the limits and costs of a file", async () => {
    const limits = makeFile("l.csv", "indicator,max,cost\nle,75,\ngnipc,,1\nmys,,0\n");
    const {together, alone} = JSON.parse(
      (await hdi("--unit", "VNM", "--ranks", "10", "--limits", limits, "--json")).out[0]!
    );
    expect(alone.changes[0]).toMatchObject({indicator: "le", outcome: "not-enough", best: 75});
    expect(together.changes.map(({indicator}: {indicator: string}) => indicator)).toEqual(["mys"]);
    expect([together.cost, together.certainty]).toEqual([0, {kind: "exact"}]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ["an unknown unit, with those like it", ["--unit", "VNN", "--ranks", "1"], /^no unit "VNN"; like it: .*VNM/],
    ["two goals", ["--unit", "VNM", "--ranks", "1", "--score", "1"], /^usage: san-sang improve/],
    ["no goal", ["--unit", "VNM"], /^usage: san-sang improve/],
    ["a goal that is no number", ["--unit", "VNM", "--ranks", "few"], /^"few" is not a number; usage/],
    [
      "half a rank",
      ["--unit", "VNM", "--ranks", "0.5"],
      /^the number of ranks must be a whole number above 0, got 0\.5$/
    ],
    ["a language it has not", ["--unit", "VNM", "--ranks", "1", "--lang", "fr"], /^--lang is vi or en, not "fr"/]
  ])("exits 2 with one clear line: %s", async (_, args, line) => {
    const {code, out, err} = await hdi(...args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(line);
  });

  it.each<[string, string, RegExp]>([
    ["an unknown indicator", "indicator,max\nlee,75\n", /l\.csv, line 2: no indicator "lee"; like it: le/],
    ["an unknown column", "indicator,most\nle,75\n", /l\.csv: column "most" is not known/],
    ["no indicators", "max\n75\n", /l\.csv: no column "indicator"/],
    ["a number that is none", "indicator,max\nle,high\n", /l\.csv, line 2: max "high" is not a number/],
    ["limits against each other", "indicator,max,min\nle,70,80\n", /^limit of le: min 80 is above max 70$/]
  ])("refuses a limits file with %s", async (_, text, line) => {
    const {code, err} = await hdi("--unit", "VNM", "--ranks", "1", "--limits", makeFile("l.csv", text));
    expect(code).toBe(2);
    expect(err[0]).toMatch(line);
  });
});

describe("san-sang improve, on indicators of our own", () => {
  it("counts in whole things: a yes, and services of the denominator", async () => {
    const framework = makeFile(
      "f.json",
      JSON.stringify({
        id: "f",
        title: {vi: "Thử", en: "Test"},
        units: "any",
        rank: {ties: "competition"},
        coverage: {index: 0, group: 0},
        index: {
          id: "index",
          aggregate: "arithmetic",
          children: [
            {id: "s", weight: 1, indicator: "qd699-1", normalise: {method: "goalposts", worst: 0, best: 100}},
            {id: "o", weight: 1, indicator: "qd699-4", normalise: {method: "goalposts", worst: 0, best: 1}},
            {id: "q", weight: 1, indicator: "q", normalise: {method: "goalposts", worst: 0, best: 1}}
          ]
        }
      })
    );
    const observations = makeFile(
      "o.csv",
      "unit,indicator,period,value,numerator,denominator\nhue,qd699-1,2024,20,18,90\nhue,qd699-4,2024,0,,\nhue,q,2024,,,\n"
    );
    const args = ["--framework", framework, "--observations", observations, "--unit", "hue", "--score", "30"];
    const {out} = await run(...args, "--lang", "en");
    const text = out.join("\n").replaceAll("\u00A0", " ");
    expect(text).toMatch(/qd699-1 +20 +60 +\+40 +36 services +rank 1, 30\.00 points/);
    expect(text).toMatch(/qd699-4 +0 +1 +\+1 +1 agency +rank 1, 60\.00 points/);
    expect(text).toMatch(/\nq +not reported +0\.7000 /);
    expect(text).toContain("Left out of it (not reported): q.");
  });
});
