/**
 * The worked examples: the commands of docs/mapping.md as they stand there.
 */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {readObservations} from "../../loaders/files/observations.js";
import {inProject} from "../../loaders/files/paths.js";
import {readRegistry, unitsOn} from "../../loaders/registry/registry.js";
import {budgetRows, MISSPELT} from "../fixtures/mapping/budget.js";
import {INDICATORS, scoreOf} from "../fixtures/mapping/pairs.js";
import {fixture, folder, make, mapping, rowsOf, run} from "./import-run.js";

/** The commands of a page that begin with `npx san-sang import`, their paths taken from the project, --out into a folder. */
function documented(page: string): readonly (readonly string[])[] {
  const lines = readFileSync(inProject("docs", page), "utf8").split("\n");
  const commands = lines.filter((line) => line.startsWith("npx san-sang import "));
  return commands.map((line) => {
    const words = line.split(/\s+/).slice(3);
    return words.map((word, i) => {
      if (word.startsWith("out/") || words[i - 1] === "--out") return join(folder, word);
      return /^(seeds|test)\//.test(word) ? inProject(word) : word;
    });
  });
}

describe("the worked examples of docs/mapping.md", () => {
  const results: {code: number; err: readonly string[]}[] = [];

  beforeAll(async () => {
    for (const args of documented("mapping.md")) results.push(await run(...args));
  });

  it("are there and run", () => {
    expect(results.map(({code}) => code)).toEqual([0, 1, 0]);
  });

  it("print what the page says they print", () => {
    const page = readFileSync(inProject("docs", "mapping.md"), "utf8");
    for (const line of results.flatMap(({err}) => err)) expect(page).toContain(line);
  });

  it("read the budget table in TCVN3: every province's figures are those that were written", () => {
    const {observations, errors} = readObservations(join(folder, "out", "budget.csv"));
    expect(errors).toEqual([]);
    const found = new Map(observations.map(({unit, indicator, value}) => [`${unit}/${indicator}`, value]));
    const written = budgetRows().filter(({unit}) => unit.id !== MISSPELT.unit);
    expect(found.size).toBe(written.length * 5);
    for (const {unit, capital, recurrent, ai, projects} of written) {
      const read = ["it-spend", "it-capital", "it-recurrent", "ai-spend", "projects"].map((id) =>
        found.get(`${unit.id}/${id}`)
      );
      expect([unit.id, ...read]).toEqual([
        unit.id,
        (capital + recurrent) * 1e6,
        capital * 1e6,
        recurrent * 1e6,
        ai,
        projects
      ]);
    }
  });

  it("account for every row of it: taken and excluded are all there are", () => {
    const account = rowsOf(join(folder, "out", "budget.rows.csv"));
    const count = (verdict: string) => account.filter((row) => row.verdict === verdict).length;
    expect(account.map(({row}) => Number(row))).toEqual(Array.from({length: 77}, (_, i) => i + 1));
    expect([count("taken"), count("excluded")]).toEqual([62, 15]);
  });

  it("find the two errors that were put into it, and no other", () => {
    const findings = rowsOf(join(folder, "out", "budget.findings.csv"));
    expect(findings.map(({code, cell, expected}) => [code, cell, expected])).toEqual([
      ["ambiguous-name", "B17", ""],
      ["total-differs", "F35", "5313"]
    ]);
    expect(rowsOf(join(folder, "out", "budget.names.csv"))).toMatchObject([
      {raw: "Hả Nam", id: "", candidates: "ha-nam-63"}
    ]);
  });

  it("join pairs of columns by name: every score is its province's", () => {
    const {observations, errors} = readObservations(join(folder, "out", "pairs.csv"));
    expect(errors).toEqual([]);
    const found = new Map(observations.map(({unit, indicator, value}) => [`${unit}/${indicator}`, value]));
    const units = unitsOn(readRegistry(), "2016-12-31", {kind: "province"});
    expect(found.size).toBe(units.length * INDICATORS.length);
    units.forEach(({id}, place) => {
      INDICATORS.forEach(([indicator], pair) => {
        expect([id, indicator, found.get(`${id}/${indicator}`)]).toEqual([id, indicator, scoreOf(place, pair, 2016)]);
      });
    });
  });

  it("refuse the sheet left from another year, and then write nothing", async () => {
    const stale = {...JSON.parse(readFileSync(mapping("pairs"), "utf8")), sheet: {name: "Summary"}};
    const file = make("stale.json", JSON.stringify(stale));
    const {code, err} = await run("--mapping", file, fixture("pairs.xlsx"), "--out", join(folder, "stale.csv"));
    expect(code).toBe(2);
    expect(err.join("\n")).toContain('A1 should say "2016", and says "PCI 2013 (illustrative)"');
    expect(existsSync(join(folder, "stale.csv"))).toBe(false);
  });

  it("count the row once its name is decided", async () => {
    const heading = "raw,context,id,from,to,who,when,why,candidates";
    const line = "Hả Nam,mapping:budget-2023,ha-nam-63,2023-12-31,2023-12-31,chuyên viên,2024-01-15,lỗi gõ dấu,";
    const decisions = make("names.csv", `${heading}\n${line}\n`);
    const out = join(folder, "decided.csv");
    const {code} = await run(
      "--mapping",
      mapping("budget"),
      fixture("budget.xls"),
      "--out",
      out,
      "--decisions",
      decisions
    );
    expect(code).toBe(0);
    const rules = readObservations(out)
      .observations.filter(({unit}) => unit === "ha-nam-63")
      .map(({rule}) => rule);
    expect(rules).toHaveLength(5);
    expect(rules.every((rule) => rule?.startsWith("unit:decision; "))).toBe(true);
    expect(existsSync(join(folder, "decided.names.csv"))).toBe(false);
  });
});
