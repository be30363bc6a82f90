import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nationalStates} from "../../loaders/assess/national.js";
import type {SeedTarget} from "../../loaders/seeds/targets.js";
import {agencyRows} from "../../loaders/targets/agency-rows.js";
import {nationalRows} from "../../loaders/targets/national-rows.js";
import type {TargetInputs} from "../../loaders/targets/target-inputs.js";
import {plain, ratio, unit} from "../assess/make.js";
import {file, inputs, rowOf} from "./make.js";

describe("agencies' rows", () => {
  it("a plan of six contents is a yes, of five a no, and no answer neither", () => {
    const rows = agencyRows(
      inputs({observations: [plain("a", "fw-1.1", 6), plain("b", "fw-1.1", 5), plain("m", "fw-1.1", null)]})
    );
    const of = (id: string) => rowOf(rows, "cl2026-a2-2030-agency", id);
    expect(["a", "b", "m"].map((id) => [of(id).value, of(id).state, of(id).to_do])).toEqual([
      [1, "met", 0],
      [0, "not-met", 1],
      [null, "not-reported", null]
    ]);
  });

  it("a yearly report is judged by receipt: in time, on the day itself, never, and sent back in time", () => {
    const submissions = [
      file("a", "2025-12-14"),
      file("b", "2025-12-15"),
      file("m", "2025-12-01", "sent-back"),
      file("m", "2025-12-16")
    ];
    const rows = agencyRows(inputs({units: [...inputs().units, unit("c")], submissions}));
    const of = (id: string) => rowOf(rows, "cl2026-d2.9a-2030-agency", id);
    expect(["a", "b", "m", "c"].map((id) => of(id).state)).toEqual(["met", "not-met", "not-met", "not-met"]);
    expect(of("m").source).toBe("m/2025-12-16.xlsx");
  });

  it("the letter of 2023 is evaluated in 2023, by its own day, and has no row later", () => {
    const letter = "cv4409-due-2023-agency";
    const of = (year: number) =>
      agencyRows(inputs({year, submissions: [file("a", "2023-12-14"), file("b", "2023-12-15")]}));
    expect(["a", "b"].map((id) => rowOf(of(2023), letter, id).state)).toEqual(["met", "not-met"]);
    expect(of(2024).filter(({target}) => target === letter)).toEqual([]);
  });

  it("what the form does not ask is not assessable for anybody, and never a failure", () => {
    const rows = agencyRows(inputs({observations: [plain("a", "fw-1.1", 6)]}));
    expect(rowOf(rows, "cl2026-v2c-2030-agency", "a")).toMatchObject({
      state: "not-assessable",
      lack: "nothing-measures-it",
      value: null,
      gap: null,
      to_do: null
    });
  });

  it("traces to the cells of the observation", () => {
    const row = {...ratio("a", "qd699-1", 1, 4), source: "a/f.xlsx#S!B2;a/f.xlsx#S!B3"};
    expect(rowOf(agencyRows(inputs({observations: [row]})), "qd699-1-2030-agency", "a").source).toBe(row.source);
  });
});

