import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {explainCommand} from "../../loaders/cli/explain.js";
import {nearIds} from "../../loaders/cli/near-ids.js";
import {inProject} from "../../loaders/files/paths.js";
import {framework, observations, units} from "../framework/small.js";

const hdi = inProject("seeds", "frameworks", "hdi.json");
const periods = join(mkdtempSync(join(tmpdir(), "explain-")), "o.csv");
const rows = [
  ["a", "2022", 80, 15, 10, 20000],
  ["a", "2023", 81, 15, 11, 21000],
  ["b", "2022", 70, 12, 8, 9000],
  ["b", "2023", 71, 12, 9, 9500]
].flatMap(([unit, period, ...values]) =>
  ["le", "eys", "mys", "gnipc"].map((indicator, k) => [unit, indicator, period, values[k]].join(","))
);
writeFileSync(periods, ["unit,indicator,period,value", ...rows].join("\n"));

async function runExplain(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const files = ["--framework", framework, "--observations", observations, "--units", units];
  const code = await explainCommand(
    [...files, ...args],
    (line) => out.push(line),
    (line) => err.push(line)
  );
  return {code, out, err};
}

describe("san-sang explain", () => {
  it("prints the derivation in Vietnamese, or in English where asked", async () => {
    const {code, out, err} = await runExplain("--unit", "hue");
    expect([code, err]).toEqual([0, []]);
    expect(out.slice(0, 4)).toEqual([
      "hue, kỳ 2024",
      "index: 77,78 điểm, hạng 1 trong 1",
      "  có số liệu ở 2 trong 2 chỉ số, cần ít nhất 80%",
      "  77,78 = a 33,33 × 1/3 + b 100 × 2/3"
    ]);
    expect(out).toContain("    10 × 1 / 10 (staff) = 1");
    expect((await runExplain("--unit", "hue", "--lang", "en")).out[1]).toBe("index: 77.78 points, rank 1 of 1");
  });

  it("explains one node alone, and gives full precision as JSON", async () => {
    const {out} = await runExplain("--unit", "hue", "--node", "a", "--json");
    const {root, unit, period} = JSON.parse(out.join("\n"));
    expect({unit, period, node: root.node, score: root.score}).toEqual({
      unit: "hue",
      period: "2024",
      node: "a",
      score: 33.333333333333336
    });
  });

  it("splits the index by indicator with --parts; the parts add up, here and in JSON", async () => {
    const {code, out} = await runExplain("--unit", "hue", "--parts", "--lang", "en");
    expect([code, out.slice(0, 4)]).toEqual([
      0,
      [
        "hue: an index of 77.78 points, made of",
        "  b: 66.67 points (scored 100)",
        "  a: 11.11 points (scored 33.33)",
        "It leads its peers."
      ]
    ]);
    const {contributions, distance} = JSON.parse(
      (await runExplain("--unit", "hue", "--parts", "--json")).out.join("\n")
    );
    const sum = contributions.lines.reduce((total: number, {points}: {points: number}) => total + points, 0);
    expect(sum).toBeCloseTo(contributions.score, 9);
    expect(distance.distance).toBe(0);
  });

  it("splits the distance from the leader and the change since the period before", async () => {
    const files = ["--framework", hdi, "--observations", periods];
    const lines: string[] = [];
    const code = await explainCommand(
      [...files, "--unit", "b", "--period", "2023", "--parts", "--lang", "en"],
      (line) => lines.push(line),
      (line) => lines.push(line)
    );
    expect(code).toBe(0);
    expect(lines.find((line) => line.includes("behind a, which leads"))).toBeDefined();
    expect(lines.find((line) => line.startsWith("Since 2022: +"))).toBeDefined();
  });

  it.each([
    [["--unit", "hue", "--parts", "--node", "a"], "--parts is of the index"],
    [["--unit", "Huế"], 'no unit "Huế"; like it: hue'],
    [["--unit", "zzzzzz"], 'no unit "zzzzzz"; there are 3'],
    [["--unit", "hue", "--node", "indx"], 'no node "indx"; like it: index'],
    [["--unit", "hue", "--lang", "fr"], '--lang is vi or en, not "fr"'],
    [["--unit", "hue", "--period", "1999"], "no observation of period 1999, only of 2024"],
    [[], "usage: san-sang explain"]
  ])("refuses %o in one line", async (args, message) => {
    const {code, out, err} = await runExplain(...args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toContain(message);
  });
});

describe("nearIds", () => {
  it("puts ids that hold what was asked first, then those a few letters away", () => {
    expect(nearIds("Hà Nội", ["hue", "ha-noi", "ha-nam", "ha-noi-63"])).toEqual(["ha-noi", "ha-noi-63", "ha-nam"]);
    expect(nearIds("xyz", ["hue"])).toEqual([]);
  });
});
