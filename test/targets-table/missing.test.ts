import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import {readForm} from "../../loaders/form/read-form.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import {agencyRows} from "../../loaders/targets/agency-rows.js";
import {nationalRows} from "../../loaders/targets/national-rows.js";
import type {TargetInputs} from "../../loaders/targets/target-inputs.js";
import {plain, unit} from "../assess/make.js";
import {readCases, type TargetCases} from "./read-cases.js";

const UNITS = [unit("hue"), unit("da-nang"), unit("bo-khcn", "ministry")];
const form = readForm(inProject("seeds", "forms", "annual-report.json"));

/** A year in which the form went out to three agencies, nothing came back, and nobody published a figure. */
function silentYear(year: number): TargetInputs {
  return {
    year,
    on: `${year}-12-31`,
    units: UNITS,
    observations: form.indicators.flatMap(({indicator}) => UNITS.map(({id}) => plain(id, indicator, null))),
    indicators: readIndicators(),
    targets: readTargets(),
    submissions: [],
    bases: new Map(),
    agencies: 0,
    figures: new Map()
  };
}

/** That nothing was received is known, once the day is past: it is late, the one thing that silence decides. */
function expectedOf({evidence, missing, lack}: TargetCases) {
  return evidence === "received" ? {state: "not-met", lack: null} : {state: missing, lack: lack === "" ? null : lack};
}

describe("a year of silence", () => {
  const years = [2025, 2023].map(silentYear);
  const rows = years.flatMap((inputs) => [...nationalRows(inputs), ...agencyRows(inputs)]);

  it.each(readCases().map((cases) => [cases.target, cases] as const))("says of %s what is missing", (id, cases) => {
    const found = rows.filter(({target}) => target === id);
    expect(found.length).toBeGreaterThan(0);
    for (const {state, lack} of found) expect({state, lack}).toEqual(expectedOf(cases));
  });

  it("has no figure, gap or thing to do, and no failure but a report that did not come", () => {
    const silent = rows.filter(({wording_rule}) => wording_rule !== "before");
    for (const {target, value, numerator, gap, to_do, period} of silent)
      expect({target, value, numerator, gap, to_do, period}).toEqual({
        target,
        value: null,
        numerator: null,
        gap: null,
        to_do: null,
        period: null
      });
    const failed = rows.filter(({state}) => state === "not-met").map(({wording_rule}) => wording_rule);
    expect(new Set(failed)).toEqual(new Set(["before"]));
  });
});
