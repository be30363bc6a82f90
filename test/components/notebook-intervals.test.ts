import {afterEach, describe, expect, it, vi} from "vitest";
import type {NotebookData} from "../../src/components/notebook/data.js";
import {intervalMark} from "../../src/components/notebook/interval-cell.js";
import {unitRows} from "../../src/components/notebook/scenario.js";
import {prepareScenarioRuns, type RunsSoFar} from "../../src/components/notebook/scenario-runs.js";
import {possibleText} from "../../src/components/parts/rank-text.js";
import type {RankRow} from "../../src/scoring/edition.js";
import type {RankSpread} from "../../src/scoring/kernel/tally.js";
import {rankIntervals} from "../../src/scoring/robustness/rank-intervals.js";
import {makeFramework, makeRows} from "../scoring/robustness/make-rows.js";

const spread = (values: Partial<RankSpread>): RankSpread => ({
  runs: 10,
  median: 4,
  p05: 2.5,
  p95: 6.1,
  best: 2,
  worst: 7,
  ...values
});

describe("the interval of a scenario rank", () => {
  it("is rounded outwards in figures, and drawn from the first place to the last", () => {
    const {text} = intervalMark(spread({}), 5, 11);
    expect(text).toContain("<span>2–7</span>");
    expect(text).toContain('x1="10%" x2="60%"');
    expect(text).toContain('cx="40%"');
  });

  it("of the only unit is in the middle: nothing is divided by zero", () => {
    expect(intervalMark(spread({p05: 1, p95: 1}), 1, 1).text).toContain('cx="50%"');
  });

  it("is a dash where no run ranks the unit", () => {
    expect(intervalMark(spread({p05: null, p95: null}), 3, 9).text).toBe("–");
  });
});

describe("possible ranks in words", () => {
  const row = (values: Partial<RankRow>) =>
    ({best: 2, worst: 7, best_how: "exact", worst_how: "exact", ...values}) as RankRow;

  it("are a span, one figure where both ends are one", () => {
    expect(possibleText(row({}))).toBe("2–7");
    expect(possibleText(row({best: 7}))).toBe("7");
  });
  it("have a star at an end that is a bound", () => {
    expect(possibleText(row({worst_how: "bound"}))).toBe("2–7*");
    expect(possibleText(row({best: 7, worst_how: "bound"}))).toBe("7–7*");
  });
  it("are not there for a unit without a rank", () => {
    expect(possibleText(row({best: null, worst: null, best_how: null, worst_how: null}))).toBeNull();
  });
});

describe("the runs of a scenario", () => {
  const framework = makeFramework(
    {replications: 300, impute: undefined, treat: undefined, data: undefined},
    {peers: "kind", coverage: {index: 0.7, group: 0.5}}
  );
  const units = Array.from({length: 16}, (_, i) => ({
    id: `u${String(i).padStart(2, "0")}`,
    kind: i % 3 === 0 ? ("ministry" as const) : ("province" as const)
  })) as unknown as NotebookData["units"];
  const {observations} = makeRows();
  const data = {framework, observations, units, seed: 3} as unknown as NotebookData;
  const official = Object.fromEntries(framework.index.children.map(({id, weight = 1}) => [id, weight]));
  const wanted = rankIntervals(framework, observations, {units: unitRows(units), seed: 3}).map(
    ({unit, p05, p95}) => [unit, p05, p95] as const
  );

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** A worker that never says anything but that it broke. */
  class BrokenWorker extends EventTarget {
    postMessage() {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("error"), {message: "forbidden"})));
    }
    terminate() {}
  }

  const said = ({spreads}: RunsSoFar) =>
    wanted.map(([unit]) => [unit, spreads.get(unit)?.p05 ?? null, spreads.get(unit)?.p95 ?? null]);

  it.each([
    ["the page's own thread", undefined],
    ["the page's own thread, after a worker that broke", BrokenWorker]
  ])("with the official weights give the intervals of the engine, on %s", async (_, worker) => {
    vi.stubGlobal("Worker", worker);
    const heard: RunsSoFar[] = [];
    const done: number[] = [];
    const finished = await prepareScenarioRuns(data).run(official, (soFar) => {
      heard.push(soFar);
      done.push(soFar.done);
    });
    expect(finished).toBe(true);
    expect(done.length).toBeGreaterThan(10);
    expect(done.at(-1)).toBe(heard.at(-1)!.total);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(wanted.length).toBeGreaterThan(10);
    expect(said(heard.at(-1)!)).toEqual(wanted);
  });

  it("are given up for those of other weights, which lead elsewhere; a pillar of weight 0 is out", async () => {
    vi.stubGlobal("Worker", undefined);
    const runs = prepareScenarioRuns(data);
    const last: Record<string, RunsSoFar> = {};
    const first = runs.run(official, () => {});
    const second = runs.run({...official, a: 0, c: 9}, (soFar) => {
      last.second = soFar;
    });
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(last.second!.done).toBe(last.second!.total);
    const {index} = framework;
    const others = index.children.slice(1).map((node) => (node.id === "c" ? {...node, weight: 9} : node));
    const own = {...framework, index: {...index, children: others}};
    const found = rankIntervals(own, observations, {units: unitRows(units), seed: 3});
    expect(found.length).toBeGreaterThan(10);
    for (const {unit, p05, p95} of found) expect(last.second!.spreads.get(unit)).toMatchObject({p05, p95});
    expect(said(last.second!)).not.toEqual(wanted);
  });

  it("say why they can't be worked out", async () => {
    vi.stubGlobal("Worker", undefined);
    const {robustness: _, ...bare} = framework;
    await expect(prepareScenarioRuns({...data, framework: bare}).run(official, () => {})).rejects.toThrow(
      "no robustness section"
    );
  });
});
