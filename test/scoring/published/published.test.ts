import {describe, expect, it} from "vitest";
import type {Score} from "../../../src/scoring/model.js";
import {countryGrid, valueIn} from "../../../src/scoring/published/asean.js";
import {agreementOf, besidePublished} from "../../../src/scoring/published/recompute.js";
import {figure} from "./make.js";

describe("a grid of countries", () => {
  it("orders by the last comparable year, those without a value last, and keeps every source of a year", () => {
    const rows = [figure("a", 2024, null, 3), figure("b", 2025, 99), figure("c", 2024, 60), figure("a", 2024, 50)];
    const grid = countryGrid(rows, "I", 2024);
    expect(grid.countries.map(({name}) => name)).toEqual(["c", "a", "b"]);
    expect(grid.years).toEqual([2024, 2025]);
    expect(grid.countries[1]!.years.get(2024)).toHaveLength(2);
    expect([valueIn(grid.countries[1]!, 2024), valueIn(grid.countries[2]!, 2024)]).toEqual([50, null]);
  });

  it("takes the totals of one index alone, its years ascending", () => {
    const [total, other] = [figure("a", 2024, 50), figure("b", 2020, 70)];
    const rows = [total, {...other, index: "J"}, {...other, component: "pillar"}, figure("a", 2021, 40)];
    const grid = countryGrid(rows, "I", 2024);
    expect(grid.years).toEqual([2021, 2024]);
    expect(grid.countries.map(({name}) => name)).toEqual(["a"]);
  });
});

describe("our computation beside the published one", () => {
  const name = {vi: "x", en: "x"};
  const published = [
    {id: "b", name, published_rank: 2, published_value: null},
    {id: "a", name, published_rank: 1, published_value: 0.7163}
  ];
  const scores = [
    {unit: "a", node: "index", level: 0, score: 0.716355, rank: 1},
    {unit: "a", node: "p", level: 1, score: 0.1, rank: 2}
  ] as unknown as readonly Score[];

  it("takes the index, leaves null what was not computed, and measures differences as they are printed", () => {
    const rows = besidePublished(published, scores);
    expect(rows.map(({id, rank, value}) => [id, rank, value])).toEqual([
      ["a", 1, 0.716355],
      ["b", null, null]
    ]);
    expect(agreementOf(rows, 4)).toEqual({computed: 1, same_rank: 1, same_value: 0, largest: 0.0001});
    expect(agreementOf(rows, 3)).toMatchObject({same_value: 0});
    expect(agreementOf([], 3).largest).toBeNull();
  });

  it("counts what was computed, and compares values only where there are two", () => {
    const row = (
      published_rank: number,
      published_value: number | null,
      rank: number | null,
      value: number | null
    ) => ({
      ...{id: String(published_rank), name, published_rank, published_value, rank, value}
    });
    const rows = [
      row(1, 0.9, 1, 0.90004),
      row(2, 0.8, 2, 0.8003),
      row(3, 0.7, 4, 0.69994),
      row(4, 0.6, 3, 0.6012),
      row(5, null, 5, 0.5),
      row(6, 0.4, null, null)
    ];
    // To three decimals 0.9 and 0.7 come out the same, and so does 0.8003; 0.6012 is 0.601, a thousandth off.
    expect(agreementOf(rows, 3)).toEqual({computed: 5, same_rank: 3, same_value: 3, largest: 0.001});
    // To four: 0.9000 (0), 0.8003 (0.0003), 0.6999 (0.0001), 0.6012 (0.0012).
    expect(agreementOf(rows, 4)).toEqual({computed: 5, same_rank: 3, same_value: 1, largest: 0.0012});
  });
});
