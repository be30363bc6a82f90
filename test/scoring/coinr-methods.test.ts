/**
 * The normalisers and aggregations added after the first three, against COINr's files.
 */
import {describe, expect, it} from "vitest";
import {copelandScores} from "../../src/scoring/copeland.js";
import {
  aggregate,
  type FrameworkNode,
  type Leaf,
  type Normalise,
  type Observation,
  score
} from "../../src/scoring/index.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {Comparison, coinrIsHere, indicators, numberOf, readCoinr, readFixtures} from "./coinr-files.js";
import {index, leaf} from "./make.js";

type Indicator = ReturnType<typeof indicators>[number];

function leafOf({id, lower}: Indicator, normalise: Normalise): Leaf {
  return leaf(id, {normalise, ...(normalise.method !== "goalposts" && lower ? {direction: "lower"} : {})});
}

function compare(file: string, kept: readonly Indicator[], methodOf: (indicator: Indicator) => Normalise): void {
  const comparison = new Comparison(file);
  const [expected, input] = [readCoinr(file), readCoinr("01_dset_Treated")];
  for (const indicator of kept) {
    const sample = input.map((row) => numberOf(row[indicator.id]));
    const scores = normaliseLeaf(leafOf(indicator, methodOf(indicator)), sample)!;
    expected.forEach((row, i) => {
      comparison.close(scores[i]!, numberOf(row[indicator.id]), `${row.uCode} ${indicator.id}`);
    });
  }
  comparison.done(kept.length * 51);
}

describe.skipIf(!coinrIsHere)("normalisers agree with COINr", () => {
  it.each<[string, (indicator: Indicator) => Normalise]>([
    ["06_norm_zscore_10_2", () => ({method: "zscore", centre: 10, deviation: 2})],
    ["06_norm_rank_avg", () => ({method: "rank", ties: "average"})],
    ["06_norm_dist2max", () => ({method: "distance-to-max", scale: 1})],
    ["06_norm_dist2targ_iMeta", ({target}) => ({method: "distance-to-target", target, scale: 1})],
    ["06_norm_dist2targ_iMeta_nocap", ({target}) => ({method: "distance-to-target", target, scale: 1, clamp: false})],
    // COINr's n_scaled: fixed bounds 0 and 100 on values whose sign direction has turned.
    ["06_norm_scaled_0_100", ({lower}) => ({method: "goalposts", worst: 0, best: lower ? -100 : 100, clamp: false})]
  ])("%s", (file, methodOf) => {
    compare(file, indicators(), methodOf);
  });

  it("06_norm_fracmax, where higher is better; where lower is, COINr's shares are not in order and we refuse", () => {
    const higher = indicators().filter(({lower}) => !lower);
    compare("06_norm_fracmax", higher, () => ({method: "fraction-of-max", scale: 1}));
  });

  it("18_fixtures: distance to target, capped", () => {
    const {dist2targ} = readFixtures() as {dist2targ: (number | "NA")[]};
    const comparison = new Comparison("18_fixtures (dist2targ)");
    const scores = normaliseLeaf(leaf("x", {normalise: {method: "distance-to-target", target: 3, scale: 1}}), [
      1,
      2,
      3,
      4,
      null
    ])!;
    for (const [i, own] of scores.entries()) comparison.close(own, numberOf(`${dist2targ[i]}`), `value ${i}`);
    comparison.done(5);
  });
});

/** The tree of the example, all leaves 1–100 by min–max. */
function asem(weights: string, extra: Parameters<typeof index>[1]) {
  const meta = readCoinr("01_meta_ind");
  const weightOf = new Map(readCoinr(weights).map((row) => [row.iCode!, Number(row.Weight)]));
  const byId = new Map(indicators().map((each) => [each.id, each]));
  const aggregation = extra?.aggregate ?? "arithmetic";
  const childrenOf = (parent: string): readonly FrameworkNode[] =>
    meta
      .filter((row) => row.Parent === parent)
      .map(({iCode}) => {
        const [id, weight] = [iCode!, weightOf.get(iCode!)!];
        const indicator = byId.get(id);
        if (indicator) return {...leafOf(indicator, {method: "minmax", range: [1, 100]}), weight};
        return {id, weight, aggregate: aggregation, children: childrenOf(id)};
      });
  return index(childrenOf("Index"), extra);
}

