import type {Against} from "../../../src/scoring/gaps/gap-row.js";
import type {Spread} from "../../../src/scoring/gaps/spread.js";
import type {Bounded} from "../../../src/scoring/model.js";
import type {TargetRow} from "../../../src/scoring/targets/model.js";

/** A figure that nothing can move: its own bounds. */
export function exactly(value: number): Bounded {
  return {value, lower: value, upper: value};
}

export function spread(sd: number, freedom = 30): Spread {
  return {basis: "peers-spread", sd, freedom, changes: 1};
}

/** An agency's 100 % of 2030, of which it has 40 %: 20 of 50. */
export function targetRow(over: Partial<TargetRow> = {}): TargetRow {
  return {
    target: "x-2030-agency",
    level: "agency",
    unit: "a",
    indicator: "x",
    year: 2030,
    year_basis: "stated",
    status: "in-force",
    version: "v1",
    wording_rule: "all",
    comparator: ">=",
    aim: 100,
    aim_high: null,
    tolerance: null,
    measured_in: "percent",
    period: "2025",
    ...exactly(40),
    numerator: 20,
    denominator: 50,
    reported: null,
    expected: null,
    state: "off-path",
    lack: null,
    gap: 60,
    to_do: 30,
    alternative_denominator: null,
    alternative_value: null,
    clause: "c",
    as_written: "100%",
    source: "f#s!A1",
    conflict: [],
    ...over
  };
}

/** The same without a figure. */
export function silentRow(over: Partial<TargetRow> = {}): TargetRow {
  const nothing = {value: null, lower: null, upper: null, numerator: null, denominator: null, gap: null, to_do: null};
  return targetRow({...nothing, period: null, state: "not-reported", source: "", ...over});
}

export function against(over: Partial<Against> = {}): Against {
  return {year: 2025, base: null, earlier: "no-earlier-year", spread: null, ...over};
}
