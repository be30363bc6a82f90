import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readObservations} from "../../../loaders/files/observations.js";
import {inProject} from "../../../loaders/files/paths.js";
import {readFramework} from "../../../loaders/framework/read.js";
import {type Derive, prepareDerivations} from "../../../src/scoring/explain/derive.js";
import type {DerivedNode} from "../../../src/scoring/explain/model.js";
import {recompute} from "../../../src/scoring/explain/recompute.js";
import {recomputeStep} from "../../../src/scoring/explain/recompute-step.js";
import {type Score, type ScoreResult, score} from "../../../src/scoring/index.js";
import {type Sample, samples} from "./arbitrary.js";

/** null where the engine refuses the sample: a geometric mean over z-scores, a logarithm of nothing … */
function scoreOrNull({framework, observations, ...options}: Sample): ScoreResult | null {
  try {
    return score(framework, observations, {...options, period: "2024"});
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const differ = (a: number, b: number) => Math.abs(a - b) / Math.max(1, Math.abs(b));

const listNodes = (node: DerivedNode): readonly DerivedNode[] =>
  node.kind === "leaf" ? [node] : [node, ...node.children.flatMap(listNodes)];

/** What the random samples met, so that the law below is known to have been tried on it. */
const met = new Set<string>();

const EVERYTHING = `
  arithmetic geometric harmonic power copeland capped
  goalposts minmax zscore rank borda percentile none distance-to-max distance-to-reference distance-to-target
  fraction-of-max denominate fill transform treat normalise count-zero untouched winsorised transformed
  fill/mean fill/median fill/row fill/last fill/linear fill/linear-constant
  not-applicable below-coverage screened no-child no-weight
  other-kind said no-row no-value no-denominator no-spread`
  .trim()
  .split(/\s+/);

function remember(node: DerivedNode): void {
  if (node.why !== null) met.add(typeof node.why === "string" ? node.why : node.why.code);
  if (node.kind === "group") {
    if (node.formula) met.add(node.formula.method);
    if (node.minimums.some(({short}) => short) && node.score !== node.own) met.add("capped");
    return;
  }
  for (const step of node.steps) {
    met.add(step.step);
    expect(differ(recomputeStep(step, step.before), step.after), `${node.node} ${step.step}`).toBeLessThanOrEqual(
      1e-12
    );
    if (step.step === "fill") met.add(`fill/${step.source.by}`);
    if (step.step === "treat") met.add(step.treatment.outcome);
    if (step.step === "normalise") met.add(step.marks.method);
  }
}

function checkUnit(derive: Derive, rows: readonly Score[], unit: string): void {
  const derivation = derive({unit});
  const nodes = listNodes(derivation.root);
  nodes.forEach(remember);
  const again = recompute(derivation);
  expect(again.map(({node}) => node)).toEqual(rows.map(({node}) => node));
  rows.forEach((row, i) => {
    const {score: own, rank, coverage, status} = nodes[i]!;
    expect({score: own, rank, coverage, status}).toEqual({
      score: row.score,
      rank: row.rank,
      coverage: row.coverage,
      status: row.status
    });
    expect(again[i]!.score === null, `${unit} ${row.node}`).toBe(row.score === null);
    if (row.score === null) return;
    expect(differ(again[i]!.score!, row.score), `${unit} ${row.node}`).toBeLessThanOrEqual(1e-12);
  });
}

describe("recompute", () => {
  it("gives every published score again, from the derivation alone, for any framework", {timeout: 120_000}, () => {
    let [kept, refused] = [0, 0];
    fc.assert(
      fc.property(samples, (sample) => {
        const result = scoreOrNull(sample);
        if (result === null) {
          refused += 1;
          return;
        }
        kept += 1;
        const {framework, observations, ...options} = sample;
        const derive = prepareDerivations(framework, observations, {...options, period: "2024"});
        for (const {unit} of sample.units) {
          const rows = result.scores.filter((row) => row.unit === unit);
          checkUnit(derive, rows, unit);
        }
      }),
      {numRuns: 400, seed: 7}
    );
    console.log(`derivations recomputed for ${kept} random frameworks, ${refused} refused by the engine`);
    expect(kept).toBeGreaterThan(300);
    expect([...met]).toEqual(expect.arrayContaining([...EVERYTHING]));
  });

  it("gives all scores of the human development index again", {timeout: 60_000}, () => {
    const framework = readFramework(inProject("seeds/frameworks/hdi.json")).framework!;
    const {observations} = readObservations(inProject("data/published/hdi-2022-observations.csv"));
    const {scores} = score(framework, observations);
    const derive = prepareDerivations(framework, observations, {});
    const ids = [...new Set(scores.map(({unit}) => unit))];
    for (const unit of ids) {
      const rows = scores.filter((row) => row.unit === unit);
      checkUnit(derive, rows, unit);
    }
    expect(ids).toHaveLength(193);
  });
});
