import {existsSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {knownMeasures} from "../../loaders/change/measures.js";
import {registryCrosswalk} from "../../loaders/change/registry-crosswalk.js";
import {changeCommand} from "../../loaders/cli/change.js";
import {readRegistry, unitsOn} from "../../loaders/registry/registry.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {makeFile, makeFolder, readRows} from "../framework/run.js";

const HEADER = "unit,indicator,period,value,numerator,denominator\n";
const framework = makeFile(
  "f.json",
  JSON.stringify({
    id: "f",
    title: {vi: "Thử", en: "Test"},
    units: "any",
    rank: {ties: "competition"},
    coverage: {index: 0.5, group: 0.5},
    index: {
      id: "index",
      aggregate: "arithmetic",
      children: [{id: "a", weight: 1, indicator: "a", normalise: {method: "goalposts", worst: 0, best: 100}}]
    }
  })
);
const before = makeFile("b.csv", `${HEADER}x1,a,2024,20,2,10\nx2,a,2024,60,6,10\ny,a,2024,50,5,10\n`);
const after = makeFile("a.csv", `${HEADER}x,a,2025,55,11,20\ny,a,2025,50,5,10\nnew,a,2025,10,1,10\n`);
const crosswalk = makeFile("x.csv", "from,to\nx1,x\nx2,x\n");

const SIDES = ["--framework", framework, "--observations", after, "--before-framework", framework];

async function runChange(...args: readonly string[]) {
  const folder = join(makeFolder(), "out");
  const [out, err]: [string[], string[]] = [[], []];
  const code = await changeCommand(
    [...args, "--out", folder],
    (line) => out.push(line),
    (line) => err.push(line)
  );
  const path = join(folder, "change.csv");
  return {code, out, err, rows: existsSync(path) ? readRows(path) : null};
}

describe("san-sang change", () => {
  it("writes a row per later unit, with parts that add up, mergers by the crosswalk", async () => {
    const {code, out, err, rows} = await runChange(...SIDES, "--before-observations", before, "--crosswalk", crosswalk);
    expect([code, out, err]).toEqual([0, ["2 of 3 units split"], []]);
    expect(rows!.map(({unit, why}) => [unit, why])).toEqual([
      ["new", "new-unit"],
      ["x", ""],
      ["y", ""]
    ]);
    expect(rows![1]).toMatchObject({
      predecessors: "x1;x2",
      score_before: "40",
      score_after: "55",
      score_own: "15",
      score_method: "0",
      rank_before: "2",
      rank_after: "1",
      rank_own: "-1",
      approximate: "false"
    });
    const parts = ["own", "others", "method", "units"].map((cause) => Number(rows![2]![`rank_${cause}`]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(
      Number(rows![2]!.rank_after) - Number(rows![2]!.rank_before)
    );
  });

  it("takes both years from one file by their periods", async () => {
    const both = makeFile("o.csv", `${HEADER}y,a,2024,50,,\ny,a,2025,60,,\nz,a,2024,1,,\nz,a,2025,1,,\n`);
    const args = ["--framework", framework, "--observations", both, "--before-framework", framework];
    const named = await runChange(
      ...args,
      "--before-observations",
      both,
      "--period",
      "2025",
      "--before-period",
      "2024"
    );
    expect(named.rows![0]).toMatchObject({score_own: "10", score_others: "0"});
    const unnamed = await runChange(...args, "--before-observations", both);
    expect(unnamed).toMatchObject({code: 2, rows: null});
    expect(unnamed.err).toEqual([expect.stringContaining("say which: 2024, 2025")]);
  });

  it("says in one line each what is wrong, and writes nothing", async () => {
    const bad = makeFile("x.csv", "from,to,share\nx1,,\nx2,x,half\n");
    const read = await runChange(...SIDES, "--before-observations", before, "--crosswalk", bad);
    expect(read).toMatchObject({code: 2, rows: null});
    expect(read.err).toEqual([`${bad}, line 2: to is empty`, `${bad}, line 3: share "half" is not a number`]);
    const column = makeFile("x.csv", "from,into\nx1,x\n");
    const {err} = await runChange(...SIDES, "--before-observations", before, "--crosswalk", column);
    expect(err).toEqual([`${column}: no column "to"`, `${column}: column "into" is not known`]);
    expect((await runChange("--framework", framework)).code).toBe(2);
  });
});

describe("registryCrosswalk", () => {
  const registry = readRegistry();

  it("takes each of the 63 provinces to one of the 34", () => {
    const [old, now] = ["2024-12-31", "2025-12-31"].map((date) => unitsOn(registry, date, {kind: "province"}));
    const rows = registryCrosswalk(
      registry,
      old!.map(({id}) => id),
      now!.map(({id}) => id)
    );
    expect([rows.length, new Set(rows.map(({to}) => to)).size]).toEqual([63, 34]);
    expect(rows).toContainEqual({from: "bac-giang-63", to: "bac-ninh"});
  });

  it("has no row for a unit that stays, or that nobody knows", () => {
    expect(registryCrosswalk(registry, ["hue", "atlantis"], ["hue"])).toEqual([]);
  });
});

describe("knownMeasures", () => {
  it("adds what adds up to a national figure: contents of a plan, counted 0–6, do not", () => {
    const measures = knownMeasures(readIndicators());
    expect(["qd699-1", "fw-5.4", "fw-1.1", "fw-1.4"].map((id) => measures.get(id))).toEqual([
      "ratio",
      "count",
      "level",
      "level"
    ]);
  });
});
