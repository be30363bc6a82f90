import {describe, expect, it} from "vitest";
import type {PublishedFigure, Recomputed} from "../../../src/scoring/published/model.js";
import {publishedStory} from "../../../src/scoring/published/story.js";
import {figure} from "./make.js";

const gairi = (name: string, year: number, value: number | null, rank: number | null = null): PublishedFigure => ({
  ...figure(name, year, value, rank),
  index: "Oxford Insights GAIRI"
});
const own = (year: number, value: number | null) => gairi("Việt Nam", year, value);
const tell = (figures: readonly PublishedFigure[], hdi: readonly Recomputed[] = [], dti = hdi) =>
  publishedStory({figures, hdi, dti});

const NEIGHBOURS = [
  gairi("Lào", 2024, 30),
  gairi("Thái Lan", 2024, 66),
  gairi("Singapore", 2024, 84),
  gairi("Malaysia", 2024, 71),
  gairi("Brunei", 2024, null, 90),
  gairi("Brunei", 2023, 99)
];

describe("where the country stands among its neighbours", () => {
  it("is its place by value in the last comparable year, of those with a value, with the value of the third", () => {
    // 84, 71, 66, then ours of 61, then 30; Brunei has no value that year.
    expect(tell([own(2024, 61), ...NEIGHBOURS]).standing).toEqual({year: 2024, value: 61, place: 4, of: 5, third: 66});
  });

  it("is the better place where it is shared", () => {
    expect(tell([own(2024, 71), ...NEIGHBOURS]).standing).toMatchObject({place: 2, third: 71});
  });

  it("has no third among two", () => {
    expect(tell([own(2024, 61), gairi("Lào", 2024, 30)]).standing).toMatchObject({place: 1, of: 2, third: null});
  });

  it("is not known where the country has no value that year, or is not among them at all", () => {
    expect(tell([own(2023, 61), own(2024, null), own(2025, 70), ...NEIGHBOURS]).standing).toBeNull();
    expect(tell(NEIGHBOURS)).toMatchObject({standing: null, since: null});
    expect(tell([{...own(2024, 61), index: "another"}, ...NEIGHBOURS]).standing).toBeNull();
  });
});

describe("how far the country has come", () => {
  it("is told from its first value to its last before the method changed, whatever the order of the file", () => {
    const figures = [own(2025, 70), own(2024, 61), own(2020, null), own(2023, 58), own(2021, 52), own(2022, 55)];
    expect(tell(figures).since).toEqual({first: own(2021, 52), last: own(2024, 61)});
  });

  it("is told of values, where another source of the year gives a rank alone", () => {
    const figures = [gairi("Việt Nam", 2021, null, 62), own(2021, 52), own(2024, 61)];
    expect(tell(figures).since!.first).toEqual(own(2021, 52));
  });

  it("is not told of one year alone, nor across the change of method", () => {
    expect(tell([own(2024, 61), own(2025, 70)]).since).toBeNull();
    expect(tell([own(2025, 70)]).since).toBeNull();
  });
});

describe("the story of published indices", () => {
  const row = (published_value: number, value: number): Recomputed => ({
    ...{id: "u", name: {vi: "u", en: "u"}, published_rank: 1, published_value, rank: 1, value}
  });

  it("holds the HDI at its three decimals and the DTI at its four", () => {
    const {hdi_agreement, dti_agreement} = tell([], [row(0.726, 0.72649)], [row(0.6077, 0.60776)]);
    expect(hdi_agreement).toEqual({computed: 1, same_rank: 1, same_value: 1, largest: 0});
    expect(dti_agreement).toEqual({computed: 1, same_rank: 1, same_value: 0, largest: 0.0001});
  });

  it("keeps every figure under its index, in the order of the file, and what is doubted of all of them", () => {
    const [disputed, again] = [figure("b", 2023, 50, 59), figure("b", 2023, null, 39)];
    const repeats = [2023, 2025].flatMap((year) => ["x", "y"].map((name) => figure(name, year, 7)));
    const figures = [disputed, own(2024, 61), again, ...repeats];
    const story = tell(figures);
    expect([...story.by_index]).toEqual([
      ["I", [disputed, again, ...repeats]],
      ["Oxford Insights GAIRI", [own(2024, 61)]]
    ]);
    expect(story.figures).toBe(figures);
    expect(story.conflicts.map(({name}) => name)).toEqual(["b"]);
    expect(story.repeated.map(({figure: {name}}) => name)).toEqual(["x", "y"]);
    expect(story.grid.countries.map(({name}) => name)).toEqual(["Việt Nam"]);
  });
});