describe("the nation's rows", () => {
  it("have the other reading of who counts: 1 of 3 bodies, or 1 of 8 with the five agencies", () => {
    const observations = [plain("a", "qd699-4", 1), plain("b", "qd699-4", 0), plain("m", "qd699-4", null)];
    const row = rowOf(nationalRows(inputs({observations})), "qd699-4-2030-national");
    expect([row.expected, row.alternative_denominator, row.alternative_value]).toEqual([3, 8, 12.5]);
    const centres = [plain("a", "fw-3.4", 1), plain("b", "fw-3.4", 0)];
    const provincial = rowOf(nationalRows(inputs({observations: centres})), "cl2026-a4-2030-national");
    expect([provincial.alternative_denominator, provincial.alternative_value]).toEqual([null, null]);
  });

  it("of a ratio nobody asks about take a published figure, and without one are not assessable", () => {
    const bare = rowOf(nationalRows(inputs()), "cl2026-a3-2030-national");
    expect([bare.state, bare.lack]).toEqual(["not-assessable", "nothing-measures-it"]);
    const figures = new Map([["cl2026-a3", [{period: "2025", value: 100, source: "s", note: ""}]]]);
    const row = rowOf(nationalRows(inputs({figures})), "cl2026-a3-2030-national");
    expect([row.state, row.period, row.source, row.reported]).toEqual(["met", "2025", "s", null]);
  });

  it("of agencies in percent, published without its parts, have nothing to count", () => {
    const figures = new Map([["cl2026-v2c", [{period: "2025", value: 60, source: "s", note: ""}]]]);
    const row = rowOf(nationalRows(inputs({figures})), "cl2026-v2c-2030-national");
    expect([row.state, row.gap, row.to_do]).toEqual(["not-met", 40, null]);
  });

  it("are the same figures that the pages show as national states", () => {
    const observations = ["a", "b", "m"].flatMap((id) => [ratio(id, "qd699-1", 1, 3), plain(id, "qd699-4", 1)]);
    const given = inputs({observations});
    const rows = nationalRows(given);
    for (const state of nationalStates(given)) {
      const last = rowOf(rows, `${state.indicator}-2030-national`);
      expect([last.value, last.lower, last.upper, last.state]).toEqual([
        state.value,
        state.lower,
        state.upper,
        state.path_state
      ]);
    }
  });
});

describe("an invented decree", () => {
  const seeds = inputs();
  const indicator = {...seeds.indicators.find(({id}) => id === "qd699-1")!, id: "qd1-1", document: "qd1"};
  const target = (year: number, value: number): SeedTarget => ({
    ...seeds.targets.find(({id}) => id === "qd699-1-2030-national")!,
    id: `qd1-1-${year}-national`,
    indicator: "qd1-1",
    year,
    value,
    version: "qd1"
  });
  const with_ = (targets: readonly SeedTarget[], more: Partial<TargetInputs> = {}) =>
    inputs({
      indicators: [...seeds.indicators, indicator],
      targets: [...seeds.targets, ...targets],
      observations: ["a", "b", "m"].map((id) => ratio(id, "qd1-1", 45, 100)),
      ...more
    });

  it("has its national state by its rows alone", () => {
    const [state] = nationalStates(with_([target(2024, 30), target(2026, 50)]));
    expect(state).toMatchObject({indicator: "qd1-1", unit: "percent", value: 45, path: 40, path_state: "on-path"});
  });

  it("with a single target has no path but that target", () => {
    const [state] = nationalStates(with_([target(2028, 40)]));
    expect(state).toMatchObject({path: 40, path_state: "met"});
    expect(nationalStates(with_([target(2028, 50)]))[0]).toMatchObject({path: 50, path_state: "not-met"});
  });

  it("as a draft has no state on the pages, and a row all the same", () => {
    const draft = with_([{...target(2028, 40), status: "draft"}]);
    expect(nationalStates(draft)).toEqual([]);
    expect(rowOf(nationalRows(draft), "qd1-1-2028-national")).toMatchObject({state: "met", status: "draft"});
  });
});

describe("properties of the nation's rows", () => {
  const part = fc.record({n: fc.nat(20), d: fc.integer({min: 20, max: 40})});

  it("merging provinces changes no ratio, count, verdict or thing to do", () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const given = (groups: readonly (readonly number[])[]) => {
          const units = groups.map((_, i) => unit(`p${i}`));
          const sums = groups.map((members) => ({
            n: members.reduce((sum, i) => sum + parts[i]!.n, 0),
            d: members.reduce((sum, i) => sum + parts[i]!.d, 0)
          }));
          const observations = sums.flatMap(({n, d}, i) => [
            ratio(`p${i}`, "qd699-1", n, d),
            ratio(`p${i}`, "qd699-2", n, d),
            plain(`p${i}`, "qd699-3", n)
          ]);
          return nationalRows(inputs({units, observations}))
            .filter(({indicator}) => ["qd699-1", "qd699-2", "qd699-3"].includes(indicator))
            .map(({reported, expected, ...row}) => row);
        };
        expect(given([[0, 1], [2]])).toEqual(given([[0], [1], [2]]));
      })
    );
  });
});
