/** Effective weights, leave-one-out and sensitivity indices against COINr 1.1.14. */
import {describe, expect, it} from "vitest";
import {effectiveWeights} from "../../../src/scoring/statistics/effective-weights.js";
import {type AuditCheckId, auditFramework} from "../../../src/scoring/statistics/index.js";
import {removeElements} from "../../../src/scoring/statistics/remove-elements.js";
import {estimateSobol} from "../../../src/scoring/statistics/sobol-estimate.js";
import {asem, comparison, here, idsOf, read, toNumber, treated} from "./reference.js";

describe.skipIf(!here)("ranks and weights agree with COINr", () => {
  it("01_eff_weights: the share of every node in the index", () => {
    const files = comparison("01_eff_weights.csv");
    const found = new Map(effectiveWeights(asem()).map((row) => [row.node, row.effective]));
    for (const {iCode, EffWeight} of read("01_eff_weights")) {
      files.close(found.get(iCode === "Index" ? "index" : iCode!)!, toNumber(EffWeight), iCode!);
    }
    files.done(60);
  });

  it("15_remove_L2_*: rank changes exact, scores and means within 1e-12", () => {
    const removals = removeElements(asem(), treated(), idsOf(2));
    const changes = comparison("15_remove_L2_rankdiffs.csv", 0);
    const scores = comparison("15_remove_L2_scores.csv");
    const means = comparison("15_remove_L2_meanabsdiff.csv");
    const [expectedChanges, expectedScores] = [read("15_remove_L2_rankdiffs"), read("15_remove_L2_scores")];
    const expectedMeans = new Map(
      read("15_remove_L2_meanabsdiff").map((row) => [row.iCode!, toNumber(row.MeanAbsDiff)])
    );
    for (const {node, rows, meanChange} of removals) {
      means.close(meanChange, expectedMeans.get(node)!, node);
      const found = new Map(rows.map((row) => [row.unit, row]));
      for (const row of expectedChanges) {
        changes.close(found.get(row.uCode!)!.change, toNumber(row[node]), `${row.uCode} ${node}`);
      }
      for (const row of expectedScores) {
        scores.close(found.get(row.uCode!)!.score, toNumber(row[node]), `${row.uCode} ${node}`);
      }
    }
    changes.done(408);
    scores.done(408);
    means.done(8);
  });

  it("14_sa100_sensitivity: both indices from the 600 outputs of 14_sa100_target, uncentred as COINr takes them", () => {
    const files = comparison("14_sa100_sensitivity.csv", 1e-10);
    const outputs = read("14_sa100_target").map((row) => Number(row.meanAbsRankChange));
    const expected = read("14_sa100_sensitivity");
    const inputs = expected.map((row) => row.Variable!);
    const found = estimateSobol(outputs, inputs, {centred: false});
    expected.forEach((row, i) => {
      files.close(found[i]!.first, toNumber(row.Si), `Si ${row.Variable}`);
      files.close(found[i]!.total, toNumber(row.STi), `STi ${row.Variable}`);
    });
    files.done(8);
    const centred = estimateSobol(outputs, inputs);
    expect(centred.map(({total}) => total)).toEqual(found.map(({total}) => total));
  });

  it("the whole audit of the example gives COINr's alphas and mean rank changes", () => {
    const lines = auditFramework({framework: asem(), observations: treated()});
    const figure = (check: AuditCheckId, id: string, name: string) =>
      lines.find((line) => line.check === check && line.about[0] === id)!.result[name]!;
    const alphas = comparison("10_cronbach.csv, by auditFramework");
    const changes = comparison("15_remove_L2_meanabsdiff.csv, by auditFramework");
    for (const {group, alpha} of read("10_cronbach").slice(0, 8)) {
      alphas.close(figure("reliability", group!, "alpha"), toNumber(alpha), group!);
    }
    for (const {iCode, MeanAbsDiff} of read("15_remove_L2_meanabsdiff").slice(1)) {
      changes.close(figure("leave-one-out", iCode!, "meanChange"), toNumber(MeanAbsDiff), iCode!);
    }
    alphas.done(8);
    changes.done(8);
  });
});
