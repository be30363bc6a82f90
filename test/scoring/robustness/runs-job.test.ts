import {describe, expect, it} from "vitest";
import {prepareJob} from "../../../src/scoring/kernel/run-job.js";
import {spreadOf} from "../../../src/scoring/kernel/tally.js";
import {listInputs} from "../../../src/scoring/robustness/inputs.js";
import {makeJob} from "../../../src/scoring/robustness/make-job.js";
import {randomPoints} from "../../../src/scoring/robustness/points.js";
import {rankIntervals} from "../../../src/scoring/robustness/rank-intervals.js";
import {group, index, leaf} from "../make.js";
import {makeFramework, makeRows} from "./make-rows.js";

const SEED = 5;
const REPLICATIONS = 60;

/** The intervals that the tallies of a job say. */
function fromJob(...[framework, observations, options]: Parameters<typeof makeJob>) {
  const {job, cases} = makeJob(framework, observations, options);
  const tallies = prepareJob(job)(0, job.weightsAt.length);
  return cases.flatMap(({unit, period, rank}, i) => {
    const {median, p05, p95, best, worst} = spreadOf(tallies[i]!);
    return median === null ? [] : [{unit, period, nominal: rank, median, p05, p95, best, worst}];
  });
}

const plainly = (...[framework, observations, options]: Parameters<typeof rankIntervals>) =>
  rankIntervals(framework, observations, options).map(({score_p05: _, score_p95: __, ...row}) => row);

describe("a robustness run as a job", () => {
  it.each([
    ["with every input", makeFramework()],
    [
      "with weights alone",
      makeFramework({normalise: undefined, treat: undefined, aggregate: undefined, data: undefined})
    ],
    ["without drawing weights", makeFramework({weights: 0, data: undefined})],
    [
      "with the aggregation of all groups",
      makeFramework({aggregate: ["geometric", "harmonic"], aggregate_at: "groups"})
    ]
  ])("gives the ranks of the run itself, %s", (_, framework) => {
    const {observations, units} = makeRows();
    const options = {units, seed: SEED, replications: REPLICATIONS};
    const wanted = plainly(framework, observations, options);
    expect(wanted.length).toBeGreaterThan(10);
    expect(fromJob(framework, observations, options)).toEqual(wanted);
  });

  it("gives them for each of several periods, and for points that are given", () => {
    const {observations, units} = makeRows(12, ["2024", "2025"]);
    const framework = makeFramework({data: undefined});
    const options = {units, seed: SEED, replications: REPLICATIONS};
    const drawn = fromJob(framework, observations, options);
    expect(drawn).toEqual(plainly(framework, observations, options));
    const points = randomPoints(listInputs(framework).length, REPLICATIONS, SEED);
    expect(fromJob(framework, observations, {units, points})).toEqual(drawn);
  });

  it("hangs on the seed: another one gives other ranks", () => {
    const {observations, units} = makeRows();
    const options = {units, replications: REPLICATIONS};
    const [one, other] = [SEED, SEED + 1].map((seed) => fromJob(makeFramework(), observations, {...options, seed}));
    expect(one).not.toEqual(other);
  });

  it("serves other weights: only its framework changes", () => {
    const {observations, units} = makeRows();
    const own = makeFramework();
    const [first, ...rest] = own.index.children;
    const other = {...own, index: {...own.index, children: [{...first!, weight: 4}, ...rest]}};
    const options = {units, seed: SEED, replications: REPLICATIONS};
    const {job, cases} = makeJob(own, observations, options);
    const tallies = prepareJob({...job, framework: other})(0, REPLICATIONS);
    const wanted = rankIntervals(other, observations, options);
    const found = cases.map(({unit}, i) => ({unit, ...spreadOf(tallies[i]!)}));
    for (const {unit, median, p05, p95} of wanted) {
      expect(found.find((row) => row.unit === unit)).toMatchObject({median, p05, p95});
    }
  });

  it("refuses what a run refuses, and a run without a seed", () => {
    const framework = index([group("a", [leaf("a1")])]);
    expect(() => makeJob(framework, [], {seed: 1})).toThrow("no robustness section");
    const {observations, units} = makeRows();
    expect(() => makeJob(makeFramework(), observations, {units})).toThrow("need a seed");
  });
});
