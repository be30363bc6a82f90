import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkEdition} from "../../../loaders/intake/rules/check-edition.js";
import {figureItems} from "../../../loaders/intake/rules/figures.js";
import {longestRun} from "../../../loaders/intake/rules/runs.js";
import {FORM} from "../../form/sample.js";
import {DATA, editionOf, placed, reportOf, type Values} from "./make.js";

const ITEMS = figureItems(FORM);
const codes = (units: Readonly<Record<string, Values>>) =>
  checkEdition(editionOf(Object.entries(units).map(([unit, values]) => reportOf(unit, values)))).map(
    (one) => `${one.file.split("/")[0]} ${placed(one)}`
  );
const figures = (count: number, from = 100) => Object.fromEntries(ITEMS.slice(0, count).map((id, i) => [id, from + i]));

describe("copied figures", () => {
  it("are asked about from six in a row, in both reports, naming the other agency", () => {
    expect(codes({a: figures(5), b: figures(5)})).toEqual([]);
    expect(codes({a: figures(6), b: figures(6)})).toEqual([
      `a copied-figures ${ITEMS[0]}`,
      `b copied-figures ${ITEMS[0]}`
    ]);
    const [finding] = checkEdition(editionOf([reportOf("a", figures(6)), reportOf("b", figures(6))]));
    expect(finding).toMatchObject({severity: "warning", raw: "100"});
    expect(finding!.advice_vi).toContain("(B, 6)");
  });

  it("are no block where one figure differs, or one report is silent", () => {
    expect(codes({a: figures(7), b: {...figures(7), [ITEMS[3]!]: 999}})).toEqual([]);
    expect(codes({a: figures(7), b: {...figures(7), [ITEMS[3]!]: null}})).toEqual([]);
  });

  it("leave zeros and small figures out of the count", () => {
    const zeros = Object.fromEntries(ITEMS.map((id) => [id, 0]));
    expect(codes({a: zeros, b: zeros})).toEqual([]);
    expect(codes({a: figures(6, 4), b: figures(6, 4)})).toEqual([]);
    expect(codes({a: figures(6, 9), b: figures(6, 9)})).toEqual([]);
    expect(codes({a: figures(6, 10), b: figures(6, 10)})).toHaveLength(2);
    expect(ITEMS).not.toContain("year");
    expect(codes({a: {...figures(7), [ITEMS[2]!]: 0}, b: {...figures(7), [ITEMS[2]!]: 0}})).toHaveLength(2);
  });

  it("name every agency that shares the block in one finding", () => {
    const found = checkEdition(editionOf(["a", "b", "c"].map((unit) => reportOf(unit, figures(6)))));
    expect(found.map(({id}) => id.split("/")[0])).toEqual(["a", "b", "c"]);
    expect(found[1]!.advice_vi).toContain("(A, 6; C, 6)");
  });

  it("has a longest run that starts where the agreement starts", () => {
    const a = reportOf("a", figures(9)).cells;
    const b = reportOf("b", {...figures(9), [ITEMS[2]!]: 1}).cells;
    expect(longestRun(ITEMS, a, b, 10)).toEqual({item: ITEMS[3], length: 6});
    expect(longestRun(ITEMS, a, reportOf("c", {}).cells, 10)).toBeNull();
  });
});

describe("copied texts", () => {
  const text = (length: number) =>
    "Nhu cầu của cơ quan "
      .repeat(50)
      .slice(0, length - 1)
      .concat("x");

  it("are noted from 300 characters in answers of 40 and more", () => {
    const of = (need: number, recommendations: number) => {
      const values = {"context-need": text(need), recommendations: text(recommendations)};
      return codes({a: values, b: values});
    };
    expect(of(200, 99)).toEqual([]);
    expect(of(200, 100)).toEqual(["a copied-text context-need", "b copied-text context-need"]);
    expect(of(261, 39)).toEqual([]);
    expect(of(260, 40)).toHaveLength(2);
  });

  it("are an info, and spacing and letter case don't hide them", () => {
    const a = reportOf("a", {"context-need": text(400)});
    const b = reportOf("b", {"context-need": text(400).toUpperCase().replaceAll(" ", "  ")});
    expect(checkEdition(editionOf([a, b])).map(({severity}) => severity)).toEqual(["info", "info"]);
  });
});

describe("bases", () => {
  const own = (total: number | null, base: number) =>
    checkEdition(
      editionOf([reportOf("a", {"dvc-total": total})], null, new Map(), new Map([["qd699-1", new Map([["a", base]])]]))
    ).map(placed);

  it("ask about a total more than 2 % away, and say nothing of a missing one", () => {
    expect(own(1020, 1000)).toEqual([]);
    expect(own(1021, 1000)).toEqual(["base-disagrees dvc-total"]);
    expect(own(979, 1000)).toEqual(["base-disagrees dvc-total"]);
    expect(own(null, 1000)).toEqual([]);
    expect(own(3, 0)).toEqual(["base-disagrees dvc-total"]);
  });
});

describe("the rules between units", () => {
  it("find the same whatever the order of the reports", () => {
    const report = fc.dictionary(fc.constantFrom(...ITEMS.slice(0, 9)), fc.constantFrom(0, 5, 12, 1000, 5_000_000));
    fc.assert(
      fc.property(fc.array(report, {minLength: 2, maxLength: 6}), (values) => {
        const reports = values.map((one, i) => reportOf(`u${i}`, {...figures(9), ...one}));
        const before = Object.fromEntries(values.map((_, i) => [`u${i}`, figures(9)]));
        const lineage = new Map(reports.map(({unit}) => [unit, {predecessors: [unit], approximate: false}] as const));
        const ids = (list: typeof reports) =>
          checkEdition(editionOf(list, before, lineage)).map(({id, advice_vi}) => `${id} ${advice_vi}`);
        expect(ids(reports.toReversed())).toEqual(ids(reports));
      }),
      {numRuns: 60}
    );
  });

  it("never make a finding at a value that is missing", () => {
    const found = checkEdition(editionOf([reportOf("a", {}), reportOf("b", {})], {a: figures(9), b: figures(9)}));
    expect(found).toEqual([]);
    expect(DATA.thresholds["copied-run"]).toBe(6);
  });
});
