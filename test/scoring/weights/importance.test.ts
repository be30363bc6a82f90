import {describe, expect, it} from "vitest";
import {type Framework, type Observation, score, type UnitRow} from "../../../src/scoring/index.js";
import {measureImportance} from "../../../src/scoring/statistics/index.js";
import type {ImportanceMeasure} from "../../../src/scoring/weights/group-importance.js";
import {optimisedWeights} from "../../../src/scoring/weights/optimised-weights.js";
import {index, leaf, observe, unitRow} from "../make.js";

const two = index([leaf("a"), leaf("b")]);

interface Given {
  readonly observations: readonly Observation[];
  readonly units?: readonly UnitRow[];
  readonly measure?: ImportanceMeasure;
}

/** The importance of the index's children at their nominal weights. */
function nominalOf(framework: Framework, {observations, units, measure = "squared"}: Given) {
  const {groups, notes} = optimisedWeights(framework, {observations, units}, {}, {evaluations: 1, measure});
  return {shares: groups[0]!.children.map(({nominal}) => nominal), codes: notes.map(({code}) => code)};
}

/** Squared correlation by its definition. */
function squared(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const moment = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return moment(x, mx, y, my) ** 2 / (moment(x, mx, x, mx) * moment(y, my, y, my));
}

function toShares(measures: readonly number[]) {
  const sum = measures.reduce((all, each) => all + each, 0);
  return measures.map((each) => expect.closeTo(each / sum, 12));
}

describe("the importance of a group's children", () => {
  const gaps = observe({
    u1: {a: 10, b: 20},
    u2: {a: 30, b: null},
    u3: {a: 50, b: 40},
    u4: {a: 20, b: 90},
    u5: {a: null, b: 70},
    u6: {a: 64, b: 8}
  });

  it("is taken over the units that have the child, whose scores rest on what they have", () => {
    const {shares} = nominalOf(two, {observations: gaps});
    expect(shares).toEqual(
      toShares([
        squared([10, 30, 50, 20, 64], [15, 30, 45, 55, 36]),
        squared([20, 40, 90, 70, 8], [15, 45, 55, 70, 36])
      ])
    );
  });

  it("leaves out units that coverage leaves without a score on the group", () => {
    const {shares} = nominalOf({...two, coverage: {index: 1, group: 0}}, {observations: gaps});
    expect(shares).toEqual(
      toShares([squared([10, 50, 20, 64], [15, 45, 55, 36]), squared([20, 40, 90, 8], [15, 45, 55, 36])])
    );
  });

  it("is not put out of step by a unit of the roster that gave nothing", () => {
    const units = ["u1", "u2", "u2a", "u3", "u4", "u5", "u6", "u9"].map((unit) => unitRow(unit));
    expect(nominalOf(two, {observations: gaps, units})).toEqual(nominalOf(two, {observations: gaps}));
  });

  it("compares peers with peers where the group is a Copeland one, as in the whole index", () => {
    const values = [
      [10, 80, 30],
      [20, 10, 90],
      [35, 70, 20],
      [40, 60, 10],
      [50, 20, 80],
      [60, 50, 40],
      [75, 30, 60]
    ].map(([a, b, c], i) => [`u${i}`, {a: a!, b: b!, c: c!}] as const);
    const observations = observe(Object.fromEntries(values));
    const kinds = ["ministry", "province", "province", "ministry", "province", "ministry", "province"];
    const units = kinds.map((kind, i) => unitRow(`u${i}`, {kind}));
    const children = [leaf("a", {weight: 3}), leaf("b", {weight: 2}), leaf("c", {weight: 2})];
    const framework = index(children, {aggregate: "copeland", peers: "kind"});
    const {scores} = score(framework, observations, {units});
    const column = (id: string) => ({id, values: scores.filter(({node}) => node === id).map((row) => row.score)});
    const audit = measureImportance(
      children.map(({id}) => ({...column(id), weight: 1})),
      column("index")
    );
    expect(nominalOf(framework, {observations, units}).shares).toEqual(
      audit.map(({squaredShare}) => expect.closeTo(squaredShare!, 12))
    );
  });

  it("by the correlation ratio is the audit's, which sees a bend that the correlation does not", () => {
    // b is least in the middle of a: the index falls and rises with a.
    const rows = [10, 20, 30, 40, 50, 60, 70, 80].map((a, i) => ({a, b: [96, 70, 41, 12, 9, 33, 58, 99][i]!}));
    const observations = observe(Object.fromEntries(rows.map((row, i) => [`u${i}`, row])));
    const values = (pick: (row: {a: number; b: number}) => number) => rows.map(pick);
    const audit = measureImportance(
      [
        {id: "a", values: values(({a}) => a), weight: 1},
        {id: "b", values: values(({b}) => b), weight: 1}
      ],
      {id: "index", values: values(({a, b}) => (a + b) / 2)}
    );
    const byRatio = nominalOf(two, {observations, measure: "ratio"}).shares;
    expect(byRatio).toEqual(audit.map(({ratioShare}) => expect.closeTo(ratioShare!, 12)));
    expect(byRatio[0]! - nominalOf(two, {observations}).shares[0]!).toBeGreaterThan(0.05);
  });
});

describe("importance that can't be told", () => {
  const told = (table: Parameters<typeof observe>[0]) => nominalOf(two, {observations: observe(table)});

  it("of a child that is the same for all is 0, and the other has it all", () => {
    expect(told({u1: {a: 5, b: 1}, u2: {a: 5, b: 2}, u3: {a: 5, b: 3}, u4: {a: 5, b: 9}}).shares).toEqual([
      0,
      expect.closeTo(1, 12)
    ]);
  });

  it("needs three units with the child: three will do, two will not", () => {
    const three = {u1: {a: 10, b: 30}, u2: {a: 20, b: 10}, u3: {a: 60, b: 20}};
    expect(told(three).shares).toEqual(
      toShares([squared([10, 20, 60], [20, 15, 40]), squared([30, 10, 20], [20, 15, 40])])
    );
    const twice = {u1: {a: 10, b: 30}, u2: {a: 20, b: null}, u3: {a: 60, b: 20}, u4: {a: 70, b: null}};
    expect(told(twice)).toEqual({shares: [null, null], codes: ["kept"]});
  });

  it("is unknown, not 0, of a constant child whose units all have the same score", () => {
    const table = {
      u1: {a: 5, b: 5},
      u2: {a: 5, b: 5},
      u3: {a: 5, b: 5},
      u4: {a: null, b: 50},
      u5: {a: null, b: 80}
    };
    expect(told(table)).toEqual({shares: [null, null], codes: ["kept"]});
  });

  it("is unknown where no child moves the score, which differs by what is missing alone", () => {
    const table = {
      u1: {a: 5, b: null},
      u2: {a: 5, b: null},
      u3: {a: 5, b: 9},
      u4: {a: null, b: 9},
      u5: {a: null, b: 9}
    };
    expect(told(table)).toEqual({shares: [null, null], codes: ["kept"]});
  });
});
