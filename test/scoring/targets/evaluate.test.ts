import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rollUpCount, rollUpRatio, rollUpYes} from "../../../src/scoring/index.js";
import type {Bounded, Comparator} from "../../../src/scoring/model.js";
import {evaluateTarget} from "../../../src/scoring/targets/evaluate.js";
import type {Evidence, Figure} from "../../../src/scoring/targets/evidence.js";
import type {TargetText} from "../../../src/scoring/targets/text.js";

const text = (values: Partial<TargetText> = {}): TargetText => ({
  comparator: ">=",
  value: 30,
  tolerance: values.comparator === "approx" ? 5 : null,
  year: 2030,
  year_basis: "stated",
  base_year: null,
  ...values
});

const figure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  kind: "figure",
  counted: "none",
  value,
  lower: value,
  upper: value,
  numerator: null,
  denominator: null,
  ...more
});

const published = (...figures: readonly (readonly [period: string, value: number, source?: string])[]): Evidence => ({
  kind: "published",
  counted: "count",
  on: "2025-12-31",
  figures: figures.map(([period, value, source = "a"]) => ({period, value, source, note: ""}))
});

describe("a figure against a target of a later year", () => {
  const path_from = {year: 2024, value: 30};

  it("is held to the straight line from the earlier target: 2027 is half way from 30 to 100", () => {
    const state = (value: number) => evaluateTarget(text({value: 100, path_from}), figure(value), 2027).state;
    expect([state(65), state(64.99), state(100)]).toEqual(["on-path", "off-path", "met"]);
  });

  it("before the line begins is held to its beginning", () => {
    const state = (value: number) => evaluateTarget(text({value: 100, path_from}), figure(value), 2022).state;
    expect([state(30), state(29)]).toEqual(["on-path", "off-path"]);
  });

  it("is met or not in the year of the target and after it, whatever the line", () => {
    const state = (year: number) => evaluateTarget(text({value: 100, path_from}), figure(99), year).state;
    expect([state(2030), state(2031)]).toEqual(["not-met", "not-met"]);
  });

  it("keeps the verdict on the target itself beside the path's", () => {
    expect(evaluateTarget(text({value: 100, path_from}), figure(65), 2027).verdict).toBe("not-met");
    const open = figure(65, {lower: null, upper: null});
    expect(evaluateTarget(text({value: 100, path_from}), open, 2027)).toMatchObject({
      state: "uncertain",
      verdict: "uncertain"
    });
  });
});

describe("published figures", () => {
  it("takes the latest not after the edition, and says of when it is", () => {
    const evaluation = evaluateTarget(text(), published(["2023", 10], ["2024", 40], ["2026", 1]), 2025);
    expect([evaluation.value, evaluation.published?.period, evaluation.state]).toEqual([40, "2024", "met"]);
  });

  it("counts a deliverable from its very day", () => {
    const one = text({value: 1});
    const on = (day: string) => ({...published([day, 1]), counted: "yes-no" as const});
    expect(evaluateTarget(one, on("2025-12-31"), 2025).state).toBe("met");
    expect(evaluateTarget(one, on("2026-01-01"), 2025)).toMatchObject({state: "not-assessable", lack: "no-figure"});
  });

  it("takes what is due in every year of the edition's own year alone", () => {
    const yearly = text({year_basis: "yearly"});
    expect(evaluateTarget(yearly, published(["2024", 40], ["2025", 29]), 2025).state).toBe("not-met");
    expect(evaluateTarget(yearly, published(["2024", 40]), 2025)).toMatchObject({lack: "no-figure", value: null});
  });

  it("gives the verdict that all sources agree on, with bounds and the figures that differ", () => {
    const evaluation = evaluateTarget(
      text({comparator: "<=", value: 30}),
      published(["2023", 59, "a"], ["2023", 39, "b"], ["2023", 59, "c"]),
      2025
    );
    expect(evaluation).toMatchObject({state: "not-met", lack: null, value: 59, lower: 39, upper: 59});
    expect(evaluation.conflict).toEqual([{period: "2023", value: 39, source: "b", note: ""}]);
  });

  it("gives none where they disagree about it", () => {
    const evaluation = evaluateTarget(text(), published(["2025", 29, "a"], ["2025", 30, "b"]), 2025);
    expect(evaluation).toMatchObject({state: "not-assessable", lack: "sources-conflict", lower: 29, upper: 30});
    expect(evaluation).toMatchObject({value: 29, gap: null, to_do: null});
  });

  it("judges each source by itself: two that miss an approximate target on either side agree", () => {
    const evidence = published(["2025", 20, "a"], ["2025", 40, "b"]);
    expect(evaluateTarget(text({comparator: "approx"}), evidence, 2025).state).toBe("not-met");
  });
});