function observationsOf(file: string): readonly Observation[] {
  return readCoinr(file).flatMap((row) =>
    indicators().map(({id}): Observation => {
      const value = numberOf(row[id]);
      return {
        unit: row.uCode!,
        indicator: id,
        period: "2018",
        value,
        status: value === null ? "not-reported" : "reported"
      };
    })
  );
}

const aggregates = () =>
  readCoinr("01_meta_ind")
    .filter((row) => row.Type === "Aggregate")
    .map((row) => row.iCode!);

function compareNodes(file: string, framework: ReturnType<typeof asem>, input: string, field: "score" | "rank"): void {
  const comparison = new Comparison(file);
  const rows = score(framework, observationsOf(input)).scores;
  const found = new Map(rows.map((row) => [`${row.unit} ${row.node === "index" ? "Index" : row.node}`, row[field]]));
  for (const unit of readCoinr(file)) {
    for (const node of aggregates()) {
      const [actual, expected, what] = [
        found.get(`${unit.uCode} ${node}`)!,
        numberOf(unit[node]),
        `${unit.uCode} ${node}`
      ];
      if (field === "rank") comparison.same(actual, expected, what);
      else comparison.close(actual, expected, what);
    }
  }
  comparison.done(51 * 11);
}

describe.skipIf(!coinrIsHere)("aggregation agrees with COINr over four levels", () => {
  const open = {index: 0, group: 0};

  it.each([
    ["07_agg_copeland", "score"],
    ["07_agg_copeland_ranks", "rank"]
  ] as const)("%s", (file, field) => {
    const framework = asem("01_weights_original", {aggregate: "copeland", coverage: open});
    compareNodes(file, framework, "01_dset_Treated", field);
  });

  it("07_aggNA_amean_thresh_by_level: a coverage rule for each level", () => {
    const coverage = {index: 0.5, group: 0.9, levels: {"1": 1}, by: "children"} as const;
    compareNodes(
      "07_aggNA_amean_thresh_by_level",
      asem("07_weights_unequal", {coverage}),
      "01_dset_Denominated",
      "score"
    );
  });

  it("18_fixtures: copeland, and the power mean", () => {
    const {copeland, genmean} = readFixtures() as {copeland: number[]; genmean: number};
    const comparison = new Comparison("18_fixtures (copeland, genmean)");
    const rows = [
      [1, 3, 5],
      [2, 2, 5],
      [3, 1, 1],
      [2, 2, 1]
    ];
    for (const [i, own] of copelandScores(rows, [1, 1, 1]).entries()) comparison.same(own, copeland[i], `unit ${i}`);
    comparison.close(aggregate("power", [1, 2, 3], [1, 2, 3], 2), genmean, "power 2");
    comparison.done(5);
    expect(aggregate("power", [1, 3], [1, 3], 2), "COINr gives NA as soon as a child is missing").toBeCloseTo(
      7 ** 0.5,
      12
    );
  });
});

describe.skipIf(!coinrIsHere)("coverage agrees with COINr", () => {
  it("04_avail_raw_bygroup: the share of indicators present under each of the 11 aggregates", () => {
    const comparison = new Comparison("04_avail_raw_bygroup");
    const rows = score(
      asem("01_weights_original", {coverage: {index: 0, group: 0}}),
      observationsOf("01_dset_Raw")
    ).scores;
    const found = new Map(
      rows.map((row) => [`${row.unit} ${row.node === "index" ? "Index" : row.node}`, row.coverage])
    );
    for (const unit of readCoinr("04_avail_raw_bygroup")) {
      for (const node of aggregates()) {
        const what = `${unit.uCode} ${node}`;
        comparison.close(found.get(what)!, numberOf(unit[node]), what);
      }
    }
    comparison.done(51 * 11);
  });
});
