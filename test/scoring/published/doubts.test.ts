import {describe, expect, it} from "vitest";
import {rankConflicts, repeatedFigures} from "../../../src/scoring/published/doubts.js";
import type {PublishedFigure} from "../../../src/scoring/published/model.js";
import {figure} from "./make.js";

const told = (figures: readonly PublishedFigure[]) =>
  repeatedFigures(figures).map(({figure: {name, year}, earlier}) => `${name} ${year} ${earlier.year}`);

describe("ranks that sources disagree on", () => {
  const [low, high] = [figure("a", 2023, 50, 59), figure("a", 2023, null, 39)];

  it("are held against others of the year: a better rank with a lower value can't be", () => {
    const other = figure("b", 2023, 60, 42);
    const [conflict] = rankConflicts([low, other, high, figure("b", 2022, 10, 1)]);
    expect(conflict).toMatchObject({index: "I", name: "a", year: 2023});
    expect(conflict!.readings).toEqual([
      {figure: low, value: 50, against: []},
      {figure: high, value: 50, against: [other]}
    ]);
  });

  it("are held against who has a lower value and a better rank, not against equal values or equal ranks", () => {
    const lower = figure("b", 2023, 40, 45);
    const others = [lower, figure("c", 2023, 50, 45), figure("d", 2023, 60, 39), figure("e", 2023, 40, 59)];
    const [conflict] = rankConflicts([low, high, ...others]);
    // With 40 points and 45th, b would be ahead of a at 50 points and 59th; at 39th nobody speaks against a.
    expect(conflict!.readings).toEqual([
      {figure: low, value: 50, against: [lower]},
      {figure: high, value: 50, against: []}
    ]);
  });

  it("are no conflict where two sources agree, one gives no rank, or the years or the parts differ", () => {
    expect(rankConflicts([low, {...low, source: "other"}])).toEqual([]);
    expect(rankConflicts([low, figure("a", 2023, 50)])).toEqual([]);
    expect(rankConflicts([low, {...high, year: 2022}, {...high, component: "pillar"}])).toEqual([]);
    expect(
      rankConflicts([
        {...low, component: "2023 b"},
        {...high, index: "I2023", component: " b"}
      ])
    ).toEqual([]);
  });

  it("say nothing against either where no value or no rank of others is known", () => {
    const [conflict] = rankConflicts([{...low, value: null}, high, figure("b", 2023, 60, 42)]);
    expect(conflict!.readings.map(({value}) => value)).toEqual([null, null]);
    expect(conflict!.readings.flatMap(({against}) => against)).toEqual([]);
    const others = [
      figure("b", 2023, 60),
      figure("c", 2023, 40),
      figure("d", 2023, null, 1),
      figure("e", 2023, null, 90)
    ];
    expect(rankConflicts([low, high, ...others])[0]!.readings.flatMap(({against}) => against)).toEqual([]);
  });

  it("are each held by the value of their own source; one without a value by what all others give, if they agree", () => {
    const b = figure("b", 2023, 60, 4);
    const own = [figure("a", 2023, 50, 5), figure("a", 2023, 70, 3), figure("a", 2023, null, 6)];
    expect(rankConflicts([...own, b])[0]!.readings.map(({value, against}) => [value, against])).toEqual([
      [50, []],
      [70, []],
      [null, []]
    ]);
    const agreed = [own[0]!, {...own[0]!, rank: 7}, own[2]!];
    expect(rankConflicts([...agreed, b])[0]!.readings.map(({value}) => value)).toEqual([50, 50, 50]);
  });

  it("are of one thing, which does not speak against itself", () => {
    const [conflict] = rankConflicts([low, figure("a", 2023, 55, 60)]);
    expect(conflict!.readings.map(({figure: {rank}, against}) => [rank, against])).toEqual([
      [59, []],
      [60, []]
    ]);
  });
});

describe("figures of another year", () => {
  const earlier = [figure("a", 2023, 81.97), figure("b", 2023, 68.71), figure("c", 2023, 54.48)];
  const later = [figure("a", 2025, 82, null, 1), figure("b", 2025, 68.7, null, 1), figure("c", 2025, 59.98)];

  it("are told where two or more repeat an earlier year to the decimals given", () => {
    expect(told([...earlier, ...later])).toEqual(["a 2025 2023", "b 2025 2023"]);
  });

  it("are not told of one alone, which may be chance, nor of other values", () => {
    expect(told([...earlier, later[0]!, figure("b", 2025, 68.8, null, 1)])).toEqual([]);
  });

  it("are not told of one whose year two sources give", () => {
    expect(told([earlier[0]!, {...earlier[0]!, source: "other"}, later[0]!])).toEqual([]);
  });

  it("are not told of two that repeat different years", () => {
    const other = [figure("b", 2024, 68.71), figure("b", 2025, 68.71)];
    expect(told([...earlier.slice(0, 1), ...later.slice(0, 1), ...other])).toEqual([]);
  });

  it("are looked for within one index, one component and one name alone", () => {
    const same = (index: string, component: string, name: string, year: number) =>
      ["x", "y"].map((end) => ({...figure(`${name}${end}`, year, 50), index, component}));
    const years = [...same("I", "p", "q-", 2023), ...same("I", "pq", "-", 2025), ...same("J", "p", "q-", 2025)];
    expect(told([...years, ...same("I", "p", "-", 2025)])).toEqual([]);
    expect(told([...years, ...same("I", "p", "q-", 2025)])).toEqual(["q-x 2025 2023", "q-y 2025 2023"]);
  });

  it("are no repeats where either year has a rank alone: nothing is not equal to nothing", () => {
    const years = [figure("a", 2023, null, 1), figure("a", 2024, 0), figure("a", 2025, null, 1)];
    expect(told([...years, ...years.map((row) => ({...row, name: "b"}))])).toEqual([]);
  });
});