describe("what can't be told", () => {
  const silent: readonly (readonly [string, Evidence, string])[] = [
    ["nobody measures it", {kind: "lacking", lack: "nothing-measures-it"}, "not-assessable"],
    ["it does not apply", {kind: "not-applicable"}, "not-applicable"],
    ["nobody reported", figure(null, {lower: 0, upper: 100}), "not-reported"],
    ["no source", published(), "not-assessable"],
    ["no condition known", {kind: "conditions", holds: [null, null]}, "not-reported"],
    ["one condition known to hold", {kind: "conditions", holds: [true, null]}, "uncertain"],
    ["a report on an unknown day", receipt("2025-12-31", [null]), "not-reported"],
    ["nothing received, and not yet due", receipt("2025-12-14", []), "uncertain"],
    ["no series", {kind: "growth", on: "2025-12-31", figures: []}, "not-assessable"]
  ];

  it.each(silent)("is never a failure: %s", (_, evidence, state) => {
    const evaluation = evaluateTarget(text({value: 1}), evidence, 2025);
    expect(evaluation.state).toBe(state);
    expect([evaluation.value, evaluation.gap, evaluation.to_do]).toEqual([null, null, null]);
  });

  it("refuses a list of conditions that is empty", () => {
    expect(() => evaluateTarget(text(), {kind: "conditions", holds: []}, 2025)).toThrow(/needs at least one/);
  });
});

function receipt(on: string, received: readonly (string | null)[]): Evidence {
  return {kind: "receipt", due: "2025-12-15", on, received};
}

describe("receipt against an exclusive day", () => {
  const state = (...received: readonly (string | null)[]) =>
    evaluateTarget(text({value: 1}), receipt("2025-12-31", received), 2025).state;

  it("the 14th is in time and the 15th is late, whatever the hour", () => {
    expect([state("2025-12-14T23:59"), state("2025-12-15T00:00"), state("2025-12-15")]).toEqual([
      "met",
      "not-met",
      "not-met"
    ]);
  });

  it("a report in time stays in time when another comes late, or on an unknown day", () => {
    expect([state("2025-12-20", "2025-12-01"), state(null, "2025-12-01")]).toEqual(["met", "met"]);
  });

  it("nothing by the end of the year is a no, and a late one beside an unknown one is not known", () => {
    expect([state(), state("2025-12-20", null)]).toEqual(["not-met", "not-reported"]);
  });
});

