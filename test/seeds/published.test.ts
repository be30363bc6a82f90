import {describe, expect, it} from "vitest";
import {readCsv} from "../../loaders/files/csv.js";
import {inProject} from "../../loaders/files/paths.js";
import {itWithShared, sharedPath} from "./shared.js";

const published = (name: string) => readCsv(inProject("data", "published", name));
const reference = (name: string) => readCsv(sharedPath("reference", "published", name));
const HDI = ["le", "eys", "mys", "gnipc"];
const DTI_POINTS = {
  "nhan-thuc-so": 100,
  "the-che-so": 100,
  "ha-tang-so": 100,
  "nhan-luc-so": 100,
  "an-toan-thong-tin-mang": 100,
  "hoat-dong-chinh-quyen-so": 200,
  "hoat-dong-kinh-te-so": 150,
  "hoat-dong-xa-hoi-so": 150
};

describe("DTI 2022", () => {
  it("has 63 ranked provinces, and totals that are the weighted sum of the components where both are known", () => {
    const rows = published("dti-2022-published.csv");
    const values = new Map(published("dti-2022-observations.csv").map((o) => [`${o.unit} ${o.indicator}`, o.value]));
    expect(new Set(rows.map(({unit}) => unit)).size).toBe(63);
    const known = rows.filter(({total}) => total !== "");
    expect(known).toHaveLength(5);
    for (const {unit, total} of known) {
      const points = Object.entries(DTI_POINTS).map(([id, max]) => max * Number(values.get(`${unit} ${id}`)));
      const sum = points.reduce((a, b) => a + b, 0) / 1000;
      expect([unit, Math.abs(sum - Number(total)) < 0.0001]).toEqual([unit, true]);
    }
  });

  itWithShared("reference/published", "is the reference, cell by cell", () => {
    const values = new Map(published("dti-2022-observations.csv").map((o) => [`${o.unit} ${o.indicator}`, o.value]));
    const names = new Map(readCsv(sharedPath("units", "provinces.csv")).map((row) => [row.id, row.name_vi]));
    const ranks = published("dti-2022-published.csv");
    const source = reference("vn-dti-2022-provinces.csv");
    let cells = 0;
    source.forEach((row, i) => {
      const ours = ranks[i];
      const name = row.province_as_published?.replace("TP. ", "").replace("Thiên - Huế", "Thiên Huế");
      expect([names.get(ours?.unit), ours?.rank, ours?.total]).toEqual([name, row.rank_published, row.dti_published]);
      for (const id of Object.keys(DTI_POINTS)) {
        const cell = row[id.replaceAll("-", "_")];
        expect(values.get(`${ours?.unit} ${id}`)).toBe(cell === "" ? undefined : cell);
        if (cell !== "") cells += 1;
      }
    });
    expect([ranks.length, values.size]).toEqual([source.length, cells]);
  });
});

describe("HDI 2022", () => {
  it("has four values for each of the 193 ranked countries", () => {
    const countries = published("hdi-2022-published.csv").map(({unit}) => unit);
    const rows = published("hdi-2022-observations.csv");
    expect(countries).toHaveLength(193);
    expect(rows.map(({unit, indicator}) => `${unit} ${indicator}`)).toEqual(
      countries.flatMap((unit) => HDI.map((indicator) => `${unit} ${indicator}`))
    );
    expect(rows.filter(({value, status}) => value === "" || status !== "reported")).toEqual([]);
  });

  itWithShared("reference/published", "is the reference, cell by cell, for the ranked countries", () => {
    const source = reference("undp-hdi-2022.csv").filter(({hdi_rank_2022}) => hdi_rank_2022 !== "");
    const values = new Map(published("hdi-2022-observations.csv").map((o) => [`${o.unit} ${o.indicator}`, o.value]));
    const ours = new Map(published("hdi-2022-published.csv").map((row) => [row.unit, row]));
    expect(source).toHaveLength(ours.size);
    for (const row of source) {
      const {country, hdi_2022: value, hdi_rank_2022} = row;
      const rank = String(Number(hdi_rank_2022));
      expect(ours.get(row.iso3 ?? "")).toEqual({unit: row.iso3, country, rank, value});
      for (const id of HDI) expect(values.get(`${row.iso3} ${id}`)).toBe(row[`${id}_2022`]);
    }
  });
});

describe("national figures", () => {
  it("keeps both world ranks of Việt Nam in 2023, each with its source and the conflict", () => {
    const rows = published("national-figures.csv").filter(
      ({conflict, unit_published}) => conflict !== "" && unit_published === "Việt Nam"
    );
    expect(rows.map(({year, rank, value}) => [year, rank, value])).toEqual([
      ["2023", "59", "54.48"],
      ["2023", "39", ""]
    ]);
  });

  itWithShared("reference/published", "begin with the reference, row by row, with one conflicting row more", () => {
    const columns = ["index", "year", "component", "value", "rank", "source"];
    const cells = (rows: readonly Readonly<Record<string, string>>[], unit: string) =>
      rows.map((row) => [...columns, unit].map((column) => row[column]).join(" | "));
    const ours = published("national-figures.csv").filter(({rank, conflict}) => !(rank === "39" && conflict !== ""));
    const given = cells(reference("vn-published-observations.csv"), "unit");
    expect(cells(ours, "unit_published").slice(0, given.length)).toEqual(given);
  });

  itWithShared("units", "name units of the registry by the name they were published under", () => {
    const names = new Map(
      ["provinces.csv", "ministries.csv"].flatMap((file) =>
        readCsv(sharedPath("units", file)).map((row): [string, string] => [row.id ?? "", row.name_vi ?? ""])
      )
    );
    const rows = published("national-figures.csv").filter(({unit}) => unit !== "");
    expect(rows.length).toBeGreaterThan(60);
    for (const {unit = "", unit_published = ""} of rows)
      expect(names.get(unit)).toBe(unit_published.replace("TP. ", ""));
  });
});
