import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {parseFramework, readFramework} from "../../loaders/framework/read.js";
import {makeFile} from "./run.js";

const sound = () => ({
  id: "x",
  title: {vi: "Thử", en: "Test"},
  units: "any" as unknown,
  rank: {ties: "competition"} as Record<string, unknown>,
  coverage: {index: 0.8, group: 0.66} as Record<string, unknown>,
  index: {
    id: "index",
    aggregate: "arithmetic",
    children: [
      {id: "a", weight: 1, indicator: "a", normalise: {method: "goalposts", worst: 0, best: 1}},
      {id: "b", weight: 1, indicator: "b", normalise: {method: "minmax"}}
    ] as Record<string, unknown>[]
  }
});

function errorsAfter(change: (framework: ReturnType<typeof sound>) => void): readonly string[] | undefined {
  const framework = sound();
  change(framework);
  return parseFramework(JSON.stringify(framework), "x.json").errors;
}

describe("readFramework", () => {
  const shipped = readdirSync(inProject("seeds", "frameworks")).filter(
    (name) => name.endsWith(".json") && name !== "framework.schema.json"
  );

  it.each(shipped)("%s, as shipped, is sound", (name) => {
    const {framework, errors} = readFramework(inProject("seeds", "frameworks", name));
    expect(errors).toBeUndefined();
    expect(`${framework!.id}.json`).toBe(name);
  });

  it("takes a sound framework as it is", () => {
    expect(parseFramework(JSON.stringify(sound()), "x.json")).toEqual({framework: sound()});
  });

  it.each<[string, (framework: ReturnType<typeof sound>) => void]>([
    [
      "x.json /index/children/1/weight: must be a number",
      (f) => {
        f.index.children[1]!.weight = "1";
      }
    ],
    [
      "x.json /index/children/1/weight: is missing",
      (f) => {
        delete f.index.children[1]!.weight;
      }
    ],
    [
      "x.json /index/children/1/weight: must be >= 0",
      (f) => {
        f.index.children[1]!.weight = -1;
      }
    ],
    [
      "x.json /index/children: the weights must not all be 0",
      (f) => {
        for (const child of f.index.children) child.weight = 0;
      }
    ],
    [
      'x.json /index/children/1/id: "a" is the id of another node too',
      (f) => {
        f.index.children[1]!.id = "a";
      }
    ],
    [
      "x.json /index/children/0/normalise/best: is missing",
      (f) => {
        f.index.children[0]!.normalise = {method: "goalposts", worst: 0};
      }
    ],
    [
      "x.json /index/children/0/normalise/best: must be a number",
      (f) => {
        f.index.children[0]!.normalise = {method: "goalposts", worst: 0, best: null};
      }
    ],
    [
      "x.json /index/children/0/normalise/best: must differ from worst, both are 1",
      (f) => {
        f.index.children[0]!.normalise = {method: "goalposts", worst: 1, best: 1};
      }
    ],
    [
      "x.json /index/children/0/normalise/target: is missing",
      (f) => {
        f.index.children[0]!.normalise = {method: "distance-to-target"};
      }
    ],
    [
      "x.json /index/children/0/normalise/worst: is not known here",
      (f) => {
        f.index.children[0]!.normalise = {method: "minmax", worst: 1};
      }
    ],
    [
      "x.json /index/children/0/treat/otherwise: is missing",
      (f) => {
        f.index.children[0]!.treat = {winsorise: 5};
      }
    ],
    [
      "x.json /index/children/1/treat/winsorise: must be an integer",
      (f) => {
        f.index.children[1]!.treat = {winsorise: 0.5, otherwise: "log"};
      }
    ],
    [
      "x.json /index/children/1/impute/by: must be one of mean, median, row, last, linear, linear-constant",
      (f) => {
        f.index.children[1]!.impute = {by: "knn"};
      }
    ],
    [
      "x.json /index/children/1/impute/within: is not known here",
      (f) => {
        f.index.children[1]!.impute = {by: "row", within: "region"};
      }
    ],
    [
      "x.json /screen/values: must be <= 1",
      (f) => {
        Object.assign(f, {screen: {values: 85}});
      }
    ],
    [
      "x.json /coverage/levels/1: must be <= 1",
      (f) => {
        f.coverage.levels = {"1": 90};
      }
    ],
    [
      "x.json /index/children/0/direction: must be one of higher, lower",
      (f) => {
        f.index.children[0]!.direction = "down";
      }
    ],
    [
      "x.json /index/children/0/wieght: is not known here",
      (f) => {
        f.index.children[0]!.wieght = 1;
      }
    ],
    [
      'x.json /index/minimums/0/child: "z" is no child of index',
      (f) => {
        Object.assign(f.index, {minimums: [{child: "z", least: 40, cap: 50}]});
      }
    ],
    [
      "x.json /index/minimums/0/cap: is missing",
      (f) => {
        Object.assign(f.index, {minimums: [{child: "a", least: 40}]});
      }
    ],
    [
      "x.json /index/children/0/normalise/cases/0: must say of which kind, or from which period",
      (f) => {
        f.index.children[0]!.normalise = {method: "goalposts", worst: 0, best: 1, cases: [{worst: 1, best: 2}]};
      }
    ],
    [
      "x.json /index/children/0/normalise/cases/0/till: is not known here",
      (f) => {
        const cases = [{kind: "ministry", best: 2, till: "2025"}];
        f.index.children[0]!.normalise = {method: "goalposts", worst: 0, best: 1, cases};
      }
    ],
    [
      "x.json /index/children/1/normalise/cases: is not known here",
      (f) => {
        f.index.children[1]!.normalise = {method: "minmax", cases: [{from: "2025", best: 2}]};
      }
    ],
    [
      "x.json /index/power: must be a number and not 0 (that is the geometric mean)",
      (f) => {
        f.index.aggregate = "power";
      }
    ],
    [
      "x.json /index/aggregate: must be one of arithmetic, geometric, harmonic, power, copeland",
      (f) => {
        f.index.aggregate = "sum";
      }
    ],
    [
      "x.json /coverage/index: must be <= 1",
      (f) => {
        f.coverage.index = 80;
      }
    ],
    [
      "x.json /rank/decimals: must be an integer",
      (f) => {
        f.rank.decimals = 1.5;
      }
    ],
    [
      'x.json /units: must be "any"',
      (f) => {
        f.units = "province";
      }
    ]
  ])("says %s", (line, change) => {
    expect(errorsAfter(change)).toEqual([line]);
  });

  it("takes minimums, and marks that differ by kind and period", () => {
    expect(
      errorsAfter((f) => {
        Object.assign(f.index, {minimums: [{child: "a", least: 40, cap: 50}]});
        const cases = [
          {kind: "ministry", best: 2},
          {from: "2025-Q2", worst: 0.5}
        ];
        f.index.children[0]!.normalise = {method: "goalposts", worst: 0, best: 1, cases};
        f.index.children[1]!.normalise = {method: "distance-to-target", target: 9, cases: [{from: "2025", target: 10}]};
      })
    ).toBeUndefined();
  });

  it("takes draws that only a robustness run would refuse: scoring does not need them", () => {
    expect(
      errorsAfter((f) => {
        Object.assign(f, {
          robustness: {
            replications: 1000,
            weights: 0.25,
            normalise: ["goalposts", "zscore"],
            aggregate: ["arithmetic", "copeland"]
          }
        });
      })
    ).toBeUndefined();
  });

  it("says everything that is wrong, a line each", () => {
    const errors = errorsAfter((f) => {
      f.coverage.index = 80;
      f.index.children[0]!.weight = "1";
    });
    expect(errors).toHaveLength(2);
  });

  it("names a wrong method by its place, and lists the ones there are", () => {
    const [line] = errorsAfter((f) => {
      f.index.children[1]!.normalise = {method: "min-max"};
    })!;
    expect(line).toMatch(/^x\.json \/index\/children\/1\/normalise\/method: must be one of goalposts, minmax, /);
  });

  it("is one line for a file that is not JSON, or not there", () => {
    const {errors} = readFramework(makeFile("bad.json", "{\n  nope"));
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatch(/^bad\.json: not JSON: [^\n]+$/);
    expect(readFramework("/nowhere/x.json").errors).toEqual(["/nowhere/x.json: can't be read"]);
  });
});