describe("properties", () => {
  const comparators: readonly Comparator[] = [">=", ">", "<=", "<", "range", "approx"];
  const part = fc.record({
    denominator: fc.integer({min: 1, max: 50}),
    share: fc.integer({min: 0, max: 50}),
    reports: fc.boolean()
  });
  const parts = fc.array(part, {minLength: 1, maxLength: 8}).map((list) =>
    list.map(({denominator, share, reports}, i) => ({
      unit: `u${i}`,
      numerator: Math.min(share, denominator),
      denominator,
      reports
    }))
  );
  const aim = fc.record({
    comparator: fc.constantFrom(...comparators),
    value: fc.integer({min: 0, max: 100}),
    path_from: fc.constantFrom(null, {year: 2024, value: 20})
  });

  /** A state given on what has been reported is still right once everyone has. */
  function stands(target: TargetText, now: Bounded, then: Bounded, numbers: Partial<Figure>) {
    const before = evaluateTarget(target, figure(now.value, {...now, ...numbers}), 2026);
    const after = evaluateTarget(target, figure(then.value, then), 2026);
    if (before.verdict === "met" || before.verdict === "not-met") expect(after.verdict).toBe(before.verdict);
    const stays: Partial<Record<string, readonly string[]>> = {"on-path": ["on-path", "met"], "off-path": ["off-path"]};
    if (stays[before.state]) expect(stays[before.state]).toContain(after.state);
    if (now.lower !== null && then.value !== null) expect(then.value).toBeGreaterThanOrEqual(now.lower - 1e-9);
    if (now.upper !== null && then.value !== null) expect(then.value).toBeLessThanOrEqual(now.upper + 1e-9);
  }

  it("no verdict on a ratio is contradicted when the silent report, whatever they report", () => {
    fc.assert(
      fc.property(parts, aim, (all, values) => {
        const known = new Map(all.map(({unit, denominator}) => [unit, denominator]));
        const now = rollUpRatio(
          all.map((each) => (each.reports ? each : {...each, numerator: null, denominator: null})),
          known
        );
        stands(text(values), now, rollUpRatio(all), {});
      })
    );
  });

  it("nor on a share of yes", () => {
    fc.assert(
      fc.property(parts, aim, (all, values) => {
        const yes = all.map(({unit, numerator}) => ({unit, value: numerator % 2}));
        const now = rollUpYes(yes.map((each, i) => (all[i]!.reports ? each : {...each, value: null})));
        stands(text(values), now, rollUpYes(yes), {});
      })
    );
  });

  it("nor on a count, which can only grow", () => {
    fc.assert(
      fc.property(parts, aim, (all, values) => {
        const counts = all.map(({unit, numerator}) => ({unit, value: numerator}));
        const now = rollUpCount(counts.map((each, i) => (all[i]!.reports ? each : {...each, value: null})));
        stands(text(values), now, rollUpCount(counts), {});
      })
    );
  });

  it("merging units leaves the nation's evaluation as it was", () => {
    fc.assert(
      fc.property(
        parts,
        fc.array(fc.integer({min: 0, max: 3}), {minLength: 8, maxLength: 8}),
        aim,
        (all, to, values) => {
          const merged = [0, 1, 2, 3].flatMap((group) => {
            const members = all.filter((_, i) => to[i] === group);
            const sum = (key: "numerator" | "denominator") => members.reduce((total, each) => total + each[key], 0);
            return members.length === 0
              ? []
              : [{unit: `g${group}`, numerator: sum("numerator"), denominator: sum("denominator")}];
          });
          const of = (list: Parameters<typeof rollUpRatio>[0]) => {
            const rolled = rollUpRatio(list);
            return evaluateTarget(text(values), figure(rolled.value, {...rolled, counted: "ratio"}), 2026);
          };
          expect(of(merged)).toEqual(of(all));
        }
      )
    );
  });

  it("what is left to do is exactly what turns a share that is not met into one that is", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.nat(500), fc.integer({min: 0, max: 100}), (all, done, value) => {
        const state = (numerator: number) => {
          const share = (100 * numerator) / all;
          return evaluateTarget(text({value}), figure(share, {counted: "ratio", numerator, denominator: all}), 2030);
        };
        const now = state(Math.min(done, all));
        expect(state(now.numerator! + now.to_do!).state).toBe("met");
        if (now.to_do! > 0) expect(state(now.numerator! + now.to_do! - 1).state).toBe("not-met");
      })
    );
  });
});
