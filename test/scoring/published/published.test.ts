import {describe, expect, it} from "vitest";
import type {Score} from "../../../src/scoring/model.js";
import {countryGrid, valueIn} from "../../../src/scoring/published/asean.js";
import {rankConflicts, repeatedFigures} from "../../../src/scoring/published/doubts.js";
import type {PublishedFigure} from "../../../src/scoring/published/model.js";
import {agreementOf, besidePublished} from "../../../src/scoring/published/recompute.js";

const figure = (
  name: string,
  year: number,
  value: number | null,
  rank: number | null = null,
  digits = 2
): PublishedFigure => ({
  ...{index: "I", component: "total", name, year, value, rank, unit: null, source: `${name} ${year} ${rank}`, note: ""},
  digits: value === null ? null : digits
});

describe("ranks that sources disagree on", () => {
  const [low, high] = [figure("a", 2023, 50, 59), figure("a", 2023, null, 39)];

  it("are held against others of the year: a better rank with a lower value can't be", () => {
    const other = figure("b", 2023, 60, 42);
    const [conflict] = rankConflicts([low, other, high, figure("b", 2022, 10, 1)]);
    expect(conflict).toMatchObject({name: "a", year: 2023, value: 50});
    expect(conflict!.readings).toEqual([
      {figure: low, against: []},
      {figure: high, against: [other]}
    ]);
  });

  it("are no conflict where two sources agree, or where the years or the parts differ", () => {
    expect(rankConflicts([low, {...low, source: "other"}])).toEqual([]);
    expect(rankConflicts([low, {...high, year: 2022}, {...high, component: "pillar"}])).toEqual([]);
  });

  it("say nothing against either where no score or no rank of others is known", () => {
    const [conflict] = rankConflicts([{...low, value: null}, high, figure("b", 2023, 60, 42)]);
    expect(conflict!.value).toBeNull();
    expect(conflict!.readings.flatMap(({against}) => against)).toEqual([]);
    expect(rankConflicts([low, high, figure("b", 2023, 60)])[0]!.readings.flatMap(({against}) => against)).toEqual([]);
  });
});

describe("figures of another year", () => {
  const earlier = [figure("a", 2023, 81.97), figure("b", 2023, 68.71), figure("c", 2023, 54.48)];
  const later = [figure("a", 2025, 82, null, 1), figure("b", 2025, 68.7, null, 1), figure("c", 2025, 59.98)];

  it("are told where two or more repeat an earlier year to the decimals given", () => {
    const pairs = repeatedFigures([...earlier, ...later]);
    expect(pairs.map(({figure: {name, year}, earlier: {year: of}}) => `${name} ${year} ${of}`)).toEqual([
      "a 2025 2023",
      "b 2025 2023"
    ]);
  });

  it("are not told of one alone, which may be chance, nor of other values", () => {
    expect(repeatedFigures([...earlier, later[0]!, figure("b", 2025, 68.8, null, 1)])).toEqual([]);
  });
});

describe("a grid of countries", () => {
  it("orders by the last comparable year, those without a value last, and keeps every source of a year", () => {
    const rows = [figure("a", 2024, 50), figure("b", 2025, 99), figure("c", 2024, 60), figure("a", 2024, null, 3)];
    const grid = countryGrid(rows, "I", 2024);
    expect(grid.countries.map(({name}) => name)).toEqual(["c", "a", "b"]);
    expect(grid.years).toEqual([2024, 2025]);
    expect(grid.countries[1]!.years.get(2024)).toHaveLength(2);
    expect([valueIn(grid.countries[1]!, 2024), valueIn(grid.countries[2]!, 2024)]).toEqual([50, null]);
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
});
