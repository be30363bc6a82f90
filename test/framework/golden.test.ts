/**
 * Figures that others have published, recomputed through the command itself.
 */
import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {roundDecimal} from "../../src/scoring/index.js";
import {makeFile, type Row, readRows, runScore} from "./run.js";

const PUBLISHED = inProject("..", "shared", "reference", "published");
const framework = (id: string) => inProject("seeds", "frameworks", `${id}.json`);

interface Golden {
  readonly source: string;
  readonly observations: string;
  readonly published: readonly Row[];
}

/** Our own tables and those made from the reference, as far as they are there. */
function findGoldens(
  name: string,
  reference: string,
  make: (rows: readonly Row[]) => Omit<Golden, "source">
): readonly Golden[] {
  const goldens: Golden[] = [];
  const [own, published] = ["observations", "published"].map((part) =>
    inProject("data", "published", `${name}-${part}.csv`)
  ) as [string, string];
  if (existsSync(own) && existsSync(published)) {
    goldens.push({source: "data/published", observations: own, published: readRows(published)});
  } else console.warn(`skipped: data/published/${name}-*.csv are not there`);
  const path = `${PUBLISHED}/${reference}`;
  if (existsSync(path)) goldens.push({source: "reference", ...make(readRows(path))});
  else console.warn(`skipped: ../shared/reference/published/${reference} is not there`);
  return goldens;
}

function toObservations(rows: readonly (readonly [string, string, string])[]): string {
  const lines = rows
    .filter(([, , value]) => value !== "")
    .map(([unit, indicator, value]) => `${unit},${indicator},2022,${value}`);
  return makeFile("o.csv", `unit,indicator,period,value\n${lines.join("\n")}\n`);
}

/** Regional and world aggregates are published in the same table; they are nobody's peers. */
const isCountry = (row: Row) => !row.iso3!.startsWith("ZZ");

const hdi = findGoldens("hdi-2022", "undp-hdi-2022.csv", (rows) => ({
  observations: toObservations(
    rows
      .filter(isCountry)
      .flatMap((row) => ["le", "eys", "mys", "gnipc"].map((id) => [row.iso3!, id, row[`${id}_2022`]!] as const))
  ),
  published: rows
    .filter((row) => row.hdi_rank_2022 !== "")
    .map((row) => ({unit: row.iso3!, rank: `${Number(row.hdi_rank_2022)}`, value: row.hdi_2022!}))
}));

const DTI = [
  "nhan_thuc_so",
  "the_che_so",
  "ha_tang_so",
  "nhan_luc_so",
  "an_toan_thong_tin_mang",
  "hoat_dong_chinh_quyen_so",
  "hoat_dong_kinh_te_so",
  "hoat_dong_xa_hoi_so"
];
const dti = findGoldens("dti-2022", "vn-dti-2022-provinces.csv", (rows) => ({
  observations: toObservations(
    rows.flatMap((row, i) => DTI.map((id) => [`p${i}`, id.replaceAll("_", "-"), row[id]!] as const))
  ),
  published: rows.map((row, i) => ({unit: `p${i}`, rank: row.rank_published!, total: row.dti_published!}))
}));

describe.skipIf(hdi.length === 0)("Human Development Index 2022 (UNDP, Human Development Report 2023/24)", () => {
  it.each(hdi)("gives every published rank and, at three decimals, every value: $source", async (golden) => {
    const {code, scores} = await runScore("--framework", framework("hdi"), "--observations", golden.observations);
    expect(code).toBe(0);
    const index = new Map(scores!.filter((row) => row.node === "index").map((row) => [row.unit!, row]));
    expect(golden.published).toHaveLength(193);
    for (const {unit, rank, value} of golden.published) {
      expect(`${unit} ${index.get(unit!)!.rank}`).toBe(`${unit} ${rank}`);
      expect(roundDecimal(Number(index.get(unit!)!.score), 3), unit).toBe(Number(value));
    }
  });

  it.each(hdi)("puts every country in the band that its published value says: $source", async (golden) => {
    const {bands} = await runScore("--framework", framework("hdi"), "--observations", golden.observations);
    const own = new Map(bands!.map(({unit, band}) => [unit!, band!]));
    const bandAt = (value: number) =>
      value >= 0.8 ? "very-high" : value >= 0.7 ? "high" : value >= 0.55 ? "medium" : "low";
    for (const {unit, value} of golden.published) expect(own.get(unit!), unit).toBe(bandAt(Number(value)));
    expect([...own.values()].filter((band) => band === "")).toHaveLength(own.size - 193);
  });

  it.each(hdi)(
    "ranks nobody else; without one of the four figures a country is not ranked, never 0: $source",
    async (golden) => {
      const {scores} = await runScore("--framework", framework("hdi"), "--observations", golden.observations);
      const published = new Set(golden.published.map((row) => row.unit));
      const others = scores!.filter((row) => row.node === "index" && !published.has(row.unit));
      if (golden.source === "reference") expect(others.map((row) => row.unit)).toEqual(["MCO", "PRK"]);
      for (const row of others) expect(row).toMatchObject({score: "", rank: "", status: "not-ranked"});
    }
  );
});

describe.skipIf(dti.length === 0)("Digital Transformation Index of the provinces 2022 (Decision 922)", () => {
  const run = (golden: Golden) => {
    const units = makeFile("u.csv", `unit,kind\n${golden.published.map((row) => `${row.unit},province`).join("\n")}\n`);
    return runScore("--framework", framework("dti-2022"), "--observations", golden.observations, "--units", units);
  };

  it.each(dti)("gives the five totals published with their components, and their ranks: $source", async (golden) => {
    const {code, scores} = await run(golden);
    expect(code).toBe(0);
    const ranked = scores!.filter((row) => row.node === "index" && row.status === "scored");
    expect(ranked).toHaveLength(5);
    for (const {unit, score, rank} of ranked) {
      const published = golden.published.find((row) => row.unit === unit)!;
      expect(Math.abs(Number(score) - Number(published.total)), unit).toBeLessThanOrEqual(1e-4);
      expect(`${unit} ${rank}`).toBe(`${unit} ${published.rank}`);
    }
  });

  it.each(dti)("a province whose components were not published is not ranked, never 0: $source", async (golden) => {
    const {scores} = await run(golden);
    const rest = scores!.filter((row) => row.node === "index" && row.status !== "scored");
    expect(rest).toHaveLength(58);
    for (const row of rest) expect(row).toMatchObject({score: "", rank: "", coverage: "0", status: "not-ranked"});
  });

  it.each(dti)("weighs the eight indices as their points of 1,000: $source", async (golden) => {
    const {weights} = await run(golden);
    const points = weights!.slice(0, 8).map((row) => Math.round(1000 * Number(row.weight_nominal)));
    expect(points).toEqual([100, 100, 100, 100, 100, 200, 150, 150]);
  });
});
