import {describe, expect, it} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {parseNationalFigures, readNationalFigures} from "../../loaders/targets/national-figures.js";
import {publishedAs} from "../../loaders/targets/published-as.js";

const indicators = readIndicators();
const HEADER = "indicator,period,value,numerator,denominator,source,note,illustrative";

const parse = (rows: readonly string[], illustrative = true) =>
  parseNationalFigures([HEADER, ...rows].join("\n"), "figures.csv", indicators, illustrative);

describe("data/national/figures.csv", () => {
  it("is all illustrative today, and none of it serves an edition that is not", () => {
    const [shown, official] = [readNationalFigures(indicators, true), readNationalFigures(indicators, false)];
    expect(shown.size).toBeGreaterThan(10);
    expect([...official.keys()]).toEqual(["cl2026-a1b"]);
    for (const [id, figures] of shown)
      if (id !== "cl2026-a1b") for (const {source} of figures) expect(source).toMatch(/^minh họa/);
  });

  it("works a share out from its parts", () => {
    expect(parse(["cl2026-c7,2025,,1,3,x,,false"]).get("cl2026-c7")).toEqual([
      {period: "2025", value: 100 / 3, numerator: 1, denominator: 3, source: "x", note: ""}
    ]);
  });

  it("keeps what another source says of the same year", () => {
    const rows = ["cl2026-b5,2025,3,,,x,,false", "cl2026-b5,2025,4,,,y,,false"];
    expect(
      parse(rows)
        .get("cl2026-b5")!
        .map(({value}) => value)
    ).toEqual([3, 4]);
  });

  it.each([
    ["an indicator nobody knows", ["cl2026-zz,2025,1,,,x,,false"], /column indicator: "cl2026-zz"/],
    ["one without a national reading", ["cl2026-d2.9a,2025,1,,,x,,false"], /column indicator/],
    ["a quarter", ["cl2026-b5,2025-Q1,1,,,x,,false"], /column period/],
    ["a day that there is not", ["cl2026-b2,2025-02-30,1,,,x,,false"], /column period/],
    ["no figure", ["cl2026-b5,2025,,,,x,,false"], /column value/],
    ["a figure below 0", ["cl2026-b5,2025,-1,,,x,,false"], /column value/],
    ["a share beside its parts", ["cl2026-c7,2025,50,1,2,x,,false"], /column value/],
    ["a part without the other", ["cl2026-c7,2025,,1,,x,,false"], /column denominator/],
    ["parts of nothing", ["cl2026-c7,2025,,0,0,x,,false"], /column denominator/],
    ["more than all", ["cl2026-c7,2025,,3,2,x,,false"], /column denominator/],
    ["parts of a count", ["cl2026-b5,2025,,1,2,x,,false"], /column numerator/],
    ["half a deliverable", ["cl2026-b2,2025-07-01,0.5,,,x,,false"], /column value/],
    ["a rank of 0", ["cl2026-a1a,2025,0,,,x,,false"], /column value/],
    ["no source", ["cl2026-b5,2025,1,,,,,false"], /column source/],
    ["no word on being made up", ["cl2026-b5,2025,1,,,x,,"], /column illustrative/],
    ["one source twice", ["cl2026-b5,2025,1,,,x,,false", "cl2026-b5,2025,2,,,x,,false"], /column source/],
    ["a year beside a day", ["cl2026-b2,2025,1,,,x,,false", "cl2026-b2,2025-07-01,0,,,x,,false"], /column period/]
  ])("refuses %s, and names the cell", (_, rows, message) => {
    expect(() => parse(rows)).toThrow(message);
  });

  it("checks rows that it will not serve too", () => {
    expect(() => parse(["cl2026-b5,2025,-1,,,x,,true"], false)).toThrow(/column value/);
  });
});

describe("data/national/published-as.csv", () => {
  const mapped = {indicator: "cl2026-a1b", index: "I", component: "total", unit_published: "VN", figure: "rank"};
  const published = (values: Record<string, string>) => ({
    index: "I",
    year: "2023",
    component: "total",
    unit_published: "VN",
    value: "1",
    rank: "5",
    source: "s",
    conflict: "",
    note: "",
    ...values
  });

  it("finds Việt Nam's world ranks, with both of 2023", () => {
    const ranks = readNationalFigures(indicators, true).get("cl2026-a1b")!;
    expect(ranks.map(({period, value}) => [period, value])).toEqual([
      ["2020", 76],
      ["2021", 62],
      ["2022", 55],
      ["2023", 59],
      ["2023", 39]
    ]);
    expect(ranks.at(-1)!.note).toContain("39 here; 59 in most sources");
  });

  it("takes no row of another index, component or country, nor one without the figure", () => {
    const changes: readonly Record<string, string>[] = [
      {},
      {index: "J"},
      {component: "x"},
      {unit_published: "SG"},
      {rank: "", year: "2024"}
    ];
    const rows = changes.map(published);
    expect(
      publishedAs([mapped], rows, indicators)
        .get("cl2026-a1b")!
        .map(({period}) => period)
    ).toEqual(["2023"]);
  });

  it.each([
    [{indicator: "zz"}, /row zz, column indicator/],
    [{figure: "score"}, /column figure/],
    [{index: "J"}, /column index: "J" is not found/]
  ])("refuses %o", (change, message) => {
    expect(() => publishedAs([{...mapped, ...change}], [published({})], indicators)).toThrow(message);
  });
});
