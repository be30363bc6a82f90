/**
 * Checks of single indicators and of how much of each node is reported.
 */
import {reportedIn} from "../../sample.js";
import {describeColumn} from "../describe.js";
import {sizeEffects} from "../size-effect.js";
import type {AuditData} from "./data.js";
import type {AuditCheck} from "./model.js";

const COINR = "COINr 1.1.14, get_stats";

/** Mean coverage of every node below the index and of the index itself, over the units it applies to. */
export function checkCoverage({places, coverage}: AuditData): readonly AuditCheck[] {
  return places.map(({node}) => {
    const shares = reportedIn(coverage.get(node.id)!.values);
    const mean = shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return {
      check: "coverage",
      about: [node.id],
      rule: "coverage >= 0.65",
      n: shares.length,
      result: {coverage: mean},
      verdict: mean === null ? "untold" : mean >= 0.65 - 1e-9 ? "pass" : "flag",
      why: mean === null ? "too-few" : null,
      basis: "software",
      source: `${COINR}: t_avail = 0.65`
    };
  });
}

/** Does an indicator tell units apart? Yes/no indicators do not, and are flagged: that is what they are. */
export function checkDistinctValues({values}: AuditData): readonly AuditCheck[] {
  return [...values.values()].map((column) => {
    const {id, n, unique, ties, mostCommon} = describeColumn(column);
    const share = n === 0 ? null : unique / n;
    return {
      check: "distinct-values",
      about: [id],
      rule: "share >= 0.5",
      n,
      result: {share, unique, ties, mostCommon},
      verdict: share === null ? "untold" : share >= 0.5 ? "pass" : "flag",
      why: share === null ? "too-few" : null,
      basis: "software",
      source: `${COINR}: t_unq = 0.5`
    };
  });
}

/** Long tails: flagged only where skewness and kurtosis are both at or over their limits. */
export function checkOutliers({values}: AuditData): readonly AuditCheck[] {
  return [...values.values()].map((column) => {
    const {id, n, skew, kurtosis, unique} = describeColumn(column);
    const told = skew !== null && kurtosis !== null;
    return {
      check: "outliers",
      about: [id],
      rule: "|skew| < 2 or kurtosis < 3.5",
      n,
      result: {skew, kurtosis},
      verdict: !told ? "untold" : Math.abs(skew) < 2 || kurtosis < 3.5 ? "pass" : "flag",
      why: told ? null : unique === 1 ? "no-spread" : "too-few",
      basis: "software",
      source: "COINr 1.1.14, check_SkewKurt; after Groeneveld & Meeden (1984)"
    };
  });
}

/** Is size left in the indicators, after their denominators? */
export function checkSize({values, denominators}: AuditData): readonly AuditCheck[] {
  return sizeEffects([...values.values()], denominators).map(({a, b, n, r, p, why, flagged}) => ({
    check: "size",
    about: [a, b],
    rule: "|r| <= 0.6",
    n,
    result: {r, p},
    verdict: r === null ? "untold" : flagged ? "flag" : "pass",
    why,
    basis: "software",
    source: "COINr 1.1.14, get_denom_corr: cor_thresh = 0.6"
  }));
}
