/**
 * The whole pipeline of COINr's example, from raw data to ranks, by one framework file through the command itself:
 * denominators, gaps by group mean, outliers, min–max, four levels of arithmetic means.
 */
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {readFramework} from "../../loaders/framework/read.js";
import {prepareLeaves} from "../../src/scoring/index.js";
import {Comparison, coinrIsHere, indicators, numberOf, type Row, readCoinr} from "../scoring/coinr-files.js";
import {asemRows, DENOMINATORS} from "../scoring/robustness/asem-rows.js";
import {makeFile, runScore} from "./run.js";

const FRAMEWORK = inProject("test", "framework", "golden", "asem.json");

const empty = (text: string | undefined) => (text === "NA" ? "" : text);

function inputFiles() {
  const data = readCoinr("00_ASEM_iData");
  const units = data.map((row) => [row.uCode, row.EurAsia_group, ...DENOMINATORS.map((name) => empty(row[name]))]);
  const values = data.flatMap((row) => indicators().map(({id}) => [row.uCode, id, row.Time, empty(row[id])]));
  const header = `unit,EurAsia_group,${DENOMINATORS.join(",")}`;
  const toText = (first: string, rows: readonly (readonly unknown[])[]) =>
    `${[first, ...rows.map((row) => row.join(","))].join("\n")}\n`;
  return {
    units: makeFile("u.csv", toText(header, units)),
    observations: makeFile("o.csv", toText("unit,indicator,period,value", values))
  };
}

/** Is there another unit whose score differs from this one's, but by less than 1e-12? For us those two are tied. */
function isTornTie(rows: readonly Row[], node: string, unit: string): boolean {
  const own = Number(rows.find((row) => row.uCode === unit)![node]);
  return rows.some((row) => Number(row[node]) !== own && Math.abs(Number(row[node]) - own) <= 1e-12 * Math.abs(own));
}

describe.skipIf(!coinrIsHere)("COINr's example by one framework file", () => {
  it("01_dset_Normalised, 01_dset_Aggregated and its ranks, through the command", async () => {
    const {units, observations} = inputFiles();
    const {code, scores} = await runScore("--framework", FRAMEWORK, "--observations", observations, "--units", units);
    expect(code).toBe(0);
    const [normalised, aggregated, ranked] = [
      new Comparison("01_dset_Normalised"),
      new Comparison("01_dset_Aggregated"),
      new Comparison("01_dset_Aggregated_ranks")
    ];
    const torn: string[] = [];
    const leafIds = new Set(indicators().map(({id}) => id));
    const found = new Map(scores!.map((row) => [`${row.unit} ${row.node}`, row]));
    const tables = ["01_dset_Normalised", "01_dset_Aggregated", "01_dset_Aggregated_ranks"].map(readCoinr);
    for (const [i, unit] of tables[0]!.entries()) {
      for (const {id} of indicators()) {
        normalised.close(Number(found.get(`${unit.uCode} ${id}`)!.score), numberOf(unit[id]), `${unit.uCode} ${id}`);
      }
      for (const node of Object.keys(tables[1]![i]!).filter((name) => name !== "uCode")) {
        const {score, rank} = found.get(`${unit.uCode} ${node}`)!;
        aggregated.close(Number(score), numberOf(tables[1]![i]![node]), `${unit.uCode} ${node}`);
        if (isTornTie(tables[1]!, node, unit.uCode!)) torn.push(`${unit.uCode} ${node}`);
        else ranked.same(Number(rank), numberOf(tables[2]![i]![node]), `${unit.uCode} ${node}`);
      }
    }
    normalised.done(51 * 49);
    aggregated.done(51 * 60);
    ranked.done(51 * 60 - torn.length);
    expect(
      torn.every((place) => leafIds.has(place.split(" ")[1]!)),
      "none of them at a pillar or above"
    ).toBe(true);
    console.info(`not compared, since COINr's ranks part what differs by rounding alone: ${torn.join(", ")}`);
  });

  it("01_dset_Denominated, 01_dset_Imputed and 01_dset_Treated on the way", () => {
    const {units, observations} = asemRows();
    const {leaves} = prepareLeaves(readFramework(FRAMEWORK).framework!, observations, {units});
    for (const [file, step] of [
      ["01_dset_Denominated", "given"],
      ["01_dset_Imputed", "filled"],
      ["01_dset_Treated", "treated"]
    ] as const) {
      const comparison = new Comparison(file);
      const rows = new Map(readCoinr(file).map((row) => [row.uCode!, row]));
      for (const trace of leaves.traces) {
        leaves.cases.forEach(({member: {unit}}, i) => {
          comparison.close(trace[step][i]!, numberOf(rows.get(unit)![trace.leaf.id]), `${unit} ${trace.leaf.id}`);
        });
      }
      comparison.done(51 * 49);
    }
  });

  it("says which leaves rest on values nobody reported, and gives those no coverage", async () => {
    const {units, observations} = inputFiles();
    const {scores, err} = await runScore("--framework", FRAMEWORK, "--observations", observations, "--units", units);
    const imputed = scores!.filter((row) => row.status === "imputed");
    const missing = readCoinr("01_dset_Denominated").flatMap((row) =>
      indicators().flatMap(({id}) => (numberOf(row[id]) === null ? [`${row.uCode} ${id}`] : []))
    );
    expect(imputed.map((row) => `${row.unit} ${row.node}`).sort()).toEqual(missing.sort());
    expect(new Set(imputed.map((row) => row.coverage))).toEqual(new Set(["0"]));
    expect(err.filter((line) => line.includes("filled by mean within EurAsia_group")).length).toBeGreaterThan(0);
    expect(err).toContain("note: Flights: outliers of Flights: 1 points Winsorised");
  });
});
