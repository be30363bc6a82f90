import {describe, expect, it} from "vitest";
import {valueCommand} from "../../loaders/cli/value.js";
import type {ColumnOptions} from "../../loaders/values/model.js";
import type {MessyRow} from "./messy-row.js";
import {MESSY_VALUES} from "./messy-rows.js";

const KEYS = ["raw", "status", "value", "numerator", "denominator", "unit", "qualifier", "rule", "confidence"];

/** The readings of one call of `san-sang value`. */
async function run({kind, raws, options = {}}: MessyRow): Promise<readonly Record<string, unknown>[]> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await valueCommand(
    [kind, ...flags(options), "--", ...raws],
    (line) => out.push(line),
    (line) => err.push(line)
  );
  expect([code, err]).toEqual([0, []]);
  return out.map((line) => JSON.parse(line));
}

function flags({unit, format, year}: ColumnOptions): readonly string[] {
  const given = [["--unit", unit] as const, ["--format", format] as const, ["--year", year] as const];
  return given.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
}

describe("san-sang value reads what agencies write", () => {
  it.each(MESSY_VALUES.map((row) => [row.row || "issue", row.kind, row.raws, row] as const))(
    "row %s as %s: %j",
    async (_row, _kind, raws, row) => {
      const readings = await run(row);
      expect(readings).toHaveLength(raws.length);
      expect(readings.at(-1)).toMatchObject(row.want);
      expect(Object.keys(readings.at(-1)!).slice(0, KEYS.length)).toEqual(KEYS);
    }
  );

  it("keeps the raw text as it came, unless it is secret", async () => {
    for (const row of MESSY_VALUES) {
      const readings = await run(row);
      const shown = readings.map(({raw, status}, i) => [raw, status === "withheld" ? "(không hiển thị)" : row.raws[i]]);
      for (const [raw, expected] of shown) expect(raw).toBe(expected);
    }
  });
});
