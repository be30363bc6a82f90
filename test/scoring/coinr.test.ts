/**
 * Against COINr 1.1.14, the numerical reference: the ASEM example at 17 significant digits.
 */
import {describe, it} from "vitest";
import {
  type AggregateMethod,
  type Framework,
  type FrameworkNode,
  type Leaf,
  type Normalise,
  type Observation,
  score
} from "../../src/scoring/index.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {Comparison, coinrIsHere as here, readCoinr as read, numberOf as toNumber} from "./coinr-files.js";
import {index} from "./make.js";

function directions(): ReadonlyMap<string, number> {
  return new Map(
    read("00_ASEM_iMeta")
      .filter((row) => row.Type === "Indicator")
      .map((row) => [row.iCode!, Number(row.Direction)])
  );
}

function leafOf(id: string, direction: number, normalise: Normalise): Leaf {
  return {
    id,
    weight: 1,
    indicator: id,
    normalise,
    ...(normalise.method !== "goalposts" && direction < 0 ? {direction: "lower"} : {})
  };
}

/** The tree of the example, with the weights of a file, every leaf normalised alike. */
function asem(
  weights: string,
  normalise: Normalise,
  aggregate: AggregateMethod,
  coverage: Framework["coverage"]
): Framework {
  const meta = read("01_meta_ind");
  const weightOf = new Map(read(weights).map((row) => [row.iCode!, Number(row.Weight)]));
  const childrenOf = (parent: string): readonly FrameworkNode[] =>
    meta
      .filter((row) => row.Parent === parent)
      .map((row) =>
        row.Type === "Indicator"
          ? {...leafOf(row.iCode!, Number(row.Direction), normalise), weight: weightOf.get(row.iCode!)!}
          : {id: row.iCode!, weight: weightOf.get(row.iCode!)!, aggregate, children: childrenOf(row.iCode!)}
      );
  return index(childrenOf("Index"), {aggregate, coverage});
}

function observationsOf(name: string): readonly Observation[] {
  const ids = [...directions().keys()];
  return read(name).flatMap((row) =>
    ids.map((indicator): Observation => {
      const value = toNumber(row[indicator]);
      return {unit: row.uCode!, indicator, period: "2018", value, status: value === null ? "not-reported" : "reported"};
    })
  );
}

describe.skipIf(!here)("normalisers agree with COINr on 49 indicators of 51 units", () => {
  it.each([
    ["06_norm_minmax_0_100", "01_dset_Treated", {method: "minmax"}],
    ["06_norm_minmax_1_100", "01_dset_Treated", {method: "minmax", range: [1, 100]}],
    ["06_norm_minmax_rawNA", "01_dset_Denominated", {method: "minmax"}],
    ["06_norm_zscore_0_1", "01_dset_Treated", {method: "zscore"}],
    ["06_norm_zscore_rawNA", "01_dset_Denominated", {method: "zscore"}],
    ["06_norm_rank", "01_dset_Treated", {method: "rank"}],
    ["06_norm_rank_rawNA", "01_dset_Denominated", {method: "rank"}],
    ["06_norm_borda", "01_dset_Treated", {method: "borda"}],
    ["06_norm_prank", "01_dset_Treated", {method: "percentile", scale: 1}],
    ["06_norm_prank_rawNA", "01_dset_Denominated", {method: "percentile", scale: 1}]
  ] as const)("%s", (expectedName, inputName, normalise) => {
    const [expected, input] = [read(expectedName), read(inputName)];
    const comparison = new Comparison(expectedName);
    for (const [id, direction] of directions()) {
      const scores = normaliseLeaf(
        leafOf(id, direction, normalise),
        input.map((row) => toNumber(row[id]))
      )!;
      for (const [i, row] of expected.entries()) comparison.close(scores[i]!, toNumber(row[id]), `${row.uCode} ${id}`);
    }
    comparison.done(49 * 51);
  });

  it.each([
    ["06_norm_goalposts", true],
    ["06_norm_goalposts_notrunc", false]
  ] as const)("%s", (name, clamp) => {
    const [expected, input] = [read(name), read("01_dset_Treated")];
    const comparison = new Comparison(name);
    for (const row of read("06_goalposts_used")) {
      const [low, high] = [Number(row.goalpost_lower), Number(row.goalpost_upper)];
      const [worst, best] = Number(row.Direction) < 0 ? [high, low] : [low, high];
      const leaf = leafOf(row.iCode!, Number(row.Direction), {method: "goalposts", worst, best, clamp});
      const scores = normaliseLeaf(
        leaf,
        input.map((unit) => toNumber(unit[row.iCode!]))
      )!;
      for (const [i, unit] of expected.entries()) {
        comparison.close(scores[i]!, toNumber(unit[row.iCode!]), `${unit.uCode} ${row.iCode}`);
      }
    }
    comparison.done(49 * 51);
  });
});

describe.skipIf(!here)("aggregation agrees with COINr over four levels", () => {
  const open = {index: 0, group: 0};
  const range = {method: "minmax", range: [1, 100]} as const;
  const nodes = () =>
    read("01_meta_ind")
      .filter((row) => row.Type === "Aggregate")
      .map((row) => row.iCode!);

  it.each([
    ["07_agg_amean", "01_dset_Treated", "01_weights_original", "arithmetic", open],
    ["07_agg_gmean", "01_dset_Treated", "01_weights_original", "geometric", open],
    ["07_agg_hmean", "01_dset_Treated", "01_weights_original", "harmonic", open],
    ["07_aggNA_amean", "01_dset_Denominated", "07_weights_unequal", "arithmetic", open],
    ["07_aggNA_gmean", "01_dset_Denominated", "07_weights_unequal", "geometric", open],
    ["07_aggNA_hmean", "01_dset_Denominated", "07_weights_unequal", "harmonic", open],
    [
      "07_aggNA_amean_thresh0.9",
      "01_dset_Denominated",
      "07_weights_unequal",
      "arithmetic",
      {index: 0.9, group: 0.9, by: "children"}
    ]
  ] as const)("%s", (name, input, weights, aggregate, coverage) => {
    const rows = score(asem(weights, range, aggregate, coverage), observationsOf(input)).scores;
    const found = new Map(rows.map((row) => [`${row.unit} ${row.node === "index" ? "Index" : row.node}`, row.score]));
    const comparison = new Comparison(name);
    for (const unit of read(name)) {
      for (const node of nodes())
        comparison.close(found.get(`${unit.uCode} ${node}`)!, toNumber(unit[node]), `${unit.uCode} ${node}`);
    }
    comparison.done(11 * 51);
  });

  it.each([
    ["07_agg_amean_ranks", "arithmetic"],
    ["07_agg_gmean_ranks", "geometric"],
    ["07_agg_hmean_ranks", "harmonic"]
  ] as const)("%s", (name, aggregate) => {
    const rows = score(asem("01_weights_original", range, aggregate, open), observationsOf("01_dset_Treated")).scores;
    const found = new Map(rows.map((row) => [`${row.unit} ${row.node === "index" ? "Index" : row.node}`, row.rank]));
    const comparison = new Comparison(name);
    for (const unit of read(name)) {
      for (const node of nodes())
        comparison.same(found.get(`${unit.uCode} ${node}`), toNumber(unit[node]), `${unit.uCode} ${node}`);
    }
    comparison.done(11 * 51);
  });
});
